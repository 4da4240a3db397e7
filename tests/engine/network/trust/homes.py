"""A person's home with databases of browsers, made and read with the real certutil."""

import re
import subprocess
from datetime import timedelta
from pathlib import Path

from engine.network.authority import Authority, make, now_utc
from engine.network.trust.linux import LinuxTrust

LIFE = timedelta(days=60)
FIREFOX = ".mozilla/firefox"


def certutil(folder: Path, *order: str | Path, given: bytes = b"") -> str:
    """Return what certutil says of a database; raises when it fails."""
    command = ["certutil", "-d", f"sql:{folder}", *map(str, order)]
    done = subprocess.run(
        command, input=given, capture_output=True, check=True, start_new_session=True
    )
    return done.stdout.decode()


def database(folder: Path, password: str = "") -> Path:
    """Make one, with or without a password."""
    folder.mkdir(parents=True)
    if password:
        word = folder.parent / "word"
        word.write_text(password)
        certutil(folder, "-N", "-f", word)
    else:
        certutil(folder, "-N", "--empty-password")
    return folder


def put(folder: Path, authority: Authority, trust: str = "C,,", name: str = "") -> None:
    """Put a certificate into it, as a person or another program does."""
    order = ("-A", "-n", name or authority.name, "-t", trust, "-a")
    certutil(folder, *order, given=authority.pem)


def listed(folder: Path) -> dict[str, str]:
    """Return the names in it and how each is trusted."""
    lines = re.findall(
        r"^(\S.*?) +([A-Za-z]*,[A-Za-z]*,[A-Za-z]*) *$", certutil(folder, "-L"), re.M
    )
    return dict(lines)


def firefox(root: Path, *names: str, password: str = "") -> list[Path]:
    """Make profiles and the list of them."""
    root.mkdir(parents=True)
    lines = [
        f"[Profile{number}]\nName={name}\nIsRelative=1\nPath={name}\n"
        for number, name in enumerate(names)
    ]
    (root / "profiles.ini").write_text("[General]\nVersion=2\n" + "\n".join(lines))
    return [database(root / name, password) for name in names]


def trust_of(home: Path) -> LinuxTrust:
    """Return the real backend for this home."""
    return LinuxTrust(home, {})


def new() -> Authority:
    """Return an authority of ours that is good now."""
    return make(now_utc(), LIFE)
