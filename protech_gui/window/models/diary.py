"""Whether the diary can be written to now, as the rooms that write or read it need to know."""

from enum import StrEnum


class Diary(StrEnum):
    """How the diary stands.

    ``none``: it was not created, or the person does not want one; it can be offered.
    ``closed``: it is there and cannot be used, so nothing can be offered here. ``locked``:
    what is told is sealed and comes in at the next unlocking. ``open``: it is saved at once.
    """

    NONE = "none"
    CLOSED = "closed"
    LOCKED = "locked"
    OPEN = "open"


class Kept(StrEnum):
    """What became of what a person told last."""

    NOT_YET = "not_yet"
    SAVED = "saved"
    SEALED = "sealed"
    FAILED = "failed"
