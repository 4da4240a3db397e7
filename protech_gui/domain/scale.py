"""The scale from 0 to 10 on which a person says how strong something is."""

LOWEST = 0
HIGHEST = 10


def check(*values: int | None) -> None:
    """Raise ValueError unless every value is a whole number from 0 to 10, or None."""
    for value in values:
        if value is not None and not (type(value) is int and LOWEST <= value <= HIGHEST):
            raise ValueError("not on the scale")
