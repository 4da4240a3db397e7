"""Every path that Protech owns, all within one private folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_dir

from engine.files import make_private


@dataclass(frozen=True, slots=True)
class Paths:
    """Where everything lies, below the absolute folder ``root``."""

    root: Path

    @classmethod
    def find(cls, environment: Mapping[str, str]) -> "Paths":
        """Return the paths below ``PROTECH_HOME``, else below the person's data folder."""
        home = environment.get("PROTECH_HOME")
        return cls(Path(home or user_data_dir("protech", appauthor=False)).absolute())

    def make_private(self) -> None:
        """Make the folder, 0700; raises UnsafeFolder or OSError as ``files.make_private``."""
        make_private(self.root)

    @property
    def settings(self) -> Path:
        """Settings without anything clinical in them; the keeper alone writes it."""
        return self.root / "settings.json"

    @property
    def protection(self) -> Path:
        """What protection the person wants; the keeper alone writes it."""
        return self.root / "protection.json"

    @property
    def slots(self) -> Path:
        """The vault's key, wrapped."""
        return self.root / "slots.json"

    @property
    def attempts(self) -> Path:
        """Wrong passphrases in a row."""
        return self.root / "attempts.json"

    @property
    def vault(self) -> Path:
        """The encrypted record; SQLCipher puts ``-wal`` and ``-shm`` beside it."""
        return self.root / "vault.db"

    @property
    def spool(self) -> Path:
        """The folder of sealed records that are not in the vault yet."""
        return self.root / "spool"

    @property
    def plan(self) -> Path:
        """The plan as it may be read while locked; there only while the person consents to that."""
        return self.root / "plan.json"

    @property
    def reminders(self) -> Path:
        """Which reminders came today; the keeper alone writes it."""
        return self.root / "reminders.json"

    @property
    def lock(self) -> Path:
        """Held by the one keeper."""
        return self.root / "lock"

    @property
    def socket(self) -> Path:
        """Where a second launch asks the keeper for the window."""
        return self.root / "socket"

    @property
    def erasing(self) -> Path:
        """There from the wish to erase everything until all of it is gone."""
        return self.root / "erasing"

    @property
    def restoring(self) -> Path:
        """The folder of a complete vault that is taking the place of the present one."""
        return self.root / "restoring"

    @property
    def replaced(self) -> Path:
        """The folder that the present vault goes into meanwhile, before it is put aside."""
        return self.root / "replaced"

    @property
    def contact(self) -> Path:
        """What the private window's engine insists on writing; there only while it is open."""
        return self.root / "contact"

    @property
    def network(self) -> Path:
        """What the network guard keeps: its authority, and what settings were before it."""
        return self.root / "network"

    @property
    def exempt(self) -> Path:
        """Hosts that the person does not want to be looked into, as keyed hashes."""
        return self.root / "exempt.json"

    @property
    def log(self) -> Path:
        """Event names and counts."""
        return self.root / "events.log"
