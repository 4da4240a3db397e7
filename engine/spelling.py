"""How hosts and words are spelled before they are compared: one spelling for each, all pure."""

import ipaddress
import re
import unicodedata

MAX_HOST = 253
"""Characters; no longer name can be asked of the domain name system (RFC 1035)."""

MAX_TEXT = 4000
"""Characters of a text that are looked at; search engines take less than half of it."""

MAX_WORDS = 64
"""Words of a text that are looked at."""

MAX_WORD = 100
"""Characters of a word that are looked at."""

# The full stops of other scripts.
_DOTS = str.maketrans("\u3002\uff0e\uff61", "...")
_SPLIT = re.compile(r"[^\W_]+")

# Letters of European languages that Unicode does not take apart into a letter and its marks.
_LETTERS = str.maketrans(
    {
        "æ": "ae",
        "œ": "oe",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "ħ": "h",
        "\u0131": "i",
        "þ": "th",
    }
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "ae", "Ö": "oe", "Ü": "ue"})


def host_of(text: str) -> str:
    """Return a host as it is compared: ASCII, lower case, without a port or a dot at its end.

    ``text`` is a host name or an address, with or without a port. What can be no host is the
    empty text.
    """
    host = text.strip().lower()
    if host.startswith("["):
        host = host[1:].partition("]")[0]
    elif host.count(":") == 1:
        host, _, port = host.partition(":")
        if port and not port.isdecimal():
            return ""
    if ":" in host:
        return _address_of(host)
    host = host.rstrip(".")
    if len(host) > MAX_HOST:
        return ""
    return host if host.isascii() else _ascii_of(host)


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in their order, without case, accents and invisible signs.

    German ß is ss and ä is a. Of a longer text only the first MAX_WORDS words are told, and of a
    longer word its first MAX_WORD characters.
    """
    apart = unicodedata.normalize("NFKD", text[:MAX_TEXT]).casefold().translate(_LETTERS)
    seen = "".join(
        letter
        for letter in unicodedata.normalize("NFKD", apart)
        if unicodedata.category(letter) not in ("Mn", "Cf")
    )
    return tuple(word[:MAX_WORD] for word in _SPLIT.findall(seen)[:MAX_WORDS])


def spellings_of(text: str) -> set[tuple[str, ...]]:
    """Return the words of a text in each way that people type them: ä as a, and as ae."""
    whole = unicodedata.normalize("NFC", text)
    return {words_of(whole), words_of(whole.translate(_UMLAUTS))}


def _address_of(host: str) -> str:
    """Return an IPv6 address in its shortest form, or the IPv4 address that it stands for."""
    try:
        address = ipaddress.IPv6Address(host.partition("%")[0])
    except ValueError:
        return ""
    return str(address.ipv4_mapped or address)


def _ascii_of(host: str) -> str:
    """Return a name with letters beyond ASCII as the domain name system has it.

    As browsers do (UTS 46), ß stays a letter of its own.
    """
    shown = unicodedata.normalize("NFKC", host.translate(_DOTS)).lower()
    return ".".join(
        label if label.isascii() else "xn--" + label.encode("punycode").decode("ascii")
        for label in unicodedata.normalize("NFKC", shown).rstrip(".").split(".")
    )
