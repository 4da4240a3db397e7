"""Pages with photographs: singles, grids, wallpapers, chats and what else hides a picture well."""

from collections.abc import Callable, Iterator

from tests.bench.scenes.darkroom import Print
from tests.bench.scenes.scene import Place
from tests.bench.scenes.sheet import Sheet

SHAPES = (1.0, 1.0, 0.75, 1.33, 1.5, 0.67)
"""Width by height."""

MOST = 40
"""Photographs on a page."""


def single(sheet: Sheet, size: int) -> None:
    """Photographs far from each other on a page of text."""
    _scatter(sheet, size, lambda place: _face(sheet, place))


def smooth(sheet: Sheet, size: int) -> None:
    """Portraits before a backdrop that is nearly as smooth as the page."""
    _scatter(
        sheet,
        size,
        lambda place: sheet.photo(place, sheet.darkroom.face(place[2], place[3], studio=True)),
    )


def rounded(sheet: Sheet, size: int) -> None:
    """Photographs with rounded corners, up to the circle of an avatar."""
    shares = (0.08, 0.15, 0.3, 0.5, 0.5)

    def lay(place: Place) -> None:
        side = min(place.width, place.height)
        radius = round(sheet.chance.choice(shares) * side)
        if radius * 2 >= side - 1:
            place, radius = Place(place.x, place.y, side, side), side // 2
        made = sheet.darkroom.face(place.width, place.height)
        sheet.photo(place, made, radius=radius)

    _scatter(sheet, size, lay)


def grid(sheet: Sheet, size: int) -> None:
    """Rows of equal cells with a gap between them."""
    gap = sheet.chance.choice([4, 6, 8, 10, 12, 16])
    _cells(sheet, _rows(sheet, size, gap), label=False)


def thumbnails(sheet: Sheet, size: int) -> None:
    """A dense page in which each picture has a title under it or beside it."""
    gap = sheet.chance.choice([8, 12, 16])
    _cells(sheet, _rows(sheet, size, gap, below=44), label=True)


def touching(sheet: Sheet, size: int) -> None:
    """Pictures without any gap: equal cells, justified rows, or columns of masonry."""
    way = sheet.chance.choice([_rows, _justified, _masonry])
    _cells(sheet, way(sheet, size, 0), label=False)


def dark(sheet: Sheet, size: int) -> None:
    """A dark page with single photographs or a grid of them."""
    sheet.chance.choice([single, grid])(sheet, size)


def wallpaper(sheet: Sheet, size: int) -> None:
    """Photographs in windows, panels and bubbles over a busy photograph."""
    sheet.photo(sheet.screen, sheet.darkroom.plain(sheet.width, sheet.height))

    def lay(place: Place) -> None:
        way = sheet.chance.randrange(4)
        if way == 0:
            title = Place(place.x - 1, place.y - 30, place.width + 2, place.height + 31)
            sheet.over(title, "background:#3b4252;color:#eee;font:13px sans-serif", "&nbsp;Viewer")
        elif way == 1:
            edge = sheet.chance.choice([8, 16, 24])
            around = _outset(place, edge)
            sheet.over(around, f"background:{sheet.paper};border-radius:{edge // 2}px")
        elif way == 2:
            sheet.over(_outset(place, 1), "background:#fff")
        _face(sheet, place)

    for place in _spread(sheet, size, pitch=2.2, margin=40):
        if sheet.chance.random() < 0.6:
            lay(place)


def half(sheet: Sheet, size: int) -> None:
    """Photographs that another window hides in part, or that are scrolled half out."""

    def lay(place: Place) -> None:
        share = sheet.chance.uniform(0.25, 0.45)
        away = round(share * place.height)
        if place.y < sheet.height // 6:
            place = Place(place.x, -away, place.width, place.height)
        elif place.y + place.height > sheet.height * 5 // 6:
            place = Place(place.x, sheet.height - place.height + away, *place[2:])
        _face(sheet, place)
        if place.y >= 0 and place.y + place.height <= sheet.height:
            _hide_part(sheet, place, share)

    _scatter(sheet, size, lay)


def chat(sheet: Sheet, size: int) -> None:
    """Photographs in the bubbles of a conversation over a patterned ground."""
    sheet.style += (
        ";background-image:radial-gradient(rgba(128,128,128,.18) 2px,transparent 3px)"
        ";background-size:26px 26px"
    )
    for place in _spread(sheet, size, pitch=1.9, margin=60):
        bubble = Place(place.x - 6, place.y - 6, place.width + 12, place.height + 44)
        colour = sheet.chance.choice(["#dcf8c6", "#fff", "#005c4b", "#0b93f6"])
        sheet.box(bubble, f"background:{colour};border-radius:14px")
        if sheet.chance.random() < 0.7:
            _face(sheet, place, radius=sheet.chance.choice([0, 6, 10]))
            under = Place(place.x, place.y + place.height + 4, place.width, 30)
            sheet.text(under, ink="#888", pixels=13)
        else:
            sheet.text(place, ink="#777", pixels=14)


def full(sheet: Sheet, size: int) -> None:
    """One photograph as large as ``size`` says or the screen allows, before a plain ground."""
    sheet.style = "background:#000"
    height = min(sheet.height, max(size, sheet.height * sheet.chance.choice([4, 5, 5]) // 5))
    width = min(sheet.width, round(height * sheet.chance.choice([0.7, 1.0, 1.5, 16 / 9])))
    place = Place((sheet.width - width) // 2, (sheet.height - height) // 2, width, height)
    _face(sheet, place)


def video(sheet: Sheet, size: int) -> None:
    """A frame of a film with black bars and the player's controls over it."""
    sheet.style = f"background:{sheet.paper}"
    width = min(sheet.width - 40, round(size * 16 / 9))
    height = round(width * 9 / 16)
    left = sheet.chance.randint(0, sheet.width - width)
    top = sheet.chance.randint(0, sheet.height - height)
    player = Place(left, top, width, height)
    sheet.text(sheet.screen)
    sheet.box(player, "background:#000")
    shape = sheet.chance.choice([2.35, 1.33, 16 / 9])
    inner_width = min(width, round(height * shape))
    inner_height = min(height, round(inner_width / shape))
    frame = Place(
        left + (width - inner_width) // 2,
        top + (height - inner_height) // 2,
        *(inner_width, inner_height),
    )
    _face(sheet, frame)
    bar = Place(left, top + height - 36, width, 36)
    fade = "background:linear-gradient(transparent,rgba(0,0,0,.7));color:#fff;font:13px sans-serif"
    sheet.box(bar, fade, "&nbsp;&#9654;&nbsp; 1:23 / 4:56")


def _hide_part(sheet: Sheet, place: Place, share: float) -> None:
    """Lay another window over one side of a photograph."""
    x, y, width, height = place
    over_x, over_y = round(share * width), round(share * height)
    window = sheet.chance.choice(
        [
            Place(x - 60, y - 20, 60 + over_x, height + 50),
            Place(x + width - over_x, y - 30, over_x + 70, height + 40),
            Place(x - 30, y + height - over_y, width + 70, over_y + 60),
        ]
    )
    sheet.over(window, "background:#eceff4;border:1px solid #888;border-top:24px solid #4c566a")
    sheet.text(Place(window.x + 4, window.y + 26, window.width - 8, window.height - 30), ink="#222")


def _face(sheet: Sheet, place: Place, radius: float = 0) -> None:
    sheet.photo(place, sheet.darkroom.face(place.width, place.height), radius=radius)


def _print(sheet: Sheet, place: Place) -> Print:
    """Return a face for one picture in three, and something else for the others."""
    if sheet.chance.random() < 0.35:
        return sheet.darkroom.face(place.width, place.height)
    return sheet.darkroom.plain(place.width, place.height)


def _scatter(sheet: Sheet, size: int, lay: Callable[[Place], None]) -> None:
    """Fill a sheet with text and, here and there, a photograph."""
    pitch = max(round(size * 1.7), 300)
    laid = 0
    cells = _lattice(sheet, pitch)
    chosen = set(sheet.chance.sample(range(len(cells)), min(len(cells), max(1, len(cells) // 3))))
    for number, cell in enumerate(cells):
        if number in chosen and laid < MOST // 4:
            laid += 1
        else:
            chosen.discard(number)
            sheet.text(Place(cell.x + 8, cell.y + 8, cell.width - 24, cell.height - 20))
    for number in sorted(chosen):
        lay(_placed(sheet, cells[number], size))


def _spread(sheet: Sheet, size: int, pitch: float, margin: int) -> Iterator[Place]:
    """Yield places far enough from each other, at most a quarter of MOST."""
    cells = _lattice(sheet, round(size * pitch) + margin)
    for cell in sheet.chance.sample(cells, min(len(cells), MOST // 4)):
        yield _placed(sheet, cell, size)


def _lattice(sheet: Sheet, pitch: int) -> list[Place]:
    columns, rows = max(1, sheet.width // pitch), max(1, sheet.height // pitch)
    width, height = sheet.width // columns, sheet.height // rows
    return [
        Place(column * width, row * height, width, height)
        for row in range(rows)
        for column in range(columns)
    ]


def _placed(sheet: Sheet, cell: Place, size: int) -> Place:
    """Return a place of ``size`` on its shorter side somewhere in a cell."""
    shape = sheet.chance.choice(SHAPES)
    width = min(round(size * max(1.0, shape)), cell.width - 24)
    height = min(round(size * max(1.0, 1 / shape)), cell.height - 24)
    x = cell.x + 12 + sheet.chance.randint(0, cell.width - 24 - width)
    y = cell.y + 12 + sheet.chance.randint(0, cell.height - 24 - height)
    return Place(x, y, width, height)


def _outset(place: Place, by: int) -> Place:
    return Place(place.x - by, place.y - by, place.width + 2 * by, place.height + 2 * by)


def _cells(sheet: Sheet, cells: list[Place], *, label: bool) -> None:
    """Lay a picture into each cell, with a line of text under it if wanted."""
    for place in cells:
        sheet.photo(place, _print(sheet, place))
        if label:
            under = Place(place.x, place.y + place.height + 2, place.width, 40)
            sheet.text(under, pixels=12)


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


def _rows(sheet: Sheet, size: int, gap: int, below: int = 0) -> list[Place]:
    field = _field(sheet, size)
    width = round(size * sheet.chance.choice([1.0, 1.0, 1.33, 1.5]))
    columns = max(1, (field.width + gap) // (width + gap))
    lines = min(MOST // columns or 1, -(-field.height // (size + gap + below)))
    return [
        Place(field.x + column * (width + gap), field.y + line * (size + gap + below), width, size)
        for line in range(lines)
        for column in range(columns)
    ]


def _justified(sheet: Sheet, size: int, gap: int) -> list[Place]:
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


def _masonry(sheet: Sheet, size: int, gap: int) -> list[Place]:
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


KINDS: dict[str, tuple[Callable[[Sheet, int], None], tuple[int, ...]]] = {
    "single": (single, (96, 128, 200, 320, 480)),
    "grid": (grid, (96, 128, 200, 320)),
    "touching": (touching, (96, 128, 200, 320)),
    "dark": (dark, (96, 128, 200, 320, 480)),
    "wallpaper": (wallpaper, (96, 128, 200, 320, 480)),
    "half": (half, (128, 200, 320, 480)),
    "smooth": (smooth, (96, 128, 200, 320, 480)),
    "rounded": (rounded, (96, 128, 200, 320, 480)),
    "chat": (chat, (128, 200, 320, 480)),
    "thumbnails": (thumbnails, (96, 128, 160)),
    "full": (full, (720,)),
    "video": (video, (320, 480, 720)),
}
"""What can be made, and the sizes to make it in: a photograph's shorter side in pixels."""
