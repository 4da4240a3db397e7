"""What can go wrong on the way to a page, and what a page may ask of the person."""

from dataclasses import dataclass
from enum import StrEnum


class Trouble(StrEnum):
    """Why a page is not there.

    ``slow``: it takes long; ``no_answer``; ``certificate``: who answered could not prove who it
    is; ``crashed``: what drew the page ended.
    """

    SLOW = "slow"
    NO_ANSWER = "no_answer"
    CERTIFICATE = "certificate"
    CRASHED = "crashed"


@dataclass(frozen=True)
class Strayed:
    """The page leads to another host, or to another program where ``host`` is empty."""

    host: str
    address: str


class Capture(StrEnum):
    """What of this computer a page may be allowed to hear or see, once."""

    MICROPHONE = "microphone"
    CAMERA = "camera"
    BOTH = "both"


class Refusal(StrEnum):
    """What was refused quietly: parts from elsewhere, files to send, files to save."""

    PARTS = "parts"
    SENDING = "sending"
    SAVING = "saving"
