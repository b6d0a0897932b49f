from typing import Literal, TypeAlias

Role: TypeAlias = Literal[
    "ADMIN",
    "ANALYST",
    "AUDIENCE_MANAGER",
    "BIZ_PINNER_LIST_SHARER",
    "CAMPAIGN_MANAGER",
    "CATALOGS_MANAGER",
    "CATALOGS_VIEWER",
    "FINANCE_EDIT",
    "FINANCE_MANAGER",
    "FINANCE_VIEW",
    "OWNER",
    "PROFILE_MANAGER",
    "PROFILE_PUBLISHER",
    "RESOURCE_CONVERSION_TAGS_READER",
    "RESOURCE_PINNER_LIST_OWNER",
    "RESOURCE_PINNER_LIST_READER",
    "RESTRICTED_OWNER",
    "SOS_READER",
    "UNKNOWN",
]
"""19 known values; any other is accepted unchanged."""
