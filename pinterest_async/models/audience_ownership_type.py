from typing import Literal, TypeAlias

AudienceOwnershipType: TypeAlias = Literal[
    "OWNED",
    "RECEIVED",
]
"""2 known values; any other is accepted unchanged."""
