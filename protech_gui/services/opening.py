"""Whether a service is probably closed, as far as its listed hours tell."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from protech_gui.services.helplines import Card, Contact, Hours


def probably_closed(hours: Hours, now: float) -> bool:
    """Return whether ``now``, seconds since 1970 UTC, lies outside the hours.

    False says nothing: hours change, and nobody knows that somebody answers now. Where the
    system does not know the service's clock, it is False too.
    """
    try:
        zone = ZoneInfo(hours.tz)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return False
    there = datetime.fromtimestamp(now, zone)
    time = f"{there:%H:%M}"
    return not any(
        opening.day == there.isoweekday() and opening.open <= time < opening.close
        for opening in hours.weekly
    )


def closed_way(card: Card, now: float) -> Contact | None:
    """Return the way whose hours say that it is probably closed, if all ways with hours are."""
    listed = [contact for contact in card.contacts if contact.hours is not None]
    shut = [
        contact
        for contact in listed
        if contact.hours is not None and probably_closed(contact.hours, now)
    ]
    return shut[0] if shut and len(shut) == len(listed) else None
