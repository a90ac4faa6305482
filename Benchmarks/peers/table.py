"""The table that gxstats wrote, as Arrow columns over the same bytes."""

import json
import pathlib

import numpy
import pyarrow


def load(folder: pathlib.Path) -> pyarrow.Table:
    description = json.loads((folder / "table.json").read_text())
    rows = description["rows"]

    def buffer(name: str) -> pyarrow.Buffer:
        return pyarrow.py_buffer(numpy.fromfile(folder / name, dtype=numpy.uint8))

    def array(name: str, kind: pyarrow.DataType) -> pyarrow.Array:
        return pyarrow.Array.from_buffers(kind, rows, [None, buffer(f"{name}.values")])

    def words(name: str, values: list[str]) -> pyarrow.Array:
        return pyarrow.DictionaryArray.from_arrays(
            array(name, pyarrow.int8()), pyarrow.array(values)
        )

    columns = {
        "year": array("year", pyarrow.int16()),
        "organ": array("organ", pyarrow.int32()),
        "division": array("division", pyarrow.int32()),
        "province": array("province", pyarrow.int8()),
        "level": words("level", description["levels"]),
        "form": words("form", description["forms"]),
    }
    for name in description["figures"]:
        columns[name] = pyarrow.Array.from_buffers(
            pyarrow.int32(), rows, [buffer(f"{name}.valid"), buffer(f"{name}.values")]
        )
    return pyarrow.table(columns)
