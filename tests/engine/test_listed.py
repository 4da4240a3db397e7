"""What packs list is opened whole or not at all, and an empty list offers nothing."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from engine.listed import Listing, Standing, open_listing
from engine.lists import list_of_hosts, list_of_terms
from engine.packs import MANIFEST, PackError, load_pack

BUILT_IN = Path("resources/packs/builtin")
STAND_IN = Path("tests/packs/faces")


def pack(folder: Path, contents: dict[str, bytes], **roles: Any) -> Path:
    folder.mkdir()
    contents = {"model.onnx": b"weights"} | contents
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    label = {"name": "THING", "meaning": "explicit"}
    manifest = {
        "id": "small",
        "version": 1,
        "licence": "MIT",
        "provenance": "made for this test",
        "files": [
            {"name": name, "sha256": hashlib.sha256(content).hexdigest()}
            for name, content in contents.items()
        ],
        "detector": {
            "file": "model.onnx",
            "side": 320,
            "labels": [label],
            "self_test": {"grey": 128, "at_most": 0.1},
        },
    }
    (folder / MANIFEST).write_text(json.dumps(manifest | roles))
    return folder


def earnest(folder: Path) -> Path:
    contents = {
        "h": list_of_hosts(["listed.test", "practice.test"]),
        "t": list_of_terms(["first second"]),
    }
    return pack(folder, contents, hosts={"file": "h"}, terms={"file": "t"})


def test_the_built_in_pack_lists_what_can_be_tried_and_nothing_else() -> None:
    for folder in (BUILT_IN, STAND_IN):
        made = (folder / "practice.hosts").read_bytes()
        assert made == list_of_hosts(["practice.test"], made[24:40])
        made = (folder / "practice.terms").read_bytes()
        assert made == list_of_terms(["practiceword", "oefenwoord", "Übungswort"], made[24:40])


def test_the_built_in_lists_are_for_trying_only() -> None:
    listing = open_listing([BUILT_IN])
    assert listing.hosts_offered is listing.terms_offered is Standing.PRACTICE
    assert listing.of_host("www.practice.test") is Standing.PRACTICE
    assert listing.of_host("example.test") is None
    assert listing.of_words(("oefenwoord",)) is Standing.PRACTICE
    assert listing.of_words(("word",)) is None
    listing.close()


def test_a_pack_that_lists_in_earnest_goes_before_one_for_trying(tmp_path: Path) -> None:
    listing = open_listing([BUILT_IN, earnest(tmp_path / "pack")])
    assert listing.hosts_offered is listing.terms_offered is Standing.EARNEST
    assert listing.of_host("practice.test") is Standing.EARNEST
    assert listing.of_words(("practiceword",)) is Standing.PRACTICE
    assert listing.of_words(("first", "second")) is Standing.EARNEST
    listing.close()


def test_without_entries_nothing_is_offered(tmp_path: Path) -> None:
    bare = pack(tmp_path / "bare", {})
    empty = pack(
        tmp_path / "empty",
        {"h": list_of_hosts([]), "t": list_of_terms([])},
        hosts={"file": "h"},
        terms={"file": "t"},
    )
    for listing in (Listing(), open_listing([]), open_listing([bare, empty])):
        assert listing.hosts_offered is listing.terms_offered is None
        assert listing.of_host("listed.test") is listing.of_words(("a",)) is None
        listing.close()


def test_a_closed_listing_answers_no_more(tmp_path: Path) -> None:
    listing = open_listing([earnest(tmp_path / "pack")])
    listing.close()
    with pytest.raises(ValueError, match="released"):
        listing.of_host("listed.test")


def test_a_pack_with_lists_is_still_a_pack(tmp_path: Path) -> None:
    folder = earnest(tmp_path / "pack")
    assert load_pack(folder).detector == b"weights"
    (folder / "t").write_bytes(list_of_terms([]))
    with pytest.raises(PackError, match="not the one"):
        load_pack(folder)


@pytest.mark.parametrize("role", ["hosts", "terms"])
def test_a_list_has_to_be_among_the_files(tmp_path: Path, role: str) -> None:
    folder = pack(tmp_path / "pack", {}, **{role: {"file": "missing"}})
    for load in (load_pack, lambda folder: open_listing([folder])):
        with pytest.raises(PackError, match="does not list"):
            load(folder)


def test_no_list_is_taken_from_a_package(tmp_path: Path) -> None:
    folder = earnest(tmp_path / "pack")
    described = json.loads((folder / MANIFEST).read_text())
    described["files"][1]["package"] = "nudenet"
    (folder / MANIFEST).write_text(json.dumps(described))
    with pytest.raises(PackError, match="does not list"):
        open_listing([folder])


def test_a_list_of_the_wrong_kind_is_refused_by_what_it_is(tmp_path: Path) -> None:
    folder = pack(tmp_path / "pack", {"h": list_of_terms(["a"])}, hosts={"file": "h"})
    with pytest.raises(PackError, match="another kind"):
        open_listing([folder])


def test_one_bad_list_closes_the_others_and_leaves_an_old_listing(tmp_path: Path) -> None:
    old = open_listing([earnest(tmp_path / "old")])
    bad = earnest(tmp_path / "bad")
    (bad / "t").write_bytes(b"nothing")
    with pytest.raises(PackError, match="not the one"):
        open_listing([BUILT_IN, bad])
    (bad / "t").unlink()
    with pytest.raises(PackError, match="cannot be read"):
        open_listing([bad])
    assert old.of_host("listed.test") is Standing.EARNEST
    old.close()
