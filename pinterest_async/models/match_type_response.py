from typing import Literal, TypeAlias

MatchTypeResponse: TypeAlias = Literal[
    "BROAD",
    "EXACT",
    "EXACT_NEGATIVE",
    "PHRASE",
    "PHRASE_NEGATIVE",
]
"""5 known values; any other is accepted unchanged."""
