"""What the app ships beside its code is whole, small and needs nothing from elsewhere."""

import json
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.structure.tree import ROOT, name

RESOURCES = sorted(path for path in (ROOT / "resources").rglob("*") if path.is_file())
KINDS = {".hosts", ".html", ".json", ".md", ".pdq", ".svg", ".terms", ".wav"}
PICTURES = {"resources/practice/landscape.png"}
"""Drawn by this project; there is no other picture in it."""

MAX_BYTES = 1024 * 1024
"""Anything larger is a model, and those come in packages."""


@pytest.mark.parametrize("path", RESOURCES, ids=name)
def test_a_resource_is_of_a_known_kind_and_small(path: Path) -> None:
    assert path.suffix in KINDS or name(path) in PICTURES
    assert path.stat().st_size <= MAX_BYTES


@pytest.mark.parametrize("path", [p for p in RESOURCES if p.suffix == ".json"], ids=name)
def test_json_says_everything_once(path: Path) -> None:
    def once(pairs: list[tuple[str, object]]) -> dict[str, object]:
        keys = [key for key, _ in pairs]
        assert len(keys) == len(set(keys)), keys
        return dict(pairs)

    assert json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=once)


@pytest.mark.parametrize("path", [p for p in RESOURCES if p.suffix == ".svg"], ids=name)
def test_a_drawing_draws_only_what_is_in_it(path: Path) -> None:
    for element in ET.parse(path).iter():  # noqa: S314  # the project's own file
        assert element.tag.rpartition("}")[2] not in {"script", "image", "foreignObject", "style"}
        for attribute, value in element.attrib.items():
            if attribute.rpartition("}")[2] == "href" or "url(" in value:
                assert value.removeprefix("url(").startswith("#")
