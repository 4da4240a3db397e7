"""What a person can do tonight when the first service is probably closed."""

from PySide6.QtCore import QLocale, Signal, Slot

from protech_gui.parts.words import Words
from protech_gui.services.helplines import Card as Service
from protech_gui.services.opening import closed_way
from protech_gui.window.helplines.words import hours_words
from protech_gui.window.intents import Go, Spot
from protech_gui.window.parts.button import Button
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.card import Card


class ClosedCard(Card):
    """Takes no room unless the service’s hours say so; it never says that somebody answers."""

    intent = Signal(object)
    """What the person wants, an ``Intent``."""
    lines_wanted = Signal()
    """The crisis lines are to be seen."""
    keeping = Signal()
    """A question is to be kept for tomorrow."""

    def __init__(self) -> None:
        super().__init__("clock")
        self._words = Words()
        self._crisis, self._moment = Button("life-buoy"), Button("wind")
        self._keep = Button("notebook-pen")
        self.column.addWidget(self._words)
        self.column.addWidget(ButtonRow(self._crisis, self._moment, self._keep))
        self._crisis.clicked.connect(self._on_crisis)
        self._moment.clicked.connect(self._on_moment)
        self._keep.clicked.connect(self._on_keep)
        self.hide()

    def know(self, service: Service | None, now: float) -> None:
        """Speak of this service, if it is probably closed at ``now``, seconds since 1970 UTC."""
        way = closed_way(service, now) if service is not None else None
        self.setVisible(way is not None)
        if service is None or way is None or way.hours is None:
            return
        self.entitle(self.tr("Probably closed: {name}").format(name=service.name))
        self._words.setText(
            "\n".join(
                (
                    hours_words(way.hours, QLocale()),
                    self.tr(
                        "Tonight you can turn to a crisis line, or ride it out. Your question "
                        "can wait until tomorrow."
                    ),
                )
            )
        )
        self._crisis.say(self.tr("Crisis lines"))
        self._moment.say(self.tr("A moment for me"))
        self._keep.say(self.tr("Keep my question"))

    @Slot()
    def _on_crisis(self) -> None:
        self.lines_wanted.emit()

    @Slot()
    def _on_moment(self) -> None:
        self.intent.emit(Go(Spot.MOMENT))

    @Slot()
    def _on_keep(self) -> None:
        self.keeping.emit()
