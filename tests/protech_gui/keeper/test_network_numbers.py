"""The lines on the network guard's pages: of the country, in its language, and never the topic."""

import pytest

from protech_gui.content.directory import Purpose, load_directory
from protech_gui.keeper.network_plan import MOST_NUMBERS, numbers_for
from protech_gui.log import EventLog


@pytest.mark.parametrize(
    ("region", "language", "first"),
    [
        ("NL", "nl", "113"),
        ("BE", "nl", "1813"),
        ("DE", "de", "08001110111"),
        ("AT", "de", "142"),
        ("CH", "de", "143"),
        ("GB", "en", "116123"),
        ("IE", "en", "116123"),
        ("US", "en", "988"),
        ("NL", "en", "113"),
        ("", "nl", "113"),
        ("", "de", "08001110111"),
        ("", "en", "116123"),
        ("XA", "en", "116123"),
    ],
)
def test_a_line_that_can_be_called_here_comes_first(
    log: EventLog, region: str, language: str, first: str
) -> None:
    numbers = numbers_for(load_directory(log).services, region, language)
    assert numbers[0].dialled == first
    assert 1 <= len(numbers) <= MOST_NUMBERS


@pytest.mark.parametrize("region", ["", "NL", "BE", "DE", "AT", "CH", "GB", "IE", "US"])
@pytest.mark.parametrize("language", ["nl", "de", "en"])
def test_only_crisis_lines_are_named(log: EventLog, region: str, language: str) -> None:
    services = load_directory(log).services
    crisis = {service.name for service in services if service.serves(Purpose.CRISIS)}
    assert {one.name for one in numbers_for(services, region, language)} <= crisis


def test_without_a_directory_there_is_none() -> None:
    assert numbers_for((), "NL", "nl") == ()
