"""The engines, each with its own in-memory table, a fixed number of threads and its own dialect.

An answer is complete when its rows are in memory; turning them into Python objects is not timed.
"""

import questions


class DuckDB:
    def __init__(self, table, threads):
        import duckdb

        self.version = duckdb.__version__
        self.connection = duckdb.connect(":memory:", config={"threads": threads})
        self.connection.register("arrow", table)
        self.connection.execute("CREATE TABLE t AS SELECT * FROM arrow")
        self.connection.unregister("arrow")
        self.sql = questions.sql("quantile_cont(applications_new, {})")

    def ask(self, number):
        return self.connection.execute(self.sql[number]).to_arrow_table()

    def rows(self, result):
        return arrow_rows(result)


class DataFusion:
    def __init__(self, table, threads):
        import datafusion

        self.version = datafusion.__version__
        config = datafusion.SessionConfig().with_target_partitions(threads)
        self.context = datafusion.SessionContext(config)
        # One partition a thread, as its in-memory tables have them.
        half = (table.num_rows + threads - 1) // threads
        batches = [
            table.slice(start, half).to_batches(max_chunksize=8192)
            for start in range(0, table.num_rows, half)
        ]
        self.context.register_record_batches("t", batches)
        self.sql = questions.sql("percentile_cont(applications_new, {})")

    def ask(self, number):
        return self.context.sql(self.sql[number]).collect()

    def rows(self, result):
        import pyarrow

        return arrow_rows(pyarrow.Table.from_batches(result))


class ChDB:
    def __init__(self, table, threads):
        import chdb
        from chdb import session

        self.version = chdb.__version__
        self.session = session.Session()
        self.session.query("CREATE DATABASE IF NOT EXISTS d ENGINE = Atomic")
        self.session.query("USE d")
        columns = ", ".join(self.column(field) for field in table.schema)
        self.session.query(f"CREATE TABLE t ({columns}) ENGINE = Memory")
        self.fill(table)
        self.settings = f" SETTINGS max_threads = {threads}, join_use_nulls = 1"
        self.sql = questions.sql("quantileExactInclusive({})(applications_new)", "Int64")

    @staticmethod
    def column(field):
        kind = str(field.type)
        if kind.startswith("dictionary"):
            return f"{field.name} LowCardinality(String)"
        name = {"int8": "Int8", "int16": "Int16", "int32": "Int32"}[kind]
        attribute = field.name in ("year", "organ", "division", "province")
        return f"{field.name} {name}" if attribute else f"{field.name} Nullable({name})"

    def fill(self, table):
        import pathlib
        import tempfile

        import pyarrow
        from pyarrow import feather

        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "table.arrow"
            with pyarrow.OSFile(str(path), "wb") as sink:
                with pyarrow.ipc.new_file(sink, table.schema) as writer:
                    writer.write_table(table, max_chunksize=65536)
            self.session.query(f"INSERT INTO t SELECT * FROM file('{path}', 'Arrow')")

    def ask(self, number):
        return self.session.query(self.sql[number] + self.settings, "JSONCompact")

    def rows(self, result):
        import json

        rows = json.loads(result.bytes())["data"]
        return [[number(cell) for cell in row] for row in rows]


class Polars:
    def __init__(self, table, threads):
        import polars

        self.version = polars.__version__
        self.frame = polars.from_arrow(table, rechunk=True)
        assert polars.thread_pool_size() == threads
        self.plans = polars_plans(polars, self.frame.lazy())

    def ask(self, number):
        return self.plans[number].collect()

    def rows(self, result):
        return [list(row) for row in result.rows()]


def polars_plans(pl, t):
    """The questions as a user of Polars would put them."""
    new = pl.col("applications_new")
    granted = pl.col("outcome_granted") + pl.col("outcome_partial")
    complete = granted.is_not_null() & pl.col("outcome_total").is_not_null()
    sums = [new.sum().alias("s"), new.count().alias("c")]
    panel_years = pl.col("year").is_between(2019, 2024)
    broken = pl.any_horizontal(
        [
            pl.col(f"applications_new{a}") + pl.col(f"applications_carried_in{a}")
            != pl.col(f"outcome_total{a}") + pl.col(f"applications_carried_out{a}")
            for a in questions.APPLICANTS
        ]
    )
    members = (
        t.filter(panel_years & new.is_not_null()).group_by("organ").len().filter(pl.col("len") == 6)
    )
    earlier = t.filter(new >= 10).select(
        "organ", (pl.col("year") + 1).cast(pl.Int16).alias("year"), new.alias("base")
    )
    rank = new.cast(pl.Int64).sort()
    position = pl.int_range(1, pl.len() + 1, dtype=pl.Int64)
    return {
        1: t.group_by("year").agg(sums),
        2: t.filter((pl.col("province") == 43) & (pl.col("level") == "county"))
        .group_by("year")
        .agg(sums),
        3: t.group_by("year").agg(
            [new.quantile(p, "linear").alias(f"q{i}") for i, p in enumerate((0.25, 0.5, 0.75))]
        ),
        4: t.filter((pl.col("year") >= 2021) & complete)
        .group_by("province")
        .agg(granted.sum() / pl.col("outcome_total").sum()),
        5: t.group_by("year").agg(
            [
                e
                for c in questions.OUTCOMES
                for e in (pl.col(c).sum().alias(f"s_{c}"), pl.col(c).count().alias(f"c_{c}"))
            ]
        ),
        6: t.group_by("province", "year").agg(new.mean()),
        7: t.filter(broken).select(pl.len()),
        8: t.filter((pl.col("year") >= 2019) & new.is_not_null())
        .group_by("organ")
        .agg(new.sum().alias("s"))
        .top_k(20, by=["s", pl.col("organ")], reverse=[False, True]),
        9: t.filter(panel_years)
        .join(members, on="organ", how="semi")
        .group_by("year")
        .agg(sums),
        10: t.join(earlier, on=["organ", "year"], how="left")
        .group_by("province")
        .agg(
            (new > 2 * pl.col("base")).sum().alias("n"),
            (pl.col("base").is_not_null() & new.is_not_null()).sum().alias("c"),
        ),
        11: t.filter(new.is_not_null())
        .group_by("year")
        .agg(
            ((2 * position - pl.len().cast(pl.Int64) - 1) * rank).sum()
            / ((pl.len() - 1) * new.cast(pl.Int64).sum())
        ),
        12: t.group_by("level", "year").agg(pl.col("organ").n_unique()),
    }


def arrow_rows(table):
    return [list(row.values()) for row in table.to_pylist()]


def number(cell):
    """ClickHouse prints 64-bit integers as text."""
    if isinstance(cell, str) and cell.lstrip("-").isdigit():
        return int(cell)
    return cell


ENGINES = {"duckdb": DuckDB, "polars": Polars, "chdb": ChDB, "datafusion": DataFusion}
