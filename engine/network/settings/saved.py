"""What the system's proxy settings were before we changed them: one file, written before that."""

from collections.abc import Collection
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from engine.files import Unusable, erase, read_private, write_private
from engine.network.settings.pac import Address
from engine.network.settings.setting import SettingsError

LIMIT = 256 * 1024
"""Bytes; a computer has some ten network services."""

_Text = Annotated[str, Meta(max_length=4096)]
_Port = Annotated[int, Meta(ge=1, le=65535)]


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """Where the rule was served last."""

    port: _Port
    token: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    proxy_port: _Port


class Entry(Struct, frozen=True, forbid_unknown_fields=True):
    """What one setting was before us.

    ``pointed``: it was changed, and nothing else was begun; without it, a change or its way back
    may have been broken off halfway.
    """

    before: Annotated[dict[_Text, _Text], Meta(max_length=16)]
    pointed: bool = False


class Saved(Struct, frozen=True, forbid_unknown_fields=True):
    """All that is to be put back, by the setting's name."""

    place: Place | None = None
    entries: Annotated[dict[_Text, Entry], Meta(max_length=200)] = {}

    @property
    def address(self) -> Address | None:
        """The address that was served last."""
        place = self.place
        return Address(place.port, place.token, place.proxy_port) if place else None

    def at(self, address: Address) -> "Saved":
        """Return this with another address."""
        return Saved(Place(address.port, address.token, address.proxy_port), self.entries)

    def noting(self, name: str, entry: Entry) -> "Saved":
        """Return this with what a setting was."""
        return Saved(self.place, self.entries | {name: entry})

    def without(self, name: str) -> "Saved":
        """Return this without a setting that is as it was."""
        return Saved(self.place, {n: e for n, e in self.entries.items() if n != name})

    def begun(self, kept: Collection[str]) -> "Saved":
        """Return this with the way back begun for all settings but those that are kept."""
        entries = {n: e if n in kept else Entry(e.before) for n, e in self.entries.items()}
        return Saved(self.place, entries)


class SavedFile:
    """The file; one that is damaged holds nothing, and what is ours is known by its address."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Saved:
        """Return what is noted; raises SettingsError when the file cannot be read."""
        try:
            untrusted_bytes = read_private(self._path, LIMIT)
        except FileNotFoundError:
            return Saved()
        except Unusable:
            raise SettingsError("what was set before cannot be read") from None
        try:
            return msgspec.json.decode(untrusted_bytes, type=Saved)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return Saved()

    def write(self, saved: Saved) -> None:
        """Note it, or remove the file when nothing is to be put back; raises SettingsError."""
        try:
            if saved.entries:
                write_private(self._path, _content_of(saved))
            else:
                erase(self._path)
        except (OSError, ValueError):
            raise SettingsError("what was set before cannot be noted") from None


def _content_of(saved: Saved) -> bytes:
    """Return the file's content; raises ValueError for what could not be read again."""
    content = msgspec.json.encode(saved)
    msgspec.json.decode(content, type=Saved)
    if len(content) > LIMIT:
        raise ValueError("too much")
    return content
