"""Empirical Bayes: hyperparameters that solve the score equations to thirty digits."""
import mpmath as mp
import numpy as np
from scipy import stats
from scipy.optimize import minimize

from .roots import root
from .seed import SEED


def beta_binomial_fit(k, n):
    """The root of the score equations in log α and log β."""
    def score(x, y):
        a, b = mp.e ** x, mp.e ** y
        both = sum(mp.psi(0, a + b + t) - mp.psi(0, a + b) for t in n)
        return (sum(mp.psi(0, a + s) - mp.psi(0, a) for s in k) - both,
                sum(mp.psi(0, b + t - s) - mp.psi(0, b) for s, t in zip(k, n)) - both)

    def loss(x):
        return -stats.betabinom.logpmf(k, n, np.exp(x[0]), np.exp(x[1])).sum()

    start = minimize(loss, [0.0, 0.0], method="Nelder-Mead",
                     options={"xatol": 1e-8, "fatol": 1e-10}).x
    return [mp.e ** v for v in root(score, start)]


def beta_binomial():
    random = np.random.default_rng(SEED + 20)
    cases = []
    for units, a, b, most in ((4, 1, 2, 30), (8, 5, 15, 60), (30, 1, 9, 300), (100, 20, 30, 2000)):
        n = random.integers(3, most, units)
        k = random.binomial(n, random.beta(a, b, units))
        alpha, beta = beta_binomial_fit(k.tolist(), n.tolist())
        posteriors = stats.beta(float(alpha) + k[:3], float(beta) + n[:3] - k[:3])
        cases.append({"successes": k.tolist(), "trials": n.tolist(),
                      "mean": float(alpha / (alpha + beta)), "concentration": float(alpha + beta),
                      "posterior_means": posteriors.mean().tolist(),
                      "lows": posteriors.ppf(0.025).tolist(),
                      "highs": posteriors.ppf(0.975).tolist()})
    return cases


FILES = {"beta-binomial": beta_binomial}
