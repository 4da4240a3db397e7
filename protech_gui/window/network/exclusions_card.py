"""Sites that are never looked into: what ships, and those that the person excludes."""

from typing import override

from PySide6.QtCore import Signal, Slot

from engine.contract import ExemptHost, ForgetExempt
from engine.excluding import typed_host
from engine.network_messages import MOST_EXEMPT
from engine.terms import ConsentKind
from protech_gui.parts.words import Words
from protech_gui.window.models.situation import Situation
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card
from protech_gui.window.parts.named_field import NamedField
from protech_gui.window.parts.reply import Reply
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.sheet import Sheet, Wording

LONGEST = 2000
"""Characters that can be typed: a whole address may be pasted."""


class ExclusionsCard(Retranslated, Card):
    """A site is typed and handed over; how many there are is told, and never which."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""

    def __init__(self) -> None:
        super().__init__("eye-off")
        self._count = 0
        self._about, self._how_many, self._kept = Words(), Words(), Words(quiet=True)
        self._site, self._reply = NamedField(), Reply()
        self._site.field.setMaxLength(LONGEST)
        self._add, self._back, self._forget = Button("plus"), Button(), Button("trash-2")
        for shown in (self._about, self._site, ButtonRow(self._add, self._back), self._reply):
            self.column.addWidget(shown)
        for shown in (self._how_many, self._kept, ButtonRow(self._forget)):
            self.column.addWidget(shown)
        self._site.field.returnPressed.connect(self._on_add)
        self._add.clicked.connect(self._on_add)
        self._back.clicked.connect(self._on_back)
        self._forget.clicked.connect(self._on_forget)
        self.lead_to(self._site)

    def know(self, situation: Situation) -> None:
        """Show how many there are; nothing while nothing may be looked into anyway."""
        self._count = situation.network.exempt
        agreed = situation.receipt(ConsentKind.TRAFFIC) is not None
        self.setVisible(agreed or self._count > 0)
        self._add.setEnabled(self._count < MOST_EXEMPT)
        self._back.setVisible(self._count > 0)
        self._forget.setVisible(self._count > 0)
        self.retranslate()

    @override
    def retranslate(self) -> None:
        self.entitle(self.tr("What is never looked into"))
        self._about.setText(
            self.tr(
                "Banks, health services and governments on a list, helplines, and updates of your "
                "system. You can add sites of your own, for example your bank. A site that is "
                "listed to stay closed stays closed all the same."
            )
        )
        self._site.name(self.tr("S&ite"))
        self._add.say(self.tr("Never look into it"))
        self._back.say(self.tr("Look into it again"))
        self._how_many.say(
            self.tr("You have excluded %n site(s).", "", self._count)
            if self._count
            else self.tr("You have excluded no site.")
        )
        self._kept.setText(
            self.tr(
                "Only a code is kept for each, from which nobody can read its name. So Protech "
                "cannot show them to you. Whoever has this computer could try names, one by one."
            )
        )
        self._forget.say(self.tr("Erase exclusions…"))

    @Slot()
    def _on_add(self) -> None:
        if self._add.isEnabled():
            self._hand_over(exempt=True)

    @Slot()
    def _on_back(self) -> None:
        self._hand_over(exempt=False)

    def _hand_over(self, *, exempt: bool) -> None:
        host = typed_host(self._site.field.text())
        if not host:
            self._reply.tell(self.tr("Please write a site, such as bank.example."))
            self._site.setFocus()
            return
        self._site.field.clear()
        said = (
            self.tr("{site} is not looked into from now on.")
            if exempt
            else self.tr("{site} is looked into again, if it was excluded under this name.")
        )
        self._reply.tell(said.format(site=host))
        self.intent.emit(ExemptHost(host, exempt))

    @Slot()
    def _on_forget(self) -> None:
        wording = Wording(
            self.tr("Erase all exclusions?"),
            (
                self.tr(
                    "All sites that you excluded are then looked into again. What Protech never "
                    "looks into by itself stays so."
                ),
            ),
            yes=self.tr("&Erase them"),
            no=self.tr("&Keep them"),
        )
        sheet = Sheet(wording, self)
        sheet.accepted.connect(self._on_forgotten)
        sheet.open()

    @Slot()
    def _on_forgotten(self) -> None:
        self._reply.tell("")
        self.intent.emit(ForgetExempt())
