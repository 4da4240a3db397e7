"""Charts over time in words and drawings: hard moments, how strong, the plan, protection."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from protech_gui.domain.progress import Facts, Mean, Series
from protech_gui.domain.progress_interruptions import Interruptions
from protech_gui.domain.progress_span import Span
from protech_gui.domain.scale import HIGHEST
from protech_gui.services.progress import Uses
from protech_gui.window.models.chart_drawing import Legend, Mark, Sheet, Strip, Strips, Tick
from protech_gui.window.models.chart_shape import scale_to
from protech_gui.window.models.progress_words import (
    between,
    caution,
    mean_words,
    number_words,
    step_words,
    tick_words,
    time_words,
)

STRENGTHS: tuple[Tick, ...] = (("0", 0.0), ("5", 0.5), ("10", 1.0))
"""The numbers beside a plot of what is said from 0 to 10."""


def met_sheet(series: Series, span: Span) -> Sheet:
    """Return how many hard moments were written down."""
    met = series.facts.met
    if not met:
        return Sheet((nothing(span),))
    says = QCoreApplication.translate(
        "Progress",
        "From {first} to {last} you wrote down %n hard moment(s) that you met.",
        None,
        met,
    )
    name = QCoreApplication.translate("Progress", "How many hard moments")
    steps = tuple(point.step for point in series.points)
    counts = tuple(point.facts.met for point in series.points)
    rows = [(step_words(s), str(n)) for s, n in zip(steps, counts, strict=True) if n]
    return Sheet(
        (between(says, span), *caution(met)),
        Strips((_counted(name, counts),), tuple(tick_words(step, span.days) for step in steps)),
        (_when(), QCoreApplication.translate("Progress", "Count")),
        tuple(reversed(rows)),
        left_out(),
    )


def strength_sheet(series: Series, span: Span) -> Sheet:
    """Return how strong urges were, before and after."""
    facts = series.facts
    if not facts.met:
        return Sheet((nothing(span),))
    says = QCoreApplication.translate(
        "Progress",
        "From {first} to {last} you said of %n hard moment(s) how strong the urge was.",
        None,
        facts.met,
    )
    name = QCoreApplication.translate("Progress", "How strong the urge was, from 0 to 10")
    shown = [_shown(point.facts) for point in series.points]
    marks = (Mark(ring=_share(before), square=_share(after)) for before, after in shown)
    strip = Strip(name, STRENGTHS, tuple(marks))
    rows = [
        (step_words(point.step), mean_words(before), mean_words(after), str(point.facts.met))
        for point, (before, after) in zip(series.points, shown, strict=True)
        if point.facts.met
    ]
    legend = Legend(
        ring=QCoreApplication.translate("Progress", "before"),
        square=QCoreApplication.translate("Progress", "after"),
    )
    return Sheet(
        (between(says, span), *_movement(facts), *caution(facts.met)),
        Strips((strip,), tuple(tick_words(p.step, span.days) for p in series.points), legend),
        (
            _when(),
            QCoreApplication.translate("Progress", "Before"),
            QCoreApplication.translate("Progress", "After"),
            QCoreApplication.translate("Progress", "Count"),
        ),
        tuple(reversed(rows)),
        left_out(),
    )


def plan_sheet(uses: Uses, span: Span) -> Sheet:
    """Return in how many hard moments the safety plan was used."""
    if not uses.met:
        return Sheet((nothing(span),))
    if not uses.used:
        says = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} you wrote down no hard moment in which you used your plan. "
            "It is there when you want it.",
        )
        return Sheet((between(says, span),))
    says = QCoreApplication.translate(
        "Progress",
        "From {first} to {last} you used your plan in %n of the {met} hard moments that you "
        "wrote down.",
        None,
        uses.used,
    )
    name = QCoreApplication.translate("Progress", "How many times your plan was used")
    counts = tuple(count for _, count in uses.steps)
    rows = [(step_words(step), str(count)) for step, count in uses.steps if count]
    return Sheet(
        (between(says.replace("{met}", str(uses.met)), span), *caution(uses.used)),
        Strips(
            (_counted(name, counts),),
            tuple(tick_words(step, span.days) for step, _ in uses.steps),
        ),
        (_when(), QCoreApplication.translate("Progress", "Count")),
        tuple(reversed(rows)),
        left_out(),
    )


def protection_sheet(found: Interruptions, span: Span) -> Sheet:
    """Return what was recorded of the time without protection, and what that leaves open."""
    open_words = QCoreApplication.translate(
        "Progress",
        "While the computer is off or nobody keeps this list, nothing is recorded. So this does "
        "not say how long you were protected.",
    )
    says = [*_recorded(found, span), open_words, *_lost(found.missing)]
    if not found.interrupted and not found.paused:
        return Sheet(tuple(says))
    hours = [(one.interrupted / 3600, one.paused / 3600) for one in found.steps]
    most = max(sum(both) for both in hours)
    unit, per = _unit(most)
    values = scale_to(-int(-most * per // 1))
    top = values[-1] / per
    strip = Strip(
        unit,
        tuple((str(value), value / values[-1]) for value in values),
        tuple(Mark(bar=_some(i / top), upper=_some(p / top)) for i, p in hours),
    )
    legend = Legend(
        bar=QCoreApplication.translate("Progress", "interrupted"),
        upper=QCoreApplication.translate("Progress", "paused or off"),
    )
    rows = [
        (step_words(one.step), time_words(one.interrupted), time_words(one.paused))
        for one in found.steps
        if one.interrupted or one.paused
    ]
    return Sheet(
        tuple(says),
        Strips((strip,), tuple(tick_words(one.step, span.days) for one in found.steps), legend),
        (
            _when(),
            QCoreApplication.translate("Progress", "Interrupted"),
            QCoreApplication.translate("Progress", "Paused or off"),
        ),
        tuple(reversed(rows)),
        QCoreApplication.translate("Progress", "Days without a record are left out."),
    )


def nothing(span: Span) -> str:
    """Return the sentence for a stretch in which nothing was written down."""
    return between(
        QCoreApplication.translate(
            "Progress",
            "From {first} to {last} you wrote nothing down. A gap means only that.",
        ),
        span,
    )


def left_out() -> str:
    """Return what a table by days has no rows for."""
    return QCoreApplication.translate("Progress", "Days without an entry are left out.")


def _when() -> str:
    return QCoreApplication.translate("Progress", "When")


def _counted(name: str, counts: Sequence[int]) -> Strip:
    values = scale_to(max(counts))
    ticks = tuple((str(value), value / values[-1]) for value in values)
    return Strip(name, ticks, tuple(Mark(bar=_some(count / values[-1])) for count in counts))


def _some(share: float) -> float | None:
    return share or None


def _shown(facts: Facts) -> tuple[Mean | None, Mean | None]:
    """Return the two strengths that may stand side by side, of the same urges if both are known."""
    return facts.before if facts.after is None else facts.before_of_both, facts.after


def _share(mean: Mean | None) -> float | None:
    return None if mean is None else mean.value / HIGHEST


def _movement(facts: Facts) -> Iterable[str]:
    """Return what can be said of before and after, if anything."""
    before, after = facts.before_of_both, facts.after
    if before is None or after is None:
        return ()
    if after.few:
        return (
            QCoreApplication.translate(
                "Progress",
                "For %n of them you also said how strong the urge was afterwards. An average is "
                "shown from five on.",
                None,
                after.count,
            ),
        )
    return (
        QCoreApplication.translate(
            "Progress",
            "For %n of them you also said how strong the urge was afterwards: on average {before} "
            "before and {after} after. Urges also fall by themselves, so this is no proof.",
            None,
            after.count,
        ).format(before=number_words(before.value), after=number_words(after.value)),
    )


def _recorded(found: Interruptions, span: Span) -> Iterable[str]:
    """Return what was recorded, in a sentence for each kind."""
    if not found.interrupted and not found.paused:
        none = QCoreApplication.translate(
            "Progress", "From {first} to {last} no interruption and no pause was recorded."
        )
        return (between(none, span),)
    texts = []
    if found.interrupted:
        text = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} protection was interrupted %n time(s), for {time} in all.",
            None,
            found.interrupted,
        )
        seconds = sum(one.interrupted for one in found.steps)
        texts.append(between(text.replace("{time}", time_words(seconds)), span))
    if found.paused:
        text = QCoreApplication.translate(
            "Progress",
            "From {first} to {last} it was paused or off %n time(s), for {time} in all.",
            None,
            found.paused,
        )
        seconds = sum(one.paused for one in found.steps)
        texts.append(between(text.replace("{time}", time_words(seconds)), span))
    return texts


def _lost(missing: int) -> Iterable[str]:
    if not missing:
        return ()
    return (
        QCoreApplication.translate(
            "Progress", "%n record(s) never arrived, and may belong here.", None, missing
        ),
    )


def _unit(hours: float) -> tuple[str, int]:
    """Return the name of a plot, in hours or minutes or seconds, and how many make an hour."""
    if hours >= 2:
        return QCoreApplication.translate("Progress", "Hours without protection"), 1
    if hours * 60 >= 2:
        return QCoreApplication.translate("Progress", "Minutes without protection"), 60
    return QCoreApplication.translate("Progress", "Seconds without protection"), 3600
