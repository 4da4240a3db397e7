"""The sentences that say how the network guard stands, why it cannot do all, and what to do."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.contract import NetworkState, Protection
from engine.terms import NetworkFault


@dataclass(frozen=True)
class NetworkWords:
    """How it stands in one sentence, and what that means."""

    state: str
    detail: str


def describe(network: NetworkState, protection: Protection, *, agreed: bool) -> NetworkWords:
    """Return the words for how it stands; ``agreed``: a consent to it holds."""
    if not agreed:
        return NetworkWords(
            QCoreApplication.translate("Network", "The network guard is off."),
            QCoreApplication.translate(
                "Network",
                "What your browsers load is not looked at on its way to you. Looking at the "
                "screen does not depend on this.",
            ),
        )
    if not protection.on or protection.paused:
        return NetworkWords(
            QCoreApplication.translate("Network", "The network guard rests."),
            QCoreApplication.translate(
                "Network", "It begins again as soon as protection is on and not paused."
            ),
        )
    if network.interrupted and not _fails(network):
        return NetworkWords(_interrupted(), _gap_words())
    if not network.started:
        return NetworkWords(
            QCoreApplication.translate("Network", "The network guard is starting."), _gap_words()
        )
    standing = network.standing
    if not (standing.hosts or standing.traffic):
        return NetworkWords(
            QCoreApplication.translate("Network", "The network guard can do nothing now."),
            fault_words(standing.fault),
        )
    return NetworkWords(
        QCoreApplication.translate("Network", "The network guard is on."),
        "\n".join(line for line in (_doing(network), fault_words(standing.fault)) if line),
    )


def today_words(network: NetworkState, protection: Protection) -> str:
    """Return what Today says of it: what is in force, or that it is interrupted, or nothing."""
    if not (network.wanted and protection.on) or protection.paused:
        return ""
    if _fails(network):
        return QCoreApplication.translate(
            "Network",
            "The network guard cannot do all that you chose. In the settings you can read why.",
        )
    if network.interrupted:
        return f"{_interrupted()} {_gap_words()}"
    return _doing(network) if network.started else ""


def _fails(network: NetworkState) -> bool:
    """Return whether a guard that is there says what it cannot do."""
    return network.started and network.standing.fault is not NetworkFault.NONE


def _interrupted() -> str:
    return QCoreApplication.translate(
        "Network", "The network guard was interrupted. It is being restored."
    )


def _gap_words() -> str:
    return QCoreApplication.translate(
        "Network", "Until it is ready, your browsers go on without it."
    )


def _doing(network: NetworkState) -> str:
    """Return what is in force."""
    match network.standing.hosts, network.standing.traffic:
        case True, True:
            return QCoreApplication.translate(
                "Network",
                "Listed sites stay closed, and pictures that your browsers load are looked at "
                "before you see them.",
            )
        case True, False:
            return QCoreApplication.translate("Network", "Listed sites stay closed.")
        case False, True:
            return QCoreApplication.translate(
                "Network", "Pictures that your browsers load are looked at before you see them."
            )
        case _:
            return ""


def fault_words(fault: NetworkFault) -> str:
    """Return what is wrong, what it means and what to do; nothing when nothing is."""
    match fault:
        case NetworkFault.NONE:
            return ""
        case NetworkFault.NO_CONSENT:
            return QCoreApplication.translate(
                "Network",
                "Your consent to this cannot be found, so nothing is done. Press “Stop this” "
                "below, then set it up again.",
            )
        case NetworkFault.NO_LIST:
            return QCoreApplication.translate(
                "Network",
                "No list of sites is installed, so none stays closed. There is nothing you need "
                "to do.",
            )
        case NetworkFault.LISTS:
            return QCoreApplication.translate(
                "Network",
                "A list is damaged, so no site stays closed and no search is compared. Install "
                "Protech again; your journal stays.",
            )
        case NetworkFault.PACK:
            return QCoreApplication.translate(
                "Network",
                "The files that Protech recognises pictures with are missing or damaged. Each "
                "picture that is held becomes grey. Install Protech again; your journal stays.",
            )
        case NetworkFault.JUDGE:
            return QCoreApplication.translate(
                "Network",
                "Pictures cannot be judged for a moment, so each that is held becomes grey. This "
                "is being restored; load the page again later.",
            )
        case _:
            return _system_fault_words(fault)


def _system_fault_words(fault: NetworkFault) -> str:
    """Return the words for what lies with this system and its settings."""
    match fault:
        case NetworkFault.UNSUPPORTED:
            return QCoreApplication.translate(
                "Network",
                "Protech does not know how proxies are set on this desktop, so your browsers go "
                "on without it. Looking at the screen goes on.",
            )
        case NetworkFault.AUTOMATIC:
            return QCoreApplication.translate(
                "Network",
                "This system finds its proxies by a rule of its own, which was left as it is. So "
                "your browsers go on without Protech. If you set the rule yourself, you can take "
                "it out in the system’s network settings; then turn protection off and on.",
            )
        case NetworkFault.UPSTREAM:
            return QCoreApplication.translate(
                "Network",
                "This system uses a proxy that Protech cannot speak to, and it was left as it is. "
                "So your browsers go on without Protech. Looking at the screen goes on.",
            )
        case NetworkFault.CHANGED:
            return QCoreApplication.translate(
                "Network",
                "The proxy settings were changed after Protech set them, and Protech leaves them "
                "so. Your browsers go on without Protech. To have it again, turn protection off "
                "and on.",
            )
        case NetworkFault.AUTHORITY:
            return QCoreApplication.translate(
                "Network",
                "The certificate could not be made or put away, so nothing is looked into. Please "
                "check whether your disk is full, then turn protection off and on.",
            )
        case NetworkFault.PORT:
            return QCoreApplication.translate(
                "Network",
                "Protech cannot take in connections now, so your browsers go on without it. It "
                "keeps trying. If this stays, sign out and in again.",
            )
        case _:
            return QCoreApplication.translate(
                "Network",
                "The proxy settings of this system cannot be changed, so your browsers go on "
                "without Protech. It keeps trying. Looking at the screen goes on.",
            )
