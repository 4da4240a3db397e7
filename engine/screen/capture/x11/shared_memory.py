"""System V shared memory, through which the X server hands over pixels without a socket copy."""

import ctypes
import os

import numpy as np
from numpy.typing import NDArray

_IPC_PRIVATE = 0
_IPC_CREAT = 0o1000
_IPC_RMID = 0
_FAILED = ctypes.c_void_p(-1).value


class SharedMemory:
    """One private segment of ``size`` bytes; raises OSError when the system gives none.

    ``mark_for_removal`` once the server has attached it: from then on it lives only as
    long as the two processes, also after kill -9.
    """

    def __init__(self, size: int) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self._libc.shmat.restype = ctypes.c_void_p
        self._libc.shmat.argtypes = (ctypes.c_int, ctypes.c_void_p, ctypes.c_int)
        self._libc.shmdt.argtypes = (ctypes.c_void_p,)
        self.size = size
        self.number: int = self._libc.shmget(
            _IPC_PRIVATE, ctypes.c_size_t(size), _IPC_CREAT | 0o600
        )
        if self.number < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        address = self._libc.shmat(self.number, None, 0)
        if address == _FAILED:
            error = ctypes.get_errno()
            self.mark_for_removal()
            raise OSError(error, os.strerror(error))
        self._address: int = address
        self.bytes: NDArray[np.uint8] = np.ctypeslib.as_array(
            (ctypes.c_uint8 * size).from_address(address)
        )

    def mark_for_removal(self) -> None:
        """Have the system free the segment as soon as nobody has it attached."""
        self._libc.shmctl(self.number, _IPC_RMID, None)

    def close(self) -> None:
        """Detach; the ``bytes`` must not be touched afterwards."""
        self._libc.shmdt(self._address)
