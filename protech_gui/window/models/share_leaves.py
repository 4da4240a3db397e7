"""The words of the pages that a person takes along, in the language spoken now."""

from PySide6.QtCore import QCoreApplication

from protech_gui.domain.lapses import Lapse
from protech_gui.domain.sharing import Part
from protech_gui.domain.urges import Urge
from protech_gui.services.sharing import Selected
from protech_gui.window.models.chart_sheet import sheet_of
from protech_gui.window.models.journal_words import (
    date_words,
    day_words,
    discuss_words,
    halt_names,
    place_names,
)
from protech_gui.window.models.leaf_blocks import Block, Drawn, Rank, Text, parts_of
from protech_gui.window.models.progress_words import chart_names, skill_names, step_words

_BETWEEN = " · "


def notes_title() -> str:
    """Return what the pages are called, also where a list of files or of print jobs shows it."""
    return QCoreApplication.translate("Share", "Notes")


def footer_words() -> str:
    """Return what stands at the foot of every page."""
    return QCoreApplication.translate(
        "Share", "Self-reported and selected; cannot show that something did not happen."
    )


def number_of_page(number: int, count: int) -> str:
    """Return which page it is; ``number`` is 1 for the first."""
    return QCoreApplication.translate("Share", "Page {number} of {count}").format(
        number=number, count=count
    )


def leaves_of(selected: Selected) -> tuple[Block, ...]:
    """Return what stands on the pages: what is to be discussed first, then charts, then entries."""
    blocks: list[Block] = [
        Text(notes_title(), Rank.TITLE),
        Text(step_words(selected.wanted.span)),
    ]
    blocks += _marked(selected)
    for chart, figures in selected.charts:
        sheet = sheet_of(chart, figures, selected.wanted.span)
        blocks.append(Text(chart_names()[chart], Rank.HEADING, keep=True))
        drawings = parts_of(sheet.drawing) if sheet.drawing is not None else ()
        blocks += [Text(says, keep=bool(drawings)) for says in sheet.says]
        # The numbers are said once, beneath the first part.
        rows = (sheet.heads, *sheet.rows)
        blocks += [Drawn(one, () if n else rows) for n, one in enumerate(drawings)]
    if selected.wanted.has(Part.COVERS):
        blocks.append(Text(_covers(selected.covers)))
    return (*blocks, *_others(selected))


def _marked(selected: Selected) -> list[Block]:
    if not selected.marked:
        return []
    heading = Text(discuss_words(), Rank.HEADING, keep=True)
    return [heading, *_entries(selected.marked)]


def _others(selected: Selected) -> list[Block]:
    blocks: list[Block] = []
    for name, every in (
        (QCoreApplication.translate("Share", "Hard moments, one by one"), selected.urges),
        (QCoreApplication.translate("Share", "Lapses"), selected.lapses),
    ):
        rest: list[Urge | Lapse] = [one for one in every if not one.discuss]
        if rest:
            blocks += [Text(name, Rank.HEADING, keep=True), *_entries(tuple(rest))]
    if selected.left_out:
        left_out = QCoreApplication.translate(
            "Share", "%n older entry(ies) are not listed here.", None, selected.left_out
        )
        blocks.append(Text(left_out))
    return blocks


def _entries(entries: tuple[Urge | Lapse, ...]) -> list[Block]:
    blocks: list[Block] = []
    for entry in entries:
        details = _lapse_details(entry) if isinstance(entry, Lapse) else _urge_details(entry)
        head = _lapse_head(entry) if isinstance(entry, Lapse) else _urge_head(entry)
        blocks.append(Text(head, Rank.STRONG, keep=bool(details)))
        blocks += [Text(detail) for detail in details]
    return blocks


def _urge_head(urge: Urge) -> str:
    if urge.after is None:
        words = QCoreApplication.translate("Share", "{when}: urge {before}")
    else:
        words = QCoreApplication.translate("Share", "{when}: urge {before}, at the end {after}")
    return words.format(when=date_words(urge.time), before=urge.before, after=urge.after)


def _lapse_head(lapse: Lapse) -> str:
    return QCoreApplication.translate("Share", "{when}: lapse").format(when=day_words(lapse.when))


def _urge_details(urge: Urge) -> list[str]:
    around = []
    if urge.mood is not None:
        around.append(_mood(urge.mood))
    if urge.place is not None:
        around.append(place_names()[urge.place])
    around += [halt_names()[one] for one in urge.halt]
    lines = [_BETWEEN.join(around)] if around else []
    if urge.skills:
        tried = QCoreApplication.translate("Share", "Tried: {what}")
        lines.append(tried.format(what=_BETWEEN.join(skill_names()[s] for s in urge.skills)))
    for words, text in (
        (QCoreApplication.translate("Share", "What set it off: {words}"), urge.trigger),
        (QCoreApplication.translate("Share", "At the end: {words}"), urge.line),
        (QCoreApplication.translate("Share", "What I learned: {words}"), urge.learned),
    ):
        if text is not None:
            lines.append(words.format(words=text))
    return lines


def _lapse_details(lapse: Lapse) -> list[str]:
    lines = [] if lapse.mood is None else [_mood(lapse.mood)]
    for words, text in (
        (QCoreApplication.translate("Share", "What led up to it: {words}"), lapse.led_up),
        (QCoreApplication.translate("Share", "What stopped it: {words}"), lapse.stopped),
    ):
        if text is not None:
            lines.append(words.format(words=text))
    return lines


def _mood(mood: int) -> str:
    return QCoreApplication.translate("Share", "Mood {mood}").format(mood=mood)


def _covers(count: int) -> str:
    return QCoreApplication.translate(
        "Share", "Something was covered %n time(s). A cover can also be wrong.", None, count
    )
