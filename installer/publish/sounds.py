"""Makes the two sounds that go with the pictures for breathing and for riding a wave.

``python -m installer.publish.sounds`` writes them to ``resources/sounds/``: reckoned from sines
and filtered noise, nobody's recording, and the same at every run.
"""

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from protech_gui.domain.breathing import BREATH_SECONDS, phase
from protech_gui.platform.sound import Recording

FOLDER = Path("resources/sounds")
RATE = 8_000
"""Samples a second: nothing in them lies above 2,000 Hz, and they stay small."""

SEED = 11
SEA_SECONDS = 12.0
SWELLS = 2
"""So many waves come in within that time, a little slower than a breath."""

LOUDEST = 0.5
"""The highest sample, of what 16 bits can hold."""

NOTE, RISE = 98.0, 1.25
"""The breath's lowest note in Hz when it is empty, and by how much it is higher when full."""

PARTIALS = ((1.0, 1.0), (1.5, 0.55), (2.0, 0.3), (3.0, 0.1))
"""The notes that sound together: as multiples of the lowest, and how loud each is."""

AIR = (250.0, 900.0)
"""Between these, in Hz, lies the breath's own rush."""

WATER = (60.0, 500.0)
FOAM = (500.0, 2_000.0)
"""Where the sea's body lies, and the hiss of a wave that breaks, in Hz."""

Samples = NDArray[np.float64]


def breath() -> Samples:
    """Return one breath, as long as a guided one: silent where it begins and ends."""
    chance = np.random.default_rng(SEED)
    count = round(BREATH_SECONDS * RATE)
    full = np.array([phase(at / RATE).fullness for at in range(count)])
    turned = np.cumsum(NOTE * (1 + (RISE - 1) * full)) / RATE
    tones = sum(loud * np.sin(2 * np.pi * part * turned) for part, loud in PARTIALS)
    return _loud(full * (0.6 * tones + 0.25 * _noise(chance, count, AIR)))


def sea() -> Samples:
    """Return the sea, whose end passes into its beginning."""
    chance = np.random.default_rng(SEED)
    count = round(SEA_SECONDS * RATE)
    turn = np.arange(count) / count * SWELLS
    # A wave comes in for longer than it breaks.
    swell = (1 - np.cos(2 * np.pi * (turn % 1) ** 1.4)) / 2
    body = _noise(chance, count, WATER) * (0.35 + 0.65 * swell)
    return _loud(body + 0.6 * _noise(chance, count, FOAM) * swell**2)


def _noise(chance: np.random.Generator, count: int, band: tuple[float, float]) -> Samples:
    """Return noise of a band in Hz, soft at its edges, which repeats without a seam."""
    heights = np.fft.rfftfreq(count, 1 / RATE)
    low, high = band
    strength = np.exp(-(((np.log(heights + 1) - np.log(np.sqrt(low * high))) / 0.55) ** 2))
    strength[(heights < low / 3) | (heights > 2_000.0)] = 0
    turned = np.exp(2j * np.pi * chance.random(len(heights)))
    noise = np.fft.irfft(strength * turned, count)
    return np.asarray(noise / np.std(noise))


def _loud(samples: Samples) -> Samples:
    return np.asarray(samples / np.abs(samples).max() * LOUDEST)


def written(samples: Samples) -> NDArray[np.int16]:
    """Return samples of -1 to 1 as a file holds them."""
    return np.round(samples * 32_767).astype("<i2")


def main() -> None:
    """Write both."""
    for recording, samples in ((Recording.BREATH, breath()), (Recording.SEA, sea())):
        with wave.open(str(FOLDER / f"{recording}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(written(samples).tobytes())


if __name__ == "__main__":
    main()
