from typing import Literal, TypeAlias

AppTypes: TypeAlias = Literal[
    "ALL",
    "MOBILE",
    "TABLET",
    "WEB",
]
"""4 known values; any other is accepted unchanged."""
