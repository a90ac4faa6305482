"""Prints how fast gxstats and the reader in Python read the same documents; writes FOLDER/read.json.

Usage: compare_reading.py FOLDER
"""

import json
import pathlib
import sys


def total(rows, **wanted):
    chosen = [r for r in rows if all(r[k] == v for k, v in wanted.items())]
    names = ("reports", "bytes", "seconds", "libxmlSeconds", "stated", "right", "wrong")
    return {n: sum(r.get(n) or 0 for r in chosen) for n in names}


def rates(sums):
    return {
        "megabytes_per_second": sums["bytes"] / sums["seconds"] / 1e6,
        "reports_per_second": sums["reports"] / sums["seconds"],
    }


def main():
    folder = pathlib.Path(sys.argv[1])
    own = json.loads((folder / "reading.json").read_text())
    rows = own["measurements"]
    peer = json.loads((folder / "python.json").read_text())
    summary = {"by_form": [], "by_layout": []}
    sums = total(rows)
    print(
        f"{sums['reports']:,} reports of {sums['bytes'] / sums['reports'] / 1e3:.1f} kB, one core,"
        " least processor time of several runs"
    )
    print(f"{'':24}{'MB/s':>8}{'reports/s':>11}{'Python/s':>10}{'ratio':>8}{'its recall':>12}{'its wrong':>11}")
    for format in ("text", "markdown", "html"):
        for form in ("A", "B", "C", "D", "N", None):
            wanted = {"format": format} | ({"form": form} if form else {})
            entry = {"format": format, "form": form, **rates(total(rows, **wanted))}
            other = total(peer, **wanted)
            entry["python_reports_per_second"] = other["reports"] / other["seconds"]
            entry["ratio"] = entry["reports_per_second"] / entry["python_reports_per_second"]
            if other["stated"]:
                entry["python_recall"] = other["right"] / other["stated"]
                entry["python_wrong"] = other["wrong"] / other["stated"]
            summary["by_form"].append(entry)
            show(f"{format:9} {'form ' + form if form else 'all'}", entry)
    print(f"\n{'':24}{'MB/s':>8}{'reports/s':>11}{'/ libxml2':>10}")
    for layout in dict.fromkeys(r["layout"] for r in rows):
        sums = total(rows, layout=layout)
        entry = {"layout": layout, **rates(sums)}
        if sums["libxmlSeconds"]:
            entry["over_libxml2"] = sums["seconds"] / sums["libxmlSeconds"]
        summary["by_layout"].append(entry)
        ratio = f"{entry['over_libxml2']:10.2f}" if "over_libxml2" in entry else ""
        print(f"{layout:24}{entry['megabytes_per_second']:8.1f}{entry['reports_per_second']:11,.0f}{ratio}")
    scaling = own["scaling"]
    summary["two_cores_over_one"] = scaling["one"] / scaling["two"]
    print(f"\ntwo cores over one, wall time: {summary['two_cores_over_one']:.2f}")
    (folder / "read.json").write_text(json.dumps(summary, indent=1))


def show(name, entry):
    recall = (
        f"{entry['python_recall']:11.1%}{entry['python_wrong']:11.1%}"
        if "python_recall" in entry
        else ""
    )
    print(
        f"{name:24}{entry['megabytes_per_second']:8.1f}{entry['reports_per_second']:11,.0f}"
        f"{entry['python_reports_per_second']:10,.0f}{entry['ratio']:8.1f} {recall}"
    )


main()
