from typing import Literal, TypeAlias

LeadFormQuestionFieldType: TypeAlias = Literal[
    "CHECKBOX",
    "RADIO_LIST",
    "TEXT_AREA",
    "TEXT_FIELD",
]
"""4 known values; any other is accepted unchanged."""
