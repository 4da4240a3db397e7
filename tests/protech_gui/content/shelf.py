"""A shelf of texts and services for tests, written by hand and easy to damage."""

import json
from pathlib import Path
from typing import Any

MODULE_BODY = """\
## [here] You are here

Words before it.

:::scale strong
How strong is it?
- 0: Not at all
- 10: Very
:::

Words after it, *quite* a few.

## [now] Now

:::choice areas several
What matters
to you?
- calm: Calm
- work: Work
:::

## [more] More

Words with a list:

- one thing
- another

## [card] To take along

Some words of *Help*.

- I breathe.
- I go on.
"""
"""The steps of a module that keeps all rules."""

PAGE = "---\nid: {id}\ntitle: {title}\nversion: 1\nreviewed: not yet\n---\n\n{body}\n"

FACT: dict[str, Any] = {
    "source": "made up",
    "source_date": "2026-11",
    "confidence": "low",
    "ship": True,
}


def put(path: Path, text: str) -> Path:
    """Write a file, and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def module(id: str = "start", body: str = MODULE_BODY, **front: str) -> str:
    """Return a module's file; other values for fields of its front matter can be given."""
    fields = {
        "id": id,
        "title": "A module",
        "version": "2",
        "minutes": "10",
        "goals": "One thing; another thing",
        "sources": "first; second",
        "reviewed": "not yet",
    }
    head = "".join(f"{name}: {value}\n" for name, value in (fields | front).items())
    return f"---\n{head}---\n\n{body}"


def phone(**changes: Any) -> dict[str, Any]:
    """Return a number of a country that has none, as the directory's JSON says it."""
    return {
        "kind": "phone",
        "value": "0800111",
        "display": "0800 111",
        "e164": None,
        "dialable_from": ["XA"],
        "free": True,
        "anonymous": None,
        "weekly": None,
        "tz": None,
        "fact": FACT,
        "weekly_fact": None,
    } | changes


def web(**changes: Any) -> dict[str, Any]:
    """Return a page on the web, as the directory's JSON says it."""
    made_up = {"kind": "web", "value": "https://line.example/", "display": "line.example"}
    return phone(dialable_from=[], free=None) | made_up | changes


def service(id: str, **changes: Any) -> dict[str, Any]:
    """Return a service in English in the country XA, as the directory's JSON says it."""
    return {
        "id": id,
        "name": f"The line {id}",
        "run_by": "",
        "country": "XA",
        "languages": ["en"],
        "purpose": "self_concern",
        "confidentiality": "said",
        "fact": FACT,
        "channels": [phone()],
    } | changes


def services_file(*services: dict[str, Any]) -> str:
    """Return a file of services."""
    return json.dumps({"version": 1, "services": services})
