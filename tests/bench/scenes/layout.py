"""Where photographs stand on a sheet: scattered, in rows, justified, or in columns of masonry."""

from collections.abc import Iterator

from tests.bench.scenes.scene import Place
from tests.bench.scenes.sheet import Sheet

SHAPES = (1.0, 1.0, 0.75, 1.33, 1.5, 0.67)
"""Width by height."""

MOST = 40
"""Photographs on a page."""


def spread(sheet: Sheet, size: int, pitch: float, margin: int) -> Iterator[Place]:
    """Yield places far enough from each other, at most a quarter of MOST."""
    cells = lattice(sheet, round(size * pitch) + margin)
    for cell in sheet.chance.sample(cells, min(len(cells), MOST // 4)):
        yield placed(sheet, cell, size)


def lattice(sheet: Sheet, pitch: int) -> list[Place]:
    columns, rows = max(1, sheet.width // pitch), max(1, sheet.height // pitch)
    width, height = sheet.width // columns, sheet.height // rows
    return [
        Place(column * width, row * height, width, height)
        for row in range(rows)
        for column in range(columns)
    ]


def placed(sheet: Sheet, cell: Place, size: int) -> Place:
    """Return a place of ``size`` on its shorter side somewhere in a cell."""
    shape = sheet.chance.choice(SHAPES)
    width = min(round(size * max(1.0, shape)), cell.width - 24)
    height = min(round(size * max(1.0, 1 / shape)), cell.height - 24)
    x = cell.x + 12 + sheet.chance.randint(0, cell.width - 24 - width)
    y = cell.y + 12 + sheet.chance.randint(0, cell.height - 24 - height)
    return Place(x, y, width, height)


def _field(sheet: Sheet, size: int) -> Place:
    """Return where a grid of MOST pictures of this size lies; the rest of the sheet is text."""
    wide = min(sheet.width - 40, round(size * 8))
    left = sheet.chance.randint(0, max(0, sheet.width - wide - 20))
    top = sheet.chance.choice([0, 64, 91, 130])
    sheet.text(Place(12, 8, sheet.width - 24, max(0, top - 16)), pixels=14)
    beside = Place(left + wide + 20, top, sheet.width - left - wide - 40, sheet.height - top)
    if beside.width > 100:
        sheet.text(beside)
    if left > 140:
        sheet.text(Place(12, top, left - 32, sheet.height - top))
    return Place(left, top, wide, sheet.height - top)


def rows(sheet: Sheet, size: int, gap: int, below: int = 0) -> list[Place]:
    field = _field(sheet, size)
    width = round(size * sheet.chance.choice([1.0, 1.0, 1.33, 1.5]))
    columns = max(1, (field.width + gap) // (width + gap))
    lines = min(MOST // columns or 1, -(-field.height // (size + gap + below)))
    return [
        Place(field.x + column * (width + gap), field.y + line * (size + gap + below), width, size)
        for line in range(lines)
        for column in range(columns)
    ]


def justified(sheet: Sheet, size: int, gap: int) -> list[Place]:
    """Return rows of one height and pictures of many widths, filled to the same edge."""
    field = _field(sheet, size)
    cells: list[Place] = []
    for top in range(field.y, sheet.height, size + gap):
        left, right = field.x, field.x + field.width
        while right - left >= size and len(cells) < MOST:
            width = round(size * sheet.chance.choice([1.0, 1.2, 1.33, 1.5, 1.78]))
            width = right - left if right - left - width < size else width
            cells.append(Place(left, top, width, size))
            left += width + gap
    return cells


def masonry(sheet: Sheet, size: int, gap: int) -> list[Place]:
    """Return columns of one width and pictures of many heights."""
    field = _field(sheet, size)
    cells: list[Place] = []
    for left in range(field.x, field.x + field.width - size + 1, size + gap):
        top = field.y
        while top < sheet.height and len(cells) < MOST:
            height = round(size * sheet.chance.choice([1.0, 1.25, 1.33, 1.5]))
            cells.append(Place(left, top, size, height))
            top += height + gap
    return cells
