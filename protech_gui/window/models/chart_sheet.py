"""What is said and drawn of each chart that was read."""

from protech_gui.domain.progress import Series
from protech_gui.domain.progress_goals import GoalsRated
from protech_gui.domain.progress_hours import Hours
from protech_gui.domain.progress_moves import Moves
from protech_gui.domain.progress_returns import Returns
from protech_gui.domain.progress_span import Span
from protech_gui.domain.progress_triggers import Triggers
from protech_gui.services.progress import Chart, Figures, Uses
from protech_gui.window.models.chart_drawing import Sheet
from protech_gui.window.models.sheets_of_life import goals_sheet, returns_sheet
from protech_gui.window.models.sheets_of_moments import (
    hours_sheet,
    moves_sheet,
    skills_sheet,
    triggers_sheet,
)
from protech_gui.window.models.sheets_over_time import (
    met_sheet,
    plan_sheet,
    protection_sheet,
    strength_sheet,
)


def sheet_of(chart: Chart, figures: Figures, span: Span) -> Sheet:
    """Return the sheet of a chart, in the language spoken now."""
    match figures:
        case Series():
            make = met_sheet if chart is Chart.MET else strength_sheet
            return make(figures, span)
        case Moves():
            return (moves_sheet if chart is Chart.MOVES else skills_sheet)(figures, span)
        case Hours():
            return hours_sheet(figures, span)
        case Triggers():
            return triggers_sheet(figures, span)
        case Uses():
            return plan_sheet(figures, span)
        case GoalsRated():
            return goals_sheet(figures, span)
        case Returns():
            return returns_sheet(figures, span)
        case _:
            return protection_sheet(figures, span)
