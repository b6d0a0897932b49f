from typing import Literal, TypeAlias

NullablePartnerType: TypeAlias = Literal[
    "EXTERNAL",
    "INTERNAL",
]
"""2 known values; any other is accepted unchanged."""
