from typing import Literal, TypeAlias

CustomerListStatus: TypeAlias = Literal[
    "PROCESSING",
    "READY",
    "TOO_SMALL",
    "UPLOADING",
]
"""4 known values; any other is accepted unchanged."""
