"""The calls of Windows that read and change a person's Internet settings (wininet.dll)."""

import ctypes
import sys
from typing import Any

from engine.network.settings.setting import SettingsError
from engine.network.settings.windows import Options

PER_CONNECTION, SETTINGS_CHANGED, REFRESH = 75, 39, 37
"""INTERNET_OPTION_PER_CONNECTION_OPTION, _SETTINGS_CHANGED and _REFRESH."""

FLAGS, SERVER, BYPASS, AUTOCONFIG_URL, FLAGS_UI = 1, 2, 3, 4, 10
"""INTERNET_PER_CONN_…; what a person sees to be on is told by FLAGS_UI alone."""

_MOST = 8192  # characters of a text that are taken over


class Value(ctypes.Union):
    """What an option holds."""

    _fields_ = (("number", ctypes.c_uint32), ("text", ctypes.c_void_p), ("time", ctypes.c_uint64))


class Option(ctypes.Structure):
    """INTERNET_PER_CONN_OPTIONW."""

    _fields_ = (("which", ctypes.c_uint32), ("value", Value))


class OptionList(ctypes.Structure):
    """INTERNET_PER_CONN_OPTION_LISTW; without a ``connection`` it is about networks (LAN)."""

    _fields_ = (
        ("size", ctypes.c_uint32),
        ("connection", ctypes.c_void_p),
        ("count", ctypes.c_uint32),
        ("error", ctypes.c_uint32),
        ("options", ctypes.POINTER(Option)),
    )


class WinInet:
    """The library, and what frees the texts that it gives."""

    def __init__(self, wininet: Any, free: Any) -> None:
        self._wininet = wininet
        self._free = free

    def read(self) -> Options:
        """See InternetOptions."""
        asked = (Option * 4)(
            *(Option(which) for which in (FLAGS_UI, AUTOCONFIG_URL, SERVER, BYPASS))
        )
        listed = _list(asked)
        size = ctypes.c_uint32(listed.size)
        told = self._wininet.InternetQueryOptionW(
            None, PER_CONNECTION, ctypes.byref(listed), ctypes.byref(size)
        )
        if not told:
            raise SettingsError("Windows does not tell its Internet settings")
        url, server, bypass = (self._take(option.value.text) for option in asked[1:])
        return Options(asked[0].value.number, url, server, bypass)

    def change(self, ways: int, url: str) -> None:
        """See InternetOptions."""
        text = ctypes.create_unicode_buffer(url)
        wanted = (Option * 2)(Option(FLAGS), Option(AUTOCONFIG_URL))
        wanted[0].value.number = ways
        wanted[1].value.text = ctypes.addressof(text)
        listed = _list(wanted)
        set_option = self._wininet.InternetSetOptionW
        if not set_option(None, PER_CONNECTION, ctypes.byref(listed), listed.size):
            raise SettingsError("Windows does not let its Internet settings be changed")
        set_option(None, SETTINGS_CHANGED, None, 0)
        set_option(None, REFRESH, None, 0)

    def _take(self, address: int | None) -> str:
        """Return a text that Windows gave, and give back its memory."""
        if not address:
            return ""
        text = ctypes.wstring_at(address)
        self._free(address)
        return text[:_MOST]


def _list(options: Any) -> OptionList:
    size = ctypes.sizeof(OptionList)
    return OptionList(size, None, len(options), 0, ctypes.cast(options, ctypes.POINTER(Option)))


def find_wininet() -> WinInet:
    """Return the calls of this system; there are none on any other."""
    if sys.platform != "win32":
        raise SettingsError("no wininet")
    wininet: Any = ctypes.WinDLL("wininet", use_last_error=True)
    for call in (wininet.InternetQueryOptionW, wininet.InternetSetOptionW):
        call.restype = ctypes.c_int
    wininet.InternetQueryOptionW.argtypes = [
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_void_p,
    ]  # fmt: skip
    wininet.InternetSetOptionW.argtypes = [
        ctypes.c_void_p, ctypes.c_uint32, ctypes.c_void_p, ctypes.c_uint32,
    ]  # fmt: skip
    free: Any = ctypes.WinDLL("kernel32").GlobalFree
    free.argtypes, free.restype = [ctypes.c_void_p], ctypes.c_void_p
    return WinInet(wininet, free)
