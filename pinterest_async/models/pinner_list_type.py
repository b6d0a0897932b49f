from typing import Literal, TypeAlias

PinnerListType: TypeAlias = Literal[
    "ACTALIKE",
    "CUSTOMER_LIST",
    "ENGAGEMENT",
    "LOOKALIKE",
    "PERSONA",
    "VISITOR",
]
"""6 known values; any other is accepted unchanged."""
