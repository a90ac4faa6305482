#!/usr/bin/env python3
"""Make the golden files of the statistics tests with NumPy, SciPy and statsmodels.

usage: make-statistics-golden.py [--check]

Writes Tests/GXStatisticsTests/Golden/*.json; with --check compares them with what the installed
versions give (to 1e-12, relative) and changes nothing. Needs numpy, scipy and statsmodels, for
example in a virtual environment: python3 -m venv DIR && DIR/bin/pip install numpy scipy statsmodels
"""
import itertools
import json
import math
import sys
import warnings
from pathlib import Path

import numpy as np
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats import contingency_tables, multitest, proportion, rates

GOLDEN = Path(__file__).resolve().parent.parent / "Tests/GXStatisticsTests/Golden"
SEED = 20080501


def quantiles():
    methods = [
        "inverted_cdf", "averaged_inverted_cdf", "closest_observation",
        "interpolated_inverted_cdf", "hazen", "weibull", "linear", "median_unbiased",
        "normal_unbiased",
    ]
    random = np.random.default_rng(SEED)
    samples = [[3.0], [1.0, 2.0], [5.0, 1.0, 4.0, 4.0], [0.0] * 5 + [7.0]]
    samples += [np.round(random.lognormal(3, 2, n), 3).tolist() for n in (7, 10, 31, 100)]
    levels = [0, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 1]
    return [
        {"sample": s, "type": i + 1, "p": levels,
         "quantiles": [float(np.quantile(s, p, method=m)) for p in levels]}
        for s in samples for i, m in enumerate(methods)
    ]


def kendall():
    random = np.random.default_rng(SEED + 1)
    cases = []
    for n in (2, 3, 4, 5, 6, 7, 8, 10, 12, 18, 25, 40, 60):
        for _ in range(4):
            y = random.permutation(n).astype(float)
            y = (y + random.uniform(0, 2.5) * np.arange(n)).tolist()
            r = stats.kendalltau(np.arange(n), y, method="exact")
            cases.append({"series": y, "tau": float(r.statistic), "p": float(r.pvalue),
                          "method": "exact"})
    n = 150
    for slope in (0, 0.002, 0.01):
        y = (random.normal(size=n) + slope * np.arange(n)).tolist()
        s = sum(np.sign(b - a) for a, b in itertools.combinations(y, 2))
        deviation = math.sqrt(n * (n - 1) * (2 * n + 5) / 18)
        p = 1.0 if s == 0 else 2 * stats.norm.sf((abs(s) - 1) / deviation)
        cases.append({"series": y, "tau": float(stats.kendalltau(np.arange(n), y).statistic),
                      "p": float(min(1, p)), "method": "normal_approximation"})
    return cases


def kendall_ties():
    """Brute force over all distinct orders of the values."""
    samples = [[1, 1], [1, 1, 2], [2, 1, 1, 3], [1, 2, 2, 3], [1, 1, 2, 2], [0, 0, 0, 5],
               [1, 2, 2, 3, 3], [0, 0, 0, 1, 2, 3], [4, 4, 5, 6, 6, 7], [1, 1, 1, 2, 2, 2, 3],
               [0, 1, 0, 2, 3, 2, 4], [0, 0, 1, 1, 2, 2, 3, 3], [7, 7, 7, 7]]

    def statistic(y):
        return int(sum(np.sign(b - a) for a, b in itertools.combinations(y, 2)))

    cases = []
    for sample in samples:
        observed = statistic(sample)
        every = [statistic(y) for y in itertools.permutations(sample)]
        extreme = max(every)
        tau = stats.kendalltau(np.arange(len(sample)), sample).statistic
        cases.append({
            "series": [float(v) for v in sample], "s": observed,
            "tau": None if math.isnan(tau) else float(tau),
            "p": sum(abs(s) >= abs(observed) for s in every) / len(every),
            "smallest": sum(abs(s) >= extreme for s in every) / len(every),
        })
    return cases


def sen():
    random = np.random.default_rng(SEED + 2)
    cases = []
    for n in (2, 3, 4, 5, 6, 8, 11, 18, 40):
        for _ in range(3):
            x = np.sort(random.choice(np.arange(2000, 2000 + 2 * n), n, replace=False)).astype(float)
            y = np.round(random.normal(100, 30, n) + random.normal(0, 5) * (x - 2000), 1)
            for level in (0.95, 0.9):
                r = stats.theilslopes(y, x, alpha=level, method="separate")
                cases.append({"x": x.tolist(), "y": y.tolist(), "level": level,
                              "slope": float(r.slope), "intercept": float(r.intercept),
                              "low": float(r.low_slope), "high": float(r.high_slope)})
    return cases


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


def distributions():
    cases = []
    for p in (1e-300, 1e-20, 1e-6, 0.001, 0.024, 0.025, 0.3, 0.5, 0.7, 0.975, 0.999999):
        cases.append({"function": "normal.quantile", "arguments": [p], "value": float(stats.norm.ppf(p))})
    for z in (-30.0, -5.0, -1.5, 0.0, 0.3, 1.96, 4.0, 8.0):
        cases.append({"function": "normal.cumulative", "arguments": [z], "value": float(stats.norm.cdf(z))})
    for a, b in ((0.5, 0.5), (1, 1), (2, 5), (30.5, 4.5), (1000.5, 3.5), (12345, 67890)):
        mean = a / (a + b)
        for x in (0.5 * mean, mean, mean + 0.5 * (1 - mean)):
            cases.append({"function": "beta.cumulative", "arguments": [x, a, b],
                          "value": float(stats.beta.cdf(x, a, b))})
        for p in (0.005, 0.025, 0.5, 0.975):
            cases.append({"function": "beta.quantile", "arguments": [p, a, b],
                          "value": float(stats.beta.ppf(p, a, b))})
    for k, n, p in ((0, 10, 0.3), (4, 10, 0.3), (10, 10, 0.3), (500, 1000, 0.51), (3, 100000, 1e-4)):
        cases.append({"function": "binomial.mass", "arguments": [k, n, p],
                      "value": float(stats.binom.pmf(k, n, p))})
        cases.append({"function": "binomial.cumulative", "arguments": [k, n, p],
                      "value": float(stats.binom.cdf(k, n, p))})
    for a in (0.5, 1, 2.5, 30, 1000.5, 250000):
        for factor in (0.3, 0.9, 1.0, 1.1, 2.0):
            for name, function in (("cumulative", stats.gamma.cdf), ("survival", stats.gamma.sf)):
                cases.append({"function": f"gamma.{name}", "arguments": [a * factor, a],
                              "value": float(function(a * factor, a))})
        for p in (0.001, 0.025, 0.5, 0.975, 0.999):
            cases.append({"function": "gamma.quantile", "arguments": [p, a],
                          "value": float(stats.gamma.ppf(p, a))})
    for x, degrees in ((0.5, 1), (3.84, 1), (12.6, 6), (40, 20), (300, 100)):
        cases.append({"function": "chi.survival", "arguments": [x, degrees],
                      "value": float(stats.chi2.sf(x, degrees))})
        cases.append({"function": "chi.quantile", "arguments": [0.95, degrees],
                      "value": float(stats.chi2.ppf(0.95, degrees))})
    for k, mean in ((0, 0.5), (3, 2.5), (100, 120.0), (1000000, 999000.0)):
        cases.append({"function": "poisson.mass", "arguments": [k, mean],
                      "value": float(stats.poisson.pmf(k, mean))})
    # Far tails lose to underflow in one library or the other; nothing below 1e-290 is compared.
    return [c for c in cases if abs(c["value"]) > 1e-290 or c["value"] == 0]


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


def inequality():
    random = np.random.default_rng(SEED + 3)
    samples = [[1.0], [1.0, 1.0], [0.0, 5.0], [0.0, 0.0, 3.0, 9.0], [1.0, 2.0, 3.0, 4.0]]
    samples += [np.round(random.lognormal(2, 1.5, n)).tolist() for n in (10, 37, 200)]
    cases = []
    for x in samples:
        values = np.array(x)
        n, mean, share = len(x), values.mean(), values / values.sum()
        differences = np.abs(values[:, None] - values[None, :]).sum()
        positive = values[values > 0] / mean
        groups = [x[i::3] for i in range(3) if x[i::3]]
        between = sum(sum(g) / values.sum() * math.log(np.mean(g) / mean) for g in groups if sum(g))
        theil = float((positive * np.log(positive)).sum() / n)
        cases.append({
            "values": x, "gini": float(differences / (2 * n * n * mean)),
            "corrected": None if n == 1 else float(differences / (2 * n * (n - 1) * mean)),
            "herfindahl": float((share ** 2).sum()), "theil": theil,
            "top3": float(np.sort(share)[::-1][:3].sum()), "groups": groups,
            "between": float(between), "within": float(theil - between),
            "lorenz": [0.0] + np.cumsum(np.sort(share)).tolist(),
        })
    return cases


def multiple_testing():
    random = np.random.default_rng(SEED + 4)
    families = [[0.03], [0.01, 0.04], [0.04, 0.01, 0.03, 0.03], [1.0, 1.0, 0.0]]
    families += [np.round(random.beta(0.5, 2, n), 5).tolist() for n in (5, 20, 100)]
    return [{"p": p, "bh": stats.false_discovery_control(p).tolist(),
             "holm": multitest.multipletests(p, method="holm")[1].tolist()} for p in families]


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


def cochran_armitage():
    cases = []
    for successes, trials, scores in (
            ([10, 15, 20, 30], [100, 100, 100, 100], [1, 2, 3, 4]),
            ([5, 3, 2], [50, 20, 40], [2019, 2020, 2023]),
            ([300, 310, 290, 350, 360], [1000, 1010, 990, 1000, 1000], [0, 1, 2, 3, 5])):
        table = contingency_tables.Table(
            np.column_stack([successes, np.array(trials) - successes]), shift_zeros=False)
        r = table.test_ordinal_association(row_scores=np.array(scores, float),
                                           col_scores=np.array([1.0, 0.0]))
        # statsmodels takes the permutation variance, larger by n/(n − 1) than the binomial one.
        n = sum(trials)
        z = float(r.zscore) * math.sqrt(n / (n - 1))
        cases.append({"successes": successes, "trials": trials, "scores": scores, "z": z,
                      "p": float(2 * stats.norm.sf(abs(z)))})
    return cases


FILES = {
    "quantiles": quantiles, "kendall": kendall, "kendall-ties": kendall_ties, "sen": sen,
    "proportions": proportions, "differences": differences, "distributions": distributions,
    "poisson": poisson_intervals, "inequality": inequality, "multiple-testing": multiple_testing,
    "multinomial": multinomial, "cochran-armitage": cochran_armitage,
}


def agree(left, right):
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(agree(left[k], right[k]) for k in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(agree, left, right))
    if isinstance(left, float) and isinstance(right, (int, float)):
        return math.isclose(left, right, rel_tol=1e-12, abs_tol=1e-300)
    return left == right


def main():
    warnings.simplefilter("ignore")
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(__doc__)
    differing = 0
    for name, make in FILES.items():
        path = GOLDEN / f"{name}.json"
        cases = make()
        if check:
            same = path.exists() and agree(cases, json.loads(path.read_text())["cases"])
            differing += not same
            print(f"{name}: {len(cases)} cases {'agree' if same else 'DIFFER'}")
            continue
        source = {"numpy": np.__version__, "scipy": scipy.__version__,
                  "statsmodels": statsmodels.__version__}
        lines = ",\n".join("  " + json.dumps(case, allow_nan=False) for case in cases)
        path.write_text(f'{{"source": {json.dumps(source)}, "cases": [\n{lines}\n]}}\n')
        print(f"{name}: {len(cases)} cases written")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
