from typing import Literal, TypeAlias

UserListOperationType: TypeAlias = Literal[
    "ADD",
    "REMOVE",
]
"""2 known values; any other is accepted unchanged."""
