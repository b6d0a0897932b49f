from typing import Literal, TypeAlias

PartnerType: TypeAlias = Literal[
    "EXTERNAL",
    "INTERNAL",
]
"""2 known values; any other is accepted unchanged."""
