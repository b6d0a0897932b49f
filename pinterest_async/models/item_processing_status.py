from typing import Literal, TypeAlias

ItemProcessingStatus: TypeAlias = Literal[
    "FAILURE",
    "PROCESSING",
    "SUCCESS",
]
"""3 known values; any other is accepted unchanged."""
