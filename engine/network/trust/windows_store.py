"""The current user's root store on Windows, through crypt32."""

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

CERT_STORE_PROV_SYSTEM_W = 10
CERT_STORE_PROV_SYSTEM_REGISTRY_W = 13
"""The same store without what is inherited from the machine."""

CERT_SYSTEM_STORE_CURRENT_USER = 0x1_0000
CERT_STORE_OPEN_EXISTING_FLAG = 0x4000
CERT_STORE_READONLY_FLAG = 0x8000
X509_ASN_ENCODING = 0x1
CERT_STORE_ADD_NEW = 1
STORE = "Root"


class CertificateContext(ctypes.Structure):
    """CERT_CONTEXT: an encoded certificate, and what crypt32 knows of it."""

    _fields_ = (
        ("encoding", ctypes.c_uint32),
        ("encoded", ctypes.c_void_p),
        ("length", ctypes.c_uint32),
        ("info", ctypes.c_void_p),
        ("store", ctypes.c_void_p),
    )


Context = Any
"""A pointer to a CertificateContext; null where there is none."""


class Crypt32(Protocol):
    """The calls that are used, as crypt32 names them."""

    def CertOpenStore(  # noqa: D102, N802
        self, provider: Any, encoding: int, legacy: Any, flags: int, name: str, /
    ) -> int | None: ...
    def CertCloseStore(self, store: int, flags: int, /) -> int: ...  # noqa: D102, N802
    def CertEnumCertificatesInStore(self, store: int, before: Context, /) -> Context: ...  # noqa: D102, N802
    def CertDuplicateCertificateContext(self, context: Context, /) -> Context: ...  # noqa: D102, N802
    def CertAddEncodedCertificateToStore(  # noqa: D102, N802
        self, store: int, encoding: int, encoded: bytes, length: int, how: int, added: Any, /
    ) -> int: ...
    def CertDeleteCertificateFromStore(self, context: Context, /) -> int: ...  # noqa: D102, N802


class WindowsRootStore:
    """See RootStore."""

    def __init__(self, crypt32: Crypt32) -> None:
        self._crypt32 = crypt32

    def certificates(self) -> list[bytes] | None:
        """See RootStore."""
        flags = CERT_STORE_OPEN_EXISTING_FLAG | CERT_STORE_READONLY_FLAG
        with self._opened(CERT_STORE_PROV_SYSTEM_REGISTRY_W, flags) as store:
            if store is None:
                return None
            return [encoded for encoded, _ in self._each(store)]

    def add(self, certificate: bytes) -> bool:
        """See RootStore."""
        with self._opened(CERT_STORE_PROV_SYSTEM_W, CERT_STORE_OPEN_EXISTING_FLAG) as store:
            if store is not None:
                self._crypt32.CertAddEncodedCertificateToStore(
                    store,
                    X509_ASN_ENCODING,
                    certificate,
                    len(certificate),
                    CERT_STORE_ADD_NEW,
                    None,
                )
        return certificate in (self.certificates() or ())

    def remove(self, certificate: bytes) -> bool:
        """See RootStore."""
        with self._opened(CERT_STORE_PROV_SYSTEM_W, CERT_STORE_OPEN_EXISTING_FLAG) as store:
            if store is not None:
                # What is deleted may not be what the enumeration stands on.
                found = [
                    self._crypt32.CertDuplicateCertificateContext(context)
                    for encoded, context in self._each(store)
                    if encoded == certificate
                ]
                for context in found:
                    self._crypt32.CertDeleteCertificateFromStore(context)  # frees it as well
        left = self.certificates()
        return left is not None and certificate not in left

    @contextmanager
    def _opened(self, provider: int, flags: int) -> Iterator[int | None]:
        store = self._crypt32.CertOpenStore(
            ctypes.c_void_p(provider), 0, None, CERT_SYSTEM_STORE_CURRENT_USER | flags, STORE
        )
        try:
            yield store
        finally:
            if store is not None:
                self._crypt32.CertCloseStore(store, 0)

    def _each(self, store: int) -> Iterator[tuple[bytes, Context]]:
        """Yield each certificate and its context, which ends with the next one."""
        context = self._crypt32.CertEnumCertificatesInStore(store, None)
        while context:
            found = context.contents
            yield ctypes.string_at(found.encoded, found.length), context
            context = self._crypt32.CertEnumCertificatesInStore(store, context)


def open_crypt32() -> Crypt32:
    """Return crypt32 with the types of its calls; on Windows alone."""
    if sys.platform != "win32":
        raise OSError("there is no crypt32")
    from ctypes import wintypes

    library = ctypes.WinDLL("crypt32", use_last_error=True)
    pointer = ctypes.POINTER(CertificateContext)
    handle = ctypes.c_void_p
    types: dict[str, tuple[Any, list[Any]]] = {
        "CertOpenStore": (
            handle,
            [handle, wintypes.DWORD, handle, wintypes.DWORD, wintypes.LPCWSTR],
        ),
        "CertCloseStore": (wintypes.BOOL, [handle, wintypes.DWORD]),
        "CertEnumCertificatesInStore": (pointer, [handle, pointer]),
        "CertDuplicateCertificateContext": (pointer, [pointer]),
        "CertAddEncodedCertificateToStore": (
            wintypes.BOOL,
            [handle, wintypes.DWORD, ctypes.c_char_p, wintypes.DWORD, wintypes.DWORD, handle],
        ),
        "CertDeleteCertificateFromStore": (wintypes.BOOL, [pointer]),
    }
    for name, (result, arguments) in types.items():
        call = getattr(library, name)
        call.restype, call.argtypes = result, arguments
    return library
