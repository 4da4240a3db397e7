"""How the network guard stands, in words, and what passed in numbers."""

from typing import override

from protech_gui.parts.words import Words
from protech_gui.window.models.network_places import count_lines
from protech_gui.window.models.network_words import describe
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.retranslated import Retranslated


class StateCard(Retranslated, Card):
    """Says what is in force, or why not; what passed is told without where to."""

    def __init__(self) -> None:
        super().__init__("shield")
        self._situation: Situation | None = None
        self._detail, self._practice, self._counts = Words(), Words(), Words()
        self._hint = Words(quiet=True)
        for shown in (self._detail, self._practice, self._counts, self._hint):
            self.column.addWidget(shown)

    def know(self, situation: Situation) -> None:
        """Show how it stands."""
        self._situation = situation
        self.retranslate()

    @override
    def retranslate(self) -> None:
        if self._situation is None:
            return
        network = self._situation.network
        agreed = self._situation.network_agreed
        words = describe(network, self._situation.protection, agreed=agreed)
        self.entitle(words.state)
        self._detail.say(words.detail)
        self._practice.say(
            self.tr(
                "One of the lists that are installed now is for trying only; it names nothing real."
            )
            if network.started and network.standing.practice
            else ""
        )
        counts = self._situation.counts if network.started else None
        lines = count_lines(counts, traffic=network.standing.traffic) if counts else ()
        self._counts.say("\n".join(lines))
        self._hint.say(
            self.tr(
                "These are numbers alone, from when the network guard began. Where you go is not "
                "kept, and not shown here."
            )
            if lines
            else ""
        )
