"""Reads the official tables of disclosure reports with lxml and regular expressions, and times it.

Usage: read_tables.py FOLDER [RUNS]
Reads FOLDER/documents.jsonl; writes FOLDER/python.json.

A reader as one would write it for a survey: the document becomes a list of cells in reading order;
each row of the form is found by a regular expression over the cells, from where the last was found.
"""

import json
import pathlib
import re
import sys
import time

import lxml.etree
import lxml.html

import forms

FOLDING = str.maketrans("（）：；，０１２３４５６７８９．－", "():;,0123456789.-")
SPACE = re.compile(r"\s+")
DIVIDER = re.compile(r"[|\t\n]")
DECORATION = re.compile(r"[\s|]|<[^>]*>")
CUMULATIVE_FIRST = re.compile(r"历年累计\d{4}年度")
NUMBER = re.compile(r"^([增减+-]?)(\d[\d,]*(?:\.\d+)?)(万元|元|条|件)?$")
EMPTY = {"", "/", "-", "—", "——"}


def normal(cell):
    return SPACE.sub("", cell.translate(FOLDING)).replace("、", ".", cell[:2].endswith("、"))


def cells_of(name, text):
    """All cells and lines of a document in reading order."""
    if name.endswith(".html"):
        page = lxml.html.fromstring(text)
        lxml.etree.strip_elements(page, "script", "style", lxml.etree.Comment, with_tail=False)
        nodes = page.xpath("//td[not(.//td)] | //p[not(ancestor::td[not(.//td)])]")
        return [normal(node.text_content()) for node in nodes]
    if text.count("\n") < 12:
        return [normal(word) for word in text.split()]
    keeps_blanks = ("|" in text or "\t" in text) and "\n|\n" not in text
    cells = [normal(cell) for cell in DIVIDER.split(text)]
    return cells if keeps_blanks else [cell for cell in cells if cell]


def number(cell):
    match = NUMBER.match(cell)
    if not match:
        return None
    value = float(match[2].replace(",", "")) * (-1 if match[1] in ("减", "-") else 1)
    return value / 10000 if match[3] == "元" else value


class Cells:
    """The cells and how far they have been read."""

    def __init__(self, cells):
        self.cells = cells
        self.position = 0

    def find(self, label):
        """Whether a label stands further on; what follows it is next then."""
        for index in range(self.position, len(self.cells)):
            if label.search(self.cells[index]):
                self.position = index + 1
                return True
        return False

    def figures(self, count):
        """The next figures; blank cells between them are None."""
        found = []
        for cell in self.cells[self.position : self.position + 2 * count + 4]:
            value = number(cell)
            if value is not None or cell in EMPTY:
                found.append(value)
            elif found:
                break
        values = [v for v in found if v is not None]
        return values if len(values) == count else found[-count:] if count > 1 else found[:1]


def form_of(text):
    folded = DECORATION.sub("", text)
    for form, sign in (
        ("D", "现行有效件"),
        ("C", "本年新制作数量"),
        ("A", "指标名称"),
        ("B", "统计指标"),
    ):
        if sign in folded:
            return form
    return "N"


def read(name, text):
    """The figures of a document's tables: {(metric, applicant): value}."""
    form = form_of(text)
    cells = Cells(cells_of(name, text))
    figures = {}
    if form in "CD":
        for label, metrics in forms.DOCUMENTS[form]:
            if cells.find(label):
                metrics = metrics.split(",")
                put(figures, [(m, None) for m in metrics], cells.figures(len(metrics)))
        for label, metric in forms.APPLICATIONS + forms.OTHER[form] + forms.CLOSING:
            if cells.find(label):
                put(figures, [(metric, a) for a in forms.APPLICANTS], cells.figures(7))
        numbers = []
        for cell in cells.cells[cells.position :]:
            if cell.startswith("五.") or cell.startswith("五、"):
                break
            numbers.append(number(cell))
        numbers = [n for n in numbers if n is not None][-15:]
        put(figures, [(m, None) for m in forms.REMEDIES], numbers)
    elif form in "AB":
        cumulative_first = CUMULATIVE_FIRST.search(DECORATION.sub("", text)) is not None
        for label, metric in forms.STATISTICS[form]:
            if cells.find(label):
                values = cells.figures(3 if form == "A" else 1)
                if form == "A":
                    values = values[-1:] if cumulative_first else values[-2:-1]
                put(figures, [(metric, None)], values)
    return figures


def put(figures, keys, values):
    if len(keys) == len(values):
        figures.update((k, v) for k, v in zip(keys, values) if v is not None)


def main():
    folder = pathlib.Path(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 3
    lines = (folder / "documents.jsonl").read_text().splitlines()
    documents = [json.loads(line) for line in lines]
    groups = {}
    for document in documents:
        groups.setdefault((document["form"], document["format"]), []).append(document)
    report = []
    for (form, format), group in groups.items():
        pairs = [(d["name"], d["text"]) for d in group]
        seconds = min(timed(pairs) for _ in range(runs))
        stated = right = wrong = 0
        for document in group:
            truth = {(f["metric"], f.get("applicant")): f["value"] for f in document["figures"]}
            found = read(document["name"], document["text"])
            stated += len(truth)
            right += sum(abs(found.get(k, 1e99) - v) < 1e-6 for k, v in truth.items())
            wrong += sum(abs(truth.get(k, 1e99) - v) > 1e-6 for k, v in found.items())
        report.append(
            {
                "form": form,
                "format": format,
                "reports": len(group),
                "bytes": sum(len(text.encode()) for _, text in pairs),
                "seconds": seconds,
                "stated": stated,
                "right": right,
                "wrong": wrong,
            }
        )
    (folder / "python.json").write_text(json.dumps(report))


def timed(pairs):
    start = time.process_time()
    for name, text in pairs:
        read(name, text)
    return time.process_time() - start


if __name__ == "__main__":
    main()
