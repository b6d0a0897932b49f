from typing import Literal, TypeAlias

TieBreakerType: TypeAlias = Literal[
    "CUSTOM",
    "RANDOM",
]
"""2 known values; any other is accepted unchanged."""
