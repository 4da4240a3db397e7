"""Writes down what of the directory of services somebody has to verify before a release.

``python -m installer.publish.helpline_facts`` writes ``docs/helpline-facts.md``: every fact
that the service does not say itself, or whose source is more than a year old; all hours; and
all that is kept back.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from protech_gui.content.directory import (
    FIRST,
    OTHERS,
    Confidence,
    Fact,
    Opening,
    Service,
    read_services,
)

FOLDER = Path("resources/helplines")
PAGE = Path("docs/helpline-facts.md")

AS_OF = date(2026, 11, 23)
"""When the directory was last gone through; a new round moves it."""

HEAD = f"""# Facts about services to verify before a release

Made from `{FOLDER}` by `python -m installer.publish.helpline_facts`, as of {AS_OF}. A wrong
number harms. Everything here was read in stored pages and nothing was dialled, so each line wants
somebody who opens the service’s own page, or calls, and then gives the fact in the directory its
new source, date and confidence. Listed is what the service does not say itself (*confidence*),
what is more than a year old (*age*), all opening times (*hours*), and what is kept back until it
is known (*kept back*). A service of which nothing is listed needs nothing now.

| service | fact | source | date | confidence | why it is here |
| --- | --- | --- | --- | --- | --- |
"""

_ALWAYS = [(day, "00:00", "24:00") for day in range(1, 8)]
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True)
class Line:
    """One fact to verify."""

    service: str
    what: str
    fact: Fact
    reasons: tuple[str, ...]


def lines(services: tuple[Service, ...]) -> tuple[Line, ...]:
    """Return the facts to verify, by the name of the service."""
    found = [line for service in services for line in _of(service) if line.reasons]
    return tuple(sorted(found, key=lambda line: (line.service.casefold(), line.what)))


def page(services: tuple[Service, ...]) -> str:
    """Return the whole page, in Markdown."""
    rows = (
        f"| {_cell(line.service)} | {_cell(line.what)} | {_cell(line.fact.source)} "
        f"| {line.fact.source_date} | {line.fact.confidence} | {', '.join(line.reasons)} |\n"
        for line in lines(services)
    )
    return HEAD + "".join(rows)


def _of(service: Service) -> Iterator[Line]:
    name = f"{service.name} ({service.country})" if service.country else service.name
    served = ", ".join((service.purpose, *service.also))
    yield Line(name, f"whom it serves: {served}", service.fact, _reasons(service.fact))
    for channel in service.channels:
        what = f"{channel.kind}: {channel.display}"
        yield Line(name, what, channel.fact, _reasons(channel.fact))
        if channel.weekly is not None and channel.weekly_fact is not None:
            told = f"hours of {channel.display}: {_hours(channel.weekly)} ({channel.tz})"
            yield Line(name, told, channel.weekly_fact, ("hours", *_reasons(channel.weekly_fact)))


def _reasons(fact: Fact) -> tuple[str, ...]:
    reasons = []
    if fact.confidence is not Confidence.HIGH:
        reasons.append("confidence")
    if _latest(fact.source_date) < AS_OF.replace(year=AS_OF.year - 1).isoformat():
        reasons.append("age")
    if not fact.ship:
        reasons.append("kept back")
    return tuple(reasons)


def _latest(source_date: str) -> str:
    """Return the last day that a year, a month or a day may mean, as YYYY-MM-DD or later."""
    return (source_date + "-12-31"[len(source_date) - 4 :])[:10]


def _hours(weekly: tuple[Opening, ...]) -> str:
    if [(one.day, one.open, one.close) for one in weekly] == _ALWAYS:
        return "day and night"
    return ", ".join(f"{_DAYS[one.day - 1]} {one.open}–{one.close}" for one in weekly)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def main() -> None:
    """Write the page."""
    services = read_services(FOLDER / FIRST) + read_services(FOLDER / OTHERS)
    PAGE.write_text(page(services), encoding="utf-8")


if __name__ == "__main__":
    main()
