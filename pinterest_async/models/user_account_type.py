from typing import Literal, TypeAlias

UserAccountType: TypeAlias = Literal[
    "BUSINESS",
    "PINNER",
]
"""2 known values; any other is accepted unchanged."""
