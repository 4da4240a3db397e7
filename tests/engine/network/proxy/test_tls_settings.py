"""TLS: bad certificates are refused, and programs that pin theirs pass untouched."""

import datetime
import ssl
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest

from engine.network.authority import make, now_utc
from engine.network.proxy.rules import Decision, Incident
from tests.engine.network.proxy.clients import Http1, trusting
from tests.engine.network.proxy.origins import Asked, Given, Origin, TestAuthority
from tests.engine.network.proxy.world import BAD, LOOKING, World

NEVER = Decision.EXEMPT
OTHERS = make(now_utc(), datetime.timedelta(days=2))


def give(_asked: Asked) -> Given:
    return Given((b"secret",))


@pytest.mark.parametrize(
    "how",
    [{"expired": True}, {"own": True}, {"name": "elsewhere.test"}],
    ids=lambda how: next(iter(how)),
)
@pytest.mark.parametrize("http2", [False, True])
def test_a_bad_certificate_is_refused(looking: World, how: dict[str, Any], http2: bool) -> None:
    origin = looking.origin(give, http2=http2, **how)
    got = looking.http1(origin).get("/")
    assert (got.status, got.body) == (502, b"nobody")
    assert origin.asked == []
    assert Incident.CERTIFICATE_REFUSED in looking.observer.incidents


def test_an_authority_nobody_trusts_is_refused(looking: World) -> None:
    origin = Origin(give, TestAuthority().settings())
    with closing(origin):
        assert looking.http1(origin).get("/").status == 502
        assert origin.asked == []


def test_a_certificate_of_ours_is_no_servers(looking: World) -> None:
    forged = TestAuthority()
    forged.key, forged.certificate = looking.authority.key, looking.authority.certificate
    origin = Origin(give, forged.settings())
    with closing(origin):
        assert looking.http1(origin).get("/").status == 502


def test_a_program_that_pins_passes_untouched_from_then_on(looking: World) -> None:
    origin = looking.origin(lambda _asked: Given((BAD,)))
    for _ in range(2):  # a second refusal tells nothing new
        with pytest.raises(ssl.SSLError):
            looking.http1(origin, authority=OTHERS)
    assert looking.observer.pins == ["localhost"]
    assert looking.proxy.pinned() == ("localhost",)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=looking.roots.pem().decode())
    sock = context.wrap_socket(looking.tunnel(origin), server_hostname="localhost")
    with closing(Http1(sock)) as client:
        assert client.get("/").body == BAD
    assert looking.proxy.counts().pinned == 1


@pytest.mark.parametrize("how", ["renewed", "trusted"])
def test_with_another_certificate_or_more_trust_it_is_looked_into_again(
    looking: World, how: str
) -> None:
    origin = looking.origin(lambda _asked: Given((BAD,)))
    with pytest.raises(ssl.SSLError):
        looking.http1(origin, authority=OTHERS)
    passing = looking.tunnel(origin)
    if how == "renewed":
        looking.proxy.set_authority(looking.authority)
    else:
        looking.proxy.forget_pins()
    assert passing.recv(1) == b"", "what passed by ends"
    assert looking.proxy.pinned() == ()
    assert looking.http1(origin).get("/").body != BAD


def test_without_an_authority_no_certificate_is_shown(looking: World) -> None:
    origin = looking.origin(give)
    looking.proxy.set_authority(None)
    with pytest.raises((ssl.SSLError, OSError)):
        trusting(looking.authority).wrap_socket(looking.tunnel(origin), server_hostname="localhost")


def test_a_host_that_is_never_looked_into_is_recognised_by_its_name_too(looking: World) -> None:
    origin = looking.origin(lambda _asked: Given((BAD,)))
    looking.proxy.set_rules(
        replace(LOOKING, decide=lambda host: NEVER if host == "localhost" else Decision.NORMAL)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(cadata=looking.roots.pem().decode())
    sock = context.wrap_socket(looking.tunnel(origin, "127.0.0.1"), server_hostname="localhost")
    with closing(Http1(sock)) as client:
        assert client.get("/").body == BAD
