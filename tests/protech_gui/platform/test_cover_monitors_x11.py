"""What an X server says of its monitors: the density of text, and whether it may move."""

import xcffib
import xcffib.randr
import xcffib.xproto as x

from engine.terms import Box
from protech_gui.platform.cover_monitors_x11 import Monitors, animations_off, dpi_in, scale_of
from tests.display import Display, virtual_display


def test_the_density_that_the_person_wished_is_read_from_the_resources() -> None:
    assert dpi_in(b"Xft.hinting:\t1\nXft.dpi:\t144\n") == 144
    assert dpi_in(b"Xft.dpiX: 3\n\xff\xfe: \n") is None
    assert dpi_in(b"Xft.dpi: large") is None
    assert dpi_in(b"") is None


def test_words_grow_by_quarters_with_what_was_wished_or_measured() -> None:
    assert scale_of(None, 1920, 508) == 1.0
    assert scale_of(None, 1920, 0) == 1.0
    assert scale_of(None, 1920, 340) == 1.0  # 143 dpi: small, and nobody asked for larger
    assert scale_of(None, 3840, 344) == 3.0
    assert scale_of(None, 3840, 1) == 4.0
    assert scale_of(120.0, 3840, 344) == 1.25
    assert scale_of(10.0, 100, 100) == 1.0


def setting(kind: int, name: bytes, value: bytes) -> bytes:
    padded = name + b"\0" * (-len(name) % 4)
    return bytes((kind, 0)) + len(name).to_bytes(2, "little") + padded + b"\0" * 4 + value


def test_animations_are_off_when_the_desktop_says_so() -> None:
    head = b"\0\0\0\0" + b"\0" * 4 + (2).to_bytes(4, "little")
    other = setting(1, b"Net/ThemeName", (4).to_bytes(4, "little") + b"Calm")
    name = b"Gtk/EnableAnimations"
    off, on = b"\0\0\0\0", b"\1\0\0\0"
    assert animations_off(head + other + setting(0, name, off))
    assert not animations_off(head + other + setting(0, name, on))
    assert not animations_off(head + other)
    assert not animations_off(head + setting(1, name, off))
    assert not animations_off(head + setting(0, name, off)[:-2])
    assert not animations_off(b"")


def test_the_desktop_s_settings_are_found_through_their_owner(display: Display) -> None:
    connection = xcffib.connect(display.name)
    monitors = Monitors(connection)
    assert not monitors.prefer_stillness()
    root = connection.setup.roots[0].root
    owner = connection.generate_id()
    connection.core.CreateWindow(0, owner, root, 0, 0, 1, 1, 0, 0, 0, 0, [])
    names = [b"_XSETTINGS_S0", b"_XSETTINGS_SETTINGS"]
    selection, place = (connection.core.InternAtom(False, len(n), n).reply().atom for n in names)
    data = b"\0" * 12 + setting(0, b"Gtk/EnableAnimations", b"\0\0\0\0")
    connection.core.ChangeProperty(x.PropMode.Replace, owner, place, place, 8, len(data), data)
    connection.core.SetSelectionOwner(owner, selection, 0, is_checked=True).check()
    assert monitors.prefer_stillness()
    connection.disconnect()


def test_each_monitor_is_known_by_its_place_and_the_main_one_comes_first() -> None:
    with virtual_display(1600, 900) as display:
        connection = xcffib.connect(display.name)
        monitors = Monitors(connection)
        assert [one.box for one in monitors.all(1600, 900)] == [Box(0, 0, 1600, 900)]
        split(connection, Box(0, 0, 800, 900), Box(800, 0, 800, 900))
        monitors.forget()
        assert [one.box for one in monitors.all(1600, 900)] == [
            Box(800, 0, 800, 900),
            Box(0, 0, 800, 900),
        ]
        connection.disconnect()


def split(connection: xcffib.Connection, *places: Box) -> None:
    """Divide the screen into monitors, the last one the main one."""
    randr = connection(xcffib.randr.key)
    root = connection.setup.roots[0].root
    (output,) = randr.GetScreenResources(root).reply().outputs
    for number, place in enumerate(places):
        name = b"part%d" % number
        atom = connection.core.InternAtom(False, len(name), name).reply().atom
        main = number == len(places) - 1
        outputs = [output] if number == 0 else []
        monitor = xcffib.randr.MonitorInfo.synthetic(
            atom,
            main,
            False,
            len(outputs),
            *(place.x, place.y, place.width, place.height, 200, 200),
            outputs,
        )
        randr.SetMonitor(root, monitor, is_checked=True).check()
