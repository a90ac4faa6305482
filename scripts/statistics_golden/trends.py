"""Tests and slopes of trends, corrections of many tests."""
import itertools
import math

import numpy as np
from scipy import stats
from statsmodels.stats import contingency_tables, multitest

from .seed import SEED


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


def cochran_armitage():
    cases = []
    for successes, trials, scores in (
            ([10, 15, 20, 30], [100, 100, 100, 100], [1, 2, 3, 4]),
            ([5, 3, 2], [50, 20, 40], [2019, 2020, 2023]),
            ([300, 310, 290, 350, 360], [1000, 1010, 990, 1000, 1000], [0, 1, 2, 3, 5]),
            ([500, 200, 800, 600], [1000, 1000, 1000, 1000], [2021, 2022, 2023, 2024])):
        table = contingency_tables.Table(
            np.column_stack([successes, np.array(trials) - successes]), shift_zeros=False)
        r = table.test_ordinal_association(row_scores=np.array(scores, float),
                                           col_scores=np.array([1.0, 0.0]))
        # statsmodels takes the permutation variance, larger by n/(n − 1) than the binomial one.
        n = sum(trials)
        z = float(r.zscore) * math.sqrt(n / (n - 1))
        p = float(2 * stats.norm.sf(abs(z)))
        homogeneity = stats.chi2_contingency(
            [successes, np.array(trials) - successes], correction=False).statistic
        degrees = len(trials) - 2
        phi = (float(homogeneity) - z * z) / degrees
        cases.append({"successes": successes, "trials": trials, "scores": scores, "z": z, "p": p,
                      "phi": phi,
                      "dispersed_p": float(2 * stats.t.sf(abs(z) / math.sqrt(phi), degrees))
                      if phi > 1 else p})
    return cases


def multiple_testing():
    random = np.random.default_rng(SEED + 4)
    families = [[0.03], [0.01, 0.04], [0.04, 0.01, 0.03, 0.03], [1.0, 1.0, 0.0]]
    families += [np.round(random.beta(0.5, 2, n), 5).tolist() for n in (5, 20, 100)]
    return [{"p": p, "bh": stats.false_discovery_control(p).tolist(),
             "holm": multitest.multipletests(p, method="holm")[1].tolist()} for p in families]


FILES = {
    "kendall": kendall,
    "kendall-ties": kendall_ties,
    "sen": sen,
    "cochran-armitage": cochran_armitage,
    "multiple-testing": multiple_testing,
}
