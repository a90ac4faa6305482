"""Puts our picture of each chart beside those of the peers.

Usage: sheets.py FOLDER TARGET
"""

import pathlib
import sys

from PIL import Image, ImageDraw

PROGRAMS = {"gxstats": "gxstats", "matplotlib": "matplotlib", "vega": "Vega-Lite"}
CHARTS = ["trend", "ranking", "stacked", "heatmap", "multiples", "funnel"]
WIDTH = 800
HEAD = 26


def main() -> None:
    folder, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    target.mkdir(parents=True, exist_ok=True)
    for chart in CHARTS:
        sheet(folder, chart).save(target / f"{chart}.png", optimize=True)


def sheet(folder: pathlib.Path, chart: str) -> Image.Image:
    """Ours and that of matplotlib side by side, that of Vega-Lite below."""
    pictures = {
        name: scaled(Image.open(folder / f"{program}-{chart}.png").convert("RGB"))
        for program, name in PROGRAMS.items()
    }
    above = max(pictures["gxstats"].height, pictures["matplotlib"].height)
    height = 2 * HEAD + above + pictures["Vega-Lite"].height
    page = Image.new("RGB", (2 * WIDTH, height), "white")
    pen = ImageDraw.Draw(page)
    places = [(0, 0), (WIDTH, 0), (0, HEAD + above)]
    for (name, picture), (x, y) in zip(pictures.items(), places):
        pen.rectangle((x, y, x + WIDTH, y + HEAD - 4), fill="#e5e7eb")
        pen.text((x + 10, y + 4), name, fill="black")
        page.paste(picture, (x, y + HEAD))
    return page.quantize(128, dither=Image.Dither.NONE)


def scaled(picture: Image.Image) -> Image.Image:
    return picture.resize((WIDTH, round(picture.height * WIDTH / picture.width)), Image.LANCZOS)


main()
