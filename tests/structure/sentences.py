"""The sentences that a person can read: collected from the sources into translation files."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.structure.tree import ROOT

LANGUAGES = ("nl", "de", "en")
FOLDER = ROOT / "translations"


def translation_file(language: str, folder: Path = FOLDER) -> Path:
    """Return the path of a language's translation file."""
    return folder / f"protech_{language}.ts"


def collect(sources: Path, targets: Sequence[Path]) -> None:
    """Bring translation files up to date with the sources; raises if Qt's tool complains."""
    tool = Path(sys.executable).parent / "pyside6-lupdate"
    options = ("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en")
    modules = sorted(str(path) for path in sources.rglob("*.py"))
    subprocess.run([tool, *options, *modules, "-ts", *targets], check=True)


if __name__ == "__main__":
    collect(ROOT / "protech_gui", [translation_file(language) for language in LANGUAGES])
