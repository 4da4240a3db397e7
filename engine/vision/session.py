"""Models: ONNX weights run on the CPU from the very bytes that were checked."""

import os
from collections.abc import Sequence

import cv2
import numpy as np
import onnxruntime
from numpy.typing import NDArray

from engine.vision.pixels import Pixels

THREADS = 1
"""Threads for one look. On a core of its own a look takes twice as long with one as with two, but
with two it ends only when both cores had time for it: beside a browser that draws, pictures
were covered after 9.7 ms (p95 13) with one and 11.5 ms (p95 22) with two."""

Floats = NDArray[np.float32]


class ModelError(Exception):
    """The bytes are no model that can be run, or what it says of a picture is no answer."""


class Model:
    """Weights that take one picture and give one array."""

    def __init__(self, session: onnxruntime.InferenceSession) -> None:
        self._session = session
        self._input = session.get_inputs()[0].name

    def run(self, prepared: Floats, shape: Sequence[int | None]) -> Floats:
        """Return the output for what ``prepare`` made; raises ModelError.

        The output must have this shape (None: any length) and finite numbers alone. An
        exception that the runtime throws is an answer that says nothing, like the rest.
        """
        try:
            outputs = self._session.run(None, {self._input: prepared})
        except Exception:  # the runtime's own errors share no public base class
            raise ModelError("the model failed") from None
        output = np.asarray(outputs[0])
        fits = len(output.shape) == len(shape) and all(
            wanted in (None, length) for wanted, length in zip(shape, output.shape, strict=True)
        )
        if len(outputs) != 1 or not fits or output.dtype != np.float32:
            raise ModelError("the model answers in another shape")
        if not np.isfinite(output).all():
            raise ModelError("the model's answer is no number")
        return output


def open_model(model: bytes) -> Model:
    """Return the model in these bytes; raises ModelError."""
    session = open_session(model)
    if len(session.get_inputs()) != 1:
        raise ModelError("the model asks for more than a picture")
    return Model(session)


def open_session(model: bytes) -> onnxruntime.InferenceSession:
    """Return a session for these bytes; raises ModelError.

    Weights outside the bytes are refused, because nothing has checked them: they are
    looked for in a folder that cannot exist.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.add_session_config_entry(
        "session.model_external_initializers_file_folder_path", os.devnull
    )
    try:
        return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception:  # the runtime's own errors share no public base class
        raise ModelError("the model cannot be loaded") from None


def prepare(picture: Pixels, side: int, multiple: int) -> tuple[float, Floats]:
    """Return by how much a picture is enlarged, and it as 1 x 3 x height x width, RGB, 0 to 1.

    Its longer side becomes ``side``, up or down; black is added below and to the right until
    both sides are multiples of ``multiple``.
    """
    height, width = picture.shape[:2]
    scale = side / max(height, width)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    how = cv2.INTER_AREA if scale < 0.5 else cv2.INTER_LINEAR
    small = cv2.cvtColor(cv2.resize(picture, size, interpolation=how), cv2.COLOR_BGRA2RGB)
    rows, columns = (-(-length // multiple) * multiple for length in (size[1], size[0]))
    padded = np.zeros((1, 3, rows, columns), np.float32)
    padded[0, :, : size[1], : size[0]] = small.transpose(2, 0, 1)
    padded *= np.float32(1 / 255)
    return scale, padded
