"""Whom a person can turn to: services in the order that fits their region and language."""

from dataclasses import dataclass

from protech_gui.content.directory import (
    Channel,
    ChannelKind,
    Directory,
    Opening,
    Purpose,
    Service,
)
from protech_gui.content.prose import Prose

GERMAN = "de"


@dataclass(frozen=True, slots=True)
class Hours:
    """When somebody answers, on the clock of ``tz``, as it was at ``as_of`` (YYYY[-MM[-DD]])."""

    weekly: tuple[Opening, ...]
    tz: str
    as_of: str


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to a service.

    ``value`` is what is dialled, opened or written to, ``display`` how it is printed.
    ``free`` is None where nobody says. A number is known to work in the countries of
    ``dialable_from``; ``abroad``: the person's region is none of them.
    """

    kind: ChannelKind
    value: str
    display: str
    free: bool | None
    dialable_from: tuple[str, ...]
    abroad: bool
    hours: Hours | None

    @property
    def international(self) -> bool:
        """Whether the service prints it for calls from other countries."""
        return self.kind is ChannelKind.PHONE and self.value.startswith("+")


@dataclass(frozen=True, slots=True)
class Card:
    """One service as it is shown for ``purpose``.

    ``who`` answers and its ``limits`` of confidentiality are sentences in ``language``;
    both are empty when their text is lost. ``country`` is None for a service of many.
    """

    id: str
    purpose: Purpose
    name: str
    run_by: str
    country: str | None
    languages: tuple[str, ...]
    language: str
    who: str
    limits: str
    contacts: tuple[Contact, ...]


@dataclass(frozen=True, slots=True)
class Listing:
    """Services for one purpose: those for this region and language, and all others.

    ``in_region``: at least one of them is there for the region. ``german_route``: the
    person speaks German, for which there is no Stop it Now line. ``whole``: the
    directory could be read; otherwise services are missing from the list.
    """

    near: tuple[Card, ...]
    others: tuple[Card, ...]
    in_region: bool
    german_route: bool
    whole: bool


class Helplines:
    """The services of the directory, and what is said of them. Nothing is ever recorded."""

    def __init__(self, directory: Directory, prose: Prose) -> None:
        self._directory = directory
        self._prose = prose

    def listing(self, purpose: Purpose, region: str, language: str) -> Listing:
        """Return the services for a purpose.

        ``region`` is an ISO 3166-1 alpha-2 code, or empty when it is not known. Those of
        the region come first. Where none of them speaks the language, those that do
        stand with them: before them, except in a crisis, where a number that cannot be
        dialled helps nobody. Emergency numbers of other regions are left out as soon as
        the region has one.
        """
        found = [service for service in self._directory.services if service.serves(purpose)]
        found = [service for service in found if service.shown()]
        here = [service for service in found if is_for(service, region)]
        near = list(here)
        if not any(language in service.languages for service in here):
            near += [
                service
                for service in found
                if language in service.languages and service not in here
            ]
        region_first = purpose in {Purpose.CRISIS, Purpose.EMERGENCY}

        def rank(service: Service) -> tuple[bool, bool, bool]:
            foreign, far = language not in service.languages, service not in here
            # Who is there for this alone comes before who is there for it too.
            too = service.purpose is not purpose
            return (far, foreign, too) if region_first else (foreign, far, too)

        near.sort(key=rank)
        others = sorted((service for service in found if service not in near), key=rank)
        if purpose is Purpose.EMERGENCY and here:
            others = []
        return Listing(
            near=tuple(self._card(service, purpose, region, language) for service in near),
            others=tuple(self._card(service, purpose, region, language) for service in others),
            in_region=bool(here),
            german_route=purpose is Purpose.SELF_CONCERN and language == GERMAN,
            whole=self._directory.whole,
        )

    def _card(self, service: Service, purpose: Purpose, region: str, language: str) -> Card:
        text = self._prose.service(service.confidentiality, language)
        return Card(
            id=service.id,
            purpose=purpose,
            name=service.name,
            run_by=service.run_by,
            country=service.country,
            languages=service.languages,
            language=text.language,
            who=text.who,
            limits=text.limits,
            contacts=tuple(_contact(channel, region) for channel in service.shown()),
        )


def is_for(service: Service, region: str) -> bool:
    """Return whether the service is in the region, or has a number that works from there."""
    return region == service.country or any(
        region in channel.dialable_from for channel in service.shown()
    )


def _contact(channel: Channel, region: str) -> Contact:
    return Contact(
        kind=channel.kind,
        value=channel.value,
        display=channel.display,
        free=channel.free,
        dialable_from=channel.dialable_from,
        abroad=channel.kind is ChannelKind.PHONE and region not in channel.dialable_from,
        hours=_hours(channel),
    )


def _hours(channel: Channel) -> Hours | None:
    fact = channel.weekly_fact
    if channel.weekly is None or channel.tz is None or fact is None or not fact.ship:
        return None
    return Hours(channel.weekly, channel.tz, fact.source_date)
