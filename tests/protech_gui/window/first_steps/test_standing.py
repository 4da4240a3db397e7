"""The practice picture: pixel for pixel, and only while it would be covered."""

import pytest
from PySide6.QtGui import QImage

from engine.contract import Protection
from protech_gui.window.parts.practice_picture import PICTURE, PracticePicture
from tests.protech_gui.window.first_steps.conftest import (
    BLIND,
    OFF,
    ON,
    STARTING,
    Opened,
    standing_at,
)
from tests.protech_gui.window.hands import click, reads, shown
from tests.protech_gui.window.heard import Heard


def test_the_picture_is_shown_pixel_by_pixel(opened: Opened) -> None:
    page = opened(standing_at("practice", ON, consented=True))
    (picture,) = shown(page, PracticePicture)
    assert picture.accessibleName()
    file = QImage(str(PICTURE))
    assert file.width() >= 420
    assert file.height() >= 280
    drawn = picture.grab().toImage()
    grey = drawn.convertToFormat(file.format())
    top = (grey.height() - file.height()) // 2
    assert grey.copy(0, top, file.width(), file.height()) == file


@pytest.mark.parametrize("protection", [OFF, STARTING, BLIND])
def test_where_it_would_not_be_covered_it_is_not_shown_and_that_is_said(
    opened: Opened, protection: Protection
) -> None:
    page = opened(standing_at("practice", protection, consented=True))
    assert not shown(page, PracticePicture)
    assert "would stay uncovered" in reads(page)
    heard = Heard(page.intent)
    click(page, "Finish")
    assert len(heard.intents) == 1


def test_it_appears_as_soon_as_protection_stands(opened: Opened) -> None:
    page = opened(standing_at("practice", STARTING, consented=True))
    page.know(standing_at("practice", ON, consented=True))
    assert shown(page, PracticePicture)
    assert "would stay uncovered" not in reads(page)
