"""The file that counts wrong passphrases, so that starting again gives no new tries."""

from pathlib import Path

import msgspec

from engine.files import Unusable, read_bounded, write_atomically
from protech_gui.domain.backoff import Attempts

MAX_BYTES = 4096


def load_attempts(path: Path) -> Attempts | None:
    """Return the count, or None when it is damaged or gone.

    It is written together with the vault, so a missing file means that it was removed
    and is no different from a damaged one: both cost the longest wait once, and neither
    gives free tries. Who can write the folder can also forge a whole file, or copy the
    slots and guess elsewhere; against them stands Argon2id alone.
    """
    try:
        return msgspec.json.decode(read_bounded(path, MAX_BYTES), type=Attempts)
    except (FileNotFoundError, Unusable, msgspec.DecodeError, UnicodeDecodeError):
        return None


def save_attempts(path: Path, attempts: Attempts) -> None:
    """Write the count; raises OSError, and then the old one stands."""
    write_atomically(path, msgspec.json.encode(attempts))
