"""Something to watch or to listen to: two buttons, and neither picture nor sound before one."""

from typing import override

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words
from protech_gui.platform.sound import Sound
from protech_gui.theme import SPACE, TextSize
from protech_gui.window.parts.button import Button, Weight
from protech_gui.window.parts.button_row import ButtonRow
from protech_gui.window.parts.chips import Chips
from protech_gui.window.parts.guide import Guide
from protech_gui.window.parts.retranslated import Retranslated
from protech_gui.window.parts.stillness import Stillness


class WatchListen(Retranslated, QWidget):
    """Shows one of its guides, and plays what goes with it, in time with it.

    Picture and sound stop when this is hidden, whatever hid it, and begin again only when the
    person presses their buttons.
    """

    def __init__(self, sound: Sound, stillness: Stillness, *guides: Guide) -> None:
        """``guides``: at least one; where there are several, the person chooses between them."""
        super().__init__()
        self._sound, self._stillness = sound, stillness
        self._guides = {str(place): guide for place, guide in enumerate(guides)}
        self._guide = guides[0]
        self._watching = self._listening = self._held = False
        self._watch, self._listen = Button("eye"), Button("volume-2")
        self._still = Button(weight=Weight.QUIET)
        self._which = Chips(*self._guides)
        self._silent = Words(TextSize.SMALL, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE * 3 // 2)
        for guide in guides:
            guide.turned.connect(self._on_turned)
            column.addWidget(guide)
        self._buttons = ButtonRow(self._watch, self._listen, self._still)
        for part in (self._which, self._buttons, self._silent):
            column.addWidget(part)
        self._which.choose("0")
        self._which.changed.connect(self._on_which)
        self._watch.clicked.connect(self._on_watch)
        self._listen.clicked.connect(self._on_listen)
        self._still.clicked.connect(self._on_still)
        stillness.changed.connect(self._show)
        self.retranslate()

    @property
    def busy(self) -> bool:
        """Whether there is something to see or to hear now."""
        return self._watching or self._listening

    def watch(self) -> None:
        """Show the picture, because the person asked for it in another way."""
        self._watching = True
        self._run()

    def look_away(self) -> None:
        """Hide the picture; what is heard goes on."""
        self._watching = False
        for guide in self._guides.values():
            guide.hold()
        self._show()

    def hold(self, held: bool) -> None:
        """Let picture and sound stand still, or go on."""
        if held is not self._held:
            self._held = held
            self._run()

    def stop(self) -> None:
        """Show and play nothing until a button is pressed."""
        self._watching = self._held = False
        self._hush()
        self._run()

    def show_time(self, passed: float, minutes: int) -> None:
        """Show how many seconds of how many minutes have passed."""
        for guide in self._guides.values():
            guide.show_time(passed, minutes)

    @override
    def retranslate(self) -> None:
        for guide in self._guides.values():
            guide.retranslate()
        titles = {key: guide.title() for key, guide in self._guides.items()}
        self._which.say(self.tr("What goes with it"), titles)
        self._silent.say("")
        self._show()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.stop()

    def _run(self) -> None:
        """Have picture and sound be as they are wanted now, both from the beginning."""
        for guide in self._guides.values():
            guide.hold()
        if self._watching and not self._held:
            self._guide.begin()
        self._play()
        self._show()

    def _play(self) -> None:
        if not self._listening:
            return
        if self._held:
            self._sound.stop()
        elif not self._sound.play(self._guide.recording):
            self._listening = False
            self._silent.say(self.tr("No sound can be played on this computer right now."))
            announce(self, self._silent.text())

    def _hush(self) -> None:
        if self._listening:
            self._listening = False
            self._sound.stop()

    @Slot()
    def _show(self) -> None:
        for guide in self._guides.values():
            guide.setVisible(self._watching and guide is self._guide)
        self._which.setVisible(self.busy and len(self._guides) > 1)
        self._still.setVisible(self._watching)
        self._watch.say(self.tr("Hide the picture") if self._watching else self.tr("Watch"))
        self._watch.turn("eye-off" if self._watching else "eye")
        self._listen.say(self.tr("Stop the sound") if self._listening else self.tr("Listen"))
        still = self._stillness.still
        self._still.say(self.tr("With motion") if still else self.tr("Without motion"))

    @Slot()
    def _on_watch(self) -> None:
        self._watching = not self._watching
        self._run()
        if self._watching:
            announce(self, self._guide.told())

    @Slot()
    def _on_listen(self) -> None:
        self._silent.say("")
        if self._listening:
            self._hush()
            self._show()
        else:
            self._listening = True
            self._run()

    @Slot()
    def _on_still(self) -> None:
        self._stillness.choose(not self._stillness.still)

    @Slot(object)
    def _on_which(self, chosen: tuple[str, ...]) -> None:
        (key,) = chosen
        self._guide = self._guides[key]
        self._run()

    @Slot()
    def _on_turned(self) -> None:
        if self.sender() is self._guide:
            self._play()
