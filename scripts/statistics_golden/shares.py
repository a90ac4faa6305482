"""Sison and Glaz's intervals and distances between shares."""
import numpy as np
from scipy import stats
from scipy.spatial import distance
from statsmodels.stats import proportion

from .seed import SEED


def sison_glaz():
    cases = []
    for counts in ([3, 4], [1, 9], [0, 5], [56, 72, 73, 59, 62, 87, 58], [10, 0, 0, 3, 1, 0],
                   [1, 1, 1], [2, 3, 5, 7, 11, 13], [420, 33, 8, 1, 12], [900, 50, 25, 25]):
        for level in (0.95, 0.99, 0.8):
            r = proportion.multinomial_proportions_confint(counts, 1 - level, method="sison-glaz")
            cases.append({"counts": counts, "level": level, "intervals": r.tolist()})
    return cases


def jensen_shannon():
    random = np.random.default_rng(SEED + 10)
    pairs = [([1, 1], [1, 1]), ([1, 0], [0, 1]), ([3, 1, 0], [1, 1, 2])]
    pairs += [(random.integers(0, 50, k).tolist(), random.integers(0, 500, k).tolist())
              for k in (2, 3, 6, 6, 12, 20)]
    return [{"a": a, "b": b, "distance": float(distance.jensenshannon(a, b, base=2)),
             "variation": float(np.abs(np.array(a) / sum(a) - np.array(b) / sum(b)).sum() / 2)}
            for a, b in pairs]


def binomial_tests():
    cases = []
    for k, n, p in ((0, 4, 0.5), (4, 4, 0.5), (2, 4, 0.5), (3, 10, 0.3), (7, 10, 0.3), (0, 10, 0.3),
                    (1, 3, 1 / 3), (18, 20, 0.9), (12, 30, 0.37), (480, 1000, 0.5),
                    (5210, 100000, 0.05), (0, 50, 0.001), (3, 50, 0.001), (10, 17, 10 / 17)):
        cases.append({"k": k, "n": n, "probability": p,
                      "p": float(stats.binomtest(k, n, p).pvalue)})
    return cases


FILES = {
    "sison-glaz": sison_glaz, "jensen-shannon": jensen_shannon, "binomial-tests": binomial_tests,
}
