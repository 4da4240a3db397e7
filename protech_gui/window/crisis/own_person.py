"""Someone of one's own to call: from the plan where that can be read now, else a thought."""

from protech_gui.parts.words import Words
from protech_gui.window.parts.card import Card


class OwnPerson(Card):
    """Shows whom the plan names, and how to begin; nothing is asked or kept."""

    def __init__(self) -> None:
        super().__init__("users")
        self._who, self._lines, self._opener = Words(), Words(), Words()
        for part in (self._who, self._lines, self._opener):
            self.column.addWidget(part)

    def show_people(self, people: tuple[str, ...]) -> None:
        """Show these lines of the plan."""
        self.entitle(self.tr("Someone I know"))
        if people:
            self._who.setText(self.tr("These people stand in your plan:"))
        else:
            self._who.setText(
                self.tr(
                    "Think of one person whom you can call now: a friend, someone in your "
                    "family, a neighbour. Nothing of it is kept here."
                )
            )
        self._lines.say("\n".join(f"•  {line}" for line in people))
        self._opener.setText(self.tr("You can say: “I am not well. Can you stay with me?”"))
