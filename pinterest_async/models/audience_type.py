from typing import Literal, TypeAlias

AudienceType: TypeAlias = Literal[
    "ACTALIKE",
    "CUSTOMER_LIST",
    "ENGAGEMENT",
    "PERSONA",
    "VISITOR",
]
"""5 known values; any other is accepted unchanged."""
