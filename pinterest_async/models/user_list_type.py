from typing import Literal, TypeAlias

UserListType: TypeAlias = Literal[
    "DLX_ID",
    "EMAIL",
    "HASHED_PINNER_ID",
    "IDFA",
    "LR_ID",
    "MAID",
]
"""6 known values; any other is accepted unchanged."""
