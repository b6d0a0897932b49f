"""Seeded random values that depend only on the seed and a name, not on order or time."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

BITS = 64
MASK = (1 << BITS) - 1


@lru_cache(maxsize=65536)
def number(*names: object) -> int:
    """Return a 64-bit number for these names, the same in every process."""
    return int.from_bytes(blake2b(repr(names).encode(), digest_size=8).digest(), "big")


def odd_number(*names: object) -> int:
    """Return the number for these names with the lowest bit set: multiplication by it is invertible modulo 2^64."""
    return number(*names) | 1


def between(low: int, high: int, *names: object) -> int:
    """Return an integer from `low` to `high`, both inclusive."""
    return low + number(*names) % (high - low + 1)
