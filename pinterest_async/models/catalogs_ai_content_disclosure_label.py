from typing import Literal, TypeAlias

CatalogsAiContentDisclosureLabel: TypeAlias = Literal[
    "ai_modified",
    "synthetic_performer",
]
"""2 known values; any other is accepted unchanged."""
