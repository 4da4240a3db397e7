"""Screens of letters: articles, code, terminals, tables, mail, settings, chats and forms."""

import random
from html import escape

from tests.bench.scenes.scene import Place
from tests.bench.scenes.sheet import Sheet
from tests.bench.scenes.words import WORDS, paragraph, title, words

INKS = ("#e06c75", "#98c379", "#e5c07b", "#61afef", "#c678dd", "#56b6c2", "#888", "#d19a66")


def article(sheet: Sheet) -> None:
    """Columns of text under a bar."""
    bar(sheet)
    columns = sheet.chance.randint(1, 5)
    width = sheet.width // columns
    for column in range(columns):
        sheet.text(Place(column * width + 20, 80, width - 40, sheet.height - 90))


def code(sheet: Sheet) -> None:
    """An editor: a tree of files, numbered lines in many colours, a map of the file, a bar."""
    size = sheet.chance.choice([12, 13, 14, 16])
    lines = sheet.height // round(size * 1.4)
    side = sheet.chance.randint(160, 320)
    tree = "<br>".join(f"{'&nbsp;' * sheet.chance.randint(0, 6)}{_name(sheet)}" for _ in range(40))
    sheet.box(Place(0, 0, side, sheet.height), _font("sans-serif", 13, sheet.ink), tree)
    told = "\n".join(f"{n + 1:4}  {_line_of_code(sheet.chance)}" for n in range(lines))
    style = _font("monospace", size, sheet.ink) + ";white-space:pre;border-left:1px solid #8885"
    sheet.box(Place(side, 0, sheet.width - side - 110, sheet.height - 24), style, told)
    small = "font:2px/3px monospace;white-space:pre;color:#8889"
    sheet.box(Place(sheet.width - 105, 0, 105, sheet.height - 24), small, told)
    sheet.box(Place(0, sheet.height - 24, sheet.width, 24), "background:#007acc")


def terminal(sheet: Sheet) -> None:
    """One to four terminals with coloured output, some of it on coloured ground."""
    panes = sheet.chance.choice([1, 2, 4])
    across, down = min(2, panes), max(1, panes // 2)
    width, height = sheet.width // across, sheet.height // down
    for pane in range(panes):
        size = sheet.chance.choice([11, 13, 15])
        lines = height // round(size * 1.3)
        told = "\n".join(_line_of_output(sheet.chance) for _ in range(lines))
        place = Place(pane % across * width, pane // across * height, width - 2, height - 2)
        ground = sheet.chance.choice(["#000", "#2e3440", "#fdf6e3", "#300a24"])
        ink = "#333" if ground == "#fdf6e3" else "#d8dee9"
        sheet.box(
            place, f"background:{ground};white-space:pre;" + _font("monospace", size, ink), told
        )


def table(sheet: Sheet) -> None:
    """A spreadsheet or a table in stripes, some cells coloured by their value."""
    row, column = sheet.chance.choice([20, 24, 30]), sheet.chance.choice([70, 90, 120])
    striped, heat = sheet.chance.random() < 0.5, sheet.chance.random() < 0.4
    lined = sheet.chance.random() < 0.6
    rows = []
    for number in range(sheet.height // row + 1):
        cells = []
        for _ in range(sheet.width // column + 1):
            value = sheet.chance.random()
            ground = f"hsl({round(120 * value)} 60% 60%)" if heat else "transparent"
            cells.append(f'<td style="background:{ground}">{value * 1000:.2f}')
        stripe = "background:#8882" if striped and number % 2 else ""
        rows.append(f'<tr style="height:{row}px;{stripe}">' + "".join(cells))
    line = "<style>td{border:1px solid #8885;padding:0 4px;text-align:right}</style>"
    content = (
        f"{line if lined else ''}<table style='border-collapse:collapse'>{''.join(rows)}</table>"
    )
    sheet.box(Place(0, 0, sheet.width, sheet.height), _font("sans-serif", 13, sheet.ink), content)


def mail(sheet: Sheet) -> None:
    """A list of messages with a letter in a disc for each sender."""
    bar(sheet)
    for top in range(70, sheet.height, sheet.chance.choice([44, 56, 72])):
        colour = f"hsl({sheet.chance.randrange(360)} 50% 45%)"
        disc = f"background:{colour};border-radius:50%;color:#fff;font:20px/32px sans-serif"
        letter = sheet.chance.choice("ABCDEFGHIJKLMNOPRSTVW")
        sheet.box(Place(16, top, 32, 32), disc + ";text-align:center", letter)
        told = f"<b>{title(sheet.chance)}</b> – {escape(paragraph(sheet.chance, 30))}"
        sheet.box(Place(64, top, sheet.width - 80, 36), _font("sans-serif", 14, sheet.ink), told)


def settings(sheet: Sheet) -> None:
    """Rows with switches, sliders, fields, buttons and menus, some shaded."""
    bar(sheet)
    shadow = sheet.chance.choice(["", "box-shadow:0 4px 16px #0004", "border:1px solid #8886"])
    controls = (
        '<input type="checkbox" checked>',
        f'<input type="range" value="{sheet.chance.randrange(100)}">',
        f'<input value="{title(sheet.chance)}">',
        f"<button>{title(sheet.chance)}</button>",
        f"<select><option>{title(sheet.chance)}</select>",
        f'<progress value="{sheet.chance.random()}"></progress>',
        '<span style="background:#3584e4;border-radius:12px;padding:4px 22px"></span>',
    )
    width = min(900, sheet.width - 80)
    for left in range(40, sheet.width - width + 40, width + 60):
        for top in range(100, sheet.height - 60, 76):
            told = f"<b>{title(sheet.chance)}</b> {sheet.chance.choice(controls)}<br>"
            style = f"border-radius:10px;padding:8px 16px;{shadow};background:#8881;"
            content = told + words(sheet.chance, 9)
            font = _font("sans-serif", 14, sheet.ink)
            sheet.box(Place(left, top, width, 62), style + font, content)


def messages(sheet: Sheet) -> None:
    """A conversation in coloured bubbles without a picture."""
    pattern = sheet.chance.random() < 0.6
    if pattern:
        sheet.style += (
            ";background-image:repeating-linear-gradient(45deg,#8883 0 2px,#0000 2px 14px)"
        )
    top = 20
    while top < sheet.height:
        height, width = sheet.chance.randint(40, 140), sheet.chance.randint(180, 620)
        mine = sheet.chance.random() < 0.5
        left = sheet.width - width - 40 if mine else 40
        ground = "linear-gradient(#5aa9ff,#0b6fe8)" if mine else "#e5e5ea"
        style = f"background:{ground};border-radius:16px;padding:8px 14px;"
        font = _font("sans-serif", 15, "#fff" if mine else "#111")
        said = paragraph(sheet.chance, width * height // 1400)
        sheet.box(Place(left, top, width, height), style + font, said)
        top += height + sheet.chance.randint(6, 18)


def bar(sheet: Sheet) -> None:
    """Lay a bar with tabs along the top, as most windows have."""
    ground = sheet.chance.choice(
        ["#8882", "linear-gradient(#fdfdfd,#d0d4da)", "#24292f", "linear-gradient(90deg,#36c,#639)"]
    )
    tabs = "".join(
        f'<span style="padding:6px 18px;border-radius:8px 8px 0 0;background:#8884;margin:4px">'
        f"{title(sheet.chance)}</span>"
        for _ in range(sheet.chance.randint(2, 7))
    )
    font = _font("sans-serif", 14, sheet.ink)
    style = f"background:{ground};white-space:nowrap;padding:12px;"
    sheet.box(Place(0, 0, sheet.width, 56), style + font, tabs)


def _font(family: str, size: int, ink: str) -> str:
    return f"font:{size}px/1.4 {family};color:{ink}"


def _name(sheet: Sheet) -> str:
    return f"{sheet.chance.choice(WORDS)}_{sheet.chance.choice(WORDS)}.py"


def _line_of_code(chance: random.Random) -> str:
    indent = " " * 4 * chance.randint(0, 4)
    told = [
        f'<span style="color:{chance.choice(INKS)}">{chance.choice(WORDS)}</span>'
        for _ in range(chance.randint(0, 9))
    ]
    return indent + chance.choice([" ", "(", ".", " = "]).join(told)


def _line_of_output(chance: random.Random) -> str:
    told = []
    for _ in range(chance.randint(0, 14)):
        colour = chance.choice(INKS)
        style = f"background:{colour};color:#000" if chance.random() < 0.1 else f"color:{colour}"
        word = chance.choice([chance.choice(WORDS), f"{chance.getrandbits(32):08x}", "████", "═══"])
        told.append(f'<span style="{style}">{word}</span>')
    return " ".join(told)
