"""Distribution functions, quantile types."""
import numpy as np
from scipy import stats

from .seed import SEED


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


FILES = {
    "quantiles": quantiles,
    "distributions": distributions,
}
