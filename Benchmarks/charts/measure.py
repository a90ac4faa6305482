"""Draws the sample charts with one peer and writes its times and files.

Usage: measure.py matplotlib|vega FOLDER [RUNS]
"""

import importlib
import json
import pathlib
import sys
import time


def main() -> None:
    name, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    peer = importlib.import_module(f"with_{name}")
    series = json.loads((folder / "series.json").read_text())
    timings = []
    for chart in peer.DRAWINGS:
        timing = {"name": chart, "milliseconds": {}, "bytes": {}}
        for form in ("png", "svg"):
            data = peer.render(chart, series, form)
            times = []
            for _ in range(runs):
                start = time.perf_counter()
                data = peer.render(chart, series, form)
                times.append((time.perf_counter() - start) * 1000)
            timing["milliseconds"][form] = sorted(times)
            timing["bytes"][form] = len(data)
            (folder / f"{name}-{chart}.{form}").write_bytes(data)
            print(f"{name} {chart} {form}: {min(times):.0f} ms, {len(data):,} bytes", flush=True)
        timings.append(timing)
    (folder / f"{name}-charts.json").write_text(json.dumps(timings))


main()
