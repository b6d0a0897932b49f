from typing import Literal, TypeAlias

Permissions: TypeAlias = Literal[
    "ADMIN",
    "ANALYST",
    "AUDIENCE_MANAGER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "CATALOGS_VIEWER",
    "CONSUMER_USER",
    "FINANCE_EDIT",
    "FINANCE_MANAGER",
    "FINANCE_VIEW",
    "PROFILE_PUBLISHER",
]
"""11 known values; any other is passed on as it is."""
