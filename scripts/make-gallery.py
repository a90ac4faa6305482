#!/usr/bin/env python3
"""Draw the gallery anew: docs/gallery.md, docs/gallery.zh.md and their pictures.

usage: make-gallery.py FOLDER

FOLDER holds gxstats and gxchart. The figures are those of the sample corpus and, where the provinces
are needed, of a synthetic corpus with real division codes.
"""
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "images" / "gallery"
PROVINCES = "gxstats synth --organs 1500 --years 2015-2025 --divisions real --corpus provinces.gx"

# File name, title (zh, en), command without language, files and look.
CHARTS = [
    ("trend", "趋势图：合计、中位数与断点", "Trend: sums, medians and breaks",
     "gxstats trend --metric applications"),
    ("trend-levels", "趋势图：按层级", "Trend by level",
     "gxstats trend --metric applications --by level"),
    ("ratio", "比率及其置信区间", "A ratio with its intervals",
     "gxstats ratio --ratio disclosure"),
    ("multiples", "小多图", "Small multiples",
     "gxstats ratio --ratio disclosure --by level --chart-type multiples"),
    ("bars", "排序图：区间与参照值", "Ranking with intervals and a reference",
     "gxstats ratio --ratio disclosure --by region --years 2025 --corpus provinces.gx --chart-type bars"
     " --chart-size column-tall"),
    ("stacked", "办理结果构成", "Outcomes as shares",
     "gxstats outcomes --years 2021-2025"),
    ("counts", "办理结果件数", "Outcomes as counts",
     "gxstats outcomes --years 2021-2025 --chart-type counts"),
    ("heatmap", "热力图：地区与年份", "Heat map of regions and years",
     "gxstats ratio --ratio disclosure --by region --corpus provinces.gx --chart-type heatmap"),
    ("tiles", "方格地图", "Tile-grid map",
     "gxstats ratio --ratio disclosure --by region --years 2025 --corpus provinces.gx"
     " --chart-type tiles --chart-size square"),
    ("slope", "斜率图", "Slope",
     "gxstats ratio --ratio disclosure --by level --years 2021-2025 --chart-type slope"),
    ("flow", "流向图：从受理到办结", "Flow from received to outcomes",
     "gxstats flow --years 2025"),
    ("histogram", "直方图：零值单列", "Histogram with the zeros apart",
     "gxstats distribution --metric applications --years 2025"),
    ("box", "各年分布", "The spread year by year",
     "gxstats distribution --metric applications --years 2021-2025 --chart-type box"),
    ("ecdf", "经验分布", "Cumulative distribution",
     "gxstats distribution --metric applications --years 2025 --chart-type ecdf"),
    ("lorenz", "洛伦兹曲线", "Lorenz curve",
     "gxstats distribution --metric applications --years 2025 --chart-type lorenz"),
    ("funnel", "漏斗图：控制限与过度离散", "Funnel with control limits and overdispersion",
     "gxstats rank --ratio disclosure --level county --years 2025"),
    ("scatter", "散点图：比率与件数", "Scatter: ratios against their bases",
     "gxstats ratio --ratio disclosure --by region --years 2025 --corpus provinces.gx --chart-type scatter"),
    ("dumbbell", "哑铃图：两地比较", "Dumbbell: two regions compared",
     "gxstats compare 湖南省 湖北省 --years 2025 --corpus provinces.gx"),
]

# Pictures that `make bench-charts` puts beside those of other programs.
SHEETS = [
    ("trend", "趋势图", "Trend"), ("ranking", "排序图", "Ranking"),
    ("stacked", "堆积条形图", "Stacked bars"), ("heatmap", "热力图", "Heat map"),
    ("multiples", "小多图", "Small multiples"), ("funnel", "漏斗图", "Funnel"),
]

WORDS = {
    "zh": ("图表一览", "每张图下是画它的命令。数据均为合成数据，不是真实机关的数字。",
           "需要各省的图所用的语料：", "English: [gallery.md](gallery.md)",
           "与 matplotlib、Vega-Lite 并列（`make bench-charts`，数据与像素相同）"),
    "en": ("Gallery", "Below each picture stands the command that drew it. All data are synthetic; "
           "no figures of real organs.", "Where the provinces are needed, the corpus is made by:",
           "中文：[gallery.zh.md](gallery.zh.md)",
           "Beside matplotlib and Vega-Lite (`make bench-charts`, same data, same pixels)"),
}


def command(line: str, language: str, picture: str) -> str:
    return f"{line} --lang {language} --chart {picture}"


def draw(tools: Path) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        run(tools, PROVINCES, folder)
        for name, _, _, line in CHARTS:
            for language in WORDS:
                picture = str(PICTURES / f"{name}-{language}.png")
                run(tools, command(line, language, picture) + " --chart-scale 1 --quiet --force", folder)


def run(tools: Path, line: str, folder: str) -> None:
    program, *arguments = shlex.split(line)
    outcome = subprocess.run(
        [str(tools / program), *arguments], cwd=folder, capture_output=True, text=True)
    if outcome.returncode != 0:
        sys.exit(f"{line}\n{outcome.stderr}")


def write(language: str) -> None:
    title, introduction, provinces, other, beside = WORDS[language]
    lines = [f"# {title}", "", f"{introduction} {other}", "", provinces, "", "```sh", PROVINCES, "```"]
    for name, zh, en, line in CHARTS:
        lines += ["", f"## {zh if language == 'zh' else en}", "",
                  f"![{zh if language == 'zh' else en}](images/gallery/{name}-{language}.png)", "",
                  "```sh", command(line, language, f"{name}.png"), "```"]
    lines += ["", f"## {beside}"]
    for name, zh, en in SHEETS:
        lines += ["", f"![{zh if language == 'zh' else en}](images/sheets/{name}.png)"]
    suffix = "" if language == "en" else ".zh"
    (ROOT / "docs" / f"gallery{suffix}.md").write_text("\n".join(lines) + "\n")


def main() -> None:
    draw(Path(sys.argv[1]).resolve())
    for language in WORDS:
        write(language)


main()
