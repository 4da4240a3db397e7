"""A pack is loaded whole, or refused with a reason."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.packs import MANIFEST, MAX_MANIFEST, PackError, load_pack, package_folder
from engine.terms import Meaning

BUILT_IN = Path("resources/packs/builtin")
STAND_IN = Path("tests/packs/faces")
MODEL = b"weights"
THING: dict[str, Any] = {"name": "THING", "meaning": "explicit"}


AGE: dict[str, Any] = {
    "file": "model.onnx",
    "side": 16,
    "faces": "nose",
    "score": 0.3,
    "adult_from": 25,
    "self_test": {"grey": 0, "least": 1, "most": 2},
}
JUDGE: dict[str, Any] = {
    "file": "model.onnx",
    "side": 16,
    "labels": [THING],
    "self_test": {"grey": 128, "at_most": 0.1},
}


def manifest() -> dict[str, Any]:
    return {
        "id": "small",
        "version": 1,
        "licence": "MIT",
        "provenance": "made for this test",
        "files": [{"name": "model.onnx", "sha256": hashlib.sha256(MODEL).hexdigest()}],
        "detector": {
            "file": "model.onnx",
            "side": 320,
            "labels": [THING],
            "self_test": {"grey": 128, "at_most": 0.1},
        },
    }


def write(folder: Path, described: dict[str, Any], model: bytes = MODEL) -> Path:
    (folder / MANIFEST).write_text(json.dumps(described))
    (folder / "model.onnx").write_bytes(model)
    return folder


def test_a_pack_gives_the_bytes_that_were_checked(tmp_path: Path) -> None:
    pack = load_pack(write(tmp_path, manifest()))
    assert pack.detector == MODEL
    assert pack.manifest.detector.labels[0].meaning is Meaning.EXPLICIT


def test_the_built_in_pack_covers_exposed_parts_and_no_faces() -> None:
    labels = load_pack(BUILT_IN).manifest.detector.labels
    explicit = {label.name for label in labels if label.meaning is Meaning.EXPLICIT}
    assert explicit == {
        "ANUS_EXPOSED",
        "BUTTOCKS_EXPOSED",
        "FEMALE_BREAST_EXPOSED",
        "FEMALE_GENITALIA_EXPOSED",
        "MALE_GENITALIA_EXPOSED",
    }


def test_the_stand_in_pack_covers_faces_as_the_raw_detector_sees_them() -> None:
    built_in, stand_in = load_pack(BUILT_IN), load_pack(STAND_IN)
    assert built_in.detector == stand_in.detector
    assert built_in.known == stand_in.known
    names = [[label.name for label in p.manifest.detector.labels] for p in (built_in, stand_in)]
    assert names[0] == names[1]
    labels = stand_in.manifest.detector.labels
    explicit = [label for label in labels if label.meaning is Meaning.EXPLICIT]
    assert {label.name for label in explicit} == {"FACE_FEMALE", "FACE_MALE"}
    for label in explicit:
        assert (label.cover, label.clear, label.sure, label.rivals) == (0.2, 0.2, 0.2, ())


def test_what_is_bare_has_what_is_covered_for_a_rival() -> None:
    labels = {label.name: label for label in load_pack(BUILT_IN).manifest.detector.labels}
    for name, label in labels.items():
        covered = name.replace("EXPOSED", "COVERED")
        if label.meaning is Meaning.EXPLICIT and covered in labels:
            assert covered in label.rivals


def test_a_file_from_a_package_is_read_where_the_package_is(tmp_path: Path) -> None:
    described = manifest()
    described["files"][0]["package"] = "somewhere"
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "model.onnx").write_bytes(MODEL)
    write(tmp_path, described, b"not this one")
    assert load_pack(tmp_path, find_package=lambda _: elsewhere).detector == MODEL


def test_a_package_that_is_not_installed_is_refused() -> None:
    with pytest.raises(PackError, match="not installed"):
        package_folder("no_such_package_here")


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"version": 0}, "damaged"),
        ({"id": "../up"}, "damaged"),
        ({"files": []}, "damaged"),
        ({"files": [{"name": "../model.onnx", "sha256": "0" * 64}]}, "damaged"),
        ({"files": [{"name": "/model.onnx", "sha256": "0" * 64}]}, "damaged"),
        ({"files": [{"name": "model.onnx", "sha256": "0" * 64}]}, "not the one"),
        ({"files": [{"name": "other.onnx", "sha256": "0" * 64}]}, "missing"),
        ({"surprise": True}, "damaged"),
        ({"files": [{"name": "model.onnx", "sha256": "0" * 64}] * 2}, "damaged"),
        ({"judge": {"file": "model.onnx"}}, "damaged"),
        ({"age": AGE}, "damaged"),
        ({"age": AGE | {"faces": "face", "adult_from": 24}}, "damaged"),
    ],
)
def test_a_manifest_that_breaks_a_rule_is_refused(
    tmp_path: Path, change: dict[str, Any], reason: str
) -> None:
    with pytest.raises(PackError, match=reason):
        load_pack(write(tmp_path, manifest() | change))


def test_a_role_must_name_one_of_the_files(tmp_path: Path) -> None:
    described = manifest()
    described["detector"]["file"] = "another.onnx"
    with pytest.raises(PackError, match="does not list"):
        load_pack(write(tmp_path, described))
    described = manifest() | {"known": [{"file": "another.pdq", "category": "test"}]}
    with pytest.raises(PackError, match="does not list"):
        load_pack(write(tmp_path, described))


@pytest.mark.parametrize(
    "labels",
    [
        [THING, THING],
        [THING | {"cover": 0.3}],
        [THING | {"cover": 0.3, "clear": 0.3}],
        [THING | {"cover": 0.05, "sure": 0.9}],
        [THING | {"sure": 1.1}],
        [THING | {"rivals": ["OTHER"]}],
        [],
    ],
)
def test_labels_that_make_no_sense_are_refused(
    tmp_path: Path, labels: list[dict[str, Any]]
) -> None:
    described = manifest()
    described["detector"]["labels"] = labels
    with pytest.raises(PackError, match="damaged"):
        load_pack(write(tmp_path, described))
    judging = manifest() | {"judge": JUDGE | {"labels": labels}}
    with pytest.raises(PackError, match="damaged"):
        load_pack(write(tmp_path, judging))


@pytest.mark.parametrize("label", [THING | {"part": "face"}, THING | {"rivals": ["THING"]}])
def test_a_whole_picture_has_no_parts(tmp_path: Path, label: dict[str, Any]) -> None:
    with pytest.raises(PackError, match="damaged"):
        load_pack(write(tmp_path, manifest() | {"judge": JUDGE | {"labels": [label]}}))


def test_a_pack_may_have_a_judge_and_tell_ages(tmp_path: Path) -> None:
    described = manifest() | {"judge": JUDGE, "age": AGE}
    described["detector"]["labels"] = [THING | {"part": "nose"}]
    pack = load_pack(write(tmp_path, described))
    assert (pack.judge, pack.age) == (MODEL, MODEL)
    plain = load_pack(write(tmp_path, manifest()))
    assert (plain.judge, plain.age) == (None, None)


def test_changed_weights_are_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="not the one"):
        load_pack(write(tmp_path, manifest(), MODEL + b"!"))


def test_a_link_is_no_file_of_the_pack(tmp_path: Path) -> None:
    write(tmp_path, manifest())
    (tmp_path / "model.onnx").rename(tmp_path / "real")
    (tmp_path / "model.onnx").symlink_to(tmp_path / "real")
    with pytest.raises(PackError, match="missing"):
        load_pack(tmp_path)


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match="missing"):
        load_pack(tmp_path / "nowhere")


def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, manifest())

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(PackError, match="cannot be read"):
        load_pack(tmp_path)


def test_an_endless_manifest_is_refused(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_bytes(b" " * (MAX_MANIFEST + 1))
    with pytest.raises(PackError, match="too large"):
        load_pack(tmp_path)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.binary(max_size=200),
        st.recursive(
            st.none() | st.booleans() | st.integers() | st.text(max_size=5),
            lambda inner: (
                st.lists(inner) | st.dictionaries(st.sampled_from(list(manifest())), inner)
            ),
        ).map(lambda value: json.dumps(value).encode()),
        st.integers(0, 400).map(lambda end: json.dumps(manifest()).encode()[:end]),
    )
)
def test_hostile_manifests_are_refused_and_nothing_else(
    tmp_path: Path, untrusted_bytes: bytes
) -> None:
    (tmp_path / MANIFEST).write_bytes(untrusted_bytes)
    with pytest.raises(PackError):
        load_pack(tmp_path)
