"""The self-help modules by name, in their order, and which of them ask for special care."""

from enum import StrEnum


class ModuleId(StrEnum):
    """Every module; its file has this name.

    The first five build on each other; the others can be read in any order. The order follows
    programmes for the same people, in which ways of coping come before all else.
    """

    START = "start"
    PLAN = "plan"
    URGES = "urges"
    TRIGGERS = "triggers"
    THOUGHTS = "thoughts"
    FEELINGS = "feelings"
    CLOSENESS = "closeness"
    CHILD = "child"
    ONLINE = "online"
    SEXUALITY = "sexuality"
    LIFE = "life"
    AFTER = "after"


CORE = (
    ModuleId.START,
    ModuleId.PLAN,
    ModuleId.URGES,
    ModuleId.TRIGGERS,
    ModuleId.THOUGHTS,
)
"""These stand alone and come first."""

STIRRING = frozenset(
    {
        ModuleId.URGES,
        ModuleId.FEELINGS,
        ModuleId.CLOSENESS,
        ModuleId.CHILD,
        ModuleId.ONLINE,
        ModuleId.SEXUALITY,
        ModuleId.AFTER,
    }
)
"""These can stir something up, so a crisis line stands at their end as well."""
