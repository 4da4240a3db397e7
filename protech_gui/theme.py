"""What Protech looks like: colour roles, spacing and text sizes, in light and in dark."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

SPACE = 8
"""The step of all distances, in device-independent pixels."""

LINE_LETTERS = 80
"""How wide running text may become, in letters of average width."""

RADIUS = 12
"""How round a card's corners are, in device-independent pixels."""

NARROW_LETTERS = 64
"""Below this width, in letters of average width, a button stands beneath its text."""


class TextSize(StrEnum):
    """The three sizes of text, and the one of a page's own title."""

    SMALL = "small"
    BODY = "body"
    TITLE = "title"
    DISPLAY = "display"


class Surface(StrEnum):
    """What a part of the window stands on."""

    BAR = "bar"
    SIDE = "side"
    NOTICE = "notice"
    CARD = "card"


class Ink(StrEnum):
    """The colours that lines and icons are drawn in."""

    TEXT = "text"
    QUIET = "quiet"
    ACTION = "action"
    ON_ACTION = "on_action"
    FOCUS = "focus"


SCALE = {
    TextSize.SMALL: 1.0,
    TextSize.BODY: 1.15,
    TextSize.TITLE: 1.35,
    TextSize.DISPLAY: 1.75,
}
"""Each size as a multiple of the system's own, so that larger system text enlarges all."""


@dataclass(frozen=True)
class Colours:
    """The colour of each role, as #RRGGBB.

    ``text`` and ``quiet`` stand on ``page``, ``raised`` and ``notice``; ``line`` bounds
    what can be used; ``action_text`` stands on ``action``.
    """

    page: str
    raised: str
    notice: str
    text: str
    quiet: str
    line: str
    hairline: str
    action: str
    action_strong: str
    action_text: str
    focus: str


LIGHT = Colours(
    page="#f5f4f1",
    raised="#ffffff",
    notice="#e6eef0",
    text="#1d2a30",
    quiet="#4a5960",
    line="#728188",
    hairline="#d5dadb",
    action="#1f5f6b",
    action_strong="#174a54",
    action_text="#ffffff",
    focus="#0a58b0",
)

DARK = Colours(
    page="#161b1e",
    raised="#1f262a",
    notice="#24333a",
    text="#e7ecee",
    quiet="#a9b6bb",
    line="#7f8d94",
    hairline="#384349",
    action="#83c5cf",
    action_strong="#a3d6de",
    action_text="#0d2227",
    focus="#8fbcff",
)


def colours_for(scheme: Qt.ColorScheme) -> Colours:
    """Return the colours for a scheme; a system that names none gets the light ones."""
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


_INKS = {
    Ink.TEXT: QPalette.ColorRole.WindowText,
    Ink.QUIET: QPalette.ColorRole.PlaceholderText,
    Ink.ACTION: QPalette.ColorRole.Accent,
    Ink.ON_ACTION: QPalette.ColorRole.HighlightedText,
    # No link is marked as visited, so the role carries the colour that has none of its own.
    Ink.FOCUS: QPalette.ColorRole.LinkVisited,
}


def ink(role: Ink, worn: QPalette | None = None) -> QColor:
    """Return the colour to draw with: as the application wears it now, or of this palette."""
    return (worn or QGuiApplication.palette()).color(_INKS[role])


def set_text_size(widget: QWidget, size: TextSize) -> None:
    """Give the widget's text one of the theme's sizes."""
    widget.setProperty("textSize", size.value)


def set_quiet(widget: QWidget) -> None:
    """Give the widget's text the second colour."""
    widget.setProperty("quiet", True)


def set_surface(widget: QWidget, surface: Surface) -> None:
    """Let the widget stand out as a bar or a notice."""
    widget.setProperty("surface", surface.value)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


def set_main_action(widget: QWidget) -> None:
    """Mark the button as what most people do next on this page."""
    widget.setProperty("mainAction", True)


def set_quiet_action(widget: QWidget) -> None:
    """Let the button stand back: no frame, the accent's colour."""
    widget.setProperty("quietAction", True)


def set_place(widget: QWidget) -> None:
    """Let the button be a place to go to: no frame, its words at the left."""
    widget.setProperty("place", True)


def palette(colours: Colours) -> QPalette:
    """Return the palette, for what no style sheet reaches."""
    made = QPalette()
    role = QPalette.ColorRole
    for roles, colour in (
        ((role.Window, role.AlternateBase, role.Button), colours.page),
        ((role.Base,), colours.raised),
        ((role.ToolTipBase,), colours.notice),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.text),
        ((role.PlaceholderText,), colours.quiet),
        ((role.Highlight, role.Link, role.Accent), colours.action),
        ((role.HighlightedText,), colours.action_text),
        ((role.LinkVisited,), colours.focus),
    ):
        for one in roles:
            made.setColor(one, QColor(colour))
    for one in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, one, QColor(colours.quiet))
    return made


_SHEET = """
QLabel[textSize="display"] {{ font-size: {display}pt; font-weight: 600; }}
QLabel[textSize="title"] {{ font-size: {title}pt; font-weight: 600; }}
QLabel[textSize="small"] {{ font-size: {small}pt; }}
QLabel[quiet="true"] {{ color: {c.quiet}; }}
QWidget[surface="bar"] {{ background: {c.raised}; border-bottom: 1px solid {c.hairline}; }}
QWidget[surface="side"] {{ background: {c.raised}; border-right: 1px solid {c.hairline}; }}
QWidget[surface="notice"] {{ background: {c.notice}; border-radius: {radius}px; }}
QWidget[surface="card"] {{
    background: {c.raised}; border: 1px solid {c.hairline}; border-radius: {radius}px;
}}
QWidget[surface] QLabel {{ background: transparent; }}
QTextBrowser {{ background: transparent; border: none; }}
QPushButton {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
    border-radius: {space}px; padding: {six}px {double}px; margin: 2px;
}}
QPushButton:hover {{ background: {c.notice}; }}
QPushButton:pressed {{ background: {c.hairline}; }}
QPushButton[mainAction="true"] {{
    background: {c.action}; color: {c.action_text}; border-color: {c.action};
}}
QPushButton[mainAction="true"]:hover, QPushButton[mainAction="true"]:pressed {{
    background: {c.action_strong}; border-color: {c.action_strong};
}}
QPushButton[quietAction="true"] {{
    background: transparent; color: {c.action}; border-color: transparent;
}}
QPushButton[quietAction="true"]:hover {{ background: {c.notice}; }}
QPushButton[quietAction="true"]:pressed {{ background: {c.hairline}; }}
QPushButton[place="true"] {{
    background: transparent; border-color: transparent; text-align: left;
    padding: {space}px {space}px;
}}
QPushButton[place="true"]:hover {{ background: {c.notice}; }}
QPushButton:checked {{ background: {c.notice}; border: 2px solid {c.action}; margin: 1px; }}
QPushButton[place="true"]:checked {{
    background: {c.notice}; border: 1px solid {c.action}; margin: 2px;
}}
QPushButton:disabled, QPushButton[mainAction="true"]:disabled {{
    background: {c.page}; color: {c.quiet}; border: 1px dashed {c.line};
}}
QPushButton:focus, QPushButton[mainAction="true"]:focus, QPushButton[quietAction="true"]:focus,
QPushButton[place="true"]:focus {{
    background: {c.raised}; color: {c.text}; border: 3px solid {c.focus}; margin: 0;
}}
QLineEdit, QPlainTextEdit {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
    border-radius: {space}px; padding: {six}px {space}px; margin: 2px;
    selection-background-color: {c.action}; selection-color: {c.action_text};
}}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 3px solid {c.focus}; margin: 0; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ background: {c.page}; color: {c.quiet}; }}
QDateTimeEdit {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
    border-radius: {space}px; padding: {six}px {space}px; margin: 2px;
    selection-background-color: {c.action}; selection-color: {c.action_text};
}}
QDateTimeEdit::up-button, QDateTimeEdit::down-button {{ width: 0; border: none; }}
QDateTimeEdit:focus {{ border: 3px solid {c.focus}; margin: 0; }}
QComboBox {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
    border-radius: {space}px; padding: {six}px {space}px; margin: 2px;
}}
QComboBox::drop-down {{ border: none; width: {double}px; }}
QComboBox:focus {{ border: 3px solid {c.focus}; margin: 0; }}
QTableView {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.line};
    border-radius: {half}px; margin: 2px; selection-background-color: {c.action};
    selection-color: {c.action_text}; outline: none;
}}
QTableView:focus {{ border: 3px solid {c.focus}; margin: 0; }}
QTableView::item {{ padding: {half}px {space}px; border-bottom: 1px solid {c.hairline}; }}
QTableView::item:focus {{ border: 2px solid {c.focus}; padding: {half_in}px {space_in}px; }}
QTableView::item:selected {{ background: {c.action}; color: {c.action_text}; }}
QScrollBar {{ background: transparent; border: none; margin: 0; }}
QScrollBar:vertical {{ width: {bar}px; }}
QScrollBar:horizontal {{ height: {bar}px; }}
QScrollBar::handle {{ background: {c.line}; border-radius: {quarter}px; margin: {quarter}px; }}
QScrollBar::handle:vertical {{ min-height: {double}px; }}
QScrollBar::handle:horizontal {{ min-width: {double}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QHeaderView::section {{
    background: {c.page}; color: {c.quiet}; border: none;
    border-bottom: 1px solid {c.line}; padding: {half}px {header}px;
}}
"""


def style_sheet(colours: Colours, points: float) -> str:
    """Return the style sheet, where the system's text is so many points high."""
    return _SHEET.format(
        c=colours,
        quarter=SPACE // 4,
        bar=SPACE * 5 // 4,
        half=SPACE // 2,
        space=SPACE,
        six=SPACE * 3 // 4,
        double=SPACE * 2,
        # A cell indents its text by three pixels more than its padding.
        header=SPACE + 3,
        # The border of the cell with the focus takes its room from the padding.
        half_in=SPACE // 2 - 2,
        space_in=SPACE - 2,
        radius=RADIUS,
        small=round(points * SCALE[TextSize.SMALL], 2),
        title=round(points * SCALE[TextSize.TITLE], 2),
        display=round(points * SCALE[TextSize.DISPLAY], 2),
    )


class Theme(QObject):
    """Dresses an application, and dresses it anew when the system turns light or dark."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._points = app.font().pointSizeF()
        app.setStyle("Fusion")
        font = app.font()
        font.setPointSizeF(self._points * SCALE[TextSize.BODY])
        app.setFont(font)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.wear)
        self.wear(hints.colorScheme())

    @Slot(Qt.ColorScheme)
    def wear(self, scheme: Qt.ColorScheme) -> None:
        """Show the colours of this scheme."""
        colours = colours_for(scheme)
        self._app.setPalette(palette(colours))
        self._app.setStyleSheet(style_sheet(colours, self._points))
