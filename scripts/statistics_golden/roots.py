"""Roots of score equations to thirty digits."""
import mpmath as mp

mp.mp.dps = 40


def root(score, start):
    """Newton's method with central differences of 1e-12, exact enough to halve the error's exponent."""
    x = mp.matrix([mp.mpf(float(v)) for v in start])
    step = mp.mpf(10) ** -12
    for _ in range(60):
        value = mp.matrix(score(*x))
        jacobian = mp.matrix(len(x))
        for j in range(len(x)):
            above, below = x.copy(), x.copy()
            above[j] += step
            below[j] -= step
            column = (mp.matrix(score(*above)) - mp.matrix(score(*below))) / (2 * step)
            for i in range(len(x)):
                jacobian[i, j] = column[i]
        change = mp.lu_solve(jacobian, value)
        x -= change
        if mp.norm(change) < mp.mpf(10) ** -30 * (1 + mp.norm(x)):
            return list(x)
    raise ArithmeticError("no root found")
