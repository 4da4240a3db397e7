"""The import rules of pyproject.toml: the sources keep them, and each fails when it is broken."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.structure.tree import ROOT

LAYERS_OF_ENGINE = "The engine's layers"
LAYERS_OF_GUARD = "The screen guard's layers"
LAYERS_OF_NETWORK = "The network guard's layers"
LAYERS_OF_PROGRAM = "The program's layers"
ENGINE_ALONE = "The engine knows no window, no vault and no Qt"
BY_MESSAGES = "The program speaks to the engine by messages; one program has one role word"
WITHOUT_QT = "Use cases, tables and plain values know no Qt"
SPOOL_ALONE = "The keeper has the spool and nothing else of the store"
NO_VAULT = "No vault in the keeper or the covers"
COVERS_DRAW = "The covers draw and nothing else"
NO_RECORDS = "The private window knows nothing of a person's records"

# A module, an import that it may not have, and the contracts that say so.
BREACHES = [
    ("engine/screen/finding/room.py", "engine.screen.judging.room", {LAYERS_OF_GUARD}),
    ("engine/screen/new_room.py", "os", {LAYERS_OF_GUARD}),
    ("engine/network/proxy/room.py", "engine.network.settings.room", {LAYERS_OF_NETWORK}),
    ("engine/network/judging/room.py", "engine.network.proxy.room", {LAYERS_OF_NETWORK}),
    ("engine/network/verdicts.py", "engine.network.cache", {LAYERS_OF_NETWORK}),
    ("engine/network/new_room.py", "os", {LAYERS_OF_NETWORK}),
    ("engine/network/proxy/room.py", "engine.screen.finding.room", {LAYERS_OF_ENGINE}),
    ("engine/network/proxy/room.py", "PySide6.QtCore", {ENGINE_ALONE}),
    ("engine/wire.py", "engine.children", {LAYERS_OF_ENGINE}),
    ("engine/policy.py", "engine.packs", {LAYERS_OF_ENGINE}),
    ("engine/vision/room.py", "engine.screen.finding.room", {LAYERS_OF_ENGINE}),
    ("engine/screen/finding/room.py", "PySide6.QtCore", {ENGINE_ALONE}),
    ("engine/screen/finding/room.py", "sqlcipher3", {ENGINE_ALONE}),
    ("engine/packs.py", "protech_gui.paths", {ENGINE_ALONE}),
    ("engine/new_room.py", "os", {LAYERS_OF_ENGINE}),
    ("protech_gui/domain/room.py", "protech_gui.settings", {LAYERS_OF_PROGRAM}),
    ("protech_gui/window/room.py", "protech_gui.keeper.room", {LAYERS_OF_PROGRAM}),
    ("protech_gui/window/room.py", "engine.policy", {BY_MESSAGES}),
    ("protech_gui/keeper/room.py", "engine.screen.finding.room", {BY_MESSAGES}),
    ("protech_gui/keeper/room.py", "engine.network.settings.room", {BY_MESSAGES}),
    ("protech_gui/keeper/room.py", "engine.__main__", {BY_MESSAGES}),
    ("protech_gui/services/room.py", "PySide6.QtCore", {WITHOUT_QT}),
    ("protech_gui/store/room.py", "PySide6.QtSql", {WITHOUT_QT}),
    ("protech_gui/domain/room.py", "PySide6.QtCore", {WITHOUT_QT}),
    ("protech_gui/keeper/room.py", "protech_gui.store.room", {SPOOL_ALONE}),
    ("protech_gui/keeper/room.py", "protech_gui.services.room", {SPOOL_ALONE}),
    ("protech_gui/store/spool.py", "sqlcipher3", {NO_VAULT}),
    ("protech_gui/covers/room.py", "argon2", {NO_VAULT}),
    ("protech_gui/covers/room.py", "protech_gui.store.spool", {COVERS_DRAW}),
    ("protech_gui/covers/room.py", "nacl.public", {COVERS_DRAW}),
    ("protech_gui/contact/room.py", "protech_gui.window.room", {LAYERS_OF_PROGRAM}),
    ("protech_gui/parts/room.py", "protech_gui.window.room", {LAYERS_OF_PROGRAM}),
    ("protech_gui/parts/room.py", "protech_gui.content.room", {LAYERS_OF_PROGRAM}),
    ("protech_gui/contact/room.py", "protech_gui.content.room", {NO_RECORDS}),
    ("protech_gui/contact/room.py", "argon2", {NO_RECORDS}),
]

# The only imports that cross a rule by name, so that each stays as narrow as it is.
ALLOWED = {
    "protech_gui/__main__.py": "import engine.__main__\n",
    "protech_gui/keeper/room.py": "import protech_gui.store.spool\n",
}


def broken_contracts(project: Path) -> set[str]:
    """Return the names of the contracts that a project breaks; none of them: an empty set."""
    linter = Path(sys.executable).parent / "lint-imports"
    command = [str(linter), "--no-logo", "--no-cache", "--config", str(project / "pyproject.toml")]
    wide = os.environ | {"COLUMNS": "200"}  # it breaks lines, and names with them
    found = subprocess.run(
        command, cwd=project, env=wide, capture_output=True, text=True, check=False
    )
    broken = set(re.findall(r"^(.+) BROKEN", found.stdout, re.MULTILINE))
    assert found.returncode == (1 if broken else 0), found.stdout
    return broken


@pytest.fixture
def sketch(tmp_path: Path) -> Path:
    """The rules and the rooms of this project, with nothing in them."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for package in ("engine", "engine/screen", "engine/network", "protech_gui"):
        for real in (ROOT / package).iterdir():
            room = tmp_path / package / real.name
            if real.suffix == ".py":
                room.parent.mkdir(exist_ok=True)
                room.touch()
            elif real.name != "__pycache__":
                room.mkdir(parents=True)
                (room / "__init__.py").touch()
                (room / "room.py").touch()
    for package in ("screen", "network"):
        (tmp_path / f"engine/{package}/room.py").unlink()  # it has rooms within
    (tmp_path / "protech_gui/store/spool.py").touch()
    for path, source in ALLOWED.items():
        (tmp_path / path).write_text(source)
    return tmp_path


def test_the_sources_keep_the_rules() -> None:
    assert broken_contracts(ROOT) == set()


def test_the_sketch_keeps_the_rules(sketch: Path) -> None:
    assert broken_contracts(sketch) == set()


@pytest.mark.parametrize(("module", "imported", "contracts"), BREACHES)
def test_a_breach_fails(sketch: Path, module: str, imported: str, contracts: set[str]) -> None:
    with (sketch / module).open("a") as source:
        source.write(f"import {imported}\n")
    assert broken_contracts(sketch) == contracts
