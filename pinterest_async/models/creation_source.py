from typing import Literal, TypeAlias

CreationSource: TypeAlias = Literal[
    "ADS_API",
    "ADS_MANAGER_REPORTING_PAGE",
    "ADS_MANAGER_REPORT_BUILDER",
]
"""3 known values; any other is accepted unchanged."""
