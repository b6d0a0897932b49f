from typing import Literal, TypeAlias

AudienceUpdateOperationType: TypeAlias = Literal[
    "REMOVE",
    "UPDATE",
]
"""2 known values; any other is accepted unchanged."""
