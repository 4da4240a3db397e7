"""Every kind of screen without a photograph, in the mix in which people have them."""

from collections.abc import Callable

from tests.bench.scenes import drawn, written
from tests.bench.scenes.sheet import Sheet

MOSTLY: dict[str, Callable[[Sheet], None]] = {
    "article": written.article,
    "code": written.code,
    "terminal": written.terminal,
    "table": written.table,
    "mail": written.mail,
    "settings": written.settings,
    "messages": written.messages,
}
SOMETIMES: dict[str, Callable[[Sheet], None]] = {
    "charts": drawn.charts,
    "gradients": drawn.gradients,
    "shop": drawn.shop,
    "city": drawn.city,
    "icons": drawn.icons,
    "calendar": drawn.calendar,
    "game": drawn.game,
}
PICTURELESS = MOSTLY | SOMETIMES
"""What fills a sheet, by name."""

MIX = (*MOSTLY, *MOSTLY, *SOMETIMES)
"""One round of names: letters are twice as common as shapes."""
