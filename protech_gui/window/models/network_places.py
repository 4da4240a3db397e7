"""The lines that say who goes through the network guard, who trusts it, and what passed."""

from PySide6.QtCore import QCoreApplication, QLocale

from engine.contract import NetworkCounts
from engine.network_messages import SettingState, TrustState
from engine.terms import Standing, TrustReason

FAMILIES = {"gnome": "GNOME", "kde": "KDE", "windows": "Windows", "macos": "macOS"}
"""What systems call themselves, by the beginning of a setting's name."""


def setting_line(setting: SettingState) -> str:
    """Return who follows this setting, and whether they go through the guard."""
    family, _, part = setting.name.partition(":")
    name = part or FAMILIES.get(family) or _environment()
    match setting.standing:
        case Standing.POINTED:
            words = QCoreApplication.translate("Network", "{name}: goes through the network guard.")
        case Standing.LATER:
            words = QCoreApplication.translate(
                "Network", "{name}: goes through it once you have signed out and in again."
            )
        case Standing.CHANGED:
            words = QCoreApplication.translate(
                "Network", "{name}: passes by, because the setting was changed after Protech."
            )
        case Standing.AUTOMATIC:
            words = QCoreApplication.translate(
                "Network", "{name}: passes by, because a rule of its own is set."
            )
        case Standing.UPSTREAM:
            words = QCoreApplication.translate(
                "Network", "{name}: passes by, because another kind of proxy is set."
            )
        case Standing.FAILED:
            words = QCoreApplication.translate(
                "Network", "{name}: passes by, because the setting cannot be changed."
            )
    return words.format(name=name)


def _environment() -> str:
    return QCoreApplication.translate("Network", "Programs that follow environment variables")


def trust_line(place: TrustState) -> str:
    """Return whether a browser trusts the certificate, and if not, why and what to do."""
    if place.trusted:
        words = QCoreApplication.translate("Network", "{name}: trusts the certificate.")
    elif place.trusted is None:
        words = QCoreApplication.translate("Network", "{name}: this cannot be told.")
    else:
        words = QCoreApplication.translate("Network", "{name}: does not trust it.")
    return " ".join(part for part in (words.format(name=place.name), _reason(place)) if part)


def _reason(place: TrustState) -> str:
    match place.reason:
        case TrustReason.NONE:
            return ""
        case TrustReason.NO_TOOL if place.command:
            return QCoreApplication.translate(
                "Network", "A program is missing. This command installs it: {command}"
            ).format(command=place.command)
        case TrustReason.NO_TOOL:
            return QCoreApplication.translate(
                "Network", "The program certutil is missing; your system’s software has it."
            )
        case TrustReason.LOCKED:
            return QCoreApplication.translate(
                "Network",
                "It protects its certificates by itself, so it was left as it is.",
            )
        case TrustReason.DECLINED:
            return QCoreApplication.translate("Network", "You, or the system, said no.")
        case TrustReason.OWN_CHOICE:
            return QCoreApplication.translate("Network", "It is set not to follow the system.")
        case TrustReason.OUTDATED:
            return QCoreApplication.translate("Network", "It is too old. Update it.")
        case TrustReason.UNREADABLE:
            return QCoreApplication.translate("Network", "What it keeps cannot be read.")
        case TrustReason.RENEWAL:
            return QCoreApplication.translate(
                "Network", "It does not know the next certificate yet. Restart it."
            )


def count_lines(counts: NetworkCounts, *, traffic: bool) -> tuple[str, ...]:
    """Return what passed: numbers alone, never where to."""
    lines = [
        _count(
            QCoreApplication.translate("Network", "Connections in the last minute: {number}"),
            counts.per_minute,
        ),
        _count(
            QCoreApplication.translate("Network", "Sites kept closed: {number}"), counts.blocked
        ),
    ]
    if traffic:
        lines += [
            _count(
                QCoreApplication.translate("Network", "Pictures held until judged: {number}"),
                counts.held,
            ),
            _count(
                QCoreApplication.translate("Network", "Of these, turned grey: {number}"),
                counts.replaced,
            ),
            _count(
                QCoreApplication.translate(
                    "Network", "Of these, because they could not be judged in time: {number}"
                ),
                counts.unjudged,
            ),
        ]
    return tuple(lines)


def _count(words: str, number: int) -> str:
    return words.format(number=QLocale().toString(number))
