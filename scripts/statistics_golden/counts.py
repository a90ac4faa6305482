"""Ratios of counts and overdispersion."""
import numpy as np
import statsmodels.api as sm
from statsmodels.stats import rates

from .seed import SEED


def rate_ratios():
    cases = []
    for a, s, b, t in ((3, 1, 5, 1), (0, 1, 4, 1), (4, 1, 0, 1), (10, 100, 20, 90), (1, 2.5, 1, 0.5),
                       (120, 365, 150, 366), (5000, 1, 5200, 1), (60, 51477.5, 30, 54308.7)):
        test = rates.test_poisson_2indep(a, s, b, t, method="exact-cond")
        cases.append({"a": a, "s": s, "b": b, "t": t, "p": float(test.pvalue)})
    return cases


def dispersion():
    random = np.random.default_rng(SEED + 11)
    cases = []
    for n in (2, 5, 20, 100):
        exposures = np.round(random.uniform(1, 50, n), 2)
        counts = random.negative_binomial(3, 3 / (3 + 2 * exposures)) + 1
        fit = sm.GLM(counts, np.ones((n, 1)), sm.families.Poisson(), exposure=exposures).fit(
            tol=1e-14, tol_criterion="params")
        cases.append({"counts": counts.tolist(), "exposures": exposures.tolist(),
                      "phi": float(fit.pearson_chi2 / fit.df_resid), "degrees": int(fit.df_resid)})
    return cases


FILES = {"rate-ratios": rate_ratios, "dispersion": dispersion}
