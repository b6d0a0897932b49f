from typing import Literal, TypeAlias

MemberBusinessRole: TypeAlias = Literal[
    "BIZ_ADMIN",
    "EMPLOYEE",
]
"""2 known values; any other is accepted unchanged."""
