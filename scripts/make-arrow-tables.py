"""Writes one table of figures in many ways that pyarrow, Polars and DuckDB write Arrow files.

Usage: make-tables.py FOLDER; prints the names of the files.
"""

import sys
from decimal import Decimal

import duckdb
import polars as pl
import pyarrow as pa

folder = sys.argv[1]
names = []

rows = {
    "organ": ["合成机关甲", "合成机关甲", "合成机关乙县人民政府（名称较长，超过十二字节）", "合成机关丙"],
    "year": [2021, 2021, 2022, 2023],
    "metric": ["applications.new", "fees.amount", "applications.new", "applications.new"],
    "value": [Decimal("12"), Decimal("0.5"), None, Decimal("7")],
    "status": [None, "approximate", "not_applicable", None],
}


def write(name, table, compression=None, rows_in_batch=None, options=None):
    options = options or pa.ipc.IpcWriteOptions(compression=compression)
    with pa.OSFile(f"{folder}/{name}", "wb") as sink:
        with pa.ipc.new_file(sink, table.schema, options=options) as writer:
            writer.write_table(table, max_chunksize=rows_in_batch)
    names.append(name)


def table(**types):
    decimal = pa.table(rows | {"value": pa.array(rows["value"], pa.decimal128(18, 6))})
    return decimal.cast(pa.schema([(f.name, types.get(f.name, f.type)) for f in decimal.schema]))


plain = table()
write("pyarrow-plain", plain)
write("pyarrow-lz4", plain, "lz4")
write("pyarrow-zstd", plain, "zstd")
write("pyarrow-batches", plain, "zstd", 1)
write("pyarrow-large-texts", table(organ=pa.large_string(), status=pa.large_string(), value=pa.decimal128(38, 3)))
write("pyarrow-views", table(organ=pa.string_view(), metric=pa.string_view(), value=pa.float64()))
write("pyarrow-dictionaries", pa.table({
    "organ": pa.array(rows["organ"]).dictionary_encode(),
    "year": pa.array(rows["year"], pa.uint16()),
    "metric": pa.DictionaryArray.from_arrays(pa.array([0, 1, 0, 0], pa.int8()), ["applications.new", "fees.amount"]),
    "value": pa.array(rows["value"], pa.decimal128(10, 1)),
    "status": pa.array(rows["status"]).dictionary_encode(),
}), "lz4")
growing = pa.ipc.IpcWriteOptions(emit_dictionary_deltas=True)
with pa.OSFile(f"{folder}/pyarrow-deltas", "wb") as sink:
    schema = pa.schema([(n, pa.dictionary(pa.int32(), pa.string()) if n == "organ" else t)
                        for n, t in zip(plain.schema.names, plain.schema.types)])
    with pa.ipc.new_file(sink, schema, options=growing) as writer:
        for end in range(1, 5):
            words = list(dict.fromkeys(rows["organ"][:end]))
            organ = pa.DictionaryArray.from_arrays(pa.array([words.index(rows["organ"][end - 1])], pa.int32()), words)
            columns = [organ] + [plain.column(i).slice(end - 1, 1).combine_chunks() for i in range(1, 5)]
            writer.write_batch(pa.record_batch(columns, schema=schema))
names.append("pyarrow-deltas")
write("pyarrow-other-columns", plain
      .append_column("when", pa.array([None] * 4, pa.timestamp("us")))
      .append_column("tags", pa.array([["a"], [], None, ["b", "c"]], pa.list_(pa.string())))
      .append_column("nothing", pa.nulls(4))
      .append_column("pair", pa.array([{"x": 1}] * 4, pa.struct([("x", pa.int64())]))))

frame = pl.DataFrame(rows, schema_overrides={"value": pl.Decimal(18, 6)})
for compression in ["uncompressed", "lz4", "zstd"]:
    frame.write_ipc(f"{folder}/polars-{compression}", compression=compression)
    names.append(f"polars-{compression}")
frame.with_columns(pl.col("organ", "metric").cast(pl.Categorical), pl.col("value").cast(pl.Float64)).write_ipc(
    f"{folder}/polars-categorical")
frame.write_ipc(f"{folder}/polars-oldest", compat_level=pl.CompatLevel.oldest())
names += ["polars-categorical", "polars-oldest"]

connection = duckdb.connect()
write("duckdb-decimal", connection.sql("SELECT * FROM plain").to_arrow_table())
write("duckdb-double", connection.sql("SELECT * REPLACE (value::DOUBLE AS value, year::BIGINT AS year) FROM plain").to_arrow_table())

print("\n".join(names))
