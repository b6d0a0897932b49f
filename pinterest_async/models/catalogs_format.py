from typing import Literal, TypeAlias

CatalogsFormat: TypeAlias = Literal[
    "CSV",
    "INTEGRATION",
    "TSV",
    "XML",
]
"""4 known values; any other is accepted unchanged."""
