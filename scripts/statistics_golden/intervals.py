"""Intervals of proportions, counts and shares."""
import math

from scipy import stats
from statsmodels.stats import proportion, rates


def proportions():
    cases = []
    pairs = [(0, 1), (1, 1), (0, 4), (1, 4), (2, 4), (0, 10), (1, 10), (5, 10), (9, 10), (10, 10),
             (3, 37), (42, 98), (258, 805), (0, 1000), (999, 1000), (13810, 14629),
             (123456, 987654), (3, 5_000_000), (2_400_000, 5_000_000)]
    for k, n in pairs:
        for level in (0.95, 0.99, 0.8):
            case = {"k": k, "n": n, "level": level}
            for name, method in (("wilson", "wilson"), ("clopper_pearson", "beta")):
                low, high = proportion.proportion_confint(k, n, 1 - level, method)
                case[name] = [float(low), float(high)]
            low, high = proportion.proportion_confint(k, n, 1 - level, "jeffreys")
            # Closed at the ends, as Brown, Cai and DasGupta (2001) modify it.
            case["jeffreys"] = [0.0 if k == 0 else float(low), 1.0 if k == n else float(high)]
            cases.append(case)
    return cases


def differences():
    cases = []
    for (a, m), (b, n) in [((56, 70), (48, 80)), ((9, 10), (3, 10)), ((0, 10), (0, 20)),
                           ((10, 10), (0, 10)), ((5, 7), (1, 9)), ((1200, 3000), (1100, 2900)),
                           ((1, 1), (1, 2))]:
        for level in (0.95, 0.9):
            low, high = proportion.confint_proportions_2indep(
                a, m, b, n, method="newcomb", compare="diff", alpha=1 - level)
            cases.append({"a": [a, m], "b": [b, n], "level": level,
                          "difference": a / m - b / n, "low": float(low), "high": float(high)})
    return cases


def poisson_intervals():
    cases = []
    for count in (0, 1, 2, 5, 10, 47, 1000, 123456):
        for level in (0.95, 0.99, 0.8):
            alpha = 1 - level
            low, high = rates.confint_poisson(count, 1, method="exact-c", alpha=alpha)
            z = stats.norm.isf(alpha / 2)
            byar = [0.0 if count == 0 else
                    count * (1 - 1 / (9 * count) - z / (3 * math.sqrt(count))) ** 3,
                    (count + 1) * (1 - 1 / (9 * (count + 1)) + z / (3 * math.sqrt(count + 1))) ** 3]
            cases.append({"count": count, "level": level,
                          "exact": [0.0 if count == 0 else float(low), float(high)], "byar": byar})
    return cases


def multinomial():
    cases = []
    for counts in ([3, 4], [0, 5], [56, 72, 73, 59, 62, 87, 58], [10, 0, 0, 3, 1, 0],
                   [50000, 3000, 800, 40, 2, 12000]):
        for level in (0.95, 0.99):
            r = proportion.multinomial_proportions_confint(counts, 1 - level, method="goodman")
            intervals = [[0.0 if c == 0 else float(low), 1.0 if c == sum(counts) else float(high)]
                         for c, (low, high) in zip(counts, r)]
            cases.append({"counts": counts, "level": level, "intervals": intervals})
    return cases


FILES = {
    "proportions": proportions,
    "differences": differences,
    "poisson": poisson_intervals,
    "multinomial": multinomial,
}
