"""Pages as people read them, one below the other, on which pictures appear at a click."""

import json
import random
from collections.abc import Callable
from pathlib import Path

from tests.bench.live.browser import BEACON_CSS
from tests.bench.live.stock import Stock
from tests.bench.scenes.words import paragraph, title

STYLE = """
body { margin: 0; overflow: hidden; font: 16px/1.5 sans-serif; color: #222; background: #fff }
section { height: 100vh; overflow: hidden; box-sizing: border-box; padding: 24px 48px }
article { column-width: 420px; column-gap: 40px; height: 100% }
.dark { background: #16181d; color: #ced3da; font: 14px/1.45 monospace }
table { border-collapse: collapse; width: 100%; font-size: 14px }
td { border: 1px solid #ccd; padding: 4px 10px }
.cards { display: flex; flex-wrap: wrap; gap: 18px; background: #f1f3f6; align-content: flex-start }
.card { width: 300px; background: #fff; border-radius: 10px; padding: 10px; font-size: 14px }
.card img { display: block; border-radius: 8px }
#shown { position: fixed; display: none }
"""

SCRIPT = """
const pictures = PICTURES;
let next = 0, section = 0;
const shown = document.getElementById('shown');
const all = pictures.map(p => { const i = new Image(); i.src = p.src; return i.decode(); });
Promise.all(all).then(() => { document.getElementById('beacon').style.display = 'block'; });
addEventListener('contextmenu', event => event.preventDefault());
addEventListener('mousedown', event => {
  if (event.button === 2) {
    section = (section + 1) % document.querySelectorAll('section').length;
    scrollTo(0, section * innerHeight);
  } else if (shown.style.display === 'block') {
    shown.style.display = 'none';
  } else {
    const p = pictures[next++];
    shown.src = p.src;
    shown.style.left = p.left + 'px';
    shown.style.top = p.top + 'px';
    shown.style.display = 'block';
  }
});
"""


def write_pages(
    folder: Path, stock: Stock, chance: random.Random, pictures: list[tuple[Path, int, int]]
) -> Path:
    """Write the pages and return their file.

    Pictures, each a file with its left and top, appear and go at the left button; the
    right one turns to the next page.
    """
    listed = [{"src": file.name, "left": left, "top": top} for file, left, top in pictures]
    pages = "".join(_section(make, stock, chance) for make in (_article, _code, _table, _cards))
    page = folder / "pages.html"
    page.write_text(
        f"<!doctype html><meta charset=utf-8><style>{STYLE}</style>{pages}"
        f"<div id=beacon style='{BEACON_CSS};display:none'></div><img id=shown>"
        f"<script>{SCRIPT.replace('PICTURES', json.dumps(listed))}</script>"
    )
    return page


def _section(
    make: Callable[[Stock, random.Random], tuple[str, str]], stock: Stock, chance: random.Random
) -> str:
    name, content = make(stock, chance)
    return f"<section class='{name}'>{content}</section>"


def _article(_stock: Stock, chance: random.Random) -> tuple[str, str]:
    told = "".join(f"<h2>{title(chance)}</h2><p>{paragraph(chance, 260)}" for _ in range(16))
    return "", f"<article>{told}</article>"


def _code(_stock: Stock, chance: random.Random) -> tuple[str, str]:
    lines = []
    for _ in range(400):
        colour = chance.choice(["#c678dd", "#98c379", "#61afef", "#ced3da"])
        indent = "&nbsp;" * 4 * chance.randrange(4)
        lines.append(f"<div style='color:{colour}'>{indent}{title(chance)}</div>")
    return "dark", f"<article>{''.join(lines)}</article>"


def _table(_stock: Stock, chance: random.Random) -> tuple[str, str]:
    rows = []
    for _ in range(90):
        numbers = "".join(f"<td>{chance.randrange(10**6):,}" for _ in range(6))
        rows.append(
            f"<tr style='background:{chance.choice(['#fff', '#f4f6fb'])}'>"
            f"<td>{title(chance)}{numbers}"
        )
    return "", f"<table>{''.join(rows)}</table>"


def _cards(stock: Stock, chance: random.Random) -> tuple[str, str]:
    cards = []
    for _ in range(40):
        picture = stock.any(300, chance.choice([160, 200, 240]), face=False)
        image = "" if picture.deserves else f"<img src='{picture.path.name}'>"
        words = paragraph(chance, 24)
        cards.append(f"<div class=card>{image}<b>{title(chance)}</b><br>{words}</div>")
    return "cards", "".join(cards)
