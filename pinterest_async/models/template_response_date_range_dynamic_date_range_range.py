from typing import Literal, TypeAlias

TemplateResponseDateRangeDynamicDateRangeRange: TypeAlias = Literal[
    "LAST_MONTH",
    "LAST_QUARTER",
    "MONTH_TO_DATE",
    "QUARTER_TO_DATE",
    "YEAR_TO_DATE",
]
"""5 known values; any other is passed on as it is."""
