from typing import Literal, TypeAlias

InviteType: TypeAlias = Literal[
    "MEMBER_INVITE",
    "PARTNER_INVITE",
    "PARTNER_REQUEST",
]
"""3 known values; any other is accepted unchanged."""
