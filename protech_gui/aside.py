"""Setting aside: what is damaged gets another name, and nothing is ever overwritten by that."""

import os
import re
from collections.abc import Iterable
from pathlib import Path

from engine.files import make_private, sync_folder


def set_aside(path: Path) -> Path:
    """Rename a damaged file or folder to ``NAME.damaged-N`` and return that; keeps all others."""
    return set_aside_as(path, path)


def set_aside_as(path: Path, name: Path) -> Path:
    """Rename a file or folder to ``NAME.damaged-N`` beside it and return that; keeps all others."""
    aside = _free_name(name)
    os.rename(path, aside)
    sync_folder(path.parent)
    return aside


def set_aside_together(paths: Iterable[Path], name: Path) -> Path:
    """Move those of the files that exist, under their own names, into ``NAME.damaged-N``.

    Moved back together they work as before. A crash midway leaves the rest where it was.
    """
    folder = _free_name(name)
    make_private(folder)
    for path in paths:
        if os.path.lexists(path):
            os.rename(path, folder / path.name)
    sync_folder(folder)
    sync_folder(name.parent)
    return folder


def _free_name(path: Path) -> Path:
    pattern = re.compile(re.escape(path.name) + r"\.damaged-([1-9][0-9]{0,8})")
    matches = (pattern.fullmatch(other.name) for other in path.parent.iterdir())
    highest = max((int(match[1]) for match in matches if match), default=0)
    return path.with_name(f"{path.name}.damaged-{highest + 1}")
