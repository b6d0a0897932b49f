"""Personal data as Pinterest matches it: normalised, then SHA-256 in lower case. Pure.

Twelve fields are hashed; click ids, partner ids, IP addresses and user agents go as they are. No error shows a value.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

_HASHED: Final = re.compile(r"[0-9a-fA-F]{64}")
_EMAIL: Final = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\"]+")
_MAID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_GENDERS: Final = {"f": "f", "female": "f", "m": "m", "male": "m", "n": "n", "non-binary": "n", "nonbinary": "n"}


def normalize_email(text: str) -> str:
    """Lower case, without white space around it. Raises ValueError for what is no address."""
    value = text.strip().lower()
    if not _EMAIL.fullmatch(value):
        raise ValueError("is no e-mail address")
    return value


def normalize_phone(text: str) -> str:
    """Digits only, without leading zeros: the country code, the area code and the number, 7 to 15 in all (E.164)."""
    value = _digits(text).lstrip("0")
    if not 7 <= len(value) <= 15:
        raise ValueError("is no phone number with its country code: 7 to 15 digits")
    return value


def normalize_zip(text: str) -> str:
    """Digits only, as Pinterest asks for, also where a country's postal codes have letters."""
    if not (value := _digits(text)):
        raise ValueError("has no digits")
    return value


def normalize_name(text: str) -> str:
    """Lower case, without white space around it; letters that are no Latin ones stay."""
    if not (value := text.strip().lower()):
        raise ValueError("is empty")
    return value


def normalize_city(text: str) -> str:
    """Lower case, without spaces and punctuation."""
    value = "".join(each for each in text.lower() if unicodedata.category(each)[0] in "LMN")
    if not value:
        raise ValueError("is empty")
    return value


def normalize_code(text: str) -> str:
    """Return a code of two letters in lower case: a state, or a country of ISO 3166-1."""
    value = text.strip().lower()
    if not (len(value) == 2 and value.isascii() and value.isalpha()):
        raise ValueError("is no code of two letters")
    return value


def normalize_gender(text: str) -> str:
    """Return one of f, m and n (non-binary)."""
    if (value := _GENDERS.get(text.strip().lower())) is None:
        raise ValueError("is one of f, m and n (non-binary)")
    return value


def normalize_birthday(value: str | date) -> str:
    """Year, month and day as YYYYMMDD, of a date or of its ISO 8601 text."""
    if not isinstance(value, date):
        try:
            value = date.fromisoformat(value.strip())
        except ValueError:
            raise ValueError("is no date: give a date, or YYYY-MM-DD") from None
    return f"{value.year:04}{value.month:02}{value.day:02}"


def normalize_external_id(text: str) -> str:
    """Return the caller's own id of a person, without white space around it; upper and lower case stay."""
    if not (value := text.strip()):
        raise ValueError("is empty")
    return value


def normalize_maid(text: str) -> str:
    """Return a mobile advertising id (GAID, IDFA) in lower case; the one of all zeros stands for nobody and is refused.

    Pinterest does not document the case that it hashes; lower case is that of the other platforms.
    """
    value = text.strip().lower()
    if not _MAID.fullmatch(value) or not value.strip("0-"):
        raise ValueError("is no advertising id")
    return value


def digest(text: str) -> str:
    """SHA-256 of a text in UTF-8, as 64 hexadecimal digits in lower case."""
    return hashlib.sha256(text.encode()).hexdigest()


def is_hashed(text: str) -> bool:
    """Return whether a value is a SHA-256 digest already: 64 hexadecimal digits."""
    return _HASHED.fullmatch(text.strip()) is not None


FIELDS: Final[Mapping[str, tuple[str, Callable[[str], str]]]] = {
    "email": ("em", normalize_email),
    "phone": ("ph", normalize_phone),
    "first_name": ("fn", normalize_name),
    "last_name": ("ln", normalize_name),
    "gender": ("ge", normalize_gender),
    "birthday": ("db", normalize_birthday),
    "city": ("ct", normalize_city),
    "state": ("st", normalize_code),
    "zip": ("zp", normalize_zip),
    "country": ("country", normalize_code),
    "external_id": ("external_id", normalize_external_id),
    "maid": ("hashed_maids", normalize_maid),
}
"""The twelve fields that are hashed: their name in the API's user_data, and how each is normalised."""


def hashed(field: str, value: str | date) -> str:
    """Return the digest that is sent for a field's value; one that is a digest already is taken as it is, in lower
    case.

    Raises ValueError, naming the field and not the value, for what is none of its kind.
    """
    if not isinstance(value, str | date):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"{field} is a str, not {type(value).__name__}")
    if isinstance(value, str) and is_hashed(value):
        return value.strip().lower()
    try:
        return digest(normalize_birthday(value) if isinstance(value, date) else FIELDS[field][1](value))
    except ValueError as error:
        raise ValueError(f"{field} {error}") from None


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(each)) for each in text if each.isdecimal())
