"""Body of a new Pin without its media, and the digest that identifies a Pin in a journal. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, Final

LONGEST_TEXT: Final = {"title": 100, "description": 800, "link": 2048, "alt_text": 500}


def texts(
    board_id: str,
    board_section_id: str | None,
    title: str | None,
    description: str | None,
    link: str | None,
    alt_text: str | None,
) -> dict[str, Any]:
    """Build the body of a Pin without its media. Raises ValueError for an invalid id or a text that is too long."""
    for name, value in (("board_id", board_id), ("board_section_id", board_section_id)):
        if value is not None and not (value.isascii() and value.isdecimal()):
            raise ValueError(f"{name} is a string of digits, not {value!r}")
    given = {"title": title, "description": description, "link": link, "alt_text": alt_text}
    for name, value in given.items():
        if value is not None and len(value) > LONGEST_TEXT[name]:
            raise ValueError(f"{name} has {len(value)} characters, and at most {LONGEST_TEXT[name]}")
    body = {"board_id": board_id, "board_section_id": board_section_id, **given}
    return {name: value for name, value in body.items() if value is not None}


def digest(body: Mapping[str, Any], media: str) -> str:
    """Return the default journal key of a Pin: a digest of board, texts and media."""
    return hashlib.sha256(repr((sorted(body.items()), media)).encode()).hexdigest()
