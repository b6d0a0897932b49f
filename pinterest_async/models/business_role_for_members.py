from typing import Literal, TypeAlias

BusinessRoleForMembers: TypeAlias = Literal[
    "BIZ_ADMIN",
    "EMPLOYEE",
]
"""2 known values; any other is accepted unchanged."""
