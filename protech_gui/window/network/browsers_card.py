"""Who goes through the network guard, who passes by, and who trusts its certificate."""

from collections.abc import Iterable
from typing import override

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QClipboard

from engine.contract import AskPinned, AskTrust
from engine.network_messages import TrustState
from engine.terms import TrustReason
from protech_gui.parts.words import Words
from protech_gui.window.models.network_places import setting_line, trust_line
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.sheet import Sheet, Wording


class BrowsersCard(Retranslated, Card):
    """There while the guard runs; sites that pass by unread are named only when asked for."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self, clipboard: QClipboard) -> None:
        super().__init__("globe")
        self._clipboard = clipboard
        self._situation: Situation | None = None
        self._asked = False
        self._before: tuple[str, ...] | None = None
        self._through, self._past, self._trust = Words(), Words(), Words()
        self._restart, self._pinned, self._reply = Words(), Words(), Reply()
        self._look, self._copy, self._which = Button(), Button("copy"), Button("list")
        for shown in (self._through, self._past, self._trust, self._restart, self._pinned):
            self.column.addWidget(shown)
        self.column.addWidget(ButtonRow(self._look, self._copy, self._which))
        self.column.addWidget(self._reply)
        self._look.clicked.connect(self._on_look)
        self._copy.clicked.connect(self._on_copy)
        self._which.clicked.connect(self._on_which)

    def know(self, situation: Situation) -> None:
        """Show what the guard told of settings and browsers."""
        self._situation = situation
        network = situation.network
        self.setVisible(network.started)
        self._look.setVisible(network.standing.traffic)
        self._copy.setVisible(bool(self._missing))
        counts = situation.counts
        self._which.setVisible(counts is not None and counts.pinned > 0)
        self.retranslate()
        # An answer from before is not the answer to this question.
        if self._asked and situation.pinned is not None and situation.pinned is not self._before:
            self._asked = False
            self._show_pinned(situation.pinned)

    @property
    def _missing(self) -> str:
        """The command that installs what is missing, if that is known."""
        places = self._situation.network.standing.trust if self._situation else ()
        return next((place.command for place in places if _lacks_tool(place)), "")

    @override
    def retranslate(self) -> None:
        if self._situation is None:
            return
        standing = self._situation.network.standing
        self.entitle(self.tr("Your browsers"))
        self._through.say(_listed(map(setting_line, standing.settings)))
        self._past.setText(
            self.tr(
                "What passes by: programs with proxy settings of their own, a VPN, and programs "
                "that do not follow the system’s settings. Protech cannot see them here."
            )
        )
        self._trust.say(_listed(map(trust_line, standing.trust)) if standing.traffic else "")
        self._restart.say(
            self.tr(
                "Restart your browsers once: only then do they notice the certificate. Empty their "
                "cache as well: pictures that they kept from before do not pass here."
            )
            if standing.traffic
            else ""
        )
        counts = self._situation.counts
        pinned = counts.pinned if counts else 0
        self._pinned.say(
            self.tr(
                "%n site(s) pass unread, because a program accepts no certificate but its own.",
                "",
                pinned,
            )
            if pinned
            else ""
        )
        trusting = self.tr("Have browsers &trust it…")
        self._look.say(trusting if standing.asks else self.tr("&Look again"))
        self._copy.say(self.tr("Copy the command"), self._missing)
        self._which.say(self.tr("Which sites…"))

    @Slot()
    def _on_look(self) -> None:
        self._reply.tell(self.tr("Your browsers are being looked at. This takes a moment."))
        self.intent.emit(AskTrust())

    @Slot()
    def _on_copy(self) -> None:
        self._clipboard.setText(self._missing)
        self._reply.tell(self.tr("Copied. Paste it in a terminal, then look again."))

    @Slot()
    def _on_which(self) -> None:
        self._asked = True
        self._before = self._situation.pinned if self._situation else None
        self.intent.emit(AskPinned())

    def _show_pinned(self, hosts: tuple[str, ...]) -> None:
        about = self.tr(
            "They are kept nowhere, and forgotten after a day or when the network guard ends."
        )
        wording = Wording(
            self.tr("Sites that pass unread"), (about, "\n".join(hosts)), no=self.tr("&Close")
        )
        Sheet(wording, self).open()


def _lacks_tool(place: TrustState) -> bool:
    return place.reason is TrustReason.NO_TOOL and bool(place.command)


def _listed(lines: Iterable[str]) -> str:
    return "\n".join(f"• {line}" for line in lines)
