from typing import Literal, TypeAlias

TemplateResponseType: TypeAlias = Literal[
    "BULK",
    "OVERVIEW",
    "TABLE",
    "UNSPECIFIED",
]
"""4 known values; any other is passed on as it is."""
