from typing import Literal, TypeAlias

AudienceAccountType: TypeAlias = Literal[
    "AD_ACCOUNT",
    "BUSINESS_ACCOUNT",
]
"""2 known values; any other is accepted unchanged."""
