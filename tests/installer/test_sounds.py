"""The sounds are made by this project, are small, keep the pace, and repeat without a seam."""

import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from installer.publish.sounds import RATE, breath, main, sea, written
from protech_gui.domain.breathing import BREATH_SECONDS, IN_SECONDS
from protech_gui.platform.sound import FOLDER, Recording

LARGEST_TOGETHER = 400_000


def shipped(recording: Recording) -> NDArray[np.int16]:
    with wave.open(str(FOLDER / f"{recording}.wav"), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, RATE)
        return np.frombuffer(file.readframes(file.getnframes()), "<i2")


def loudness(samples: NDArray[np.int16]) -> NDArray[np.float64]:
    """Return how loud each half of a second is."""
    halves = samples[: len(samples) // (RATE // 2) * (RATE // 2)].reshape(-1, RATE // 2)
    return np.asarray(np.sqrt((halves.astype(np.float64) ** 2).mean(axis=1)))


@pytest.mark.parametrize(("recording", "made"), [(Recording.BREATH, breath), (Recording.SEA, sea)])
def test_what_ships_is_what_is_made(recording: Recording, made: object) -> None:
    assert callable(made)
    fresh = written(made()).astype(np.int32)
    # A library's next version may round a sample otherwise.
    assert np.abs(shipped(recording) - fresh).max() <= 1


def test_there_are_no_others_and_together_they_are_small() -> None:
    files = list(FOLDER.iterdir())
    assert {file.stem for file in files} == set(Recording)
    assert sum(file.stat().st_size for file in files) < LARGEST_TOGETHER


def test_the_breath_is_heard_as_long_as_it_is_seen_and_turns_with_it() -> None:
    samples = shipped(Recording.BREATH)
    assert len(samples) == BREATH_SECONDS * RATE
    halves = loudness(samples)
    turn = round(IN_SECONDS * 2)
    assert abs(int(halves.argmax()) - turn) <= 1
    assert halves[0] < halves.max() / 20
    assert halves[-1] < halves.max() / 20


@pytest.mark.parametrize("recording", Recording)
def test_the_end_passes_into_the_beginning(recording: Recording) -> None:
    samples = shipped(recording).astype(np.int32)
    steps = np.abs(np.diff(samples))
    assert abs(samples[0] - samples[-1]) <= steps.max()


@pytest.mark.parametrize("recording", Recording)
def test_they_are_soft(recording: Recording) -> None:
    samples = shipped(recording).astype(np.float64) / 32_768
    assert np.abs(samples).max() <= 0.5
    strength = np.abs(np.fft.rfft(samples)) ** 2
    heights = np.fft.rfftfreq(len(samples), 1 / RATE)
    assert strength[heights > 1_500].sum() < strength.sum() / 20


def test_they_can_be_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources/sounds").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    main()
    for recording in Recording:
        made = tmp_path / "resources/sounds" / f"{recording}.wav"
        assert len(made.read_bytes()) == len((FOLDER / f"{recording}.wav").read_bytes())
