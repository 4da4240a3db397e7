"""What a person can want of the window; each view emits one of these."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class CreateVault:
    """Make the first vault with this passphrase."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class Unlock:
    """Open the vault with this passphrase."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class ChooseAfresh:
    """Go to choose a passphrase for a new vault in place of an unreadable one."""


@dataclass(frozen=True)
class StartAfresh:
    """Put the unreadable vault aside and make a new one with this passphrase."""

    passphrase: str = field(repr=False)


@dataclass(frozen=True)
class LookAgain:
    """See whether the vault can be opened after all."""


@dataclass(frozen=True)
class WantProtection:
    """Turn protection on; the consent is asked first if it has not been given."""


@dataclass(frozen=True)
class Consent:
    """Protection may look at the screen, as the consent sheet says."""


@dataclass(frozen=True)
class EndProtection:
    """Turn protection off."""


@dataclass(frozen=True)
class ChooseLanguage:
    """Speak this language: ``nl``, ``de`` or ``en``."""

    language: str


@dataclass(frozen=True)
class Lock:
    """Lock: the window ends and a locked one comes."""


@dataclass(frozen=True)
class Close:
    """Close the window; protection goes on."""


@dataclass(frozen=True)
class Leave:
    """Quit Protech, protection included."""


Intent = (
    CreateVault
    | Unlock
    | ChooseAfresh
    | StartAfresh
    | LookAgain
    | WantProtection
    | Consent
    | EndProtection
    | ChooseLanguage
    | Lock
    | Close
    | Leave
)
