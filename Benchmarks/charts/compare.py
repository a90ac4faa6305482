"""Prints and writes the table of times and sizes of all programs, warm and cold.

Usage: compare.py FOLDER GXCHART CHARTSBENCHMARK
"""

import json
import os
import pathlib
import sys
import time

PEERS = ["matplotlib", "vega"]


def cold(command: list[str]) -> tuple[float, float]:
    """Seconds and megabytes of a process of its own; the least of five, which load disturbs least."""
    walls, peaks = [], []
    for _ in range(5):
        start = time.perf_counter()
        pid = os.posix_spawn(command[0], command, os.environ)
        _, status, usage = os.wait4(pid, 0)
        walls.append(time.perf_counter() - start)
        peaks.append(usage.ru_maxrss / 1024)
        if status != 0:
            sys.exit(f"{command[0]} failed")
    return min(walls), min(peaks)


def cold_table(folder: pathlib.Path, gxchart: str, own: str, charts: list[str]) -> dict:
    """For each chart a PNG by a process of its own; `gxchart` reads a result's JSON before."""
    here = pathlib.Path(__file__).parent
    one = "import json,sys;sys.path.insert(0,sys.argv[1]);import with_{0} as p;" \
          "p.render('{1}',json.load(open(sys.argv[2])),'png')"
    series, picture = str(folder / "series.json"), str(folder / "cold.png")
    table = {"trend from JSON": {
        "gxstats": cold([gxchart, str(folder / "trend.json"), "-o", picture, "--force"])}}
    for chart in charts:
        commands = {
            "gxstats": [own, "draw", chart, picture],
            **{n: [sys.executable, "-c", one.format(n, chart), str(here), series] for n in PEERS},
        }
        if chart == "flow":
            del commands["vega"]
        table[chart] = {name: cold(c) for name, c in commands.items()}
    return table


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
                    row["milliseconds"][program] = min(timings[name]["milliseconds"][form])
                    row["bytes"][program] = timings[name]["bytes"][form]
            row["layout_milliseconds"] = min(own["layout"])
            rows.append(row)
    cold = cold_table(folder, sys.argv[2], sys.argv[3], list(reports["gxstats"]))
    summary = {"warm": rows, "cold": cold}
    (folder / "charts.json").write_text(json.dumps(summary, indent=1, ensure_ascii=False))
    show(summary)


def show(summary) -> None:
    programs = ["gxstats", *PEERS]
    print(f"{'least milliseconds (kB)':28}" + "".join(f"{n:>20}" for n in programs)
          + "   matplotlib / ours   layout")
    for row in summary["warm"]:
        times, sizes = row["milliseconds"], row["bytes"]
        cells = "".join(
            f"{times[n]:10.1f} ({sizes[n] / 1000:6.0f})" if n in times else f"{'–':>19}"
            for n in programs
        )
        ratio = f"{times['matplotlib'] / times['gxstats']:12.1f}×" if "matplotlib" in times else ""
        print(f"{row['chart']:18}{row['format']:10}{cells}{ratio}{row['layout_milliseconds']:15.1f}")
    print("\nPNG by a process of its own: seconds (MB)")
    for chart, costs in summary["cold"].items():
        cells = "".join(f"{n} {costs[n][0]:.2f} ({costs[n][1]:.0f})   " for n in costs)
        print(f"{chart:18}{cells}")


main()
