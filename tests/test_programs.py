"""The programs that stand on a screen for tests do what they are ordered to."""

import json
import time
from collections.abc import Callable
from typing import Any

from tests.display import Display
from tests.visual.programs import Program, easel, witness

PLACE = [300, 200, 240, 200]
DOWN = 60


def seen(looking: Program) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(looking.ask({"tell": True}))
    return told


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)


def look_on(looking: Program, looks: int) -> dict[str, Any]:
    enough = seen(looking)["looks"] + looks
    until(lambda: seen(looking)["looks"] >= enough)
    return seen(looking)


def test_a_witness_counts_what_it_sees_of_a_picture(display: Display) -> None:
    count = {"count": PLACE, "picture": "face"}
    with easel(display) as shows, witness(display) as looking:
        looking.ask(count)
        told = look_on(looking, 10)
        assert (told["bare"], told["revealed"], told["shown"]) == (told["looks"], 0, False)
        shows.ask({"show": PLACE, "picture": "face"})
        until(lambda: bool(seen(looking)["shown"]))
        looking.ask(count)
        told = look_on(looking, 10)
        assert told["revealed"] == told["looks"]
        assert not told["covered"]
        shows.ask({"hide": True})
        until(lambda: not seen(looking)["shown"])


def test_a_page_scrolls_with_its_picture(display: Display) -> None:
    with easel(display) as shows, witness(display) as looking:
        shows.ask({"show": PLACE, "picture": "face"})
        assert shows.ask({"scroll": DOWN}) == "done"
        looking.ask({"count": PLACE, "picture": "face"})
        assert not seen(looking)["shown"]
        looking.ask({"count": [300, 200 + DOWN, 240, 200], "picture": "face"})
        assert seen(looking)["shown"]


def test_an_easel_at_a_place_shows_pictures_where_the_whole_screen_has_them(
    display: Display,
) -> None:
    with easel(display, place="600x400+200+150") as shows, witness(display) as looking:
        shows.ask({"show": PLACE, "picture": "face"})
        looking.ask({"count": PLACE, "picture": "face"})
        assert seen(looking)["shown"]
        outside = {"await": [0, 0, 200, 600], "seconds": 20}
        looking.ask({"remember": True})
        shows.ask({"hide": True})
        assert looking.ask(outside) == "as before"
        until(lambda: not seen(looking)["shown"])


def test_a_film_moves_until_the_easel_goes(display: Display) -> None:
    with easel(display) as shows, witness(display) as looking:
        shows.ask({"show": PLACE, "picture": "face"})
        looking.ask({"count": PLACE, "picture": "face"})
        assert seen(looking)["shown"]
        shows.ask({"play": PLACE, "picture": "face"})
        watch = {"watch": PLACE, "picture": "faceless", "seconds": 1}
        looking.ask(watch)
        assert json.loads(looking.hear())["looks"] > 10
        until(lambda: not seen(looking)["shown"])
        looking.ask({"remember": True})
        away = {"await": PLACE, "seconds": 0.02}
        until(lambda: looking.ask(away) == "other")
        assert looking.ask({**away, "seconds": 20}) == "as before"


def test_a_witness_ends_when_nobody_asks_any_more(display: Display) -> None:
    with witness(display) as looking:
        looking.ask({"remember": True})
        looking.end()
