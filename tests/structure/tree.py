"""The repository's own files, without what is built or installed into it."""

from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]

_BUILT = frozenset({"build", "dist", "__pycache__"})


def files(*suffixes: str) -> Iterator[Path]:
    """Yield every file of the repository, or those with one of the suffixes, in order."""
    for path in sorted(_walk(ROOT)):
        if not suffixes or path.suffix in suffixes:
            yield path


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir():
            if not _is_built(path.name):
                yield from _walk(path)
        elif path.suffix not in {".qm", ".pyc"} and not path.name.startswith(".coverage"):
            yield path


def _is_built(name: str) -> bool:
    # The only folder with a leading dot that belongs to the repository is .ci.
    return name in _BUILT or (name.startswith(".") and name != ".ci") or name.endswith(".egg-info")


def name(path: Path) -> str:
    """Return the path as the repository names it, with forward slashes."""
    return path.relative_to(ROOT).as_posix()
