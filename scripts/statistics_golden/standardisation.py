"""Decompositions of a change of rates, in exact fractions."""
import itertools
from fractions import Fraction

import numpy as np

from .seed import SEED


def kitagawa():
    random = np.random.default_rng(SEED + 40)
    cases = []
    for strata in (1, 2, 5, 12):
        sides = []
        for _ in range(2):
            sizes = random.integers(1, 200, strata).tolist()
            sides.append([(int(random.integers(0, n + 1)), n) for n in sizes])
        totals = [sum(n for _, n in side) for side in sides]
        mix = rate = Fraction(0)
        for (k0, n0), (k1, n1) in zip(*sides):
            c0, c1 = Fraction(n0, totals[0]), Fraction(n1, totals[1])
            r0, r1 = Fraction(k0, n0), Fraction(k1, n1)
            mix += (c1 - c0) * (r0 + r1) / 2
            rate += (r1 - r0) * (c0 + c1) / 2
        crude = [Fraction(sum(k for k, _ in side), n) for side, n in zip(sides, totals)]
        assert mix + rate == crude[1] - crude[0]
        cases.append({"from": sides[0], "to": sides[1], "mix": float(mix), "rate": float(rate),
                      "total": float(crude[1] - crude[0])})
    return cases


def factors():
    """Products of factors, changed in every order; Das Gupta (1993) for rates of that form."""
    random = np.random.default_rng(SEED + 41)
    cases = []
    for count in (1, 2, 3, 4, 6):
        first = [Fraction(int(v), 10) for v in random.integers(1, 50, count)]
        second = [Fraction(int(v), 10) for v in random.integers(1, 50, count)]
        parts = [Fraction(0)] * count
        orders = list(itertools.permutations(range(count)))
        for order in orders:
            now = list(first)
            for factor in order:
                before = np.prod(now)
                now[factor] = second[factor]
                parts[factor] += (np.prod(now) - before) / len(orders)
        cases.append({"first": [float(v) for v in first], "second": [float(v) for v in second],
                      "parts": [float(v) for v in parts]})
    return cases


FILES = {"kitagawa": kitagawa, "factors": factors}
