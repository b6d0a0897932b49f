from typing import Literal, TypeAlias

AudienceStatus: TypeAlias = Literal[
    "ELIGIBLE",
    "INITIALIZING",
    "PERSONAS_INELIGIBLE_SIZE",
    "PERSONAS_INITIALIZING",
    "READY",
    "TOO_SMALL",
]
"""6 known values; any other is accepted unchanged."""
