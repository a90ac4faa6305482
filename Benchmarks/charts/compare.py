"""Prints and writes the table of times and sizes of all programs, warm and cold.

Usage: compare.py FOLDER GXCHART
"""

import json
import os
import pathlib
import statistics
import sys
import time

PEERS = ["matplotlib", "vega"]


def cold(command: list[str]) -> tuple[float, float]:
    """Seconds and megabytes of a process of its own; the median of five."""
    walls, peaks = [], []
    for _ in range(5):
        start = time.perf_counter()
        pid = os.posix_spawn(command[0], command, os.environ)
        _, status, usage = os.wait4(pid, 0)
        walls.append(time.perf_counter() - start)
        peaks.append(usage.ru_maxrss / 1024)
        if status != 0:
            sys.exit(f"{command[0]} failed")
    return statistics.median(walls), statistics.median(peaks)


def cold_table(folder: pathlib.Path, gxchart: str) -> dict:
    here = pathlib.Path(__file__).parent
    one = "import json,sys;sys.path.insert(0,sys.argv[1]);import with_{0} as p;" \
          "p.render('trend',json.load(open(sys.argv[2])),'png')"
    series = str(folder / "series.json")
    commands = {
        "gxstats": [gxchart, str(folder / "trend.json"), "-o", str(folder / "cold.png"), "--force"],
        **{n: [sys.executable, "-c", one.format(n), str(here), series] for n in PEERS},
    }
    return {name: dict(zip(("seconds", "megabytes"), cold(c))) for name, c in commands.items()}


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    reports = {
        name: {t["name"]: t for t in json.loads((folder / f"{name}-charts.json").read_text())}
        for name in ["gxstats", *PEERS]
    }
    rows = []
    for name, own in reports["gxstats"].items():
        for form in ("png", "svg"):
            row = {"chart": name, "format": form, "milliseconds": {}, "bytes": {}}
            for program, timings in reports.items():
                if name in timings:
                    row["milliseconds"][program] = statistics.median(timings[name]["milliseconds"][form])
                    row["bytes"][program] = timings[name]["bytes"][form]
            row["layout_milliseconds"] = statistics.median(own["layout"])
            rows.append(row)
    summary = {"warm": rows, "cold": cold_table(folder, sys.argv[2])}
    (folder / "charts.json").write_text(json.dumps(summary, indent=1, ensure_ascii=False))
    show(summary)


def show(summary) -> None:
    print(f"{'milliseconds (kB), medians':28}" + "".join(f"{n:>20}" for n in ["gxstats", *PEERS]) + "   ratio to matplotlib")
    for row in summary["warm"]:
        times, sizes = row["milliseconds"], row["bytes"]
        cells = "".join(
            f"{times[n]:10.1f} ({sizes[n] / 1000:6.0f})" if n in times else f"{'–':>19}"
            for n in ["gxstats", *PEERS]
        )
        ratio = f"{times['matplotlib'] / times['gxstats']:8.1f}×" if "matplotlib" in times else ""
        print(f"{row['chart']:18}{row['format']:10}{cells}{ratio}")
    for name, cost in summary["cold"].items():
        print(f"cold {name:12} {cost['seconds']:.2f} s, {cost['megabytes']:.0f} MB")


main()
