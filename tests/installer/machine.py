"""A made-up machine for set-up scripts: only the programs that a test puts on its path."""

import shutil
import subprocess
from pathlib import Path

from tests.structure.tree import ROOT


class Machine:
    """Runs a set-up script where nothing but a folder of programs can be found."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self._programs = folder / "bin"
        self.home.mkdir()
        self._programs.mkdir()
        for tool in ("cat", "dirname", "find", "head", "id", "sh"):
            self.link(tool, shutil.which(tool) or tool)

    def link(self, name: str, target: str) -> None:
        """Put a real program on the machine."""
        (self._programs / name).symlink_to(target)

    def write(self, name: str, script: str) -> Path:
        """Put a program on the machine that is a shell script; returns its path."""
        program = self._programs / name
        program.unlink(missing_ok=True)
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o700)
        return program

    def run(self, script: str, *words: str) -> subprocess.CompletedProcess[str]:
        """Run a script of ``installer/``; returns its exit code and what it printed."""
        return subprocess.run(
            ["/bin/sh", ROOT / "installer" / script, *words],
            env={"PATH": str(self._programs), "HOME": str(self.home)},
            capture_output=True,
            text=True,
            check=False,
        )
