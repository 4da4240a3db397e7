"""What is written in base64 and with escapes is read as browsers read it."""

from base64 import b64encode, urlsafe_b64encode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.network.bodies.signs import from_base64, safe_end, unescaped


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b"a%2Bb%2f", b"a+b/"),
        (b"\\x2b\\u003D\\/\\n\\r\\t.", b"+=/."),
        (b"&#43;&#x2F;&equals;&PLUS;&Tab;", b"+/=+\t"),
        (b"as it is", b"as it is"),
    ],
)
def test_escapes_are_read(written: bytes, read: bytes) -> None:
    assert unescaped(written) == read


@given(st.binary(max_size=200))
def test_base64_is_read_in_either_alphabet_and_with_breaks(content: bytes) -> None:
    assert from_base64(b64encode(content)) == content
    assert from_base64(urlsafe_b64encode(content).rstrip(b"=")) == content
    assert from_base64(b64encode(content)[:8] + b"\r\n " + b64encode(content)[8:]) == content


def test_a_place_within_an_escape_is_not_a_safe_end() -> None:
    assert safe_end(b"AAAA%2", 6) == 4
    assert safe_end(b"AAAA\\u00", 8) == 4
    assert safe_end(b"A" * 40, 40) == 40
