from typing import Literal, TypeAlias

TargetingStrategy: TypeAlias = Literal[
    "CHOOSE_YOUR_OWN",
    "FIND_NEW_CUSTOMERS",
    "RECONNECT_WITH_USERS",
]
"""3 known values; any other is accepted unchanged."""
