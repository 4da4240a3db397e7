"""Every consent has a name of its own."""

from engine.terms import ConsentKind
from protech_gui.window.models.consent_words import consent_name


def test_no_two_consents_are_called_the_same() -> None:
    assert len({consent_name(kind) for kind in ConsentKind}) == len(ConsentKind)
    assert consent_name(ConsentKind.HOSTS) == "Keeping listed sites closed"
