"""Tiny models whose answers a test knows; ``python -m tests.packs.models`` writes the ages pack.

The age model takes brightness for age. Who is given the brightness m, of 0 to 1, is said to be
80 * sqrt(m - 0.1) years old, which is no number at all for what is nearly black.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

AGES = Path("tests/packs/ages")
FACES = Path("tests/packs/faces")


def age_model() -> bytes:
    """Return a model whose answer is 1 x 1: years by brightness."""
    return _model(
        [
            helper.make_node("ReduceMean", ["picture"], ["m"], axes=[1, 2, 3], keepdims=0),
            helper.make_node("Sub", ["m", "dark"], ["above"]),
            helper.make_node("Sqrt", ["above"], ["root"]),
            helper.make_node("Mul", ["root", "years"], ["flat"]),
            helper.make_node("Unsqueeze", ["flat", "last"], ["answer"]),
        ],
        {"dark": np.float32(0.1), "years": np.float32(80), "last": np.array([1], np.int64)},
        (1, 1),
    )


def judge_model() -> bytes:
    """Return a model whose answer is 1 x 2: how red a picture is, and how blue."""
    return _model(
        [
            helper.make_node("ReduceMean", ["picture"], ["colours"], axes=[2, 3], keepdims=0),
            helper.make_node("Gather", ["colours", "which"], ["answer"], axis=1),
        ],
        {"which": np.array([0, 2], np.int64)},
        (1, 2),
    )


def constant_model(answer: np.ndarray[tuple[int, ...], np.dtype[np.generic]]) -> bytes:
    """Return a model that says the same of every picture."""
    nodes = [helper.make_node("Identity", ["always"], ["answer"])]
    return _model(nodes, {"always": answer}, answer.shape)


def failing_model(labels: int) -> bytes:
    """Return a detector that sees nothing in plain grey, and in anything else no number."""
    nodes = [
        helper.make_node("ReduceMax", ["picture"], ["most"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("ReduceMin", ["picture"], ["least"], axes=[1, 2, 3], keepdims=0),
        helper.make_node("Sub", ["least", "most"], ["spread"]),
        # The root of what is below zero is no number.
        helper.make_node("Sqrt", ["spread"], ["root"]),
        helper.make_node("Mul", ["nothing", "root"], ["answer"]),
    ]
    nothing = np.zeros((1, 4 + labels, 1), np.float32)
    return _model(nodes, {"nothing": nothing}, nothing.shape)


def _model(
    nodes: list[onnx.NodeProto],
    constants: dict[str, np.ndarray[tuple[int, ...], np.dtype[np.generic]] | np.generic],
    shape: tuple[int, ...],
) -> bytes:
    answer = next((c for name, c in constants.items() if name == "always"), np.float32(0))
    kind = helper.np_dtype_to_tensor_dtype(answer.dtype)
    picture = helper.make_tensor_value_info("picture", TensorProto.FLOAT, [1, 3, None, None])
    told = helper.make_tensor_value_info("answer", kind, shape)
    weights = [numpy_helper.from_array(np.asarray(c), name) for name, c in constants.items()]
    graph = helper.make_graph(nodes, "tiny", [picture], [told], weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def main() -> None:
    """Write the pack that tells ages."""
    described = json.loads((FACES / "manifest.json").read_text())
    model = age_model()
    weights = [file for file in described["files"] if "package" in file]
    digest = hashlib.sha256(model).hexdigest()
    described |= {
        "id": "ages-stand-in",
        "provenance": "For tests alone: faces and coins are declared explicit, and brightness age.",
        "files": [*weights, {"name": "age.onnx", "sha256": digest}],
        "known": [],
        "age": {
            "file": "age.onnx",
            "side": 16,
            "faces": "face",
            "score": 0.4,
            "adult_from": 25,
            "self_test": {"grey": 128, "least": 45, "most": 55},
        },
    }
    for label in described["detector"]["labels"]:
        if label["name"].startswith("FACE"):
            label["part"] = "face"
        if label["name"] == "BUTTOCKS_EXPOSED":  # what the detector takes small coins for
            label["meaning"] = "explicit"
    AGES.mkdir(exist_ok=True)
    (AGES / "age.onnx").write_bytes(model)
    (AGES / "manifest.json").write_text(json.dumps(described, indent=2) + "\n")


if __name__ == "__main__":
    main()
