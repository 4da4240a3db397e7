"""The calls of Windows, against a stand-in that reads and fills the same structures."""

import ctypes
import sys
from typing import Any

import pytest

from engine.network.settings.setting import SettingsError
from engine.network.settings.windows import Options
from engine.network.settings.wininet import (
    AUTOCONFIG_URL,
    BYPASS,
    FLAGS,
    FLAGS_UI,
    PER_CONNECTION,
    REFRESH,
    SERVER,
    SETTINGS_CHANGED,
    Option,
    OptionList,
    WinInet,
    find_wininet,
)

LAYOUTS = {4: (12, 20), 8: (16, 32)}
"""Bytes of an option and of a list of them, by those of a pointer, as wininet.h has them."""


class Library:
    """wininet.dll: texts are memory of its own until they are freed."""

    def __init__(self, stored: dict[int, int | str | None]) -> None:
        self.stored = stored
        self.said: list[int] = []
        self.works = True
        self.lent: dict[int, Any] = {}

    def InternetQueryOptionW(self, handle: None, which: int, listed: Any, size: Any) -> int:  # noqa: N802 - as Windows names it
        options = self._options(handle, which, listed._obj, size._obj.value)
        for option in options:
            value = self.stored[option.which]
            if isinstance(value, int):
                option.value.number = value
            elif value is not None:
                text = ctypes.create_unicode_buffer(value)
                option.value.text = ctypes.addressof(text)
                self.lent[ctypes.addressof(text)] = text
        return int(self.works)

    def InternetSetOptionW(self, handle: None, which: int, listed: Any, size: int) -> int:  # noqa: N802 - as Windows names it
        self.said.append(which)
        if which == PER_CONNECTION and self.works:
            for option in self._options(handle, which, listed._obj, size):
                number = option.which in (FLAGS, FLAGS_UI)
                value = option.value
                self.stored[option.which] = (
                    value.number if number else ctypes.wstring_at(value.text)
                )
        return int(self.works)

    def _options(self, handle: None, which: int, listed: OptionList, size: int) -> list[Option]:
        assert handle is None
        assert which == PER_CONNECTION
        assert size == listed.size == ctypes.sizeof(OptionList)
        assert listed.connection is None
        return [listed.options[number] for number in range(listed.count)]

    def free(self, address: int) -> None:
        del self.lent[address]


def test_the_structures_are_laid_out_as_windows_has_them() -> None:
    option, listed = LAYOUTS[ctypes.sizeof(ctypes.c_void_p)]
    assert ctypes.sizeof(Option) == option
    assert ctypes.sizeof(OptionList) == listed


def test_what_is_set_is_read_and_its_memory_given_back() -> None:
    library = Library({FLAGS_UI: 11, AUTOCONFIG_URL: "http://a/", SERVER: "b:1", BYPASS: None})
    assert WinInet(library, library.free).read() == Options(11, "http://a/", "b:1", "")
    assert library.lent == {}


def test_a_very_long_text_is_cut() -> None:
    library = Library({FLAGS_UI: 1, AUTOCONFIG_URL: "a" * 10_000, SERVER: None, BYPASS: None})
    assert len(WinInet(library, library.free).read().url) == 8192


def test_a_change_is_made_in_one_step_and_told() -> None:
    library = Library({})
    WinInet(library, library.free).change(5, "http://127.0.0.1/ä")
    assert library.stored == {FLAGS: 5, AUTOCONFIG_URL: "http://127.0.0.1/ä"}
    assert library.said == [PER_CONNECTION, SETTINGS_CHANGED, REFRESH]


def test_what_windows_refuses_is_an_error() -> None:
    library = Library({FLAGS_UI: 1, AUTOCONFIG_URL: None, SERVER: None, BYPASS: None})
    library.works = False
    with pytest.raises(SettingsError, match="tell"):
        WinInet(library, library.free).read()
    with pytest.raises(SettingsError, match="changed"):
        WinInet(library, library.free).change(1, "")
    assert library.said == [PER_CONNECTION]


def test_no_other_system_has_these_calls() -> None:
    assert sys.platform != "win32"
    with pytest.raises(SettingsError):
        find_wininet()
