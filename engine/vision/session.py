"""Model sessions: ONNX weights run on the CPU from the very bytes that were checked."""

import os

import onnxruntime

THREADS = 2
"""Threads for one look: 12 ms on one and 6 ms on two for a 320 x 320 picture (2-core x86-64)."""


class ModelError(Exception):
    """The bytes are no model that can be run."""


def open_session(model: bytes) -> onnxruntime.InferenceSession:
    """Return a session for these bytes; raises ModelError.

    Weights outside the bytes are refused, because nothing has checked them: they are
    looked for in a folder that cannot exist.
    """
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = min(THREADS, os.cpu_count() or 1)
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
