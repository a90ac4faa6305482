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
from matplotlib.patches import PathPatch  # noqa: E402
from matplotlib.path import Path  # noqa: E402
from matplotlib.ticker import PercentFormatter  # noqa: E402

from tiles import TILES  # noqa: E402

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


def slope(data):
    drawing, axes = figure()
    for name, start, end in zip(data["names"], data["starts"], data["ends"]):
        axes.plot([0, 1], [start, end], "o-", color=BLUE if end > start else GREY)
        axes.annotate(f"{name} {start:.1%}", (0, start), xytext=(-8, 0), ha="right", va="center",
                      textcoords="offset points")
        axes.annotate(f"{end:.1%} {name}", (1, end), xytext=(8, 0), va="center",
                      textcoords="offset points")
    axes.set_xticks([0, 1], ["2020年", "2024年"])
    axes.set_xlim(-0.3, 1.3)
    axes.yaxis.set_visible(False)
    axes.spines[:].set_visible(False)
    return finish(drawing, "各省予以公开率")


def dumbbell(data):
    drawing, axes = figure()
    order = sorted(range(len(data["names"])), key=lambda i: data["ends"][i])
    starts, ends = ([data[k][i] for i in order] for k in ("starts", "ends"))
    axes.hlines(range(len(order)), starts, ends, color=GREY, lw=3)
    axes.plot(starts, range(len(order)), "o", color=GREY, ms=9, label="2020年")
    axes.plot(ends, range(len(order)), "o", color=BLUE, ms=9, label="2024年")
    for place, (start, end) in enumerate(zip(starts, ends)):
        axes.annotate(f"{start:.1%}", (start, place), xytext=(-8 if start < end else 8, 0), va="center",
                      ha="right" if start < end else "left", textcoords="offset points")
        axes.annotate(f"{end:.1%}", (end, place), xytext=(8 if start < end else -8, 0), va="center",
                      ha="left" if start < end else "right", textcoords="offset points")
    axes.set_yticks(range(len(order)), [data["names"][i] for i in order])
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(axis="x", color="#e5e7eb")
    axes.legend(ncols=2, loc="lower left", bbox_to_anchor=(0, 1), frameon=False)
    return finish(drawing, "各省予以公开率")


def funnel(data):
    drawing, axes = figure()
    axes.axhline(data["center"], color=INK, lw=1)
    outside = []
    for name, style in (("halves95", "--"), ("halves998", "-")):
        for sign in (-1, 1):
            limits = [min(1, max(0, data["center"] + sign * h)) for h in data[name]]
            axes.plot(data["limitSizes"], limits, style, color=GREY, lw=1)
    for i, (size, value) in enumerate(zip(data["sizes"], data["values"])):
        half = 3.09 * (data["center"] * (1 - data["center"]) / size) ** 0.5
        if abs(value - data["center"]) > half:
            outside.append(i)
    axes.scatter(data["sizes"], data["values"], s=18, color=GREY)
    axes.scatter([data["sizes"][i] for i in outside], [data["values"][i] for i in outside], s=24,
                 color=BLUE)
    for i in outside:
        axes.annotate(data["names"][i], (data["sizes"][i], data["values"][i]), xytext=(5, 3),
                      textcoords="offset points", fontsize=10)
    axes.set_xscale("function", functions=(lambda v: abs(v) ** 0.5, lambda v: v**2))
    axes.set_xlim(0, max(data["sizes"]) * 1.05)
    axes.yaxis.set_major_formatter(PercentFormatter(1))
    axes.set_xlabel("审结件数")
    return finish(drawing, "各市不予公开率")


def scatter(data):
    drawing, axes = figure()
    axes.scatter(data["sizes"], data["values"], s=24, color=BLUE, alpha=0.7, lw=0)
    order = sorted(range(len(data["names"])), key=lambda i: data["values"][i])
    for i in order[-8:]:
        axes.annotate(data["names"][i], (data["sizes"][i], data["values"][i]), xytext=(5, 3),
                      textcoords="offset points", fontsize=10)
    axes.set_xscale("log")
    axes.set_xlabel("审结件数")
    axes.yaxis.set_major_formatter(PercentFormatter(1))
    axes.grid(color="#e5e7eb")
    return finish(drawing, "各市申请与不予公开率")


def distribution(data):
    drawing, grid = figure(len(data["names"]), sharex=True)
    edges = [2**k for k in range(0, 14)]
    for axes, name, values in zip(grid.flat, data["names"], data["values"]):
        axes.hist([max(v, 1) for v in values], bins=edges, color=BLUE, edgecolor="white")
        ordered = sorted(values)
        axes.axvline(ordered[len(ordered) // 2], color=INK, lw=1)
        axes.annotate(f"中位数 {ordered[len(ordered) // 2]:,.0f}", (ordered[len(ordered) // 2], 1),
                      xycoords=("data", "axes fraction"), xytext=(4, -12), textcoords="offset points")
        axes.set_title(f"{name}（n={len(values)}）", loc="left", fontsize=13)
        axes.yaxis.set_visible(False)
        axes.set_xscale("log")
    return finish(drawing, "各级机关新收申请的分布（件）")


def tiles(data):
    drawing, axes = figure()
    for name, value, (column, row) in zip(data["names"], data["values"], TILES):
        fill = pyplot.cm.YlGnBu(value)
        axes.add_patch(pyplot.Rectangle((column, row), 0.96, 0.96, color=fill))
        ink = "white" if value > 0.55 else INK
        axes.text(column + 0.48, row + 0.38, name, ha="center", va="center", color=ink)
        axes.text(column + 0.48, row + 0.7, f"{value:.1%}", ha="center", va="center", color=ink)
    axes.set_xlim(0, 9)
    axes.set_ylim(8, 0)
    axes.set_aspect("equal")
    axes.axis("off")
    return finish(drawing, "各省予以公开率")


def flow(data):
    drawing, axes = figure()
    for side, names, counts in ((0, data["sources"], data["sourceCounts"]),
                                (1, data["targets"], data["targetCounts"])):
        inner, outer = 0, 0
        for index, (name, count) in enumerate(zip(names, counts)):
            ends = (outer, inner) if side == 0 else (inner, outer)
            ribbon(axes, side, *ends, count, OUTCOMES[index % len(OUTCOMES)])
            axes.text(-0.02 if side == 0 else 2.02, outer + count / 2, f"{name}  {count:,.0f}件",
                      ha="right" if side == 0 else "left", va="center")
            inner += count
            outer += count + 250
    axes.set_xlim(-0.5, 2.5)
    axes.set_ylim(sum(data["targetCounts"]) + 1_600, -100)
    axes.axis("off")
    return finish(drawing, "申请从何而来，如何办结")


def ribbon(axes, x, left, right, height, color):
    path = Path(
        [(x, left), (x + 0.5, left), (x + 0.5, right), (x + 1, right), (x + 1, right + height),
         (x + 0.5, right + height), (x + 0.5, left + height), (x, left + height), (x, left)],
        [Path.MOVETO, *[Path.CURVE4] * 3, Path.LINETO, *[Path.CURVE4] * 3, Path.CLOSEPOLY])
    axes.add_patch(PathPatch(path, color=color, alpha=0.4, lw=0))


DRAWINGS = {
    "trend": (trend, "trend"),
    "ranking": (ranking, "estimates"),
    "stacked": (stacked, "shares"),
    "heatmap": (heatmap, "grid"),
    "multiples": (multiples, "multiples"),
    "distribution": (distribution, "spread"),
    "flow": (flow, "flow"),
    "slope": (slope, "pairs"),
    "funnel": (funnel, "cases"),
    "tiles": (tiles, "estimates"),
    "dumbbell": (dumbbell, "pairs"),
    "scatter": (scatter, "cases"),
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
