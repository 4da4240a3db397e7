"""What a person types to open a vault: their passphrase, or the recovery code."""

from dataclasses import dataclass, field

from protech_gui.services.passphrase import secret_of
from protech_gui.services.recovery_code import parse
from protech_gui.store.slots import Slot, Slots, WrongSecret


@dataclass(frozen=True, slots=True)
class Secret:
    """The text as it was typed; ``by_code``: it is meant as a recovery code."""

    text: str = field(repr=False)
    by_code: bool = False

    def slot(self, slots: Slots) -> tuple[Slot, bytes]:
        """Return the slot that it is for, and the bytes to open it with.

        Raises NoCode when it is meant as a code and is none, WrongSecret where there is no slot
        for a code.
        """
        if not self.by_code:
            return slots.passphrase, secret_of(self.text)
        code = parse(self.text)
        if slots.recovery is None:
            raise WrongSecret
        return slots.recovery, code.secret
