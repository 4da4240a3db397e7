"""Trust on Windows: the person's own store of root certificates, which most browsers follow."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from cryptography import x509

from engine.network.authority import Authority, is_ours
from engine.network.trust import firefox
from engine.network.trust.places import Place, together
from engine.terms import TrustReason

NAME = "Windows"


class RootStore(Protocol):
    """The root certificates that this person added themselves, as DER."""

    def certificates(self) -> list[bytes] | None:
        """Return them; None when the store cannot be read."""
        ...

    def add(self, certificate: bytes) -> bool:
        """Add one, after Windows has asked the person; false when it is not there then."""
        ...

    def remove(self, certificate: bytes) -> bool:
        """Remove this very one, after Windows has asked; false when it is still there."""
        ...


class WindowsTrust:
    """The root store of the current user, and the profiles of a Firefox that follows it.

    See Trust. Chrome, Edge and others follow the store.
    """

    asks = True

    def __init__(self, store: RootStore, environment: Mapping[str, str]) -> None:
        self._store = store
        self._firefox = firefox.windows_root(environment)
        self._declined: set[bytes] = set()

    def places(self, authority: Authority) -> tuple[Place, ...]:
        """See Trust."""
        return followed(self._place(authority), self._firefox)

    def trust(self, *authorities: Authority) -> None:
        """See Trust."""
        found = self._ours()
        if found is None:
            return
        wanted = [authority.der for authority in authorities]
        # A removal is asked for too: the person sees why after the addition, not before.
        missing = [certificate for certificate in wanted if certificate not in found]
        self._declined = {each for each in missing if not self._store.add(each)}
        for certificate in found:
            if certificate not in wanted:
                self._store.remove(certificate)

    def distrust(self) -> tuple[Place, ...]:
        """See Trust."""
        found = self._ours()
        if found is None:
            return (Place(NAME, None, TrustReason.UNREADABLE),)
        left = [certificate for certificate in found if not self._store.remove(certificate)]
        return (Place(NAME, True, TrustReason.DECLINED),) if left else ()

    def _place(self, authority: Authority) -> Place:
        found = self._ours()
        if found is None:
            return Place(NAME, None, TrustReason.UNREADABLE)
        if authority.der in found:
            return Place(NAME, True)
        declined = authority.der in self._declined
        return Place(NAME, False, TrustReason.DECLINED if declined else TrustReason.NONE)

    def _ours(self) -> list[bytes] | None:
        found = self._store.certificates()
        return None if found is None else [each for each in found if _is_ours(each)]


def followed(system: Place, root: Path | None) -> tuple[Place, ...]:
    """Return the system's store, and Firefox where there is one."""
    profiles = list(firefox.profiles(root)) if root else []
    if not profiles:
        return (system,)
    thought = [firefox.following(profile, system.trusted) for profile in profiles]
    return system, together("Firefox", thought)


def _is_ours(untrusted: bytes) -> bool:
    try:
        return is_ours(x509.load_der_x509_certificate(untrusted))
    except ValueError:
        return False
