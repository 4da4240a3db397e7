"""A tray that holds whatever asks to be in it, for programs that show themselves there."""

import xcffib.xproto as x

from engine.terms import Box
from tests.protech_gui.covers.desk import Desk

_TRAY = "_NET_SYSTEM_TRAY_S0"


def offer_tray(desk: Desk, place: Box) -> None:
    """Offer a tray on this desk, as long as its connection stands."""
    tray = desk.core.InternAtom(False, len(_TRAY), _TRAY).reply().atom
    owner = desk.show(place)
    desk.core.SetSelectionOwner(owner, tray, x.Time.CurrentTime)
    assert desk.core.GetSelectionOwner(tray).reply().owner == owner
