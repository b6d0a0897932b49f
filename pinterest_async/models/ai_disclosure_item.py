from typing import Literal, TypeAlias

AiDisclosureItem: TypeAlias = Literal[
    "AI_MODIFIED",
    "SYNTHETIC_PERFORMER",
]
"""2 known values; any other is accepted unchanged."""
