from typing import Literal, TypeAlias

Permissions: TypeAlias = Literal[
    "ADMIN",
    "ANALYST",
    "AUDIENCE_MANAGER",
    "BIZ_PINNER_LIST_SHARER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "CATALOGS_VIEWER",
    "CONSUMER_USER",
    "FINANCE_EDIT",
    "FINANCE_MANAGER",
    "FINANCE_VIEW",
    "PROFILE_PUBLISHER",
]
"""12 known values; any other is accepted unchanged."""
