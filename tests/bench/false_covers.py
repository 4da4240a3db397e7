"""How often harmless pictures are covered, and what each step against that gives and costs.

``python -m tests.bench.false_covers --photos DIR`` prints one JSON object; see ``measure``.
"""

import argparse
import json
import math
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from msgspec.structs import replace as changed

from engine.packs import Label, Pack, load_pack
from engine.policy import COVER_SCORE, ROUND, Evidence, Seen, judge
from engine.screen.capture.sight import Sight
from engine.screen.judging.looks import parts
from engine.screen.lookout import Lookout
from engine.terms import Box, Level, Meaning
from engine.vision.eye import Eye, open_eye
from engine.vision.pixels import Pixels
from tests.bench.photographs import Photo, Photograph, load
from tests.bench.scenes.scene import Place

BUILT_IN = Path("resources/packs/builtin")
STAND_IN = Path("tests/packs/faces")

VARIANTS = 400
"""At least so many are made of all photographs together."""

SIDES = (96, 640)
"""Pixels: the longer side of a variant."""

LEAST_FACE = 12
"""Pixels; a variant whose face is smaller deserves no cover."""

STEPS = ("one_look", "rivals", "wider", "mirrored", "parts")
"""Each has what those before it have: one look at the score 0.2; scores contested by rivals; for
what is not sure, a look from wider that agrees; a mirrored one as well; and, as the guard does,
rounds at the parts of large pictures."""


@dataclass(frozen=True)
class Variant:
    """A picture made of a photograph; ``face``: a face can be seen in it."""

    pixels: Pixels
    face: bool


class Judged:
    """One pack's say on one picture after each step."""

    def __init__(self, raw: Eye, eye: Eye, pixels: Pixels) -> None:
        self._eye = eye
        self._pixels = pixels
        (self._raw,) = self._looks(raw, pixels)[:1]
        self._seen = self._looks(eye, pixels)

    def by_step(self) -> tuple[bool, ...]:
        """Return whether the picture is covered, for each of STEPS."""
        whole, wider, _ = self._seen
        covered = _covers(self._seen)
        return (
            _asks(self._raw),
            _asks(whole),
            _covers([whole, wider, wider]),
            covered,
            covered or any(_covers(self._looks(self._eye, part)) for part in self._parts()),
        )

    def _looks(self, eye: Eye, pixels: Pixels) -> list[Seen]:
        return [eye.look(pixels, angle, entire=False) for angle in ROUND]

    def _parts(self) -> Iterator[Pixels]:
        height, width = self._pixels.shape[:2]
        for box in parts(Box(0, 0, width, height)):
            yield self._pixels[box.y : box.y + box.height, box.x : box.x + box.width]


def measure(photos: Path | None, seed: int, screens: Iterable[Pixels] = ()) -> dict[str, Any]:
    """Return the share of harmless ``pictures`` that the built-in pack covers, and the steps there.

    ``interval`` is Wilson's at 95 %, ``screens`` how many of those handed in got a cover.
    Each of ``steps`` has the share of ``false`` covers, and the ``recall``: the share of pictures
    that show a face which are covered when faces are explicit and bars are the built-in pack's.
    """
    chance = np.random.default_rng(seed)
    photographs = load(photos)
    built_in, faces = load_pack(BUILT_IN), _faces_by_the_same_bars()
    harmless = open_eye(_raw(built_in)), open_eye(built_in)
    wanted = open_eye(_raw(faces)), open_eye(faces)
    false, found = [], []
    for photograph in photographs:
        for _ in range(math.ceil(VARIANTS / len(photographs))):
            variant = make(photograph, chance)
            false.append(Judged(*harmless, variant.pixels).by_step())
            if variant.face:
                found.append(Judged(*wanted, variant.pixels).by_step())
    steps = {
        step: {"false": _share(false, number), "recall": _share(found, number)}
        for number, step in enumerate(STEPS)
    }
    covered = [_is_covered(harmless[1], screen) for screen in screens]
    return {
        "pictures": steps[STEPS[-1]]["false"],
        "screens": sum(covered),
        "n": len(false),
        "n_screens": len(covered),
        "n_faces": len(found),
        "interval": wilson(sum(by_step[-1] for by_step in false), len(false)),
        "steps": steps,
    }


def make(photograph: Photograph, chance: np.random.Generator) -> Variant:
    """Return a part of a photograph at some size, perhaps mirrored, recoloured, compressed."""
    cut = _cut(photograph.pixels.shape[:2], chance)
    pixels = photograph.pixels[cut.y : cut.y + cut.height, cut.x : cut.x + cut.width]
    side = math.exp(chance.uniform(math.log(SIDES[0]), math.log(SIDES[1])))
    scale = side / max(cut.width, cut.height)
    size = (max(1, round(cut.width * scale)), max(1, round(cut.height * scale)))
    pixels = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    if chance.random() < 0.5:
        pixels = pixels[:, ::-1]
    pixels = _recoloured(pixels, chance)
    if chance.random() < 0.5:
        quality = int(chance.integers(30, 95))
        _, file = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, quality])
        pixels = np.asarray(cv2.imdecode(file, cv2.IMREAD_COLOR), np.uint8)
    shown = np.asarray(cv2.cvtColor(np.ascontiguousarray(pixels), cv2.COLOR_BGR2BGRA), np.uint8)
    return Variant(shown, _shows(photograph.face, cut, scale))


def wilson(hits: int, count: int) -> list[float]:
    """Return the 95 % interval of a share (E. B. Wilson, 1927); [0, 1] of nothing."""
    if count == 0:
        return [0.0, 1.0]
    z, share = 1.96, hits / count
    middle = share + z * z / (2 * count)
    spread = z * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    whole = 1 + z * z / count
    return [round((middle - spread) / whole, 4), round((middle + spread) / whole, 4)]


def _cut(shape: tuple[int, int], chance: np.random.Generator) -> Place:
    rows, columns = shape
    share = 1.0 if chance.random() < 0.4 else chance.uniform(0.45, 1.0)
    width, height = max(1, int(columns * share)), max(1, int(rows * share))
    x, y = chance.integers(0, columns - width + 1), chance.integers(0, rows - height + 1)
    return Place(int(x), int(y), width, height)


def _recoloured(pixels: Photo, chance: np.random.Generator) -> Photo:
    """Return brighter or darker, paler, tinted, of other contrast, or as it was."""
    light = pixels.astype(np.float32)
    match chance.integers(0, 5):
        case 1:
            light *= chance.uniform(0.6, 1.3)
        case 2:
            grey = light.mean(axis=2, keepdims=True)
            light = grey + (light - grey) * chance.uniform(0, 0.5)
        case 3:
            light *= chance.uniform(0.8, 1.2, 3).astype(np.float32)
        case 4:
            light = 128 + (light - 128) * chance.uniform(0.6, 1.4)
    return np.asarray(np.clip(light, 0, 255), np.uint8)


def _shows(face: Place | None, cut: Place, scale: float) -> bool:
    """Whether nine tenths of a face lie in a cut, and are large enough."""
    if face is None or min(face.width, face.height) * scale < LEAST_FACE:
        return False
    wide = min(face.x + face.width, cut.x + cut.width) - max(face.x, cut.x)
    high = min(face.y + face.height, cut.y + cut.height) - max(face.y, cut.y)
    return max(0, wide) * max(0, high) >= 0.9 * face.width * face.height


def _faces_by_the_same_bars() -> Pack:
    """Return the stand-in pack with the bars that the built-in pack has for what is explicit."""
    built_in = load_pack(BUILT_IN).manifest.detector.labels
    bars = next(label for label in built_in if label.meaning is Meaning.EXPLICIT)
    return _with_bars(load_pack(STAND_IN), bars.cover, bars.clear, bars.sure)


def _raw(pack: Pack) -> Pack:
    """Return the pack as one that takes each score of the detector for what it is."""
    return _with_bars(pack, COVER_SCORE, COVER_SCORE, COVER_SCORE, rivals=False)


def _with_bars(pack: Pack, cover: float, clear: float, sure: float, *, rivals: bool = True) -> Pack:
    role = pack.manifest.detector

    def barred(label: Label) -> Label:
        kept = label.rivals if rivals else ()
        return changed(label, cover=cover, clear=clear, sure=sure, rivals=kept)

    detector = changed(role, labels=tuple(map(barred, role.labels)))
    return replace(pack, manifest=changed(pack.manifest, detector=detector))


def _asks(seen: Seen) -> bool:
    return any(f.meaning is Meaning.EXPLICIT and f.score >= f.bars.cover for f in seen.findings)


def _covers(looks: Sequence[Seen]) -> bool:
    return judge(looks, Level.ALL).evidence is Evidence.COVER


def _share(judged: Sequence[tuple[bool, ...]], number: int) -> float:
    return round(sum(by_step[number] for by_step in judged) / max(1, len(judged)), 4)


def _is_covered(eye: Eye, screen: Pixels) -> bool:
    """Whether the guard covers anything of a screen on which everything is new."""
    height, width = screen.shape[:2]
    lookout = Lookout(eye, Level.ALL, clock=time.monotonic)
    lookout.see(Sight(screen, (), (), (Box(0, 0, width, height),), trusted=True))
    while lookout.busy:
        lookout.examine()
    return bool(lookout.covers())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, help="a folder of more harmless photographs")
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    print(json.dumps(measure(given.photos, given.seed)))


if __name__ == "__main__":
    main()
