"""Covers on an X server as every process knows them: by the mark that their windows carry."""

import contextlib
import os

import xcffib
from xcffib import xproto

from engine.terms import COVER_MARK


def mark(connection: xcffib.Connection, window: int) -> None:
    """Mark a window of this process as a cover."""
    connection.core.ChangeProperty(
        xproto.PropMode.Replace,
        window,
        _mark_atom(connection),
        xproto.Atom.CARDINAL,
        32,
        1,
        [os.getpid()],
    )


def sweep(connection: xcffib.Connection, root: int) -> None:
    """Remove every marked window that is not this connection's.

    A dead process's windows vanish, a living process loses its connection.
    """
    # Clients are told apart by the range of their resource numbers and not by the process
    # number in the mark: a number may come back after a kill.
    mask = connection.setup.resource_id_mask
    others = {window & ~mask: window for window in marked(connection, root)}
    others.pop(connection.setup.resource_id_base, None)
    for window in others.values():
        # The first kill ends a living client, which keeps its windows as a dead one does;
        # the second one ends those.
        with contextlib.suppress(xproto.ValueError):
            for _ in range(2):
                connection.core.KillClient(window, is_checked=True).check()


def marked(connection: xcffib.Connection, root: int) -> list[int]:
    """Return the marked windows on this root, lowest first."""
    atom = _mark_atom(connection)
    children = list(connection.core.QueryTree(root).reply().children)
    asked = [
        (window, connection.core.GetProperty(False, window, atom, xproto.Atom.CARDINAL, 0, 1))
        for window in children
    ]
    found = []
    for window, cookie in asked:
        try:
            if cookie.reply().value_len:
                found.append(window)
        except xproto.WindowError:
            continue  # It went since the question.
    return found


def _mark_atom(connection: xcffib.Connection) -> int:
    atom: int = connection.core.InternAtom(False, len(COVER_MARK), COVER_MARK).reply().atom
    return atom
