"""What the steps of a plan and the areas of a goal are called."""

from PySide6.QtCore import QCoreApplication

from protech_gui.domain.goals import Area
from protech_gui.domain.plan import PlanLine, PlanStep


def step_words(step: PlanStep) -> str:
    """Return what a step of the plan is called."""
    match step:
        case PlanStep.SIGNS:
            return QCoreApplication.translate("PlanWords", "My warning signs")
        case PlanStep.ALONE:
            return QCoreApplication.translate("PlanWords", "What I can do alone")
        case PlanStep.ELSEWHERE:
            return QCoreApplication.translate(
                "PlanWords", "People and places that take my mind elsewhere"
            )
        case PlanStep.PEOPLE:
            return QCoreApplication.translate("PlanWords", "People I can ask")
        case PlanStep.PROFESSIONALS:
            return QCoreApplication.translate("PlanWords", "Professionals")
        case PlanStep.SAFER:
            return QCoreApplication.translate("PlanWords", "Making my surroundings safer")


def area_words(area: Area) -> str:
    """Return what an area of life is called."""
    match area:
        case Area.BELONGING:
            return QCoreApplication.translate("PlanWords", "Belonging")
        case Area.MASTERY:
            return QCoreApplication.translate("PlanWords", "Being good at something")
        case Area.CALM:
            return QCoreApplication.translate("PlanWords", "Calm")
        case Area.CREATIVITY:
            return QCoreApplication.translate("PlanWords", "Creativity")
        case Area.HEALTH:
            return QCoreApplication.translate("PlanWords", "Health")
        case Area.MEANING:
            return QCoreApplication.translate("PlanWords", "Meaning")


def sheet_lines(plan: tuple[PlanLine, ...]) -> tuple[str, ...]:
    """Return the plan as lines of a sheet of paper: each step that has lines, and a gap."""
    lines: list[str] = []
    for step in PlanStep:
        texts = [line.text for line in plan if line.step is step]
        if texts:
            lines += [step_words(step), *(f"–  {text}" for text in texts), ""]
    return tuple(lines)
