"""Funnel limits and overdispersion by the formulas of Spiegelhalter (2005)."""
import numpy as np
from scipy import stats

from .seed import SEED


def interpolated(distribution, p):
    r = int(distribution.ppf(p))
    while r > 0 and distribution.cdf(r - 1) >= p:
        r -= 1
    while distribution.cdf(r) < p:
        r += 1
    return r - float((distribution.cdf(r) - p) / distribution.pmf(r))


def funnel_limits():
    cases = []
    for target in (0.02, 0.3, 0.5, 0.87):
        for n in (1, 2, 5, 10, 37, 100, 1000, 20000):
            for level in (0.95, 0.998):
                d = stats.binom(n, target)
                bounds = [interpolated(d, p) / n for p in ((1 - level) / 2, (1 + level) / 2)]
                cases.append({"family": "binomial", "target": target, "size": n, "level": level,
                              "limits": [min(max(b, 0.0), 1.0) for b in bounds]})
    for target in (0.4, 1.0, 7.5):
        for exposure in (0.1, 1.0, 3.7, 25.0, 400.0, 90000.0):
            for level in (0.95, 0.998):
                d = stats.poisson(target * exposure)
                bounds = [interpolated(d, p) / exposure for p in ((1 - level) / 2, (1 + level) / 2)]
                cases.append({"family": "poisson", "target": target, "size": exposure,
                              "level": level, "limits": [max(b, 0.0) for b in bounds]})
    return cases


def overdispersion():
    random = np.random.default_rng(SEED + 12)
    cases = []
    for k in (2, 5, 12, 60):
        for spread in (0.0, 0.05):
            n = random.integers(10, 400, k)
            y = random.binomial(n, np.clip(random.normal(0.4, spread, k), 0.01, 0.99))
            target = y.sum() / n.sum()
            variance = target * (1 - target) / n
            z = (y / n - target) / np.sqrt(variance)
            for fraction in (0.0, 0.1):
                w = np.clip(z, np.quantile(z, fraction), np.quantile(z, 1 - fraction))
                weights = 1 / variance
                q = (w ** 2).sum()
                tau = (q - (k - 1)) / (weights.sum() - (weights ** 2).sum() / weights.sum())
                phi, tau = float(q / k), float(max(0.0, tau))
                reach = stats.norm.ppf(0.999) * np.sqrt(target * (1 - target) / 50)
                cases.append({
                    "successes": y.tolist(), "trials": n.tolist(), "fraction": fraction,
                    "z": z.tolist(), "phi": phi, "tau_squared": tau,
                    "multiplicative": None if phi <= 1 else
                        [float(max(0, target - np.sqrt(phi) * reach)),
                         float(min(1, target + np.sqrt(phi) * reach))],
                })
    return cases


FILES = {"funnel-limits": funnel_limits, "overdispersion": overdispersion}
