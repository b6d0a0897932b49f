from typing import Literal, TypeAlias

AccountAccountType: TypeAlias = Literal[
    "BUSINESS",
    "PINNER",
]
"""2 known values; any other is passed on as it is."""
