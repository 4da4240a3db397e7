"""What a person can want of their questions; part of what changes the open vault."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class KeepQuestion:
    """Keep this question for a talk."""

    text: str = field(repr=False)


@dataclass(frozen=True)
class DropQuestion:
    """Delete this question for good."""

    id: str
