"""The guide: services and texts for what a person chose, or for what their system says."""

from pathlib import Path

from engine.terms import Choices
from protech_gui.content.directory import Purpose
from protech_gui.content.prose import PageId
from protech_gui.window.helplines.guide import spoken_choices
from tests.protech_gui.window.helplines.street import guide


def test_a_chosen_country_comes_before_the_systems(data_folder: Path) -> None:
    found = guide(data_folder, region="NL")
    assert found.region(Choices(language="nl")) == "NL"
    assert found.region(Choices(language="nl", region="BE")) == "BE"


def test_services_and_texts_are_for_the_choices(data_folder: Path) -> None:
    found = guide(data_folder)
    dutch = Choices(language="nl-NL", region="NL")
    listing = found.listing(Purpose.CRISIS, dutch)
    assert [card.id for card in listing.near] == ["zelfmoordpreventie_113"]
    assert found.page(PageId.CRISIS, dutch).language == "nl"


def test_a_language_that_protech_does_not_know_is_english(data_folder: Path) -> None:
    assert guide(data_folder).page(PageId.CRISIS, Choices(language="sv")).language == "en"


def test_before_anything_is_known_the_language_spoken_now_is_used() -> None:
    assert spoken_choices().language in ("nl", "de", "en")
