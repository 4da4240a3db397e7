"""Pointing the system's settings at the guard, and putting them back: safe to be killed within."""

import contextlib
from collections.abc import Callable, Sequence

from engine.network.settings.manual import Manual, Proxy
from engine.network.settings.pac import Address, is_ours
from engine.network.settings.saved import Entry, Saved, SavedFile
from engine.network.settings.setting import Found, Setting, SettingsError, Values
from engine.terms import Standing


class Pointing:
    """All settings of this system, and the file that says what they were.

    Every method may take seconds: it waits for the system's commands. Whatever moment this
    process is killed at, the next ``restore`` puts back what it changed and nothing else.
    """

    def __init__(
        self,
        find: Callable[[], Sequence[Setting]],
        file: SavedFile,
        carries: frozenset[str] = frozenset({"http", "https"}),
    ) -> None:
        """``find`` is asked anew each time; ``carries``: how the guard speaks to upstreams."""
        self._find = find
        self._file = file
        self._carries = carries
        self._manual: dict[str, Manual] = {}

    def last_address(self) -> Address | None:
        """Return where the rule was served last: what is served there again needs no change."""
        return self._noted().address

    def apply(self, address: Address) -> dict[str, Standing]:
        """Point every setting at the rule's address, where it has to be served already."""
        self._manual = {}
        saved, outcomes = self._noted().at(address), {}
        for setting in self._find():
            try:
                saved, outcomes[setting.name] = self._point(setting, saved, address.url)
            except SettingsError:
                outcomes[setting.name] = Standing.FAILED
                self._manual.pop(setting.name, None)
                saved = self._noted().at(address)
        return outcomes

    def look(self) -> dict[str, Standing]:
        """Return how it stands now, without a change of anything."""
        entries = self._noted().entries
        return {setting.name: _standing(setting, entries) for setting in self._find()}

    def restore(self, *, staying: bool = False) -> bool:
        """Put back what was before, as far as it is still ours; false when something is left.

        ``staying``: protection goes on at the next login; so what counts only from then on stays.
        """
        found, done = self._find(), True
        kept = {setting.name for setting in found if staying and not setting.at_once}
        saved = self._noted().begun(kept)
        with contextlib.suppress(SettingsError):  # then it was noted as pointed, and is ours
            self._file.write(saved)
        for setting in found:
            if setting.name in kept:
                continue
            if _put_back(setting, saved.entries.get(setting.name)):
                saved = saved.without(setting.name)
            else:
                done = False
        there = {setting.name for setting in found}
        families = {_family(name) for name in there}
        for name in saved.entries.keys() - there:
            if _family(name) in families:  # a network service that is no more
                saved = saved.without(name)
            else:
                done = False
        try:
            self._file.write(saved)
        except SettingsError:
            return False
        return done

    def upstream(self, scheme: str, host: str) -> Proxy | None:
        """Return the proxy by which the person's system reached a host before, None: directly.

        It is that of the first setting that had proxies set by hand, as of ``apply``.
        """
        for manual in self._manual.values():
            return manual.proxy_for(scheme, host)
        return None

    def upstreams(self) -> list[Proxy]:
        """Return the proxies that were set by hand, for browsers whose guard does not answer."""
        for manual in self._manual.values():
            return list(manual.proxies.values())
        return []

    def _noted(self) -> Saved:
        """Return what the file says; nothing where it cannot be read or is damaged."""
        try:
            return self._file.read()
        except SettingsError:
            return Saved()

    def _point(self, setting: Setting, saved: Saved, url: str) -> tuple[Saved, Standing]:
        """Return what is noted and how it went; raises SettingsError, and then it is as before."""
        entry = saved.entries.get(setting.name)
        if entry and not entry.pointed:
            if not _put_back(setting, entry):
                raise SettingsError("what was broken off cannot be put back")
            saved, entry = saved.without(setting.name), None
        now = setting.read()
        if refused := _refused(now, entry):
            return saved, refused
        before = _before(now, entry)
        if manual := setting.manual(before):
            if not self._carries.issuperset(proxy.scheme for proxy in manual.used()):
                return saved, Standing.UPSTREAM
            self._manual[setting.name] = manual
        if now.url != url or not now.in_force or entry is None:
            saved = saved.noting(setting.name, Entry(dict(before)))
            self._file.write(saved)
            now = self._set(setting, saved, url)
        saved = saved.noting(setting.name, Entry(dict(before), pointed=True))
        with contextlib.suppress(SettingsError):  # what was before is noted already
            self._file.write(saved)
        return saved, _pointed(now)

    def _set(self, setting: Setting, saved: Saved, url: str) -> Found:
        """Set it and read it again: a system may take a change and not make it."""
        try:
            setting.point(url)
            now = setting.read()
            if now.url == url and now.in_force:
                return now
        except SettingsError:
            pass
        if _put_back(setting, saved.entries[setting.name]):
            self._file.write(saved.without(setting.name))
        raise SettingsError("the setting does not take what it is told")


def _pointed(now: Found) -> Standing:
    return Standing.LATER if now.later else Standing.POINTED


def _refused(now: Found, entry: Entry | None) -> Standing | None:
    """Return why a setting is left alone, if it is."""
    if entry and entry.pointed and not (is_ours(now.url) and now.in_force):
        return Standing.CHANGED
    return Standing.AUTOMATIC if now.automatic else None


def _before(now: Found, entry: Entry | None) -> Values:
    """Return what was set before us.

    Where that was noted, and the address is ours, it is what was noted. Where it was not, nothing
    that is ours counts as what was before.
    """
    if not is_ours(now.url):
        return now.values
    if entry:
        return entry.before
    return {} if now.in_force else {n: v for n, v in now.values.items() if now.url not in v}


def _put_back(setting: Setting, entry: Entry | None) -> bool:
    """Put a setting back if it is ours; returns whether it is as it shall be."""
    try:
        broken_off = entry is not None and not entry.pointed
        if broken_off or is_ours(setting.read().url):
            setting.put_back(entry.before if entry else {})
        return not is_ours(setting.read().url)
    except SettingsError:
        return False


def _standing(setting: Setting, entries: dict[str, Entry]) -> Standing:
    try:
        now = setting.read()
    except SettingsError:
        return Standing.FAILED
    if is_ours(now.url) and now.in_force:
        return _pointed(now)
    return _refused(now, entries.get(setting.name)) or Standing.FAILED


def _family(name: str) -> str:
    return name.partition(":")[0]
