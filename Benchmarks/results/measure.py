"""Times every subcommand that computes a result on a corpus of a million synthetic reports.

usage: measure.py GXSTATS CORPUS RUNS REPORT

What opening the corpus takes (`gxstats info`) is measured too and taken off: the column "computation" is the
least user time of a command less the least of `info`.
"""

import os
import platform
import subprocess
import sys
import time

QUESTIONS = [
    "info",
    "trend --metric applications",
    "trend --metric applications --by level",
    "trend --metric applications --by region",
    "trend --metric applications --by applicant",
    "trend --metric applications --panel --slope",
    "ratio --ratio disclosure",
    "ratio --ratio disclosure --by region",
    "ratio --ratio disclosure --by applicant",
    "ratio --ratio disclosure --bounds",
    "outcomes",
    "outcomes --bounds",
    "outcomes --composites",
    "outcomes --grounds --by region",
    "distribution --metric applications",
    "distribution --metric applications --by level",
    "rank --ratio disclosure --level department",
    "compare county prefecture",
    "flow",
    "brief",
    "audit",
]


def measure(command, runs):
    """The least user and wall seconds and the most memory in MB over some runs."""
    user, wall, memory = [], [], []
    for _ in range(runs):
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        if status:
            raise SystemExit(f"failed: {' '.join(command)}")
        wall.append(time.monotonic() - start)
        user.append(usage.ru_utime)
        memory.append(usage.ru_maxrss / 1024)
    return min(user), min(wall), max(memory)


def main():
    tool, corpus, runs, report = sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4]
    lines = [
        "# Speed of the results",
        "",
        "Made by `make bench-results`; do not edit.",
        f"1,000,000 synthetic reports in a compacted corpus folder, {platform.machine()}, least of {runs}; memory is",
        "that of the whole process, most of it the corpus. Computation is user time beyond opening (`gxstats info`).",
        "",
        "| command | computation s | user s | wall s | memory MB |",
        "|---|---:|---:|---:|---:|",
    ]
    opening = None
    for question in QUESTIONS:
        user, wall, memory = measure([tool, *question.split(), "--corpus", corpus, "--lang", "en"], runs)
        opening = user if opening is None else opening
        beyond = "" if question == "info" else f"{max(0.0, user - opening):.2f}"
        lines.append(f"| `{question}` | {beyond} | {user:.2f} | {wall:.2f} | {memory:.0f} |")
        print(lines[-1], flush=True)
    with open(report, "w", encoding="utf-8") as file:
        file.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
