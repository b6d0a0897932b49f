from typing import Literal, TypeAlias

ReportType: TypeAlias = Literal[
    "ASYNC",
    "SYNC",
]
"""2 known values; any other is accepted unchanged."""
