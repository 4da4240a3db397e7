"""This computer's own keystore: one secret of ours in it, and nothing but a real one is used."""

import importlib
import sys
from collections.abc import Callable
from hashlib import blake2b
from pathlib import Path
from typing import Any, Protocol

SERVICE = "notes"
"""What a list of the keystore's content shows; it names neither the product nor the topic."""

ALLOWED = {
    "linux": (
        ("keyring.backends.SecretService", "Keyring"),
        ("keyring.backends.kwallet", "DBusKeyring"),
    ),
    "win32": (("keyring.backends.Windows", "WinVaultKeyring"),),
    "darwin": (("keyring.backends.macOS", "Keyring"),),
}
"""The system's own keystores, best first, by module and class.

Each is taken by its name and no other: what a configuration file or a variable would choose, a
chain of several, and whatever writes a file are never asked.
"""

SECRET_BYTES = 32
"""Bytes of the secret."""


class KeystoreRefused(Exception):
    """The keystore is not there, locked, or did not do it; the person may have said no."""


class Keystore(Protocol):
    """Holds one secret for this person on this computer. The system may ask them first."""

    def is_there(self) -> bool:
        """Return whether there is a keystore that can be used."""
        ...

    def put(self, secret: bytes) -> None:
        """Keep this secret in place of the one before; raises KeystoreRefused."""
        ...

    def get(self) -> bytes:
        """Return the secret; raises KeystoreRefused, also when there is none."""
        ...

    def remove(self) -> None:
        """Have no secret there any more; raises KeystoreRefused when one may be left."""
        ...


class _NoKeystore:
    """A computer without one."""

    def is_there(self) -> bool:
        """See Keystore."""
        return False

    def put(self, secret: bytes) -> None:  # noqa: ARG002 - there is nowhere to put it
        """See Keystore."""
        raise KeystoreRefused

    def get(self) -> bytes:
        """See Keystore."""
        raise KeystoreRefused

    def remove(self) -> None:
        """See Keystore."""


NO_KEYSTORE: Keystore = _NoKeystore()


class Backend(Protocol):
    """What is asked of a class of ``keyring``; every call may raise anything."""

    def set_password(self, service: str, username: str, password: str) -> None: ...  # noqa: D102
    def get_password(self, service: str, username: str) -> str | None: ...  # noqa: D102
    def delete_password(self, service: str, username: str) -> None: ...  # noqa: D102


class SystemKeystore:
    """The keystore of this system, looked for when it is first wanted."""

    def __init__(self, folder: Path, find: Callable[[], Backend | None]) -> None:
        """``folder`` is the data folder: each has a secret of its own."""
        name = blake2b(str(folder.absolute()).encode(), digest_size=8).hexdigest()
        self._name = f"key-{name}"
        self._find = find

    def is_there(self) -> bool:
        """See Keystore."""
        return self._find() is not None

    def put(self, secret: bytes) -> None:
        """See Keystore."""
        backend = self._backend()
        try:
            backend.set_password(SERVICE, self._name, secret.hex())
        except Exception:
            # Each system's keystore has errors of its own.
            raise KeystoreRefused from None
        # Some say nothing when they keep nothing.
        if self.get() != secret:
            raise KeystoreRefused

    def get(self) -> bytes:
        """See Keystore."""
        backend = self._backend()
        try:
            secret = bytes.fromhex(backend.get_password(SERVICE, self._name) or "")
        except Exception:
            raise KeystoreRefused from None
        if len(secret) != SECRET_BYTES:
            raise KeystoreRefused
        return secret

    def remove(self) -> None:
        """See Keystore."""
        backend = self._backend()
        try:
            if backend.get_password(SERVICE, self._name) is not None:
                backend.delete_password(SERVICE, self._name)
        except Exception:
            raise KeystoreRefused from None

    def _backend(self) -> Backend:
        found = self._find()
        if found is None:
            raise KeystoreRefused
        return found


def find_backend() -> Backend | None:
    """Return the best of the system's own keystores that works here now, or None."""
    found = (_load(module, name) for module, name in ALLOWED.get(sys.platform, ()))
    return next((backend for backend in found if backend is not None), None)


def _load(module: str, name: str) -> Backend | None:
    try:
        kind: Any = getattr(importlib.import_module(module), name)
        if (kind.__module__, kind.__qualname__) != (module, name) or not kind.viable:
            return None
        found: Any = kind()
        if sys.platform == "win32":
            # Else Windows may carry it to other computers of the same organisation.
            found.persist = "local machine"
    except Exception:
        # One that cannot be loaded or asked is not there.
        return None
    backend: Backend = found
    return backend


def open_keystore(folder: Path) -> Keystore:
    """Return this system's keystore; it is asked for when it is first used."""
    return SystemKeystore(folder, find_backend)
