from typing import Literal, TypeAlias

ReportingTimeZone: TypeAlias = Literal[
    "AD_ACCOUNT_TIME_ZONE",
    "PINTEREST_TIME_ZONE",
]
"""2 known values; any other is accepted unchanged."""
