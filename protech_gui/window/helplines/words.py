"""The words for facts about a service: countries, languages, cost, hours, from where it works."""

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from protech_gui.content.directory import Opening
from protech_gui.services.helplines import Card, Contact, Hours

_WEEK = range(1, 8)
_ALWAYS = [(day, "00:00", "24:00") for day in _WEEK]


def country_name(code: str) -> str:
    """Return a country's name in the language spoken now; its own name for rare ones."""
    names = {
        "NL": QCoreApplication.translate("Helplines", "the Netherlands"),
        "BE": QCoreApplication.translate("Helplines", "Belgium"),
        "DE": QCoreApplication.translate("Helplines", "Germany"),
        "AT": QCoreApplication.translate("Helplines", "Austria"),
        "CH": QCoreApplication.translate("Helplines", "Switzerland"),
        "GB": QCoreApplication.translate("Helplines", "the United Kingdom"),
        "IE": QCoreApplication.translate("Helplines", "Ireland"),
        "US": QCoreApplication.translate("Helplines", "the United States"),
    }
    territory = QLocale.codeToTerritory(code)
    if code in names or territory is QLocale.Country.AnyTerritory:
        return names.get(code, code)
    return QLocale(QLocale.Language.AnyLanguage, territory).nativeTerritoryName()


def language_name(code: str) -> str:
    """Return a language's name in the language spoken now; its code for rare ones."""
    names = {
        "nl": QCoreApplication.translate("Helplines", "Dutch"),
        "de": QCoreApplication.translate("Helplines", "German"),
        "en": QCoreApplication.translate("Helplines", "English"),
        "fr": QCoreApplication.translate("Helplines", "French"),
        "it": QCoreApplication.translate("Helplines", "Italian"),
    }
    return names.get(code, code)


def origin_words(card: Card) -> str:
    """Return who runs the service, where, and in which languages it answers."""
    parts = [card.run_by] if card.run_by else []
    if card.country is not None:
        parts.append(country_name(card.country))
    parts += [language_name(code) for code in card.languages]
    return " · ".join(part[:1].upper() + part[1:] for part in parts)


def cost_words(contact: Contact) -> str:
    """Return what a call costs, as far as anybody says."""
    if contact.free is None:
        return QCoreApplication.translate("Helplines", "We do not know what a call costs.")
    if contact.free:
        return QCoreApplication.translate("Helplines", "Free of charge.")
    return QCoreApplication.translate("Helplines", "Your provider charges for the call.")


def abroad_words(contact: Contact) -> str:
    """Return from where the number is known to work, and nothing when that is here."""
    if not contact.abroad:
        return ""
    countries = ", ".join(country_name(code) for code in contact.dialable_from)
    text = QCoreApplication.translate(
        "Helplines", "Known to work from: {countries}. From elsewhere it may not."
    )
    return text.format(countries=countries)


def hours_words(hours: Hours, locale: QLocale) -> str:
    """Return when somebody answers and as of when that is; never whether it is so now."""
    text = QCoreApplication.translate(
        "Helplines", "Hours as of {date}, not verified, local time, please check: {hours}."
    )
    return text.format(date=_date_words(hours.as_of, locale), hours=_week_words(hours, locale))


def _date_words(as_of: str, locale: QLocale) -> str:
    """Return a year, or a month and its year; a day would sound surer than it is."""
    year, _, rest = as_of.partition("-")
    if not rest:
        return year
    return f"{locale.standaloneMonthName(int(rest[:2]))} {year}"


def _week_words(hours: Hours, locale: QLocale) -> str:
    if sorted((one.day, one.open, one.close) for one in hours.weekly) == _ALWAYS:
        return QCoreApplication.translate("Helplines", "day and night")
    days = [_day_words(hours.weekly, day, locale) for day in _WEEK]
    if days[0] and len(set(days)) == 1:
        return QCoreApplication.translate("Helplines", "every day {times}").format(times=days[0])
    parts = []
    for first in _WEEK:
        times = days[first - 1]
        if not times or (first > 1 and days[first - 2] == times):
            continue
        last = first
        while last < len(days) and days[last] == times:
            last += 1
        parts.append(f"{_days_words(first, last, locale)} {times}")
    return ", ".join(parts)


def _days_words(first: int, last: int, locale: QLocale) -> str:
    names = [locale.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in (first, last)]
    return names[0] if first == last else "–".join(names)


def _day_words(weekly: tuple[Opening, ...], day: int, locale: QLocale) -> str:
    """Return the times of one day, empty when nobody answers."""
    times = [(opening.open, opening.close) for opening in weekly if opening.day == day]
    return " + ".join(f"{_time(start, locale)}–{_time(end, locale)}" for start, end in times)


def _time(text: str, locale: QLocale) -> str:
    hour, minute = int(text[:2]) % 24, int(text[3:])
    return locale.toString(QTime(hour, minute), QLocale.FormatType.ShortFormat)
