from typing import Literal, TypeAlias

CatalogsReportFeedIngestionStatsSeverity: TypeAlias = Literal[
    "ERROR",
    "WARN",
]
"""2 known values; any other is accepted unchanged."""
