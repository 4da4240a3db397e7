"""What the modules draw on: publications by name, the same in every language."""

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.files import Unusable, read_bounded
from protech_gui.content.sheet import SheetBroken

MAX_BYTES = 64 * 1024

Name = Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,39}$")]
Text = Annotated[str, Meta(min_length=1, max_length=300)]


class Source(Struct, frozen=True, forbid_unknown_fields=True):
    """One publication: who wrote it, what it is called, where it appeared, and in which year."""

    authors: Text
    title: Text
    where: Text
    year: Annotated[int, Meta(ge=1900, le=2100)]

    @property
    def citation(self) -> str:
        """The publication in one line."""
        return f"{self.authors} ({self.year}). {self.title}. {self.where}."


def read_sources(path: Path) -> dict[str, Source]:
    """Read them by name; raises SheetBroken when the file is missing or of another shape."""
    try:
        return msgspec.json.decode(read_bounded(path, MAX_BYTES), type=dict[Name, Source])
    except FileNotFoundError:
        raise SheetBroken("missing") from None
    except (Unusable, msgspec.DecodeError, UnicodeDecodeError):
        raise SheetBroken("not of the sources' shape") from None
