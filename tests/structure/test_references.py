"""The project stands alone: no file points at another machine, folder or package index."""

import re
from pathlib import Path

import pytest

from tests.structure.tree import ROOT, files, name

TEXT = {".py", ".toml", ".txt", ".md", ".sh", ".json", ".ts", ".qss", ".svg", ".css", ".html", ""}

FOREIGN = {
    "a package index": re.compile(
        r"(py" r"pi|pythonhosted)\.org|--(extra-)?index-url|--find-links|--trusted-host|/simple/\w"
    ),
    "a folder of one machine": re.compile(
        r"(?<![\w.~}<])/(home|root|Users|work|opt|srv|mnt)/[\w.]|[A-Z]:\\Users"
    ),
    "a folder beside the repository": re.compile(r"(?<![\w/.])\.\./(\.\./)*\.?(shared|library)\b"),
}
FILES = [path for path in files() if path.suffix in TEXT and path != Path(__file__)]


def foreign_words_in(text: str) -> list[tuple[str, str]]:
    return [
        (what, found.group())
        for what, pattern in FOREIGN.items()
        for found in pattern.finditer(text)
    ]


def test_requirements_and_scripts_are_looked_at() -> None:
    assert {"requirements/dev.txt", "installer/setup.sh", "Makefile", ".ci/run"} <= {
        name(path) for path in FILES
    }


@pytest.mark.parametrize("path", FILES, ids=name)
def test_a_file_points_at_nothing_foreign(path: Path) -> None:
    assert foreign_words_in(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "text",
    [
        "--index-url https://files.example",
        "https://py" + "pi.org/project/x",
        "open('/home/someone/x')",
        "see ../" + "shared/PLAN.md",
        "C:\\Users\\someone",
    ],
)
def test_a_foreign_word_is_seen(text: str) -> None:
    assert foreign_words_in(text)


@pytest.mark.parametrize("path", sorted(ROOT.glob("requirements/*.txt")), ids=name)
def test_every_requirement_is_exact_and_hashed(path: Path) -> None:
    requirements = path.read_text().replace("\\\n", " ").splitlines()
    assert requirements
    for requirement in requirements:
        assert re.match(r"[\w.-]+==[\w.]+ ", requirement)
        assert "--hash=sha256:" in requirement
