"""Databases of NSS: Chromium's and Firefox's certificates on Linux, through certutil."""

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cryptography import x509

from engine.network.authority import MARK, NAME, Authority, is_ours
from engine.network.trust.commands import PATIENCE, Answer, Run

DATABASE = "cert9.db"
"""The file by which a folder is known as a database."""

TRUSTED = "C,,"
"""For certificates of servers, and for neither mail nor programs."""

FRESH = f".nssdb-{MARK[:8]}"
"""A database that is being made, under a name that is nobody else's."""

# A line of the list: the name, then three groups of letters.
_LINE = re.compile(r"(?P<name>.*\S)\s+(?P<flags>[A-Za-z]*,[A-Za-z]*,[A-Za-z]*)\s*")

_NOBODY = MARK
"""A name that no certificate has."""

INSTALLING = (
    ("apt-get", "sudo apt-get install libnss3-tools"),
    ("dnf", "sudo dnf install nss-tools"),
    ("zypper", "sudo zypper install mozilla-nss-tools"),
    ("pacman", "sudo pacman -S nss"),
)
"""What installs certutil, by the program that tells the system's kind."""


def installing(which: Callable[[str], str | None] = shutil.which) -> str:
    """Return the command that installs certutil here; empty where we do not know it."""
    return next((command for program, command in INSTALLING if which(program)), "")


class Outcome(StrEnum):
    """How a change of a database ended."""

    DONE = "done"
    LOCKED = "locked"
    FAILED = "failed"


@dataclass(frozen=True)
class Found:
    """A name in a database under which certificates of ours lie, and none of anybody else."""

    name: str
    certificates: tuple[x509.Certificate, ...]
    trusted: bool


class Database:
    """One folder with certificates of a browser.

    Only what ``is_ours`` is ever removed, and only under names that hold nothing else.
    """

    def __init__(self, folder: Path, certutil: str, run: Run) -> None:
        self._folder = folder
        self._certutil = certutil
        self._run = run

    def ours(self) -> list[Found] | None:
        """Return what there is of ours; None when it cannot be read."""
        listed = self._do("-L")
        if not listed.ok and self._interrupted():
            # Reading cannot undo what a killed writer began; any writing, as of a browser, does.
            self.remove(_NOBODY)
            listed = self._do("-L")
        if not listed.ok:
            return None
        found = []
        for line in listed.output.decode(errors="replace").splitlines():
            parsed = _LINE.fullmatch(line)
            if parsed and parsed["name"].startswith(f"{NAME} "):
                certificates = self._certificates(parsed["name"])
                if certificates and all(map(is_ours, certificates)):
                    servers = parsed["flags"].partition(",")[0]
                    found.append(Found(parsed["name"], certificates, "C" in servers))
        return found

    def trusts(self, authority: Authority) -> bool | None:
        """Whether it accepts this very certificate; None when that cannot be told."""
        found = self.ours()
        if found is None:
            return None
        return any(each.trusted and authority.certificate in each.certificates for each in found)

    def add(self, authority: Authority) -> Outcome:
        """Have it trusted."""
        added = self._do("-A", "-n", authority.name, "-t", TRUSTED, "-a", given=authority.pem)
        if added.ok:
            return Outcome.DONE
        if b"SEC_ERROR_BAD_PASSWORD" in added.complaint:
            # It came in, but is not trusted: that needs the password.
            self.remove(authority.name)
            return Outcome.LOCKED
        return Outcome.FAILED

    def remove(self, name: str) -> Outcome:
        """Take away what lies under this name; that needs no password."""
        return Outcome.DONE if self._do("-D", "-n", name).ok else Outcome.FAILED

    def _interrupted(self) -> bool:
        return any(self._folder.glob("*.db-journal"))

    def _certificates(self, name: str) -> tuple[x509.Certificate, ...]:
        shown = self._do("-L", "-n", name, "-a")
        try:
            return tuple(x509.load_pem_x509_certificates(shown.output)) if shown.ok else ()
        except ValueError:
            return ()

    def _do(self, *order: str, given: bytes = b"") -> Answer:
        command = [self._certutil, *order, "-d", f"sql:{self._folder}"]
        return self._run(command, given, PATIENCE)


def make_database(folder: Path, certutil: str, run: Run) -> bool:
    """Make an empty database without a password, as Chromium does; true when there is one.

    It is made beside its place and moved there whole, so that an interruption leaves nothing that
    a browser would take for its own.
    """
    sweep(folder)
    if (folder / DATABASE).is_file():
        return True
    fresh = folder.with_name(FRESH)
    try:
        fresh.mkdir(mode=0o700, parents=True)
        made = run([certutil, "-N", "--empty-password", "-d", f"sql:{fresh}"], b"", PATIENCE)
        if made.ok:
            os.rename(fresh, folder)
    except OSError:
        return (folder / DATABASE).is_file()  # a browser was quicker
    finally:
        sweep(folder)
    return made.ok


def sweep(folder: Path) -> None:
    """Take away what an interrupted making of this database left."""
    shutil.rmtree(folder.with_name(FRESH), ignore_errors=True)


def chromium_databases(home: Path, data: Path) -> Iterator[tuple[str, Path]]:
    """Yield the browsers of Chromium's kind and the databases that there are for them.

    ``data`` is where programs keep data (XDG_DATA_HOME). Chromium up to version 145 uses
    ``~/.pki/nssdb``; later ones do so where that folder exists, and else the place in ``data``.
    So the first is never made by us: whatever lies in the second would no longer count. It is the
    second that is told of while there is neither.
    """
    ours = [folder for folder in (home / ".pki/nssdb", data / "pki/nssdb") if folder.is_dir()]
    for folder in ours or [data / "pki/nssdb"]:
        yield "Chromium", folder
    for name, kept in _SANDBOXED:
        for within in (".pki/nssdb", ".local/share/pki/nssdb", "data/pki/nssdb"):
            if (home / kept / within / DATABASE).is_file():
                yield name, home / kept / within


_SANDBOXED = (
    ("Chromium (Snap)", "snap/chromium/current"),
    ("Brave (Snap)", "snap/brave/current"),
    ("Chromium (Flatpak)", ".var/app/org.chromium.Chromium"),
    ("Chrome (Flatpak)", ".var/app/com.google.Chrome"),
    ("Brave (Flatpak)", ".var/app/com.brave.Browser"),
    ("Edge (Flatpak)", ".var/app/com.microsoft.Edge"),
)
