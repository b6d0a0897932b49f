from typing import Literal, TypeAlias

TargetingTemplateGetResponseDataStatus: TypeAlias = Literal[
    "ACTIVE",
    "DELETED",
]
"""2 known values; any other is passed on as it is."""
