"""What may be said of each step of a safety plan before a person has written anything there."""

from dataclasses import dataclass

from protech_gui.domain.plan import PlanStep


@dataclass(frozen=True, slots=True)
class StepIdeas:
    """A question about one step, and examples of lines; both empty where there are none."""

    question: str = ""
    ideas: tuple[str, ...] = ()


def ideas_of(body: str) -> dict[PlanStep, StepIdeas]:
    """Return what a page in Markdown says of each step.

    It has a heading of the second level for each step, in their order, and below it a paragraph
    and a list. A page with another number of headings says nothing of any step.
    """
    parts = f"\n{body}".split("\n## ")[1:]
    if len(parts) != len(PlanStep):
        parts = [""] * len(PlanStep)
    return {step: _ideas(part) for step, part in zip(PlanStep, parts, strict=True)}


def _ideas(part: str) -> StepIdeas:
    lines = [line.strip() for line in part.split("\n")[1:]]
    question = " ".join(line for line in lines if line and not line.startswith("- "))
    return StepIdeas(question, tuple(line[2:].strip() for line in lines if line.startswith("- ")))
