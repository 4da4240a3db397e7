"""The directory: strict about its shape, calm about its damage."""

import json
from pathlib import Path
from typing import Any

import pytest

from protech_gui.content.directory import (
    FIRST,
    MAX_BYTES,
    OTHERS,
    DirectoryBroken,
    Purpose,
    load_directory,
    read_services,
)
from protech_gui.log import EventLog
from tests.protech_gui.content.shelf import FACT, phone, put, service, services_file, web

HOURS = {"weekly": [{"day": 1, "open": "09:00", "close": "17:00"}], "tz": "Europe/London"}


@pytest.fixture
def log(data_folder: Path) -> EventLog:
    return EventLog(data_folder / "events.log")


def test_both_files_make_the_directory(tmp_path: Path, log: EventLog, data_folder: Path) -> None:
    put(tmp_path / FIRST, services_file(service("one")))
    put(tmp_path / OTHERS, services_file(service("two"), service("three")))
    directory = load_directory(log, tmp_path)
    assert [found.id for found in directory.services] == ["one", "two", "three"]
    assert directory.whole
    assert not (data_folder / "events.log").exists()


@pytest.mark.parametrize("damaged", [FIRST, OTHERS])
@pytest.mark.parametrize("damage", [b"", b'{"version": 1, "serv', b"\xff", None])
def test_what_is_damaged_is_left_out_and_said(
    tmp_path: Path, log: EventLog, data_folder: Path, damaged: str, damage: bytes | None
) -> None:
    put(tmp_path / FIRST, services_file(service("one")))
    put(tmp_path / OTHERS, services_file(service("two")))
    if damage is None:
        (tmp_path / damaged).unlink()
    else:
        (tmp_path / damaged).write_bytes(damage)
    directory = load_directory(log, tmp_path)
    left = "two" if damaged == FIRST else "one"
    assert [found.id for found in directory.services] == [left]
    assert not directory.whole
    assert (data_folder / "events.log").read_text().count("directory_broken") == 1


def test_only_what_ships_is_shown(tmp_path: Path) -> None:
    kept_back = FACT | {"ship": False}
    number = phone(fact=kept_back)
    path = put(
        tmp_path / "services.json",
        services_file(
            service("part", channels=[number, web()]),
            service("none", fact=kept_back),
        ),
    )
    part, none = read_services(path)
    assert [channel.value for channel in part.shown()] == ["https://line.example/"]
    assert none.shown() == ()


def test_links_are_those_that_are_shown(tmp_path: Path, log: EventLog) -> None:
    hidden = web(value="https://hidden.example/", fact=FACT | {"ship": False})
    chat = web(kind="chat", value="https://chat.example/")
    mail = phone(kind="email", value="a@line.example", display="a@line.example")
    put(tmp_path / FIRST, services_file(service("one", channels=[web(), hidden, chat, mail])))
    put(tmp_path / OTHERS, services_file(service("two")))
    directory = load_directory(log, tmp_path)
    assert directory.links == {"https://line.example/", "https://chat.example/"}


@pytest.mark.parametrize(
    "wrong",
    [
        service("Bad Id"),
        service("one", purpose="shop"),
        service("one", also=["shop"]),
        service("one", country="Exampleland"),
        service("one", channels=[]),
        service("one", surprise=1),
        service("one", fact={"source": "x", "ship": True}),
        service("one", fact=FACT | {"source": ""}),
        service("one", fact=FACT | {"source_date": "lately"}),
        service("one", channels=[phone(kind="pigeon")]),
        service("one", channels=[phone(value="0800 111")]),
        service("one", channels=[phone(value="")]),
        service("one", channels=[phone(e164="0800111")]),
        service("one", channels=[phone(dialable_from=[])]),
        service("one", channels=[phone(fact=None)]),
        service("one", channels=[web(value="http://line.example/")]),
        service("one", channels=[web(kind="form", value="line.example")]),
        service("one", channels=[phone(kind="email", value="nobody", display="nobody")]),
        service("one", channels=[phone(kind="email", value="a@b.example", display="c@b.example")]),
        service("one", channels=[phone(**HOURS)]),
        service("one", channels=[phone(weekly_fact=FACT)]),
        service("one", channels=[phone(**HOURS | {"tz": None}, weekly_fact=FACT)]),
        service(
            "one",
            channels=[
                phone(
                    weekly=[{"day": 1, "open": "17:00", "close": "09:00"}],
                    tz="Europe/London",
                    weekly_fact=FACT,
                )
            ],
        ),
        service(
            "one",
            channels=[
                phone(
                    weekly=[{"day": 8, "open": "09:00", "close": "25:00"}],
                    tz="Europe/London",
                    weekly_fact=FACT,
                )
            ],
        ),
    ],
)
def test_a_service_that_contradicts_itself_is_refused(
    tmp_path: Path, wrong: dict[str, Any]
) -> None:
    with pytest.raises(DirectoryBroken):
        read_services(put(tmp_path / "services.json", services_file(wrong)))


def test_a_service_may_be_there_for_others_too(tmp_path: Path) -> None:
    both = service("both", also=["other_concern", "under_18"])
    path = put(tmp_path / "services.json", services_file(both, service("one")))
    first, second = read_services(path)
    assert [first.serves(purpose) for purpose in Purpose][:4] == [True, True, False, True]
    assert [purpose for purpose in Purpose if second.serves(purpose)] == [Purpose.SELF_CONCERN]


def test_hours_with_their_source_are_taken(tmp_path: Path) -> None:
    number = phone(**HOURS, weekly_fact=FACT)
    path = put(tmp_path / "services.json", services_file(service("one", channels=[number])))
    ((channel,),) = (found.channels for found in read_services(path))
    assert channel.weekly is not None
    assert (channel.weekly[0].day, channel.weekly[0].open) == (1, "09:00")


def test_an_id_comes_once(tmp_path: Path) -> None:
    path = put(tmp_path / "services.json", services_file(service("one"), service("one")))
    with pytest.raises(DirectoryBroken, match="twice"):
        read_services(path)


def test_another_version_and_a_file_too_large_are_refused(tmp_path: Path) -> None:
    path = put(tmp_path / "services.json", json.dumps({"version": 2, "services": []}))
    with pytest.raises(DirectoryBroken):
        read_services(path)
    path.write_text(services_file() + " " * MAX_BYTES)
    with pytest.raises(DirectoryBroken):
        read_services(path)
