"""Regressions of counts and of series in time."""
import mpmath as mp
import numpy as np
import statsmodels.api as sm
from scipy import stats

from .roots import root
from .seed import SEED


def count_designs(seed):
    random = np.random.default_rng(seed)
    for n, spread in ((6, 4.0), (12, 2.0), (40, 1.0), (200, 0.7)):
        years = 2008.0 + np.arange(n) % 18
        group = (np.arange(n) >= n // 2).astype(float)
        exposure = np.round(random.uniform(1, 9, n), 2)
        columns = np.column_stack([np.ones(n), years, group])
        means = exposure * np.exp(2 + 0.05 * (years - 2015) + 0.3 * group)
        counts = random.negative_binomial(spread, spread / (spread + means))
        yield counts, columns, np.log(exposure)


def poisson_regression():
    cases = []
    for counts, columns, offsets in count_designs(SEED + 30):
        fit = sm.GLM(counts, columns, sm.families.Poisson(), offset=offsets).fit(
            tol=1e-14, tol_criterion="params", maxiter=200)
        cases.append({"counts": counts.tolist(), "columns": columns.T.tolist(),
                      "offsets": offsets.tolist(), "coefficients": fit.params.tolist(),
                      "errors": fit.bse.tolist(), "p": fit.pvalues.tolist(),
                      "log_likelihood": float(fit.llf),
                      "phi": float(fit.pearson_chi2 / fit.df_resid)})
    return cases


def polished(counts, columns, offsets, params):
    """The root of the score equations of NB2 to thirty digits, from statsmodels' answer."""
    rows = [[mp.mpf(float(v)) for v in row] for row in columns]

    def score(*x):
        size = 1 / x[-1]
        total = [mp.mpf(0)] * len(x)
        for y, row, offset in zip(counts.tolist(), rows, offsets):
            mean = mp.e ** (mp.fdot(row, x[:-1]) + mp.mpf(float(offset)))
            for j, v in enumerate(row):
                total[j] += v * size * (y - mean) / (size + mean)
            total[-1] += (mp.psi(0, size + y) - mp.psi(0, size) + mp.log(size / (size + mean))
                          + (mean - y) / (size + mean))
        return total

    return root(score, params)


def negative_binomial():
    cases = []
    for counts, columns, offsets in count_designs(SEED + 31):
        centred = columns - np.array([0.0, 2015.0, 0.0])
        model = sm.NegativeBinomial(counts, centred, offset=offsets)
        start = model.fit(method="nm", maxiter=20000, disp=False).params
        params = np.array([float(v) for v in polished(counts, centred, offsets, start)])
        covariance = np.linalg.inv(-model.hessian(params))
        params[0] -= 2015 * params[1]
        # The level at year 0 from the level at 2015.
        change = np.eye(4)
        change[0, 1] = -2015
        covariance = change @ covariance @ change.T
        cases.append({"counts": counts.tolist(), "columns": columns.T.tolist(),
                      "offsets": offsets.tolist(), "alpha": float(params[-1]),
                      "coefficients": params[:-1].tolist(),
                      "errors": np.sqrt(np.diag(covariance))[:-1].tolist()})
    return cases


def gamma_poisson():
    random = np.random.default_rng(SEED + 32)
    cases = []
    for n, shape in ((4, 1.0), (15, 3.0), (80, 10.0)):
        exposure = np.round(random.uniform(1, 60, n), 1)
        counts = random.poisson(exposure * random.gamma(shape, 0.7 / shape, n))
        ones = np.ones((n, 1))
        model = sm.NegativeBinomial(counts, ones, offset=np.log(exposure))
        start = model.fit(method="nm", maxiter=20000, disp=False).params
        level, alpha = polished(counts, ones, np.log(exposure), start)
        shape, rate = float(1 / alpha), float(1 / alpha / mp.e ** level)
        posteriors = stats.gamma(shape + counts[:3], scale=1 / (rate + exposure[:3]))
        cases.append({"counts": counts.tolist(), "exposures": exposure.tolist(),
                      "mean": float(mp.e ** level), "shape": shape,
                      "posterior_means": posteriors.mean().tolist(),
                      "lows": posteriors.ppf(0.025).tolist(),
                      "highs": posteriors.ppf(0.975).tolist()})
    return cases


def segmented():
    random = np.random.default_rng(SEED + 33)
    cases = []
    for n, breaks, lag in ((8, [2019.0], 1), (17, [2019.0], 2), (17, [2013.0, 2019.0], 3),
                           (30, [2010.0], 0), (9, [], 1)):
        times = 2024.0 - n + np.arange(n)
        if breaks and breaks[0] - times[0] < 4:
            breaks = [times[0] + 4]
        noise = np.zeros(n)
        for i in range(n):
            noise[i] = 0.5 * noise[i - 1] + random.normal(0, 10)
        values = np.round(100 + 3 * (times - times[0]) + sum(20.0 * (times >= b) for b in breaks)
                          + noise, 1)
        columns = [np.ones(n), times - times[0]]
        for b in breaks:
            columns += [(times >= b).astype(float), np.maximum(0, times - b)]
        fit = sm.OLS(values, np.column_stack(columns)).fit(
            cov_type="HAC", cov_kwds={"maxlags": lag, "use_correction": True}, use_t=True)
        interval = fit.conf_int(0.05)
        cases.append({"times": times.tolist(), "values": values.tolist(), "breaks": breaks,
                      "lag": lag, "coefficients": fit.params.tolist(), "errors": fit.bse.tolist(),
                      "p": fit.pvalues.tolist(), "lows": interval[:, 0].tolist(),
                      "highs": interval[:, 1].tolist()})
    return cases


FILES = {
    "poisson-regression": poisson_regression, "negative-binomial": negative_binomial,
    "gamma-poisson": gamma_poisson, "segmented": segmented,
}
