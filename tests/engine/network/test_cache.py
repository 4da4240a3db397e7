"""Verdicts are remembered by what was judged, up to a bound, but for those that are none."""

from engine.network.cache import Verdicts, digest_of
from engine.network.verdicts import UNKNOWN, Judged, Outcome

CLEAR, COVER = Judged(Outcome.CLEAR), Judged(Outcome.COVER)


def test_the_longest_unasked_goes() -> None:
    verdicts = Verdicts(2)
    a, b, c = (digest_of(one) for one in (b"a", b"b", b"c"))
    verdicts.keep(a, CLEAR)
    verdicts.keep(b, COVER)
    assert verdicts.get(a) is CLEAR
    verdicts.keep(c, CLEAR)
    assert verdicts.get(b) is None
    assert verdicts.get(a) is CLEAR
    verdicts.clear()
    assert verdicts.get(a) is None


def test_what_could_not_be_judged_is_tried_again() -> None:
    verdicts = Verdicts()
    verdicts.keep(digest_of(b"a"), UNKNOWN)
    assert verdicts.get(digest_of(b"a")) is None
