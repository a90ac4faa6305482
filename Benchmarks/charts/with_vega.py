"""The sample charts as a careful user of Vega-Lite draws them."""

import altair
import pandas
import vl_convert

from tiles import TILES

FONT = "Noto Sans CJK SC"
OUTCOMES = ["#2a78b5", "#8fbfe0", "#b5473c", "#b98a3a", "#8a8a8a", "#5f6f7f"]
altair.data_transformers.disable_max_rows()


def finish(chart, title):
    return (
        chart.properties(title=altair.TitleParams(title, anchor="start", fontSize=24))
        .configure(font=FONT)
        .configure_view(stroke=None)
    )


def trend(data):
    table = pandas.DataFrame({k: data[k] for k in ("years", "sums", "medians", "lows", "highs")})
    x = altair.X("years:O", title=None)
    base = altair.Chart(table)
    rule = altair.Chart(pandas.DataFrame({"years": [data["breakYear"]]})).mark_rule(strokeDash=[4, 4])
    sums = base.mark_line(point=True).encode(x, altair.Y("sums:Q", title="各机关合计（件）"))
    band = base.mark_area(opacity=0.2).encode(x, altair.Y("lows:Q", title="中位数（件）"), y2="highs:Q")
    line = base.mark_line(point=True).encode(x, y="medians:Q")
    upper = (sums + rule.encode(x=x)).properties(width=1450, height=340)
    lower = (band + line + rule.encode(x=x)).properties(width=1450, height=340)
    return finish(upper & lower, "各机关新收政府信息公开申请")


def stacked(data):
    rows = [
        {"name": name, "part": part, "count": count, "order": index}
        for name, counts in zip(data["names"], data["counts"])
        for index, (part, count) in enumerate(zip(data["parts"], counts))
    ]
    chart = altair.Chart(pandas.DataFrame(rows)).encode(
        altair.Y("name:N", title=None),
        altair.X("count:Q", stack="normalize", title=None, axis=altair.Axis(format="%")),
        order="order:O",
    )
    bars = chart.mark_bar().encode(
        altair.Color("part:N", sort=data["parts"], title=None,
                     scale=altair.Scale(domain=data["parts"], range=OUTCOMES),
                     legend=altair.Legend(orient="top"))
    )
    return finish(bars.properties(width=1450, height=760), "申请办理结果构成")


def ranking(data):
    columns = ("names", "values", "lows", "highs", "cases")
    table = pandas.DataFrame({k: data[k] for k in columns})
    y = altair.Y("names:N", sort=altair.EncodingSortField("values", order="descending"), title=None)
    base = altair.Chart(table)
    axis = altair.Axis(format="%", tickCount=8)
    intervals = base.mark_rule().encode(altair.X("lows:Q", title=None, axis=axis), y, x2="highs:Q")
    dots = base.mark_point(filled=True, size=60).encode(x="values:Q", y=y)
    words = base.mark_text(align="left", dx=6).encode(
        x="highs:Q", y=y, text=altair.Text("values:Q", format=".1%"))
    line = altair.Chart(pandas.DataFrame({"x": [data["reference"]]})).mark_rule().encode(x="x:Q")
    chart = (intervals + dots + words + line).properties(width=1450, height=760)
    return finish(chart, "各省予以公开率")


def long(data):
    return pandas.DataFrame(
        {"name": name, "year": year, "value": value}
        for name, row in zip(data["names"], data["values"])
        for year, value in zip(data["years"], row)
    )


def multiples(data):
    chart = altair.Chart(long(data)).mark_line().encode(
        altair.X("year:O", title=None),
        altair.Y("value:Q", title=None, axis=altair.Axis(format="%")),
        facet=altair.Facet("name:N", columns=3, sort=data["names"], title=None),
    )
    return finish(chart.properties(width=430, height=190), "各省予以公开率的变化")


def heatmap(data):
    base = altair.Chart(long(data)).encode(
        altair.X("year:O", title=None, axis=altair.Axis(orient="top")),
        altair.Y("name:N", sort=data["names"], title=None),
    )
    cells = base.mark_rect().encode(
        altair.Color("value:Q", scale=altair.Scale(scheme="yellowgreenblue"), title=None))
    words = base.mark_text().encode(
        text=altair.Text("value:Q", format=".0%"),
        color=altair.condition("datum.value > 0.55", altair.value("white"), altair.value("black")),
    )
    return finish((cells + words).properties(width=1450, height=760), "各省予以公开率（%）")


def paired(data):
    return pandas.DataFrame(
        {"name": name, "year": year, "value": value}
        for name, *values in zip(data["names"], data["starts"], data["ends"])
        for year, value in zip(("2020年", "2024年"), values)
    )


def slope(data):
    base = altair.Chart(paired(data)).encode(
        altair.X("year:N", title=None, axis=altair.Axis(labelAngle=0)),
        altair.Y("value:Q", title=None, axis=altair.Axis(format="%")), detail="name:N")
    lines = base.mark_line(point=True)
    words = base.mark_text(align="left", dx=8).encode(text="name:N").transform_filter(
        "datum.year == '2024年'")
    return finish((lines + words).properties(width=1300, height=760), "各省予以公开率")


def dumbbell(data):
    y = altair.Y("name:N", sort=altair.EncodingSortField("value", op="max", order="descending"),
                 title=None)
    base = altair.Chart(paired(data)).encode(
        altair.X("value:Q", title=None, axis=altair.Axis(format="%")), y)
    lines = base.mark_line(color="#b8bec6", strokeWidth=3).encode(detail="name:N")
    dots = base.mark_point(filled=True, size=140, opacity=1).encode(
        altair.Color("year:N", title=None, scale=altair.Scale(range=["#b8bec6", "#1f5fa8"])))
    return finish((lines + dots).properties(width=1400, height=760), "各省予以公开率")


def points(data):
    return pandas.DataFrame({k: data[k] for k in ("names", "sizes", "values")})


def funnel(data):
    center = data["center"]
    limits = pandas.DataFrame(
        {"size": size, "limit": min(1, max(0, center + sign * half)), "level": level, "line": sign}
        for level, halves in (("95%", data["halves95"]), ("99.8%", data["halves998"]))
        for sign in (-1, 1)
        for size, half in zip(data["limitSizes"], halves)
    )
    lines = altair.Chart(limits).mark_line(color="#b8bec6", strokeWidth=1, clip=True).encode(
        altair.X("size:Q", title="审结件数",
                 scale=altair.Scale(type="sqrt", domain=[0, max(data["sizes"]) * 1.05])),
        altair.Y("limit:Q", title=None, axis=altair.Axis(format="%")), detail="line:N",
        strokeDash=altair.StrokeDash("level:N", title=None))
    base = altair.Chart(points(data)).transform_calculate(
        far=f"abs(datum.values - {center}) > 3.09 * sqrt({center * (1 - center)} / datum.sizes)")
    dots = base.mark_point(filled=True, opacity=1).encode(
        x="sizes:Q", y="values:Q",
        color=altair.condition("datum.far", altair.value("#1f5fa8"), altair.value("#b8bec6")))
    words = base.mark_text(align="left", dx=5).encode(x="sizes:Q", y="values:Q", text="names:N")
    chart = lines + dots + words.transform_filter("datum.far")
    return finish(chart.properties(width=1400, height=760), "各市不予公开率")


def scatter(data):
    base = altair.Chart(points(data)).encode(
        altair.X("sizes:Q", title="审结件数", scale=altair.Scale(type="log")),
        altair.Y("values:Q", title=None, axis=altair.Axis(format="%")))
    words = base.mark_text(align="left", dx=6).encode(text="names:N").transform_window(
        rank="rank(values)", sort=[altair.SortField("values", order="descending")]
    ).transform_filter("datum.rank <= 8")
    chart = base.mark_point(filled=True, opacity=0.7) + words
    return finish(chart.properties(width=1400, height=760), "各市申请与不予公开率")


def distribution(data):
    table = pandas.DataFrame(
        {"name": name, "value": max(value, 1)}
        for name, values in zip(data["names"], data["values"]) for value in values)
    chart = altair.Chart(table).transform_calculate(
        bin="pow(2, floor(log(datum.value) / log(2)))", end="2 * datum.bin"
    ).mark_bar().encode(
        altair.X("bin:Q", title=None, scale=altair.Scale(type="log")), altair.X2("end:Q"),
        altair.Y("count()", title=None), row=altair.Row("name:N", sort=data["names"], title=None))
    return finish(chart.properties(width=1400, height=170), "各级机关新收申请的分布（件）")


def tiles(data):
    table = pandas.DataFrame(
        {"name": name, "value": value, "x": x, "y": y}
        for name, value, (x, y) in zip(data["names"], data["values"], TILES))
    base = altair.Chart(table).encode(altair.X("x:O", axis=None), altair.Y("y:O", axis=None))
    color = altair.condition("datum.value > 0.55", altair.value("white"), altair.value("black"))
    cells = base.mark_rect(stroke="white", strokeWidth=3).encode(
        altair.Color("value:Q", scale=altair.Scale(scheme="yellowgreenblue"), title=None,
                     legend=altair.Legend(format="%")))
    names = base.mark_text(dy=-8, fontSize=15).encode(text="name:N", color=color)
    values = base.mark_text(dy=12).encode(text=altair.Text("value:Q", format=".1%"), color=color)
    return finish((cells + names + values).properties(width=800, height=760), "各省予以公开率")


# A flow is not among them: Vega-Lite has no layout for it.
DRAWINGS = {
    "trend": (trend, "trend"),
    "ranking": (ranking, "estimates"),
    "stacked": (stacked, "shares"),
    "heatmap": (heatmap, "grid"),
    "multiples": (multiples, "multiples"),
    "distribution": (distribution, "spread"),
    "slope": (slope, "pairs"),
    "funnel": (funnel, "cases"),
    "tiles": (tiles, "estimates"),
    "dumbbell": (dumbbell, "pairs"),
    "scatter": (scatter, "cases"),
}


def render(name, series, form):
    draw, key = DRAWINGS[name]
    specification = draw(series[key]).to_dict()
    if form == "png":
        return vl_convert.vegalite_to_png(specification, scale=2)
    return vl_convert.vegalite_to_svg(specification).encode()
