#!/usr/bin/env python3
"""Make the golden files of the statistics tests with NumPy, SciPy, statsmodels, scikit-bio,
mpmath and R.

usage: make-statistics-golden.py [--check] [NAME…]

Writes Tests/GXStatisticsTests/Golden/*.json; with --check compares them with what the installed
versions give (to 1e-12, relative) and changes nothing. Names choose files; without, all are made.
Needs the packages of statistics_golden/requirements.txt. The files whose names begin with "r-" come
from statistics_golden/oracles.R (Debian: r-base-core r-cran-epitools r-cran-metafor r-cran-vgam
r-cran-mass r-cran-sandwich r-cran-jsonlite) and are left out, with a word, where R is missing.
"""
import importlib
import json
import math
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import mpmath
import numpy
import scipy
import skbio
import statsmodels

HERE = Path(__file__).resolve().parent
GOLDEN = HERE.parent / "Tests/GXStatisticsTests/Golden"
TOPICS = ["distributions", "intervals", "shares", "counts", "trends", "spread", "funnels",
          "shrinkage", "regressions", "standardisation"]


def python_files():
    """What makes each file of Python's."""
    made = {}
    for topic in TOPICS:
        made |= importlib.import_module(f"statistics_golden.{topic}").FILES
    source = {module.__name__: module.__version__ for module in (mpmath, numpy, scipy, skbio, statsmodels)}
    return {name: lambda make=make: (source, make()) for name, make in made.items()}


def r_files(names):
    """What makes each file of R's; R runs once."""
    if shutil.which("Rscript") is None:
        print("R is not installed: its files are left as they are", file=sys.stderr)
        return {}
    if names and not any(name.startswith("r-") for name in names):
        return {}
    output = subprocess.run(["Rscript", "--vanilla", HERE / "statistics_golden/oracles.R"],
                            check=True, capture_output=True, text=True).stdout
    made = json.loads(output)
    return {name: lambda cases=cases: (made["source"], cases)
            for name, cases in made["files"].items()}


def agree(left, right):
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(agree(left[k], right[k]) for k in left)
    if isinstance(left, list):
        return len(left) == len(right) and all(map(agree, left, right))
    if isinstance(left, float) and isinstance(right, (int, float)):
        return math.isclose(left, right, rel_tol=1e-12, abs_tol=1e-300)
    return left == right


def write(path, source, cases):
    lines = ",\n".join("  " + json.dumps(case, allow_nan=False) for case in cases)
    path.write_text(f'{{"source": {json.dumps(source)}, "cases": [\n{lines}\n]}}\n')


def main():
    warnings.simplefilter("ignore")
    names = [argument for argument in sys.argv[1:] if argument != "--check"]
    check = "--check" in sys.argv[1:]
    files = python_files() | r_files(names)
    if unknown := [name for name in names if name not in files]:
        sys.exit(f"no such golden file: {', '.join(unknown)}\n{__doc__}")
    differing = 0
    for name in names or files:
        path = GOLDEN / f"{name}.json"
        source, cases = files[name]()
        if check:
            same = path.exists() and agree(cases, json.loads(path.read_text())["cases"])
            differing += not same
            print(f"{name}: {len(cases)} cases {'agree' if same else 'DIFFER'}")
        else:
            write(path, source, cases)
            print(f"{name}: {len(cases)} cases written")
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
