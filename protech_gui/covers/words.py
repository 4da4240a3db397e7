"""What cards and the calm page say."""

from PySide6.QtCore import QObject

from protech_gui.covers.looks import Door, Phase, Stage, Way


class CoverWords(QObject):
    """The sentences, in the language that the process speaks."""

    def headline(self, stage: Stage) -> str:
        """Return what a card says first."""
        match stage:
            case Stage.OFFER:
                return self.tr("Covered, as you chose.")
            case Stage.LOOKING:
                return self.tr("This is being looked at again.")
            case Stage.STAYS:
                return self.tr("Still unsure, so it stays. Nothing was sent.")

    def reassurance(self) -> str:
        """Return what the very first card adds."""
        return self.tr("This is not an accusation.")

    def way(self, way: Way) -> str:
        """Return the words on a card's button."""
        match way:
            case Way.GO_ON:
                return self.tr("Go on")
            case Way.MOMENT:
                return self.tr("A moment for me")
            case Way.WRONG:
                return self.tr("This was wrong")

    def title(self) -> str:
        """Return the calm page's headline."""
        return self.tr("A quiet minute")

    def invitation(self, *, over: bool) -> str:
        """Return what the calm page says, and says when its minute is over."""
        if over:
            return self.tr("The minute is over. Stay as long as you like.")
        return self.tr("Breathe along, if you like. What was covered stays covered.")

    def phase(self, phase: Phase) -> str:
        """Return the one word in the guide."""
        match phase:
            case Phase.IN:
                return self.tr("Breathe in")
            case Phase.OUT:
                return self.tr("Breathe out")
            case Phase.OVER:
                return ""

    def door(self, door: Door) -> str:
        """Return the words on a button of the calm page."""
        match door:
            case Door.SUPPORT:
                return self.tr("Support")
            case Door.BACK:
                return self.tr("Back")

    def way_back(self) -> str:
        """Return how to leave the calm page with one key."""
        return self.tr("Esc goes back at once.")
