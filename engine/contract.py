"""The messages that Protech's processes send each other."""

# They travel on the same kind of pipe, so whoever knows the messages knows these too.
from engine.contact_messages import ContactTold as ContactTold
from engine.contact_messages import OpenContact as OpenContact
from engine.contact_messages import StartContact as StartContact
from engine.cover_messages import CalmLeft as CalmLeft
from engine.cover_messages import CoverAck as CoverAck
from engine.cover_messages import CoverAnswer as CoverAnswer
from engine.cover_messages import CoverEvent as CoverEvent
from engine.cover_messages import CoverOrder as CoverOrder
from engine.cover_messages import CoversUnable as CoversUnable
from engine.cover_messages import Message as Message
from engine.cover_messages import StartCovers as StartCovers
from engine.network_messages import AskPinned as AskPinned
from engine.network_messages import AskTrust as AskTrust
from engine.network_messages import Exempt as Exempt
from engine.network_messages import ExemptHost as ExemptHost
from engine.network_messages import ForgetExempt as ForgetExempt
from engine.network_messages import NetworkCounts as NetworkCounts
from engine.network_messages import NetworkOrders as NetworkOrders
from engine.network_messages import NetworkReport as NetworkReport
from engine.network_messages import NetworkStanding as NetworkStanding
from engine.network_messages import NetworkState as NetworkState
from engine.network_messages import Pinned as Pinned
from engine.network_messages import SetNetworkOrders as SetNetworkOrders
from engine.network_messages import SettingState as SettingState
from engine.network_messages import StartNetworkGuard as StartNetworkGuard
from engine.network_messages import SupportNumber as SupportNumber
from engine.network_messages import TrustState as TrustState
from engine.screen_messages import GuardLoad as GuardLoad
from engine.screen_messages import GuardReport as GuardReport
from engine.screen_messages import LookAgain as LookAgain
from engine.screen_messages import LookedAgain as LookedAgain
from engine.screen_messages import SetOrders as SetOrders
from engine.screen_messages import StartScreenGuard as StartScreenGuard
from engine.screen_messages import Wished as Wished
from engine.terms import Category, Layer, UnixTime
from engine.window_messages import AskPause as AskPause
from engine.window_messages import Closing as Closing
from engine.window_messages import ConfirmLoosening as ConfirmLoosening
from engine.window_messages import Consents as Consents
from engine.window_messages import CopyPlan as CopyPlan
from engine.window_messages import EraseAll as EraseAll
from engine.window_messages import GiveConsent as GiveConsent
from engine.window_messages import HoldFirm as HoldFirm
from engine.window_messages import KeepProtection as KeepProtection
from engine.window_messages import Noted as Noted
from engine.window_messages import Protection as Protection
from engine.window_messages import Quit as Quit
from engine.window_messages import Ready as Ready
from engine.window_messages import Recorded as Recorded
from engine.window_messages import RemindNow as RemindNow
from engine.window_messages import RotateSpool as RotateSpool
from engine.window_messages import Sealed as Sealed
from engine.window_messages import SealUrge as SealUrge
from engine.window_messages import SegmentDrained as SegmentDrained
from engine.window_messages import SetChoices as SetChoices
from engine.window_messages import SetGuarding as SetGuarding
from engine.window_messages import SetProtection as SetProtection
from engine.window_messages import SetWaits as SetWaits
from engine.window_messages import Show as Show
from engine.window_messages import SpoolOffered as SpoolOffered
from engine.window_messages import StartWindow as StartWindow
from engine.window_messages import Unrecorded as Unrecorded
from engine.window_messages import VaultMade as VaultMade
from engine.window_messages import WithdrawConsent as WithdrawConsent


class Beat(Message, frozen=True):
    """The sender lives."""


class Goodbye(Message, frozen=True):
    """The receiver shall end in order, and start no new keeper."""


class Blocked(Message, frozen=True):
    """A picture was covered, or a site not opened, or a search not made."""

    time: UnixTime
    category: Category
    layer: Layer


AnyMessage = (
    Beat
    | Goodbye
    | StartScreenGuard
    | SetOrders
    | LookAgain
    | LookedAgain
    | Wished
    | GuardLoad
    | GuardReport
    | Blocked
    | StartCovers
    | CoverOrder
    | CoverAck
    | CoverEvent
    | CoverAnswer
    | CalmLeft
    | CoversUnable
    | Protection
    | StartWindow
    | Consents
    | Noted
    | Show
    | Ready
    | SetChoices
    | GiveConsent
    | WithdrawConsent
    | SetProtection
    | SetGuarding
    | SetWaits
    | AskPause
    | ConfirmLoosening
    | KeepProtection
    | HoldFirm
    | SealUrge
    | Sealed
    | CopyPlan
    | VaultMade
    | Recorded
    | RotateSpool
    | SpoolOffered
    | SegmentDrained
    | Closing
    | Unrecorded
    | RemindNow
    | Quit
    | EraseAll
    | OpenContact
    | StartContact
    | ContactTold
    | StartNetworkGuard
    | SetNetworkOrders
    | NetworkReport
    | NetworkCounts
    | NetworkState
    | AskTrust
    | AskPinned
    | Pinned
    | ExemptHost
    | ForgetExempt
)
"""Everything that may travel on a pipe."""
