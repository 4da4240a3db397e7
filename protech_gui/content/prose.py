"""The texts that Protech ships: pages, consents, and what is said of each service."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from engine.terms import ConsentKind
from protech_gui.content.sheet import Sheet, SheetBroken, read_sheet
from protech_gui.log import EventLog

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
"""Where everything lies that the program ships beside its code."""

FALLBACK = "en"
"""The language that is read when a text is missing in the one asked for."""

Line = Annotated[str, Meta(min_length=1, max_length=300)]
Version = Annotated[int, Meta(ge=1, le=10_000)]


class PageId(StrEnum):
    """Every page there is; its file has this name."""

    WELCOME = "welcome"
    DECLARE_ADULT = "declare_adult"
    DECLARE_DEVICE = "declare_device"
    DECLARE_FREE = "declare_free"
    DECLARE_OTHERS = "declare_others"
    OUT_UNDER_18 = "out_under_18"
    OUT_NOT_MINE = "out_not_mine"
    OUT_FORCED = "out_forced"
    OUT_OTHERS = "out_others"
    WHAT_IT_DOES = "what_it_does"
    WHAT_IT_MISSES = "what_it_misses"
    WHAT_IS_NEVER_SENT = "what_is_never_sent"
    EXPLAINED = "explained"
    PRACTICE_PICTURE = "practice_picture"
    PASSPHRASE_WHY = "passphrase_why"  # noqa: S105  # a page's name
    RECOVERY_WHY = "recovery_why"
    CRISIS = "crisis"
    CRISIS_SELF = "crisis_self"
    CRISIS_CHILD = "crisis_child"
    CRISIS_FOUND_OUT = "crisis_found_out"
    ABOUT_PROGRAM = "about_program"
    ABOUT = "about"
    PRIVACY = "privacy"
    CONTACT_BEFORE = "contact_before"
    CONTACT_OPENERS = "contact_openers"
    CONTACT_OPENERS_OTHER = "contact_openers_other"
    CONTACT_OPENERS_HARMED = "contact_openers_harmed"
    CONTACT_OPENERS_YOUNG = "contact_openers_young"
    CONTACT_HAPPENS = "contact_happens"
    CONTACT_ABROAD = "contact_abroad"
    REPORTING = "reporting"
    URGE_RIDE = "urge_ride"
    URGE_LEAVE = "urge_leave"
    REMOVE_WHAT = "remove_what"
    PROGRESS_WORDS = "progress_words"
    LEVELS = "levels"
    PLAN_IDEAS = "plan_ideas"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: a plain title and a Markdown body, in ``language``.

    ``language`` differs from the one asked for when only English could be read; a page
    that cannot be read at all has version 0 and no title, review or body.
    """

    id: PageId
    language: str
    title: str
    version: int
    reviewed: str
    body: str

    @property
    def lost(self) -> bool:
        """Whether there is nothing to read."""
        return not self.body


@dataclass(frozen=True, slots=True)
class ConsentText:
    """What a person consents to, in Markdown; ``sha256`` (hex) is of the body in UTF-8."""

    kind: ConsentKind
    language: str
    version: int
    body: str
    sha256: str


@dataclass(frozen=True, slots=True)
class ServiceText:
    """Who answers at a service, and its limits of confidentiality; both empty if lost."""

    language: str
    who: str
    limits: str


class _PageFront(Struct, frozen=True, forbid_unknown_fields=True):
    id: PageId
    title: Line
    version: Version
    reviewed: Line


class _ConsentFront(Struct, frozen=True, forbid_unknown_fields=True):
    id: ConsentKind
    version: Version


class _ServiceFront(Struct, frozen=True, forbid_unknown_fields=True):
    id: Annotated[str, Meta(pattern="^[a-z][a-z0-9_]{0,39}$")]
    who: Line


class Prose:
    """Reads texts in a language, or in English when that cannot be; never raises."""

    def __init__(self, log: EventLog, links: frozenset[str], resources: Path = RESOURCES) -> None:
        """``links``: the only addresses that a text may lead to, those of the directory."""
        self._log = log
        self._links = links
        self._resources = resources

    def page(self, id: PageId, language: str) -> Page:
        """Return a page; a lost one when not even English can be read."""
        found = self._read("pages", id, _PageFront, language)
        if found is None:
            return Page(id, FALLBACK, "", 0, "", "")
        spoken, sheet = found
        front = sheet.front
        return Page(id, spoken, front.title, front.version, front.reviewed, sheet.body)

    def consent(self, kind: ConsentKind, language: str) -> ConsentText | None:
        """Return a consent's text; None when there is none, and then nobody can consent."""
        found = self._read("consent", kind, _ConsentFront, language)
        if found is None:
            return None
        spoken, sheet = found
        digest = hashlib.sha256(sheet.body.encode()).hexdigest()
        return ConsentText(kind, spoken, sheet.front.version, sheet.body, digest)

    def service(self, id: str, language: str) -> ServiceText:
        """Return what is said of the services with this text."""
        found = self._read("helplines/texts", id, _ServiceFront, language)
        if found is None:
            return ServiceText(FALLBACK, "", "")
        spoken, sheet = found
        return ServiceText(spoken, sheet.front.who, sheet.body)

    def _read[F: _PageFront | _ConsentFront | _ServiceFront](
        self, folder: str, id: str, kind: type[F], language: str
    ) -> tuple[str, Sheet[F]] | None:
        for spoken in dict.fromkeys((language, FALLBACK)):
            path = self._resources / folder / spoken / f"{id}.md"
            try:
                sheet = read_sheet(path, kind, self._links)
                if sheet.front.id != id:
                    raise SheetBroken("another text's file")
            except SheetBroken as broken:
                self._log.failure("text_broken", broken)
                continue
            if sheet.dropped:
                self._log.event("link_dropped", count=sheet.dropped)
            return spoken, sheet
        return None
