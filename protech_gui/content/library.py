"""The library: every module in a language, read when it is first wanted."""

from pathlib import Path

from protech_gui.content.modules import Module, read_module
from protech_gui.content.prose import FALLBACK, RESOURCES
from protech_gui.content.sheet import SheetBroken
from protech_gui.content.sources import Source, read_sources
from protech_gui.domain.modules import ModuleId
from protech_gui.log import EventLog


class Library:
    """Reads modules in a language, or in English when that cannot be; never raises."""

    def __init__(self, log: EventLog, folder: Path = RESOURCES / "selfhelp") -> None:
        self._log = log
        self._folder = folder
        self._read: dict[tuple[ModuleId, str], Module | None] = {}
        self._sources: dict[str, Source] | None = None

    def module(self, id: ModuleId, language: str) -> Module | None:
        """Return the module; None when not even English can be read."""
        for spoken in dict.fromkeys((language, FALLBACK)):
            module = self._module(id, spoken)
            if module is not None:
                return module
        return None

    def modules(self, language: str) -> tuple[Module, ...]:
        """Return every module that can be read, in their order."""
        found = (self.module(id, language) for id in ModuleId)
        return tuple(module for module in found if module is not None)

    def sources(self, module: Module) -> tuple[Source, ...]:
        """Return what a module draws on, as far as that is known."""
        if self._sources is None:
            try:
                self._sources = read_sources(self._folder / "sources.json")
            except SheetBroken as broken:
                self._log.failure("sources_broken", broken)
                self._sources = {}
        known = self._sources
        return tuple(known[name] for name in module.sources if name in known)

    def _module(self, id: ModuleId, language: str) -> Module | None:
        if (id, language) not in self._read:
            try:
                module = read_module(self._folder / language / f"{id}.md", id, language)
            except SheetBroken as broken:
                self._log.failure("module_broken", broken)
                self._read[id, language] = None
            else:
                self._read[id, language] = module
        return self._read[id, language]
