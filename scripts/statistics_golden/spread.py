"""Inequality, histograms and other descriptions of a sample."""
import itertools
import math

import numpy as np
from scipy import stats
from skbio.diversity import alpha

from .seed import SEED


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


def diversity():
    """Concentration as ecologists compute it: Simpson's dominance and the Gini index."""
    random = np.random.default_rng(SEED + 54)
    samples = [[5, 5], [0, 3, 9]] + [random.negative_binomial(1, 0.05, n).tolist()
                                     for n in (8, 40, 300)]
    return [{"values": [float(v) for v in x], "herfindahl": float(alpha.dominance(x)),
             "gini": float(alpha.gini_index(np.array(x), method="trapezoids"))} for x in samples]


def box_and_histogram():
    """Freedman and Diaconis's bins, box statistics, empirical distribution."""
    random = np.random.default_rng(SEED + 50)
    samples = [[1.0, 2.0], [0.0, 0.0, 0.0, 5.0], [1.0, 2.0, 3.0, 4.0, 100.0], [7.0, 7.0, 7.0]]
    samples += [np.round(random.lognormal(3, 1.2, n)).tolist() for n in (12, 50, 400)]
    cases = []
    for x in samples:
        values = np.array(x)
        q1, median, q3 = np.quantile(values, [0.25, 0.5, 0.75])
        inside = values[(values >= q1 - 1.5 * (q3 - q1)) & (values <= q3 + 1.5 * (q3 - q1))]
        ecdf = stats.ecdf(values).cdf
        linear = None
        if q3 > q1:
            edges = np.histogram_bin_edges(values, bins="fd")
            linear = {"edges": edges.tolist(), "counts": np.histogram(values, edges)[0].tolist()}
        logarithms = np.log1p(values)
        logarithmic = None
        if np.subtract(*np.quantile(logarithms, [0.75, 0.25])) > 0:
            edges = np.histogram_bin_edges(logarithms, bins="fd")
            logarithmic = {"edges": np.expm1(edges).tolist(),
                           "counts": np.histogram(logarithms, edges)[0].tolist()}
        cases.append({
            "values": x, "q1": float(q1), "median": float(median), "q3": float(q3),
            "whiskers": [float(min(inside.min(), q1)), float(max(inside.max(), q3))],
            "outliers": np.sort(values[~np.isin(values, inside)]).tolist(),
            "linear": linear, "log1p": logarithmic,
            "ecdf_values": ecdf.quantiles.tolist(), "ecdf": ecdf.probabilities.tolist(),
        })
    return cases


def quantile_intervals():
    random = np.random.default_rng(SEED + 51)
    cases = []
    for n in (3, 5, 6, 10, 25, 100):
        x = np.round(random.lognormal(2, 1, n), 3)
        for p in (0.1, 0.25, 0.5, 0.9):
            for level in (0.95, 0.8):
                r = stats.quantile_test(x, p=p).confidence_interval(confidence_level=level)
                found = not (np.isnan(r.low) or np.isnan(r.high))
                cases.append({"sample": x.tolist(), "p": p, "level": level,
                              "interval": [float(r.low), float(r.high)] if found else None})
    return cases


def permutations():
    """Brute force over all assignments."""
    random = np.random.default_rng(SEED + 52)
    cases = []
    for m, n in ((1, 1), (1, 4), (3, 3), (4, 6), (7, 7)):
        a, b = (random.integers(0, 12, k).astype(float) for k in (m, n))
        pool = np.concatenate([a, b])
        observed = a.mean() - b.mean()
        extreme = total = 0
        for places in itertools.combinations(range(m + n), m):
            chosen = np.isin(np.arange(m + n), places)
            difference = pool[chosen].mean() - pool[~chosen].mean()
            extreme += abs(difference) >= abs(observed) - 1e-9
            total += 1
        cases.append({"first": a.tolist(), "second": b.tolist(), "statistic": float(observed),
                      "p": extreme / total, "assignments": total})
    for n in (3, 5, 7, 8):
        times = np.sort(random.integers(2010, 2020, n)).astype(float)
        if np.ptp(times) == 0:
            times[-1] += 1
        values = random.integers(0, 6, n).astype(float)
        t = times - times.mean()
        observed = (t * values).sum()
        every = [(t * np.array(order)).sum() for order in itertools.permutations(values)]
        cases.append({"first": values.tolist(), "second": times.tolist(),
                      "statistic": float(observed / (t ** 2).sum()),
                      "p": sum(abs(s) >= abs(observed) - 1e-9 for s in every) / len(every),
                      "assignments": len(every), "slope": True})
    return cases


def outliers():
    random = np.random.default_rng(SEED + 53)
    cases = []
    for n in (6, 20, 100):
        earlier = np.round(random.lognormal(4, 1, n))
        later = np.round(earlier * random.lognormal(0.05, 0.2, n))
        later[0] = earlier[0] * 9 + 5
        earlier[1] = 0.0
        used = (earlier > 0) & (later > 0)
        r = later[used] / earlier[used]
        middle = np.median(r)
        s = np.where(r < middle, 1 - middle / r, r / middle - 1)
        e = s * np.maximum(earlier[used], later[used]) ** 0.5
        q1, median, q3 = np.quantile(e, [0.25, 0.5, 0.75])
        effects = np.full(n, np.nan)
        effects[used] = e
        limits = [median - 7 * max(median - q1, abs(0.05 * median)),
                  median + 7 * max(q3 - median, abs(0.05 * median))]
        y = np.log1p(later[later > 0])
        scores = np.full(n, np.nan)
        scores[later > 0] = (y - np.median(y)) / stats.median_abs_deviation(y, scale="normal")
        nullable = lambda values: [None if np.isnan(v) else float(v) for v in values]
        cases.append({"earlier": earlier.tolist(), "later": later.tolist(),
                      "effects": nullable(effects), "limits": [float(v) for v in limits],
                      "scores": nullable(scores)})
    return cases


FILES = {
    "inequality": inequality, "diversity": diversity, "box-and-histogram": box_and_histogram,
    "quantile-intervals": quantile_intervals, "permutations": permutations, "outliers": outliers,
}
