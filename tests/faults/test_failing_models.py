"""A pack whose models fail at every picture: what cannot be judged is covered, and that is told."""

import hashlib
import json
from pathlib import Path

from engine.contract import Protection
from engine.terms import Fault, Role
from tests.faults.conftest import Show
from tests.faults.eye import Eye
from tests.faults.staging import begin, dismiss
from tests.household import PACK, Household
from tests.packs.models import failing_model
from tests.protech_gui.keeper.stage import Actor


def pack_that_fails(folder: Path) -> Path:
    """Write a pack that passes its self-test and fails at whatever is not plain grey."""
    described = json.loads((PACK / "manifest.json").read_text())
    model = failing_model(len(described["detector"]["labels"]))
    digest = hashlib.sha256(model).hexdigest()
    described |= {"files": [{"name": "failing.onnx", "sha256": digest}], "known": []}
    described["detector"]["file"] = "failing.onnx"
    for lists in ("hosts", "terms"):
        del described[lists]
    folder.mkdir()
    (folder / "failing.onnx").write_bytes(model)
    (folder / "manifest.json").write_text(json.dumps(described))
    return folder


def test_a_model_that_answers_no_number_lifts_nothing_and_is_told(
    household: Household, window: Actor, show: Show, eye: Eye, tmp_path: Path
) -> None:
    household.environment["PROTECH_PACK"] = str(pack_that_fails(tmp_path / "failing"))
    household.want_protection()
    show()
    keeper = begin(household, window)
    eye.wait_until_covered()
    household.until(lambda: household.events("guard_report fault=pack") == 1)
    household.until(lambda: _told(window) == (Fault.PACK, True, True))
    eye.look_on(200)
    assert eye.bare == 0
    household.one(Role.SCREEN)
    assert household.events("guard_lost") == 0
    dismiss(keeper)


def _told(window: Actor) -> tuple[Fault, bool, bool] | None:
    told = [message for message in window.heard() if isinstance(message, Protection)]
    return (told[-1].fault, told[-1].interrupted, told[-1].covering) if told else None
