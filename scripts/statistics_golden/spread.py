"""Inequality, histograms and other descriptions of a sample."""
import math

import numpy as np

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


FILES = {
    "inequality": inequality,
}
