"""The painter: real pictures from its own process, in three languages, and what if it fails."""

import io
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import pairwise
from threading import Event

import msgspec
import pytest

from engine.terms import Command
from protech_gui.covers.looks import AnyLook, CardLook, Door, GuideLook, PageLook, Phase, Stage, Way
from protech_gui.covers.painter import KEPT, Painter, Panel, painter_command, read_panel
from protech_gui.covers.painter_process import read_look, write
from tests.protech_gui.covers.desk import until

COMMAND: Command = (sys.executable, "-m", "protech_gui", "card")


PLAIN = CardLook("en", 1.0, 24, stage=Stage.OFFER, first=False, hover=None, room=2000)


def card(**different: object) -> CardLook:
    return msgspec.structs.replace(PLAIN, **different)


@contextmanager
def painting(command: Command = COMMAND) -> Iterator[Painter]:
    painter = Painter(command, lambda: None)
    try:
        yield painter
    finally:
        painter.close()


def painted(painter: Painter, look: AnyLook) -> Panel:
    until(lambda: painter.panel(look))
    panel = painter.panel(look)
    assert panel
    return panel


def ink(panel: Panel) -> int:
    """Return how many pixels differ from the one before."""
    words = memoryview(panel.picture.pixels).cast("I")
    return sum(one != other for one, other in pairwise(words))


def test_a_card_has_three_buttons_and_two_once_it_was_called_wrong() -> None:
    with painting() as painter:
        offered = painted(painter, card())
        assert len(offered.buttons) == 3
        tops = [box.y for box in offered.buttons]
        assert tops == sorted(tops)
        assert all(box.height >= 44 for box in offered.buttons)
        assert all(box.x + box.width <= offered.picture.width for box in offered.buttons)
        assert offered.buttons[-1].y + offered.buttons[-1].height < offered.picture.height
        for stage in (Stage.LOOKING, Stage.STAYS):
            assert len(painted(painter, card(stage=stage)).buttons) == 2
        assert painted(painter, card(first=True)).picture.height > offered.picture.height


def test_each_language_has_words_of_its_own_and_none_leaves_a_narrow_card() -> None:
    with painting() as painter:
        for stage in Stage:
            pictures = {
                painted(painter, card(language=language, stage=stage)).picture.pixels
                for language in ("nl", "de", "en")
            }
            assert len(pictures) == 3
        wide = painted(painter, card(language="de", first=True)).picture
        narrow = painted(painter, card(language="de", first=True, room=160)).picture
        assert (narrow.width, wide.width) == (160, 340)
        assert narrow.height > wide.height


def test_words_grow_with_the_scale() -> None:
    with painting() as painter:
        once, twice = (painted(painter, card(scale=scale)) for scale in (1.0, 2.0))
        assert twice.picture.width == 2 * once.picture.width
        assert twice.buttons[0].height == 2 * once.buttons[0].height


def test_the_button_under_the_pointer_and_the_chosen_door_look_different() -> None:
    page = PageLook("en", 1.0, 24, over=False, chosen=Door.BACK, hover=None, room=2000)
    other = PageLook("en", 1.0, 24, over=False, chosen=Door.SUPPORT, hover=None, room=2000)
    with painting() as painter:
        assert painted(painter, page).buttons == painted(painter, other).buttons
        assert len(painted(painter, page).buttons) == len(Door)
        assert painted(painter, page).picture.pixels != painted(painter, other).picture.pixels
        plain, hovered = painted(painter, card()), painted(painter, card(hover=Way.GO_ON))
        assert plain.picture.pixels != hovered.picture.pixels


def test_the_guide_says_what_to_do_and_nothing_once_it_is_over() -> None:
    with painting() as painter:
        full = painted(painter, GuideLook("en", 1.0, 24, Phase.IN, 20))
        over = painted(painter, GuideLook("en", 1.0, 24, Phase.OVER, 20))
        assert ink(full) > ink(over) > 0
        assert full.buttons == ()


@pytest.mark.parametrize(("depth", "pixel_bytes"), [(16, 2), (24, 4), (30, 4)])
def test_pictures_come_in_the_screen_s_depth(depth: int, pixel_bytes: int) -> None:
    with painting() as painter:
        picture = painted(painter, card(depth=depth)).picture
        assert len(picture.pixels) == picture.width * picture.height * pixel_bytes


def test_what_was_painted_is_kept_for_a_while() -> None:
    with painting() as painter:
        looks = [GuideLook("en", 1.0, 24, Phase.IN, n) for n in range(KEPT + 1)]
        first = painted(painter, looks[0])
        assert painter.panel(looks[0]) is first
        for look in looks[1:]:
            painted(painter, look)
        assert painter.panel(looks[0]) is None
        assert painter.panel(looks[-1])


def test_the_owner_is_woken_when_a_picture_is_done() -> None:
    woken = Event()
    painter = Painter(COMMAND, woken.set)
    assert painter.panel(card()) is None
    assert woken.wait(30)
    assert painter.panel(card())
    painter.close()


def test_it_can_rest_and_paint_again() -> None:
    with painting() as painter:
        painted(painter, card())
        painter.rest()
        assert painter.panel(card()) is None
        assert painted(painter, card())


@pytest.mark.parametrize("command", [(sys.executable, "-c", "pass"), ("/nowhere/card",)])
def test_a_painter_that_ends_is_tried_some_times_and_no_more(command: Command) -> None:
    with painting(command) as painter:
        assert not painter.failed
        until(lambda: painter.panel(card()) is None and painter.failed)
        assert painter.panel(card()) is None


def test_one_that_was_lost_is_replaced(tmp_path: object) -> None:
    once = (
        "import os, sys\n"
        f"if not os.path.exists({str(tmp_path)!r} + '/lost'):\n"
        f"    open({str(tmp_path)!r} + '/lost', 'w').close(); sys.exit()\n"
        "from protech_gui.__main__ import main\n"
        "sys.exit(main(['card']))\n"
    )
    with painting((sys.executable, "-c", once)) as painter:
        painted(painter, card())
        assert not painter.failed


@pytest.mark.parametrize(
    "received",
    [
        b"",
        b"\0\0\0\0",
        b"\xff\xff\xff\xff",
        b"\0\0\0\x02{}",
        b"\0\0\0\x02no",
        b'\0\0\0\x31{"width":1,"height":1,"buttons":[],"bytes":4}\0\0\0',
    ],
)
def test_what_is_no_picture_is_none(received: bytes) -> None:
    assert read_panel(io.BytesIO(received)) is None


def test_rows_that_are_no_whole_words_are_no_picture() -> None:
    header = b'{"width":1,"height":2,"buttons":[],"bytes":4}'
    assert read_panel(io.BytesIO(len(header).to_bytes(4) + header + b"1234")) is None


def test_a_look_arrives_as_it_was_sent() -> None:
    with closing(io.BytesIO()) as pipe:
        write(pipe, card(language="nl"))
        pipe.seek(0)
        assert read_look(pipe) == card(language="nl")
        assert read_look(pipe) is None


def test_the_painter_is_this_program_with_another_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "orig_argv", ["python3", "-m", "protech_gui", "covers"])
    assert painter_command() == (sys.executable, "-m", "protech_gui", "card")
