"""The list of facts to verify is made from the directory, is current, and leaves nothing out."""

from pathlib import Path
from typing import Any

import pytest

from installer.publish.helpline_facts import AS_OF, PAGE, lines, main, page
from protech_gui.content.directory import FIRST, OTHERS, read_services
from protech_gui.content.prose import RESOURCES
from tests.protech_gui.content.shelf import phone, put, service, services_file

SERVICES = read_services(RESOURCES / "helplines" / FIRST) + read_services(
    RESOURCES / "helplines" / OTHERS
)
SURE = {"source": "https://line.example/", "source_date": "2026-11", "confidence": "high"}
KNOWN: dict[str, Any] = SURE | {"ship": True}


def reasons(folder: Path, **changes: Any) -> list[tuple[str, ...]]:
    """Return why the one channel of a service that is known otherwise stands on the page."""
    channel = phone(fact=KNOWN) | changes
    made = services_file(service("one", fact=KNOWN, channels=[channel]))
    return [line.reasons for line in lines(read_services(put(folder / "services.json", made)))]


def test_the_page_that_lies_there_is_what_the_directory_says() -> None:
    root = RESOURCES.parent
    assert (root / PAGE).read_text(encoding="utf-8") == page(SERVICES), (
        "python -m installer.publish.helpline_facts writes it anew"
    )


def test_what_the_service_says_itself_and_lately_needs_nothing(tmp_path: Path) -> None:
    assert reasons(tmp_path) == []


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"confidence": "medium"}, ("confidence",)),
        ({"confidence": "low", "ship": False}, ("confidence", "kept back")),
        ({"source_date": "2025-11-22"}, ("age",)),
        ({"source_date": "2025-10"}, ("age",)),
        ({"source_date": "2024"}, ("age",)),
    ],
)
def test_a_fact_that_is_weak_old_or_kept_back_is_listed(
    tmp_path: Path, changes: dict[str, Any], why: tuple[str, ...]
) -> None:
    assert reasons(tmp_path, fact=KNOWN | changes) == [why]


@pytest.mark.parametrize("source_date", ["2025", "2025-11", "2025-11-23"])
def test_a_date_is_old_when_all_that_it_may_mean_is(tmp_path: Path, source_date: str) -> None:
    assert AS_OF.isoformat() == "2026-11-23"
    assert reasons(tmp_path, fact=KNOWN | {"source_date": source_date}) == []


@pytest.mark.parametrize(
    ("weekly", "said"),
    [
        ([{"day": 2, "open": "15:00", "close": "19:00"}], "Tue 15:00–19:00"),
        ([{"day": day, "open": "00:00", "close": "24:00"} for day in range(1, 8)], "day and night"),
    ],
)
def test_hours_are_always_listed(tmp_path: Path, weekly: list[Any], said: str) -> None:
    hours = {"weekly": weekly, "tz": "Europe/Brussels", "weekly_fact": KNOWN}
    channel = phone(fact=KNOWN) | hours
    made = services_file(service("one", fact=KNOWN, channels=[channel]))
    found = read_services(put(tmp_path / "services.json", made))
    assert [line.reasons for line in lines(found)] == [("hours",)]
    assert f"| hours of 0800 111: {said} (Europe/Brussels) |" in page(found)


def test_lines_stand_by_the_name_of_the_service(tmp_path: Path) -> None:
    made = services_file(service("two", name="a | b", country=None), service("one", name="Z"))
    found = read_services(put(tmp_path / "services.json", made))
    assert [line.service for line in lines(found)] == ["a | b", "a | b", "Z (XA)", "Z (XA)"]
    assert "| a \\| b |" in page(found)


def test_it_can_be_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (FIRST, OTHERS):
        put(tmp_path / "resources/helplines" / name, services_file())
    (tmp_path / PAGE.parent).mkdir()
    monkeypatch.chdir(tmp_path)
    main()
    assert (tmp_path / PAGE).read_text(encoding="utf-8") == page(())
