"""Screens of drawn shapes: charts, gradients, shop fronts, maps, icons, dashboards and games."""

import math
import random
from itertools import pairwise

from tests.bench.scenes.scene import Place
from tests.bench.scenes.sheet import Sheet
from tests.bench.scenes.words import title
from tests.bench.scenes.written import bar


def charts(sheet: Sheet) -> None:
    """Bars, lines and pies in flat colours, each on a card."""
    bar(sheet)
    for place in cards(sheet, 420, 300):
        drawing = sheet.chance.choice([_bars, _lines, _pie])(sheet.chance, place[2], place[3])
        sheet.box(place, "background:#8881;border-radius:8px", _svg(place, drawing))


def gradients(sheet: Sheet) -> None:
    """A page of gradients, glows, glass and shadows, as designers like them."""
    sheet.style = f"background:{_gradient(sheet.chance)}"
    for place in cards(sheet, sheet.chance.choice([260, 400, 620]), 260):
        shadow = f"0 {sheet.chance.randint(2, 24)}px {sheet.chance.randint(6, 60)}px #0006"
        corner = sheet.chance.choice([0, 12, 40])
        ground = _gradient(sheet.chance)
        style = f"background:{ground};border-radius:{corner}px;box-shadow:{shadow};"
        if sheet.chance.random() < 0.2:
            style += "backdrop-filter:blur(12px);background:#fff4;"
        sheet.box(place, style)
        inner = Place(place.x + 24, place.y + 24, place.width - 48, place.height // 2)
        sheet.text(inner, ink=sheet.chance.choice(["#fff", "#000"]))


def shop(sheet: Sheet) -> None:
    """Cards with a flat or shaded place where a product would be, a price and a button."""
    bar(sheet)
    for place in cards(sheet, 260, 340):
        front = Place(place.x, place.y, place.width, place.height - 110)
        sheet.box(
            front, f"background:{_gradient(sheet.chance)}", _svg(front, _icon(sheet.chance, 150))
        )
        sheet.text(Place(place.x, place.y + place.height - 100, place.width, 60))
        button = "background:linear-gradient(#ffd54f,#ffa000);border-radius:6px"
        sheet.box(Place(place.x, place.y + place.height - 36, 120, 30), button, title(sheet.chance))


def city(sheet: Sheet) -> None:
    """A map: water, parks, blocks of houses, roads of many widths and names on them."""
    chance = sheet.chance
    drawn = [f'<rect width="100%" height="100%" fill="{chance.choice(["#f2efe9", "#242f3e"])}"/>']
    for colour in ("#aad3df", "#c8facc", "#d9d0c9", "#e0dfdf"):
        drawn += [_blob(chance, sheet, colour) for _ in range(chance.randint(4, 14))]
    for width, colour in ((2, "#fff"), (5, "#fff"), (9, "#f9b29c"), (13, "#e892a2")):
        drawn += [_road(chance, sheet, width, colour) for _ in range(60 // width)]
    for _ in range(90):
        x, y = chance.randrange(sheet.width), chance.randrange(sheet.height)
        turn = chance.randint(-60, 60)
        drawn.append(
            f'<text x="{x}" y="{y}" font-size="{chance.choice([10, 12, 16])}" fill="#555"'
            f' transform="rotate({turn} {x} {y})">{title(chance)}</text>'
        )
    sheet.box(sheet.screen, "", _svg(sheet.screen, "".join(drawn)))


def icons(sheet: Sheet) -> None:
    """Rows of icons and emoji with shading, and their names."""
    side = sheet.chance.choice([24, 32, 48, 64, 96])
    for place in cards(sheet, side + 40, side + 50):
        spot = Place(place.x + 10, place.y, side, side)
        draw = sheet.chance.choice([_icon, _emoji])
        sheet.box(spot, "", _svg(spot, draw(sheet.chance, side)))
        name = f"font:12px sans-serif;color:{sheet.ink}"
        sheet.box(Place(place.x, place.y + side + 6, side + 36, 18), name, title(sheet.chance))


def calendar(sheet: Sheet) -> None:
    """A month or a week with events in colours."""
    bar(sheet)
    for place in cards(sheet, sheet.width // 7 - 14, sheet.height // 6):
        sheet.box(place, "border:1px solid #8884")
        for number in range(sheet.chance.randint(0, 4)):
            colour = f"hsl({sheet.chance.randrange(360)} 70% 60%)"
            event = Place(place.x + 4, place.y + 22 + 26 * number, place.width - 8, 22)
            style = f"background:{colour};border-radius:4px;font:13px sans-serif;color:#111"
            sheet.box(event, style, title(sheet.chance))


def game(sheet: Sheet) -> None:
    """A board of shaded tiles, as in puzzles."""
    sheet.style = f"background:{_gradient(sheet.chance)}"
    side = sheet.chance.choice([48, 72, 110])
    for place in cards(sheet, side, side, gap=4):
        hue = sheet.chance.choice([0, 40, 120, 200, 280])
        style = (
            f"background:radial-gradient(circle at 35% 30%,hsl({hue} 90% 80%),hsl({hue} 80% 45%));"
            f"border-radius:{sheet.chance.choice(['6px', '50%'])};box-shadow:inset 0 0 8px #0006"
        )
        sheet.box(place, style)


def cards(sheet: Sheet, width: int, height: int, gap: int = 20) -> list[Place]:
    """Return a lattice of places below the bar."""
    return [
        Place(x, y, width, height)
        for y in range(80, sheet.height - height, height + gap)
        for x in range(gap, sheet.width - width, width + gap)
    ]


def _svg(place: Place, drawing: str) -> str:
    return f'<svg width="{place.width}" height="{place.height}">{drawing}</svg>'


def _gradient(chance: random.Random) -> str:
    hue = chance.randrange(360)
    stops = ",".join(
        f"hsl({(hue + chance.randint(0, 120)) % 360} {chance.randint(20, 100)}%"
        f" {chance.randint(20, 90)}%)"
        for _ in range(chance.randint(2, 4))
    )
    way = chance.choice(["linear-gradient(", "radial-gradient(circle,", "conic-gradient("])
    turn = f"{chance.randrange(360)}deg," if way.startswith("linear") else ""
    return f"{way}{turn}{stops})"


def _hue(chance: random.Random) -> str:
    return f"hsl({chance.randrange(360)} 65% 55%)"


def _bars(chance: random.Random, width: int, height: int) -> str:
    count = chance.randint(4, 20)
    step = width / count
    colour = _hue(chance)
    heights = [chance.uniform(0.1, 0.9) * height for _ in range(count)]
    return "".join(
        f'<rect x="{n * step + 3:.1f}" y="{height - tall:.1f}" width="{step - 6:.1f}"'
        f' height="{tall:.1f}" fill="{colour}"/>'
        for n, tall in enumerate(heights)
    )


def _lines(chance: random.Random, width: int, height: int) -> str:
    drawn = []
    for _ in range(chance.randint(1, 5)):
        points = " ".join(
            f"{x},{chance.uniform(0.1, 0.9) * height:.0f}" for x in range(0, width, 20)
        )
        colour = _hue(chance)
        area = f'fill="{colour}" fill-opacity="0.2"' if chance.random() < 0.3 else 'fill="none"'
        drawn.append(f'<polyline points="{points}" {area} stroke="{colour}" stroke-width="2"/>')
    return "".join(drawn)


def _pie(chance: random.Random, width: int, height: int) -> str:
    radius, x, y = min(width, height) * 0.4, width / 2, height / 2
    turns = sorted(chance.random() for _ in range(chance.randint(3, 8)))
    drawn = [f'<circle cx="{x}" cy="{y}" r="{radius}" fill="{_hue(chance)}"/>']
    for start, end in pairwise(turns):
        ends = [
            f"{x + radius * math.cos(turn * math.tau):.1f},"
            f"{y + radius * math.sin(turn * math.tau):.1f}"
            for turn in (start, end)
        ]
        large = int(end - start > 0.5)
        drawn.append(
            f'<path d="M{x},{y} L{ends[0]} A{radius},{radius} 0 {large} 1 {ends[1]} Z"'
            f' fill="{_hue(chance)}"/>'
        )
    return "".join(drawn)


def _blob(chance: random.Random, sheet: Sheet, colour: str) -> str:
    x, y = chance.randrange(sheet.width), chance.randrange(sheet.height)
    points = " ".join(
        f"{x + chance.uniform(40, 260) * math.cos(turn):.0f},"
        f"{y + chance.uniform(40, 260) * math.sin(turn):.0f}"
        for turn in (n * math.tau / 9 for n in range(9))
    )
    return f'<polygon points="{points}" fill="{colour}"/>'


def _road(chance: random.Random, sheet: Sheet, width: int, colour: str) -> str:
    numbers = [
        f"{chance.randint(-100, sheet.width)} {chance.randint(-100, sheet.height)}"
        for _ in range(4)
    ]
    path = f'd="M{numbers[0]} C{numbers[1]} {numbers[2]} {numbers[3]}" fill="none"'
    return (
        f'<path {path} stroke="#777" stroke-width="{width + 2}"/>'
        f'<path {path} stroke="{colour}" stroke-width="{width}"/>'
    )


def _icon(chance: random.Random, side: int) -> str:
    number = chance.getrandbits(30)
    shade = (
        f'<linearGradient id="g{number}" x2="0" y2="1"><stop stop-color="{_hue(chance)}"/>'
        f'<stop offset="1" stop-color="{_hue(chance)}"/></linearGradient>'
    )
    inner = side * chance.uniform(0.3, 0.5)
    return (
        f'{shade}<rect x="2" y="2" width="{side - 4}" height="{side - 4}" rx="{side // 6}"'
        f' fill="url(#g{number})"/><circle cx="{side / 2}" cy="{side / 2}" r="{inner / 2}"'
        f' fill="#fff" fill-opacity="0.8"/>'
    )


def _emoji(chance: random.Random, side: int) -> str:
    number, middle = chance.getrandbits(30), side / 2
    return (
        f'<radialGradient id="e{number}"><stop stop-color="#ffe680"/>'
        f'<stop offset="1" stop-color="#f4a51c"/></radialGradient>'
        f'<circle cx="{middle}" cy="{middle}" r="{middle - 1}" fill="url(#e{number})"/>'
        f'<circle cx="{side * 0.34}" cy="{side * 0.4}" r="{side * 0.06}"/>'
        f'<circle cx="{side * 0.66}" cy="{side * 0.4}" r="{side * 0.06}"/>'
        f'<path d="M{side * 0.28} {side * 0.62} Q{middle} {side * chance.uniform(0.6, 0.9)}'
        f' {side * 0.72} {side * 0.62}" fill="none" stroke="#000" stroke-width="{side / 24}"/>'
    )
