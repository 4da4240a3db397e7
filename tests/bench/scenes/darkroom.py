"""The darkroom: prints of photographs, each cut, mirrored, coloured and compressed by chance."""

import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np

from tests.bench.photographs import Photo, Photograph

LARGEST = 2.5
"""A print is at most so many times larger than what was cut out for it, if there is a choice."""

FACE_SHARE = (0.28, 0.6)
"""How much of a print's shorter side a face takes."""

QUALITIES = range(55, 96)
"""JPEG qualities of prints."""


class Print(NamedTuple):
    """A file on disk for a picture of a given size."""

    path: Path
    face: bool


class Darkroom:
    """Makes prints into a folder; the same chance and photographs give the same prints."""

    def __init__(self, photographs: list[Photograph], folder: Path, chance: random.Random) -> None:
        self._faces = [photo for photo in photographs if photo.face]
        self._plain = [photo for photo in photographs if photo.plain]
        self._folder = folder
        self._chance = chance
        self._count = 0

    def face(self, width: int, height: int, *, studio: bool = False) -> Print:
        """Return a print around a face; in a ``studio`` the background fades into a plain one."""
        photo = self._choose(self._faces, lambda p: _face_side(p) / FACE_SHARE[0], width, height)
        left, top, right, bottom = self._around(photo, width, height)
        pixels = photo.pixels[top:bottom, left:right]
        if studio:
            assert photo.face
            pixels = self._faded(pixels, photo.face.x - left, photo.face.y - top, photo.face)
        return Print(self._develop(pixels, width, height), True)

    def plain(self, width: int, height: int) -> Print:
        """Return a print of something without a face."""
        photo = self._choose(self._plain, lambda p: min(p.pixels.shape[:2]), width, height)
        rows, columns = photo.pixels.shape[:2]
        whole = min(columns / width, rows / height)
        scale = whole * self._chance.uniform(0.7, 1.0)
        wide, high = max(1, int(width * scale)), max(1, int(height * scale))
        left, top = self._chance.randint(0, columns - wide), self._chance.randint(0, rows - high)
        cut = photo.pixels[top : top + high, left : left + wide]
        return Print(self._develop(cut, width, height), False)

    def _choose(
        self,
        photographs: list[Photograph],
        side: Callable[[Photograph], float],
        width: int,
        height: int,
    ) -> Photograph:
        wanted = min(width, height) / LARGEST
        fine = [photo for photo in photographs if side(photo) >= wanted]
        return self._chance.choice(fine or [max(photographs, key=side)])

    def _around(self, photo: Photograph, width: int, height: int) -> tuple[int, int, int, int]:
        """Return left, top, right and bottom of a cut of the print's shape that has the face."""
        assert photo.face
        rows, columns = photo.pixels.shape[:2]
        x, y, wide, high = photo.face
        shorter = max(wide, high) / self._chance.uniform(*FACE_SHARE)
        scale = min(shorter / min(width, height), columns / width, rows / height)
        cut_wide, cut_high = int(width * scale), int(height * scale)
        left = self._span(x, wide, cut_wide, columns)
        top = self._span(y, high, cut_high, rows)
        return left, top, left + cut_wide, top + cut_high

    def _span(self, start: int, length: int, cut: int, whole: int) -> int:
        """Return where a cut begins along one axis so that it has all of the face."""
        last = min(start, whole - cut)
        return self._chance.randint(max(0, min(last, start + length - cut)), max(0, last))

    def _faded(self, pixels: Photo, x: int, y: int, face: tuple[int, int, int, int]) -> Photo:
        """Return the person before a backdrop that is a smooth gradient from some light."""
        rows, columns = pixels.shape[:2]
        width, height = face[2], face[3]
        down, across = np.mgrid[0:rows, 0:columns].astype(np.float32)
        centre, middle = x + width / 2, y + height / 2
        head = ((across - centre) / (0.85 * width)) ** 2 + ((down - middle) / (0.95 * height)) ** 2
        body = ((across - centre) / (1.5 * width)) ** 2 + (
            (down - (y + 2.6 * height)) / (1.7 * height)
        ) ** 2
        kept = 1 / (1 + np.exp(6 * (np.minimum(head, body) - 1)))
        light = self._chance.uniform(0.2, 0.9) * 255
        tint = np.array([self._chance.uniform(0.85, 1.15) for _ in range(3)], np.float32)
        fall = self._chance.uniform(0.05, 0.4)
        towards = self._chance.choice([across / columns, down / rows, 1 - down / rows])
        backdrop = (light * (1 - fall * towards))[:, :, None] * tint
        mixed = pixels * kept[:, :, None] + backdrop * (1 - kept[:, :, None])
        return np.asarray(np.clip(mixed, 0, 255), np.uint8)

    def _develop(self, pixels: Photo, width: int, height: int) -> Path:
        """Write a print; as on the web, it has the size it is shown at or a larger one."""
        over = self._chance.choice([1.0, 1.0, 1.33, 2.0])
        scale = max(width * over / pixels.shape[1], height * over / pixels.shape[0])
        size = (round(width * over), round(height * over))
        how = cv2.INTER_AREA if scale < 1 else cv2.INTER_CUBIC
        print_ = np.asarray(cv2.resize(pixels, size, interpolation=how), np.uint8)
        if self._chance.random() < 0.5:
            print_ = print_[:, ::-1]
        print_ = self._coloured(print_)
        quality = [cv2.IMWRITE_JPEG_QUALITY, self._chance.choice(QUALITIES)]
        self._count += 1
        path = self._folder / f"{self._count}.jpg"
        assert cv2.imwrite(str(path), print_, quality), "no room for the scenes"
        return path

    def _coloured(self, pixels: Photo) -> Photo:
        way = self._chance.random()
        if way < 0.1:
            grey = cv2.cvtColor(pixels, cv2.COLOR_BGR2GRAY)
            return np.asarray(cv2.cvtColor(grey, cv2.COLOR_GRAY2BGR), np.uint8)
        if way < 0.5:
            return pixels
        levels = np.arange(256, dtype=np.float32) / 255
        tables = [
            levels ** np.float32(self._chance.uniform(0.75, 1.35)) * self._chance.uniform(0.85, 1.1)
            for _ in range(3)
        ]
        table = np.clip(np.stack(tables, axis=1)[None] * 255, 0, 255).astype(np.uint8)
        return np.asarray(cv2.LUT(pixels, table), np.uint8)


def _face_side(photo: Photograph) -> int:
    assert photo.face
    return max(photo.face.width, photo.face.height)
