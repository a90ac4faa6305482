"""Puts our picture of each chart beside those of the peers.

Usage: sheets.py FOLDER
"""

import pathlib
import sys

from PIL import Image, ImageDraw

PROGRAMS = ["gxstats", "matplotlib", "vega"]
WIDTH = 1_200


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    for own in sorted(folder.glob("gxstats-*.png")):
        chart = own.stem.removeprefix("gxstats-")
        paths = [folder / f"{program}-{chart}.png" for program in PROGRAMS]
        pictures = [Image.open(p).convert("RGB") for p in paths if p.exists()]
        if len(pictures) < 2:
            continue
        scaled = [p.resize((WIDTH, round(p.height * WIDTH / p.width))) for p in pictures]
        sheet = Image.new("RGB", (WIDTH * len(scaled), 40 + max(p.height for p in scaled)), "white")
        pen = ImageDraw.Draw(sheet)
        for index, picture in enumerate(scaled):
            pen.text((index * WIDTH + 20, 12), PROGRAMS[index], fill="black")
            sheet.paste(picture, (index * WIDTH, 40))
        sheet.save(folder / f"sheet-{chart}.png")


main()
