"""Pages with photographs: singles, grids, wallpapers, chats and what else hides a picture well."""

from collections.abc import Callable

from tests.bench.scenes.darkroom import Darkroom
from tests.bench.scenes.layout import MOST, justified, lattice, masonry, placed, rows, spread
from tests.bench.scenes.scene import Place
from tests.bench.scenes.sheet import Sheet

Lay = Callable[[Sheet, Darkroom, int], None]
"""Fills a sheet with photographs of a size in pixels."""


def single(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """Photographs far from each other on a page of text."""
    _scatter(sheet, size, lambda place: _face(sheet, darkroom, place))


def smooth(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """Portraits before a backdrop that is nearly as smooth as the page."""
    _scatter(
        sheet,
        size,
        lambda place: sheet.photo(place, darkroom.face(place[2], place[3], studio=True)),
    )


def rounded(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """Photographs with rounded corners, up to the circle of an avatar."""
    shares = (0.08, 0.15, 0.3, 0.5, 0.5)

    def lay(place: Place) -> None:
        side = min(place.width, place.height)
        radius = round(sheet.chance.choice(shares) * side)
        if radius * 2 >= side - 1:
            place, radius = Place(place.x, place.y, side, side), side // 2
        made = darkroom.face(place.width, place.height)
        sheet.photo(place, made, radius=radius)

    _scatter(sheet, size, lay)


def grid(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """Rows of equal cells with a gap between them."""
    gap = sheet.chance.choice([4, 6, 8, 10, 12, 16])
    _cells(sheet, darkroom, rows(sheet, size, gap), label=False)


def thumbnails(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """A dense page in which each picture has a title under it or beside it."""
    gap = sheet.chance.choice([8, 12, 16])
    _cells(sheet, darkroom, rows(sheet, size, gap, below=44), label=True)


def touching(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """Pictures without any gap: equal cells, justified rows, or columns of masonry."""
    way = sheet.chance.choice([rows, justified, masonry])
    _cells(sheet, darkroom, way(sheet, size, 0), label=False)


def dark(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """A dark page with single photographs or a grid of them."""
    sheet.chance.choice([single, grid])(sheet, darkroom, size)


def wallpaper(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """Photographs in windows, panels and bubbles over a busy photograph."""
    sheet.photo(sheet.screen, darkroom.plain(sheet.width, sheet.height))

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
        _face(sheet, darkroom, place)

    for number, place in enumerate(spread(sheet, size, pitch=2.2, margin=40)):
        if number == 0 or sheet.chance.random() < 0.6:
            lay(place)


def half(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """Photographs that another window hides in part, or that are scrolled half out."""

    def lay(place: Place) -> None:
        share = sheet.chance.uniform(0.25, 0.45)
        away = round(share * place.height)
        if place.y < sheet.height // 6:
            place = Place(place.x, -away, place.width, place.height)
        elif place.y + place.height > sheet.height * 5 // 6:
            place = Place(place.x, sheet.height - place.height + away, *place[2:])
        _face(sheet, darkroom, place)
        if place.y >= 0 and place.y + place.height <= sheet.height:
            _hide_part(sheet, place, share)

    _scatter(sheet, size, lay)


def chat(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """Photographs in the bubbles of a conversation over a patterned ground."""
    sheet.style += (
        ";background-image:radial-gradient(rgba(128,128,128,.18) 2px,transparent 3px)"
        ";background-size:26px 26px"
    )
    for number, place in enumerate(spread(sheet, size, pitch=1.9, margin=60)):
        bubble = Place(place.x - 6, place.y - 6, place.width + 12, place.height + 44)
        colour = sheet.chance.choice(["#dcf8c6", "#fff", "#005c4b", "#0b93f6"])
        sheet.box(bubble, f"background:{colour};border-radius:14px")
        if number == 0 or sheet.chance.random() < 0.7:
            _face(sheet, darkroom, place, radius=sheet.chance.choice([0, 6, 10]))
            under = Place(place.x, place.y + place.height + 4, place.width, 30)
            sheet.text(under, ink="#888", pixels=13)
        else:
            sheet.text(place, ink="#777", pixels=14)


def full(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
    """One photograph before a plain ground, ``size`` high on a screen of 1080."""
    sheet.style = "background:#000"
    height = sheet.height * size // 1080
    width = min(sheet.width, round(height * sheet.chance.choice([0.7, 1.0, 1.5, 16 / 9])))
    place = Place((sheet.width - width) // 2, (sheet.height - height) // 2, width, height)
    _face(sheet, darkroom, place)


def video(sheet: Sheet, darkroom: Darkroom, size: int) -> None:
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
    _face(sheet, darkroom, frame)
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


def _face(sheet: Sheet, darkroom: Darkroom, place: Place, radius: float = 0) -> None:
    sheet.photo(place, darkroom.face(place.width, place.height), radius=radius)


def _scatter(sheet: Sheet, size: int, lay: Callable[[Place], None]) -> None:
    """Fill a sheet with text and, here and there, a photograph."""
    pitch = max(round(size * 1.7), 300)
    laid = 0
    cells = lattice(sheet, pitch)
    chosen = set(sheet.chance.sample(range(len(cells)), min(len(cells), max(1, len(cells) // 3))))
    for number, cell in enumerate(cells):
        if number in chosen and laid < MOST // 4:
            laid += 1
        else:
            chosen.discard(number)
            sheet.text(Place(cell.x + 8, cell.y + 8, cell.width - 24, cell.height - 20))
    for number in sorted(chosen):
        lay(placed(sheet, cells[number], size))


def _outset(place: Place, by: int) -> Place:
    return Place(place.x - by, place.y - by, place.width + 2 * by, place.height + 2 * by)


def _cells(sheet: Sheet, darkroom: Darkroom, cells: list[Place], *, label: bool) -> None:
    """Lay a picture into each cell, with a line of text under it if wanted.

    A third of them show a face.
    """
    faces = set(sheet.chance.sample(cells, -(-len(cells) // 3)))
    for place in cells:
        make = darkroom.face if place in faces else darkroom.plain
        sheet.photo(place, make(place.width, place.height))
        if label:
            under = Place(place.x, place.y + place.height + 2, place.width, 40)
            sheet.text(under, pixels=12)


PAGES: dict[str, tuple[Lay, tuple[int, ...]]] = {
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
    "full": (full, (600, 720, 840, 960, 1080)),
    "video": (video, (240, 320, 400, 480, 600, 720)),
}
"""What can be made, and the sizes to make it in: a photograph's shorter side in pixels."""
