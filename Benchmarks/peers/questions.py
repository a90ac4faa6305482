"""The twelve questions in SQL, as a user of an engine would put them."""

APPLICANTS = ["", "__natural", "__commercial", "__research", "__social", "__legal", "__other"]
GROUNDS = """already_public granted partial
denied_state_secret denied_trade_secret denied_privacy denied_security_stability
denied_not_government_information denied_law_forbids denied_third_party denied_internal_affairs
denied_process_information denied_enforcement_files denied_administrative_query
unavailable_not_held unavailable_nonexistent unavailable_needs_creation unavailable_unclear
not_processed_petition not_processed_repeated not_processed_publication not_processed_excessive
not_processed_confirmation other other_not_corrected other_fee_unpaid other_misc
correction_requested redirected""".split()
OUTCOMES = [f"outcome_{ground}" for ground in GROUNDS]

BALANCE = " OR ".join(
    f"applications_new{a} + applications_carried_in{a} <> outcome_total{a} + applications_carried_out{a}"
    for a in APPLICANTS
)
GRANTED = "outcome_granted + outcome_partial"
COMPLETE = (
    "outcome_granted IS NOT NULL AND outcome_partial IS NOT NULL AND outcome_total IS NOT NULL"
)


def sql(quantile: str, integer: str = "BIGINT", distinct: str = "COUNT(DISTINCT organ)") -> dict[int, str]:
    """The questions; `quantile` is an expression with {} for the probability."""
    quartiles = ", ".join(f"{quantile.format(p)} AS q{i}" for i, p in enumerate((0.25, 0.5, 0.75)))
    outcomes = ", ".join(f"SUM({c}) AS s_{c}, COUNT({c}) AS c_{c}" for c in OUTCOMES)
    return {
        1: "SELECT year, SUM(applications_new) AS s, COUNT(applications_new) AS c FROM t GROUP BY year",
        2: "SELECT year, SUM(applications_new) AS s, COUNT(applications_new) AS c FROM t "
        "WHERE province = 43 AND level = 'county' GROUP BY year",
        3: f"SELECT year, {quartiles} FROM t WHERE applications_new IS NOT NULL GROUP BY year",
        4: f"SELECT province, CAST(SUM({GRANTED}) AS DOUBLE) / SUM(outcome_total) AS r FROM t "
        f"WHERE year >= 2021 AND {COMPLETE} GROUP BY province",
        5: f"SELECT year, {outcomes} FROM t GROUP BY year",
        6: "SELECT province, year, AVG(applications_new) AS m FROM t GROUP BY province, year",
        7: f"SELECT COUNT(*) AS n FROM t WHERE {BALANCE}",
        8: "SELECT organ, SUM(applications_new) AS s FROM t WHERE year >= 2019 "
        "AND applications_new IS NOT NULL GROUP BY organ ORDER BY s DESC, organ LIMIT 20",
        9: "SELECT year, SUM(applications_new) AS s, COUNT(applications_new) AS c FROM t "
        "WHERE year BETWEEN 2019 AND 2024 AND organ IN (SELECT organ FROM t "
        "WHERE year BETWEEN 2019 AND 2024 AND applications_new IS NOT NULL "
        "GROUP BY organ HAVING COUNT(*) = 6) GROUP BY year",
        10: "SELECT a.province, SUM(CASE WHEN a.applications_new > 2 * b.applications_new THEN 1 ELSE 0 END) AS n, "
        "SUM(CASE WHEN b.applications_new >= 10 AND a.applications_new IS NOT NULL THEN 1 ELSE 0 END) AS c "
        f"FROM t a LEFT JOIN (SELECT organ, CAST(year + 1 AS SMALLINT) AS year, applications_new FROM t "
        "WHERE applications_new >= 10) b ON a.organ = b.organ AND a.year = b.year GROUP BY a.province",
        11: f"SELECT year, CAST(SUM((2 * i - n - 1) * x) AS DOUBLE) / (MAX(n - 1) * SUM(x)) AS g FROM ("
        f"SELECT year, CAST(applications_new AS {integer}) AS x, "
        f"CAST(ROW_NUMBER() OVER (PARTITION BY year ORDER BY applications_new) AS {integer}) AS i, "
        f"CAST(COUNT(*) OVER (PARTITION BY year) AS {integer}) AS n "
        "FROM t WHERE applications_new IS NOT NULL) r GROUP BY year",
        12: f"SELECT level, year, {distinct} AS n FROM t GROUP BY level, year",
    }
