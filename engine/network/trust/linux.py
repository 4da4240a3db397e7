"""Trust on Linux: each browser's own database, changed without a question."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from engine.network.authority import Authority
from engine.network.trust import firefox, nss
from engine.network.trust.commands import Run, run
from engine.network.trust.nss import Database, Outcome
from engine.network.trust.places import Place, together
from engine.terms import TrustReason

_REASONS = {Outcome.LOCKED: TrustReason.LOCKED, Outcome.FAILED: TrustReason.UNREADABLE}


class LinuxTrust:
    """Chromium's shared databases and Firefox's profiles; see Trust."""

    asks = False

    def __init__(
        self,
        home: Path,
        environment: Mapping[str, str],
        run: Run = run,
        which: Callable[[str], str | None] = shutil.which,
    ) -> None:
        """``environment``: the variables that say where programs keep their files."""
        self._home = home
        self._environment = environment
        self._run = run
        self._which = which
        self._failures: dict[Path, TrustReason] = {}

    def places(self, authority: Authority) -> tuple[Place, ...]:
        """See Trust."""
        certutil = self._which("certutil")
        if certutil is None:
            return self._without_tool()

        def look(name: str, folder: Path) -> Place:
            failure = self._failures.get(folder, TrustReason.NONE)
            if not (folder / nss.DATABASE).is_file():
                return Place(name, False, failure)
            trusted = Database(folder, certutil, self._run).trusts(authority)
            if trusted is None:
                return Place(name, None, TrustReason.UNREADABLE)
            return Place(name, trusted, TrustReason.NONE if trusted else failure)

        return _by_name([look(name, folder) for name, folder in self._databases()])

    def trust(self, *authorities: Authority) -> None:
        """See Trust."""
        certutil = self._which("certutil")
        if certutil is None:
            return
        self._failures.clear()
        for _, folder in self._databases():
            if not nss.make_database(folder, certutil, self._run):
                self._failures[folder] = TrustReason.UNREADABLE
                continue
            reason = self._trust(Database(folder, certutil, self._run), authorities)
            if reason is not None:
                self._failures[folder] = reason

    def distrust(self) -> tuple[Place, ...]:
        """See Trust."""
        certutil = self._which("certutil")
        if certutil is None:
            return self._without_tool()
        left = []
        for name, folder in self._databases():
            nss.sweep(folder)
            if not (folder / nss.DATABASE).is_file():
                continue
            database = Database(folder, certutil, self._run)
            found = database.ours()
            if found is None:
                left.append(Place(name, None, TrustReason.UNREADABLE))
            elif any(database.remove(each.name) is not Outcome.DONE for each in found):
                left.append(Place(name, True, TrustReason.UNREADABLE))
        return _by_name(left)

    def _trust(self, database: Database, authorities: tuple[Authority, ...]) -> TrustReason | None:
        """Add what is missing and take away what is too much; returns why that failed."""
        found = database.ours()
        if found is None:
            return TrustReason.UNREADABLE
        wanted = {authority.name for authority in authorities}
        outcomes = [database.remove(each.name) for each in found if each.name not in wanted]
        good = {one for each in found if each.trusted for one in each.certificates}
        outcomes += [database.add(one) for one in authorities if one.certificate not in good]
        failed = [outcome for outcome in outcomes if outcome is not Outcome.DONE]
        return _REASONS[failed[0]] if failed else None

    def _databases(self) -> list[tuple[str, Path]]:
        data = Path(self._environment.get("XDG_DATA_HOME") or self._home / ".local/share")
        found = list(nss.chromium_databases(self._home, data))
        for name, root in firefox.linux_roots(self._home, self._environment):
            for profile in firefox.profiles(root):
                if (profile / nss.DATABASE).is_file():
                    found.append((name, profile))
        return [(name, folder) for name, folder in found if self._is_mine(folder)]

    def _is_mine(self, folder: Path) -> bool:
        """Whether this person owns the folder, or will when it is made."""
        try:
            return folder.stat().st_uid == self._home.stat().st_uid
        except FileNotFoundError:
            return True
        except OSError:
            return False

    def _without_tool(self) -> tuple[Place, ...]:
        command = nss.installing(self._which)
        return _by_name(
            [Place(name, None, TrustReason.NO_TOOL, command) for name, _ in self._databases()]
        )


def _by_name(places: list[Place]) -> tuple[Place, ...]:
    names = dict.fromkeys(place.name for place in places)
    return tuple(
        together(name, [place for place in places if place.name == name]) for name in names
    )
