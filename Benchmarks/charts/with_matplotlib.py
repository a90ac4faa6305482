"""The sample charts as a careful user of matplotlib draws them."""

import io

import matplotlib

matplotlib.use("Agg")
matplotlib.rcParams.update(
    {
        "font.family": ["Noto Sans CJK SC", "sans-serif"],
        "font.size": 12,
        "axes.unicode_minus": False,
        "axes.spines.top": False,
        "axes.spines.right": False,
        "axes.titleweight": "bold",
        "axes.titlelocation": "left",
        "svg.fonttype": "none",
        "svg.hashsalt": "gxstats",
    }
)

from matplotlib import pyplot  # noqa: E402  (the back end is chosen first)
from matplotlib.ticker import PercentFormatter  # noqa: E402

INK = "#1f2a37"
BLUE = "#1f5fa8"
GREY = "#b8bec6"
OUTCOMES = ["#2a78b5", "#8fbfe0", "#b5473c", "#b98a3a", "#8a8a8a", "#5f6f7f"]


def figure(rows=1, columns=1, **options):
    return pyplot.subplots(rows, columns, figsize=(16, 9), dpi=100, layout="constrained", **options)


def finish(drawing, title):
    drawing.suptitle(title, x=0.01, ha="left", fontsize=24, fontweight="bold", color=INK)
    drawing.text(0.01, 0.005, "合成数据，仅供演示", fontsize=11, color="#667085")
    return drawing


def trend(data):
    drawing, (upper, lower) = figure(2, sharex=True)
    years = data["years"]
    upper.plot(years, [float("nan") if v is None else v for v in data["sums"]], "o-", color=BLUE)
    upper.set_title("各机关合计（件）")
    lower.fill_between(years, data["lows"], data["highs"], color=BLUE, alpha=0.2, lw=0)
    lower.plot(years, data["medians"], "o-", color=BLUE)
    lower.set_title("每个机关：中位数与四分位区间（件）")
    for axes in (upper, lower):
        axes.axvline(data["breakYear"] - 0.5, color=INK, ls="--", lw=1)
        axes.set_ylim(bottom=0)
        axes.grid(axis="y", color="#e5e7eb")
        axes.set_xticks(years)
    upper.annotate(f"{data['sums'][-1]:,.0f}", (years[-1], data["sums"][-1]), xytext=(6, 0),
                   textcoords="offset points", color=BLUE)
    return finish(drawing, "各机关新收政府信息公开申请")


def stacked(data):
    drawing, axes = figure()
    names = data["names"]
    totals = [sum(row) for row in data["counts"]]
    left = [0.0] * len(names)
    for index, part in enumerate(data["parts"]):
        shares = [row[index] / total for row, total in zip(data["counts"], totals)]
        bars = axes.barh(names, shares, left=left, color=OUTCOMES[index], label=part,
                         edgecolor="white")
        labels = [f"{s * 100:.1f}" if s > 0.03 else "" for s in shares]
        axes.bar_label(bars, labels, label_type="center", color="white" if index in (0, 2) else INK)
        left = [a + b for a, b in zip(left, shares)]
    axes.invert_yaxis()
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.set_xlim(0, 1)
    axes.legend(ncols=6, loc="lower left", bbox_to_anchor=(0, 1), frameon=False)
    return finish(drawing, "申请办理结果构成")


def ranking(data):
    drawing, axes = figure()
    order = sorted(range(len(data["names"])), key=lambda i: data["values"][i])
    values = [data["values"][i] for i in order]
    low = [data["values"][i] - data["lows"][i] for i in order]
    high = [data["highs"][i] - data["values"][i] for i in order]
    axes.errorbar(values, range(len(order)), xerr=[low, high], fmt="o", color=BLUE, ms=5)
    axes.axvline(data["reference"], color=INK, lw=1)
    axes.set_yticks(range(len(order)), [data["names"][i] for i in order], fontsize=10)
    for place, i in enumerate(order):
        axes.annotate(f"{data['values'][i] * 100:.1f}%", (1.01, place), annotation_clip=False,
                      xycoords=("axes fraction", "data"), va="center", fontsize=10)
        axes.annotate(f"{data['cases'][i]:,.0f}", (1.09, place), annotation_clip=False,
                      xycoords=("axes fraction", "data"), va="center", fontsize=10)
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(axis="x", color="#e5e7eb")
    axes.margins(y=0.01)
    return finish(drawing, "各省予以公开率")


def multiples(data):
    drawing, grid = figure(3, 3, sharex=True, sharey=True)
    clean = [[float("nan") if v is None else v for v in row] for row in data["values"]]
    for axes, name, row in zip(grid.flat, data["names"], clean):
        for other in clean:
            axes.plot(data["years"], other, color=GREY, lw=0.8)
        axes.plot(data["years"], row, color=BLUE, lw=2)
        axes.set_title(name, fontsize=13)
        axes.yaxis.set_major_formatter(PercentFormatter(1))
    return finish(drawing, "各省予以公开率的变化")


def heatmap(data):
    drawing, axes = figure()
    rows = [[float("nan") if v is None else v for v in row] for row in data["values"]]
    axes.imshow(rows, aspect="auto", cmap="YlGnBu", vmin=0, vmax=1)
    axes.set_yticks(range(len(data["names"])), data["names"], fontsize=10)
    axes.set_xticks(range(len(data["years"])), data["years"])
    axes.xaxis.tick_top()
    for y, row in enumerate(rows):
        for x, value in enumerate(row):
            if value == value:
                axes.text(x, y, f"{value * 100:.0f}", ha="center", va="center", fontsize=9,
                          color="white" if value > 0.55 else INK)
    return finish(drawing, "各省予以公开率（%）")


DRAWINGS = {
    "trend": (trend, "trend"),
    "stacked": (stacked, "shares"),
    "ranking": (ranking, "estimates"),
    "multiples": (multiples, "multiples"),
    "heatmap": (heatmap, "grid"),
}


def render(name, series, form):
    draw, key = DRAWINGS[name]
    drawing = draw(series[key])
    target = io.BytesIO()
    # PNG of 3200 × 1800 pixels.
    options = {"dpi": 200} if form == "png" else {"metadata": {"Date": None}}
    drawing.savefig(target, format=form, **options)
    pyplot.close(drawing)
    return target.getvalue()
