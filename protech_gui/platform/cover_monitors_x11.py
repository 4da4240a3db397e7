"""What an X server says of its monitors: where they are, how dense, and how still they shall be."""

import xcffib
from xcffib import randr, xproto

from engine.terms import Box
from protech_gui.platform.cover_screen import Monitor

USUAL_DPI = 96.0

SCALES = (1.0, 4.0)
"""The least and the most that words are enlarged; what asks for more is a wrong measure."""

_MM_PER_INCH = 25.4
_ENOUGH = 1 << 16
"""More 32-bit words than any of the properties that are asked for has."""


class Monitors:
    """The monitors of one screen, asked for anew after each change."""

    def __init__(self, connection: xcffib.Connection) -> None:
        self._connection = connection
        self._core = connection.core
        self._randr = connection(randr.key)
        self._screen = connection.setup.roots[connection.pref_screen]
        self._found: tuple[Monitor, ...] = ()
        changes = randr.NotifyMask.ScreenChange | randr.NotifyMask.CrtcChange
        self._randr.SelectInput(self._screen.root, changes)

    def forget(self) -> None:
        """Ask again at the next call."""
        self._found = ()

    def all(self, width: int, height: int) -> tuple[Monitor, ...]:
        """Return them, the main one first; without any, the screen of this size in pixels."""
        if not self._found:
            wished = self._wished_dpi()
            found = list(self._randr.GetMonitors(self._screen.root, True).reply().monitors)
            found.sort(key=lambda one: not one.primary)
            self._found = tuple(
                Monitor(
                    Box(one.x, one.y, one.width, one.height),
                    scale_of(wished, one.width, one.width_in_millimeters),
                )
                for one in found
                if one.width and one.height
            ) or (Monitor(Box(0, 0, width, height), scale_of(wished, width, 0)),)
        return self._found

    def prefer_stillness(self) -> bool:
        """Whether the desktop's settings (XSETTINGS) say that nothing shall move."""
        name = f"_XSETTINGS_S{self._connection.pref_screen}"
        owner = self._core.GetSelectionOwner(self._atom(name)).reply().owner
        if not owner:
            return False
        try:
            return animations_off(self._property(owner, "_XSETTINGS_SETTINGS"))
        except xproto.WindowError:
            return False  # Its owner went since the question.

    def _wished_dpi(self) -> float | None:
        return dpi_in(self._property(self._screen.root, "RESOURCE_MANAGER"))

    def _property(self, window: int, name: str) -> bytes:
        any_type = xproto.GetPropertyType.Any
        found = self._core.GetProperty(
            False, window, self._atom(name), any_type, 0, _ENOUGH
        ).reply()
        return bytes(found.value.buf())

    def _atom(self, name: str) -> int:
        number: int = self._core.InternAtom(False, len(name), name).reply().atom
        return number


def dpi_in(untrusted_resources: bytes) -> float | None:
    """Return what the X resources say of the wished density of text, if they do."""
    for line in untrusted_resources.decode("utf-8", "replace").splitlines():
        name, _, value = line.partition(":")
        if name.strip() == "Xft.dpi":
            try:
                return float(value)
            except ValueError:
                return None
    return None


def scale_of(wished_dpi: float | None, width: int, width_mm: int) -> float:
    """Return how much larger than on a 96 dpi screen words shall be, in quarters.

    What the person wished counts; else the monitor's own measure, where it can be true.
    """
    dpi = wished_dpi
    if dpi is None:
        dpi = width * _MM_PER_INCH / width_mm if width_mm else USUAL_DPI
        # A density somewhat above the usual one is no reason yet to enlarge anything.
        dpi = USUAL_DPI if dpi < 1.5 * USUAL_DPI else dpi
    least, most = SCALES
    return min(max(round(dpi / USUAL_DPI * 4) / 4, least), most)


def animations_off(untrusted_settings: bytes) -> bool:
    """Whether settings in the XSETTINGS format turn the toolkit's animations off.

    The format: byte order (1), 3 bytes unused, serial (4), count (4), and for each setting its
    type (1), unused (1), length of the name (2), name padded to 4, serial (4), value.
    """
    name = b"Gtk/EnableAnimations"
    at = untrusted_settings.find(name)
    # Its own record starts 4 bytes before the name: 0 is the type of whole numbers.
    if at < 4 or untrusted_settings[at - 4] != 0:
        return False
    value_at = at + len(name) + 4  # The name's length needs no padding.
    value = untrusted_settings[value_at : value_at + 4]
    return len(value) == 4 and not any(value)
