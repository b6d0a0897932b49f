from typing import Literal, TypeAlias

AdsAnalyticsCreateAsyncRequestPrimarySort: TypeAlias = Literal[
    "BY_DATE",
    "BY_ID",
]
"""2 known values; any other is passed on as it is."""
