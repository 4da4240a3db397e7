"""The root store through crypt32: against one in memory that keeps its rules."""

import ctypes
import sys
from typing import Any

import pytest

from engine.network.trust import windows_store
from engine.network.trust.windows_store import (
    CERT_STORE_PROV_SYSTEM_REGISTRY_W,
    CERT_STORE_PROV_SYSTEM_W,
    CERT_STORE_READONLY_FLAG,
    CERT_SYSTEM_STORE_CURRENT_USER,
    CertificateContext,
    WindowsRootStore,
    open_crypt32,
)


class Crypt32:
    """Contexts are counted and stores closed, as the real one wants it."""

    def __init__(self, *certificates: bytes) -> None:
        self.mine = list(certificates)
        self.there = True
        self.says = True
        self.open: dict[int, bool] = {}
        self.living: dict[int, tuple[Any, Any]] = {}
        self.handles = 0

    def CertOpenStore(  # noqa: N802
        self, provider: ctypes.c_void_p, encoding: int, legacy: None, flags: int, name: str
    ) -> int | None:
        assert (encoding, legacy, name) == (0, None, "Root")
        assert flags & CERT_SYSTEM_STORE_CURRENT_USER
        reads = bool(flags & CERT_STORE_READONLY_FLAG)
        # What is read is this person's own alone; what is changed goes where Windows asks.
        assert provider.value == (
            CERT_STORE_PROV_SYSTEM_REGISTRY_W if reads else CERT_STORE_PROV_SYSTEM_W
        )
        if not self.there:
            return None
        self.handles += 1
        self.open[self.handles] = reads
        return self.handles

    def CertCloseStore(self, store: int, flags: int) -> int:  # noqa: N802
        assert flags == 0
        del self.open[store]
        return 1

    def CertEnumCertificatesInStore(self, store: int, before: Any) -> Any:  # noqa: N802
        assert store in self.open
        at = 0
        if before:
            at = self.mine.index(self._free(before)) + 1
        return self._context(self.mine[at]) if at < len(self.mine) else None

    def CertDuplicateCertificateContext(self, context: Any) -> Any:  # noqa: N802
        return self._context(self._bytes(context))

    def CertAddEncodedCertificateToStore(  # noqa: N802
        self, store: int, encoding: int, encoded: bytes, length: int, how: int, added: None
    ) -> int:
        assert self.open[store] is False
        assert (encoding, length, how, added) == (1, len(encoded), 1, None)
        if self.says and encoded not in self.mine:
            self.mine.append(encoded)
            return 1
        return 0

    def CertDeleteCertificateFromStore(self, context: Any) -> int:  # noqa: N802
        assert False in self.open.values()
        encoded = self._free(context)
        if self.says:
            self.mine.remove(encoded)
        return int(self.says)

    def _context(self, encoded: bytes) -> Any:
        kept = ctypes.create_string_buffer(encoded, len(encoded))
        context = CertificateContext(1, ctypes.addressof(kept), len(encoded), None, None)
        self.living[ctypes.addressof(context)] = (context, kept)
        return ctypes.pointer(context)

    def _bytes(self, context: Any) -> bytes:
        assert ctypes.addressof(context.contents) in self.living
        return ctypes.string_at(context.contents.encoded, context.contents.length)

    def _free(self, context: Any) -> bytes:
        encoded = self._bytes(context)
        del self.living[ctypes.addressof(context.contents)]
        return encoded

    def all_given_back(self) -> bool:
        return not self.open and not self.living


def test_certificates_are_read_added_and_removed_and_all_is_given_back() -> None:
    crypt32 = Crypt32(b"one", b"t\0wo")
    store = WindowsRootStore(crypt32)
    assert store.certificates() == [b"one", b"t\0wo"]
    assert store.add(b"three")
    assert store.add(b"three")
    assert store.certificates() == [b"one", b"t\0wo", b"three"]
    assert store.remove(b"t\0wo")
    assert store.remove(b"t\0wo")
    assert store.certificates() == [b"one", b"three"]
    assert crypt32.all_given_back()


def test_a_no_of_the_person_is_seen_in_the_store() -> None:
    crypt32 = Crypt32(b"one")
    crypt32.says = False
    store = WindowsRootStore(crypt32)
    assert not store.add(b"two")
    assert not store.remove(b"one")
    assert crypt32.mine == [b"one"]
    assert crypt32.all_given_back()


def test_a_store_that_does_not_open_is_told_of() -> None:
    crypt32 = Crypt32()
    crypt32.there = False
    store = WindowsRootStore(crypt32)
    assert store.certificates() is None
    assert not store.add(b"one")
    assert not store.remove(b"one")


def test_every_call_gets_its_types(monkeypatch: pytest.MonkeyPatch) -> None:
    class Library:
        def __init__(self, name: str, use_last_error: bool) -> None:
            assert (name, use_last_error) == ("crypt32", True)

        def __getattr__(self, name: str) -> Any:
            call = type("Call", (), {})()
            setattr(self, name, call)
            return call

    with pytest.raises(OSError, match="crypt32"):
        open_crypt32()
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "WinDLL", Library, raising=False)
    opened: Any = open_crypt32()
    calls = [name for name in vars(windows_store.Crypt32) if name.startswith("Cert")]
    assert calls
    for name in calls:
        assert vars(opened)[name].argtypes
