"""The compositor, if one runs: whether it does, and the overlay on which it shows the screen."""

import xcffib
import xcffib.composite
import xcffib.xfixes

from engine.screen.capture.x11.windows import TopWindow, atom
from engine.terms import Box


class CompositorWatch:
    """Follows the selection by which a compositor says that it runs (EWMH)."""

    def __init__(self, connection: xcffib.Connection, root: int, screen: int) -> None:
        self._connection = connection
        self._root = root
        self._composite = connection(xcffib.composite.key)
        self._composite.QueryVersion(0, 4).reply()
        self._selection = atom(connection, f"_NET_WM_CM_S{screen}")
        fixes = connection(xcffib.xfixes.key)
        fixes.QueryVersion(5, 0).reply()
        mask = xcffib.xfixes.SelectionEventMask
        fixes.SelectSelectionInputChecked(
            root,
            self._selection,
            mask.SetSelectionOwner | mask.SelectionWindowDestroy | mask.SelectionClientClose,
        ).check()
        self._stale = True
        self.runs = False
        self._overlay: int | None = None

    def take(self, event: xcffib.Event) -> bool:
        """Note an event; true when a compositor came or went, which redraws the whole screen."""
        if not isinstance(event, xcffib.xfixes.SelectionNotifyEvent):
            return False
        self._stale = True
        return True

    def overlay(self, screen: Box) -> tuple[TopWindow, ...]:
        """Return the window that shows what the compositor drew; none without a compositor.

        It is no child of the root, so that no stack has it. A compositor draws a frame later
        than the windows beneath: only damage of the overlay tells when it has.
        """
        if self._stale:
            self._stale = False
            owner = self._connection.core.GetSelectionOwner(self._selection).reply().owner
            self.runs = bool(owner)
            self._overlay = self._find_overlay() if owner else None
        if self._overlay is None:
            return ()
        return (TopWindow(self._overlay, screen, 0, cover=False, shaped=True, translucent=True),)

    def _find_overlay(self) -> int:
        number: int = self._composite.GetOverlayWindow(self._root).reply().overlay_win
        # Ours to ask for, not to keep: held, it would black the screen without its compositor.
        self._composite.ReleaseOverlayWindow(self._root)
        return number
