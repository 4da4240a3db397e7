"""What a card answers, also told to whoever cannot see that it changed."""

from protech_gui.parts.announce import announce
from protech_gui.parts.words import Words


class Reply(Words):
    """Takes no room until there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.hide()

    def tell(self, text: str) -> None:
        """Show the text, and have it read aloud if it is another one than before."""
        fresh = text != self.text()
        self.say(text)
        if fresh:
            announce(self, text)
