from typing import Literal, TypeAlias

BoardPrivacyFilter: TypeAlias = Literal[
    "ALL",
    "PROTECTED",
    "PUBLIC",
    "PUBLIC_AND_SECRET",
    "SECRET",
]
"""5 known values; any other is accepted unchanged."""
