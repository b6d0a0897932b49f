from typing import Literal, TypeAlias

PermissionsWithOwner: TypeAlias = Literal[
    "ADMIN",
    "ANALYST",
    "AUDIENCE_MANAGER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "CATALOGS_VIEWER",
    "FINANCE_EDIT",
    "FINANCE_MANAGER",
    "FINANCE_VIEW",
    "OWNER",
    "PROFILE_PUBLISHER",
]
"""11 known values; any other is accepted unchanged."""
