"""Looks: rounds at a picture and its parts, which comes first, and what in them counts."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import IntEnum

from engine.geometry import moved, share_within
from engine.policy import Angle, Finding, Seen
from engine.terms import Box

OWN = 0.5
"""A finding belongs to another picture when this share of it lies there."""


class Urgency(IntEnum):
    """What is looked at first."""

    NEW = 0
    DOUBT = 1
    COVERED = 2
    PARTS = 3


@dataclass
class Round:
    """One part of the screen that is being judged: the looks so far, and the next one's angle."""

    box: Box
    urgency: Urgency
    angle: Angle
    seen: list[Seen] = field(default_factory=list)


def without(seen: Seen, look: Box, covered: Sequence[Box]) -> Seen:
    """Return what was seen at ``look`` but for what lies under other covers already."""
    own = tuple(
        finding
        for finding in seen.findings
        if not any(share_within(placed(finding, look), other) >= OWN for other in covered)
    )
    return replace(seen, findings=own)


def placed(finding: Finding, look: Box) -> Box:
    """Return where on the screen a finding lies that a look at ``look`` made."""
    return moved(finding.box, look.x, look.y)
