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
from statsmodels.stats import proportion

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
    return cases


FILES = {
    "quantiles": quantiles, "kendall": kendall, "kendall-ties": kendall_ties, "sen": sen,
    "proportions": proportions, "differences": differences, "distributions": distributions,
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
