from typing import Literal, TypeAlias

LeadFormStatus: TypeAlias = Literal[
    "ACTIVE",
    "DRAFT",
]
"""2 known values; any other is accepted unchanged."""
