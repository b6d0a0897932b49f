from typing import Literal, TypeAlias

CatalogsReportReportStatus: TypeAlias = Literal[
    "FINISHED",
    "IN_PROGRESS",
]
"""2 known values; any other is accepted unchanged."""
