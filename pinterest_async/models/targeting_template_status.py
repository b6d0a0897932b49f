from typing import Literal, TypeAlias

TargetingTemplateStatus: TypeAlias = Literal[
    "ACTIVE",
    "DELETED",
]
"""2 known values; any other is accepted unchanged."""
