from typing import Literal, TypeAlias

NullablePartnerType: TypeAlias = Literal[
    "EXTERNAL",
    "INTERNAL",
]
"""2 known values; any other is passed on as it is."""
