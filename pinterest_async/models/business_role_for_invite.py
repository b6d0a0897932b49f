from typing import Literal, TypeAlias

BusinessRoleForInvite: TypeAlias = Literal[
    "BIZ_ADMIN",
    "EMPLOYEE",
    "PARTNER",
]
"""3 known values; any other is accepted unchanged."""
