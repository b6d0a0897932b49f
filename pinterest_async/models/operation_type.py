from typing import Literal, TypeAlias

OperationType: TypeAlias = Literal[
    "REVOKE",
    "SHARE",
]
"""2 known values; any other is accepted unchanged."""
