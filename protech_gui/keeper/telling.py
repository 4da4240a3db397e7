"""Telling: window and tray learn what is no longer as it was."""

from engine.contract import Consents, NetworkState, Noted, Protection, Recorded
from protech_gui.keeper.guarding import Guarding
from protech_gui.keeper.keeping import Keeping
from protech_gui.keeper.network_guarding import NetworkGuarding
from protech_gui.keeper.tray import Tray, TrayState
from protech_gui.keeper.windowing import Windowing


class Telling:
    """Remembers what was told last, so that nothing is told twice."""

    def __init__(
        self,
        keeping: Keeping,
        guarding: Guarding,
        network: NetworkGuarding,
        windowing: Windowing,
        tray: Tray,
    ) -> None:
        self._keeping = keeping
        self._guarding = guarding
        self._network = network
        self._windowing = windowing
        self._tray = tray
        self._told = self._state()
        self._told_fresh = False

    def pass_on(self) -> None:
        """Tell window and tray whatever changed since the last time."""
        before, self._told = self._told, self._state()
        for old, new in zip(before, self._told, strict=True):
            if old != new:
                self._windowing.tell(new)
        told_fresh, self._told_fresh = self._told_fresh, self._keeping.fresh
        if self._told_fresh and not told_fresh:
            self._windowing.tell(Recorded())
        self._tray.tell(tray_state(self._guarding, self._network, self._windowing))

    def welcome(self) -> None:
        """Tell a window that has just begun what its start message had no room for."""
        if self._guarding.load is not None:
            self._windowing.tell(self._guarding.load)
        if self._network.counts is not None:
            self._windowing.tell(self._network.counts)

    def _state(self) -> tuple[Consents | Protection | NetworkState | Noted, ...]:
        return (
            Consents(self._keeping.protection.consents),
            self._guarding.protection,
            self._network.state,
            Noted(self._keeping.notes),
        )


def tray_state(guarding: Guarding, network: NetworkGuarding, windowing: Windowing) -> TrayState:
    """Return what the tray shall tell as things stand."""
    interrupted = network.state.interrupted
    return TrayState(guarding.protection, windowing.open, network_interrupted=interrupted)
