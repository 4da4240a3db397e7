"""The practice picture is drawn by this project, and known to every pack by its hash."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.vision.known import hash_of
from installer.publish.practice_picture import LIST, PACKS, PICTURE, landscape, main
from tests.visual.scenes import practice_picture


def test_the_picture_that_ships_is_the_one_that_is_drawn() -> None:
    shipped = practice_picture()[:, :, :3].astype(np.int16)
    # A library's next version may round a grain of it otherwise.
    assert np.abs(shipped - landscape()).max() <= 1


def test_every_pack_knows_it() -> None:
    known = hash_of(practice_picture())
    assert known is not None
    for pack in PACKS:
        assert (pack / LIST).read_bytes() == known.tobytes()


def test_it_can_be_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in (PICTURE.parent, *PACKS):
        (tmp_path / folder).mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    main()
    assert cv2.imread(str(PICTURE)) is not None
    assert all((pack / LIST).stat().st_size == 32 for pack in PACKS)
