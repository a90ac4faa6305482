"""The sample charts as a careful user of Vega-Lite draws them."""

import altair
import pandas
import vl_convert

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


DRAWINGS = {
    "trend": (trend, "trend"),
    "stacked": (stacked, "shares"),
    "ranking": (ranking, "estimates"),
    "multiples": (multiples, "multiples"),
    "heatmap": (heatmap, "grid"),
}


def render(name, series, form):
    draw, key = DRAWINGS[name]
    specification = draw(series[key]).to_dict()
    if form == "png":
        return vl_convert.vegalite_to_png(specification, scale=2)
    return vl_convert.vegalite_to_svg(specification).encode()
