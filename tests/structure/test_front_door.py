"""`make` is the one front door, and the documents describe it as it is."""

import re
import subprocess
from pathlib import Path

import pytest

from tests.structure.tree import ROOT, files, name

MAKEFILE = (ROOT / "Makefile").read_text()
TARGETS = set(re.findall(r"^([a-z][\w-]*):", MAKEFILE, re.MULTILINE))
DOCUMENTS = list(files(".md"))
LINK = re.compile(r"(?<!!)\[[^\]]+\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)")


def test_every_target_is_listed_by_help() -> None:
    listed = subprocess.check_output(["make", "help"], cwd=ROOT, text=True)
    assert {"run", "test", "check", "bench", "tour", "lock", "clean", "help"} <= TARGETS
    assert set(re.findall(r"^  make ([\w-]+) +\S", listed, re.MULTILINE)) == TARGETS


def test_every_target_is_phony() -> None:
    phony = re.search(r"^\.PHONY: (.+)$", MAKEFILE, re.MULTILINE)
    assert phony is not None
    assert set(phony.group(1).split()) == TARGETS


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_a_document_names_targets_that_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    commands = re.findall(r"`make ([a-z -]+)`", text) + re.findall(
        r"^ *make ([a-z -]+)$", text, re.MULTILINE
    )
    assert {word for command in commands for word in command.split()} <= TARGETS


@pytest.mark.parametrize("path", DOCUMENTS, ids=name)
def test_a_document_links_to_files_that_exist(path: Path) -> None:
    targets = LINK.findall(path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []


def test_the_readme_gives_both_commands() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert "make run\n" in readme
    assert "make test\n" in readme


def test_ci_runs_what_a_developer_runs() -> None:
    assert (ROOT / ".ci/run").read_text().splitlines()[-1] == "exec make check test"


def test_every_promise_points_at_its_test() -> None:
    security = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    table = security.partition("| promise ")[2].partition("\n\n")[0]
    promises = table.splitlines()[2:]
    assert len(promises) >= 8
    assert [promise for promise in promises if "](tests/" not in promise] == []
