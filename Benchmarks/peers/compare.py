"""Compares the answers of all engines and prints and writes the table of times.

Usage: compare.py FOLDER
"""

import json
import math
import pathlib
import statistics
import sys

PEERS = ["duckdb", "polars", "chdb", "datafusion"]


def is_same(one, other) -> bool:
    if isinstance(one, str) or isinstance(other, str) or one is None or other is None:
        # The sum of no values is null in SQL, and zero in Polars.
        return one == other or {one, other} <= {None, 0}
    return math.isclose(one, other, rel_tol=1e-9, abs_tol=1e-12)


def normal(table):
    """Rows in order; numbers as they are."""

    def key(cell):
        return ("word", cell) if isinstance(cell, str) else ("", cell or 0)

    return sorted(table, key=lambda row: [key(cell) for cell in row])


def are_equal(one, other) -> bool:
    one, other = normal(one), normal(other)
    return len(one) == len(other) and all(
        len(a) == len(b) and all(map(is_same, a, b)) for a, b in zip(one, other)
    )


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    own = json.loads((folder / "gxstats.json").read_text())
    peers = {n: json.loads((folder / f"{n}.json").read_text()) for n in PEERS}
    queries = []
    for index, query in enumerate(own["queries"]):
        entry = {"number": query["number"], "title": query["title"], "best": {}, "median": {}}
        entry["processor"] = {}
        entry["unequal"] = []
        for name, report in {"gxstats": own, **peers}.items():
            measured = report["queries"][index]
            entry["best"][name] = min(measured["milliseconds"])
            entry["median"][name] = statistics.median(measured["milliseconds"])
            entry["processor"][name] = measured["processor"]
            if not are_equal(query["table"], measured["table"]):
                entry["unequal"].append(name)
        for kind in ("best", "median", "processor"):
            entry[f"ratio_{kind}"] = min(entry[kind][n] for n in PEERS) / entry[kind]["gxstats"]
        entry["equal"] = not entry["unequal"]
        queries.append(entry)
    summary = {
        "rows": own["rows"],
        "threads": own["threads"],
        "bandwidth_gb_per_s": own["bandwidth"],
        "memory_bytes": {"gxstats": own["memory"], **{n: peers[n]["memory"] for n in PEERS}},
        "versions": {n: peers[n]["version"] for n in PEERS},
        "queries": queries,
        "all_equal": all(q["equal"] for q in queries),
    }
    (folder / "peers.json").write_text(json.dumps(summary, indent=1))
    show(summary)
    sys.exit(0 if summary["all_equal"] else 1)


def show(summary) -> None:
    names = ["gxstats", *PEERS]
    print(
        f"{summary['rows']:,} reports, {summary['threads']} threads, "
        f"memory read at {summary['bandwidth_gb_per_s']:.1f} GB/s; milliseconds, best (median)"
    )
    print(f"{'':46}" + "".join(f"{n:>18}" for n in names) + f"{'ratio':>16}  equal")
    for q in summary["queries"]:
        cells = "".join(f"{q['best'][n]:9.3f} ({q['median'][n]:6.2f})" for n in names)
        ratio = f"{q['ratio_best']:7.1f} ({q['ratio_median']:5.1f})"
        equal = "yes" if q["equal"] else "NO: " + ", ".join(q["unequal"])
        print(f"{q['number']:>2} {q['title']:43}{cells}{ratio:>16}  {equal}")
    print("\nProcessor milliseconds of all threads, mean of all runs; other work adds little to it")
    for q in summary["queries"]:
        cells = "".join(f"{q['processor'][n]:18.3f}" for n in names)
        print(f"{q['number']:>2} {q['title']:43}{cells}{q['ratio_processor']:16.1f}")
    memory = summary["memory_bytes"]
    print("   memory in MB".ljust(46) + "".join(f"{memory[n] / 1e6:18,.0f}" for n in names))


main()
