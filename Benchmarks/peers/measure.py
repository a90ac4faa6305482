"""Asks one engine the twelve questions and writes its times and answers.

Usage: measure.py ENGINE FOLDER [RUNS]
"""

import gc
import json
import os
import pathlib
import sys
import time

THREADS = 2
os.environ["POLARS_MAX_THREADS"] = str(THREADS)

import engines  # noqa: E402  (reads the environment)
from table import load  # noqa: E402


def resident() -> int:
    gc.collect()
    line = next(l for l in open("/proc/self/status") if l.startswith("VmRSS:"))
    return int(line.split()[1]) * 1024


def plain(value):
    if value is None or isinstance(value, (str, int, float)):
        return value
    return float(value)


def main() -> None:
    name, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 9
    before = resident()
    engine = engines.ENGINES[name](load(folder / "table"), THREADS)
    memory = resident() - before
    queries = []
    for number in range(1, 13):
        result = engine.ask(number)
        times = []
        processor = time.process_time()
        for _ in range(runs):
            start = time.perf_counter()
            result = engine.ask(number)
            times.append((time.perf_counter() - start) * 1000)
        processor = (time.process_time() - processor) * 1000 / runs
        rows = [[plain(cell) for cell in row] for row in engine.rows(result)]
        queries.append(
            {"number": number, "milliseconds": sorted(times), "processor": processor, "table": rows}
        )
        print(f"{name} {number}: {min(times):.2f} ms", flush=True)
    report = {"engine": name, "version": engine.version, "memory": memory, "queries": queries}
    (folder / f"{name}.json").write_text(json.dumps(report))


main()
