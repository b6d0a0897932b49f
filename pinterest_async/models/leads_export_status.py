from typing import Literal, TypeAlias

LeadsExportStatus: TypeAlias = Literal[
    "FAILED",
    "FINISHED",
    "IN_PROGRESS",
]
"""3 known values; any other is accepted unchanged."""
