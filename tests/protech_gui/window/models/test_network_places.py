"""Lines on settings, browsers and numbers: each standing and each reason has its own words."""

import pytest

from engine.contract import NetworkCounts
from engine.network_messages import SettingState, TrustState
from engine.terms import Standing, TrustReason
from protech_gui.window.models.network_places import count_lines, setting_line, trust_line


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("gnome", "GNOME"),
        ("kde", "KDE"),
        ("windows", "Windows"),
        ("macos:Wi-Fi", "Wi-Fi"),
        ("macos", "macOS"),
        ("environment", "Programs that follow environment variables"),
        ("something", "Programs that follow environment variables"),
    ],
)
def test_a_setting_is_called_what_people_call_it(name: str, shown: str) -> None:
    assert setting_line(SettingState(name, Standing.POINTED)).startswith(f"{shown}: goes through")


def test_each_standing_says_whether_it_goes_through() -> None:
    said = {one: setting_line(SettingState("kde", one)) for one in Standing}
    assert len(set(said.values())) == len(Standing)
    through = {one for one, line in said.items() if "goes through" in line}
    assert through == {Standing.POINTED, Standing.LATER}
    assert all("passes by, because" in said[one] for one in set(Standing) - through)


@pytest.mark.parametrize(
    ("trusted", "words"),
    [(True, "trusts the"), (False, "does not trust"), (None, "cannot be told")],
)
def test_whether_a_browser_trusts_it_is_said(trusted: bool | None, words: str) -> None:
    line = trust_line(TrustState("Firefox", trusted))
    assert line.startswith("Firefox: ")
    assert words in line
    assert line.endswith(".")


def test_each_reason_has_words_of_its_own() -> None:
    said = {trust_line(TrustState("x", trusted=False, reason=reason)) for reason in TrustReason}
    assert len(said) == len(TrustReason)


def test_a_known_command_is_said_as_it_is() -> None:
    known = TrustState("x", None, TrustReason.NO_TOOL, "sudo apt-get install {it}")
    assert trust_line(known).endswith("installs it: sudo apt-get install {it}")


def test_numbers_are_told_without_where_to() -> None:
    counts = NetworkCounts(per_minute=1, blocked=2, held=3, replaced=4, unjudged=5)
    assert [line.rpartition(" ")[2] for line in count_lines(counts, traffic=True)] == list("12345")
    assert len(count_lines(counts, traffic=False)) == 2
