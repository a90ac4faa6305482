"""Compares the answers of all engines, prints the table of times and writes peers.json.

Usage: compare.py FOLDER
"""

import json
import math
import pathlib
import statistics
import sys

PEERS = ["duckdb", "polars", "chdb", "datafusion"]
ENGINES = ["gxstats", *PEERS]


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


def compared(index: int, reports) -> dict:
    """One question: the times of all engines, and whether they agree."""
    measured = {name: report["queries"][index] for name, report in reports.items()}
    own = measured["gxstats"]
    return {
        "number": own["number"],
        "title": own["title"],
        "milliseconds": {
            name: {
                "best": min(query["milliseconds"]),
                "median": statistics.median(query["milliseconds"]),
            }
            for name, query in measured.items()
        },
        "equal": all(are_equal(own["table"], query["table"]) for query in measured.values()),
    }


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    reports = {name: json.loads((folder / f"{name}.json").read_text()) for name in ENGINES}
    own = reports["gxstats"]
    summary = {
        "rows": own["rows"],
        "threads": own["threads"],
        "bandwidth": own["bandwidth"],
        "memory": {name: report["memory"] for name, report in reports.items()},
        "queries": [compared(index, reports) for index in range(len(own["queries"]))],
    }
    (folder / "peers.json").write_text(json.dumps(summary, indent=1))
    show(summary, reports)
    show_bounds(summary, own)
    growth = folder / "growth.json"
    if growth.exists():
        show_growth(json.loads(growth.read_text()))
    disk = folder / "folder.json"
    if disk.exists():
        show_disk(json.loads(disk.read_text()))
    sys.exit(0 if all(query["equal"] for query in summary["queries"]) else 1)


def show(summary, reports) -> None:
    versions = ", ".join(f"{name} {reports[name]['version']}" for name in PEERS)
    print(
        f"{summary['rows']:,} reports, {summary['threads']} threads, memory read at "
        f"{summary['bandwidth']:.1f} GB/s; {versions}\nMilliseconds, best (median)"
    )
    print(" " * 50 + "".join(f"{name:>18}" for name in ENGINES) + f"{'ratio':>16}  equal")
    for query in summary["queries"]:
        times = query["milliseconds"]
        cells = "".join(f"{times[n]['best']:9.3f} ({times[n]['median']:6.2f})" for n in ENGINES)
        best, median = (
            min(times[n][kind] for n in PEERS) / times["gxstats"][kind]
            for kind in ("best", "median")
        )
        print(
            f"{query['number']:>2} {query['title']:47}{cells}{best:7.1f} ({median:5.1f})"
            f"  {'yes' if query['equal'] else 'NO'}"
        )
    memory = "".join(f"{summary['memory'][n] / 1e6:18,.0f}" for n in ENGINES)
    leanest = min(summary["memory"][n] for n in PEERS) / summary["memory"]["gxstats"]
    print(f"{'   memory in MB':50}{memory}{leanest:8.1f}\n")

    print("Milliseconds of all processors together, mean of the runs; other work adds little to it")
    for index, query in enumerate(summary["queries"]):
        used = {n: reports[n]["queries"][index]["processor"] for n in ENGINES}
        ratio = min(used[n] for n in PEERS) / used["gxstats"]
        cells = "".join(f"{used[n]:18.3f}" for n in ENGINES)
        print(f"{query['number']:>2} {query['title']:47}{cells}{ratio:8.1f}")


def show_bounds(summary, own) -> None:
    """What reading the touched bytes takes, for the questions that read any."""
    print(f"\n{'Bound by reading at the bandwidth':50}{'MB':>10}{'bound ms':>12}{'best ms':>12}{'times':>8}")
    for query in own["queries"]:
        if not query["bytes"]:
            continue
        bound = query["bytes"] / summary["bandwidth"] / 1e6
        best = min(query["milliseconds"])
        print(
            f"{query['number']:>2} {query['title']:47}{query['bytes'] / 1e6:10.2f}"
            f"{bound:12.3f}{best:12.3f}{best / bound:8.1f}"
        )


def show_growth(growth) -> None:
    print(f"\n{'Growth of gxstats: best ms at so many reports':50}" + "".join(f"{n:>12,}" for n in growth["rows"]))
    for line in growth["lines"]:
        cells = "".join(f"{time:12.3f}" for time in line["milliseconds"])
        print(f"{line['number']:>2} {line['title']:47}{cells}")


def show_disk(disk) -> None:
    """What a corpus folder takes, for each report."""
    reports = disk["reports"]
    print(f"\nA corpus on disk, of {reports:,} reports")
    for title, key in [
        ("adding, µs a report", "ingestSeconds"),
        ("writing all columns, µs a report", "columnSeconds"),
        ("opening, µs a report", "openSeconds"),
    ]:
        print(f"   {title:47}{disk[key] / reports * 1e6:10.2f}")
    for title, key in [
        ("memory when open, bytes a report", "memory"),
        ("parts on disk, bytes a report", "partBytes"),
        ("columns on disk, bytes a report", "columnBytes"),
        ("catalogue on disk, bytes a report", "catalogueBytes"),
    ]:
        print(f"   {title:47}{disk[key] / reports:10.0f}")


main()
