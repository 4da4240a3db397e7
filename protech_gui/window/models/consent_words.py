"""What each consent is called, wherever it is spoken of."""

from PySide6.QtCore import QCoreApplication

from engine.terms import ConsentKind


def consent_name(kind: ConsentKind) -> str:
    """Return what a person agrees to with this consent, in few words."""
    match kind:
        case ConsentKind.SCREEN:
            return QCoreApplication.translate("Consent", "Looking at the screen")
        case ConsentKind.HOSTS:
            return QCoreApplication.translate("Consent", "Keeping listed sites closed")
        case ConsentKind.TRAFFIC:
            return QCoreApplication.translate("Consent", "Looking inside web traffic")
        case ConsentKind.BLOCK_LOG:
            return QCoreApplication.translate("Consent", "Noting what was covered")
        case ConsentKind.JOURNAL:
            return QCoreApplication.translate("Consent", "Keeping a journal")
        case ConsentKind.PLAN_COPY:
            return QCoreApplication.translate(
                "Consent", "Reading your plan while the journal is locked"
            )
        case ConsentKind.REMINDERS:
            return QCoreApplication.translate("Consent", "Being reminded")
        case ConsentKind.KEYSTORE:
            return QCoreApplication.translate("Consent", "Unlocking with this computer’s keystore")
