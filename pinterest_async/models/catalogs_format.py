from typing import Literal, TypeAlias

CatalogsFormat: TypeAlias = Literal[
    "CSV",
    "TSV",
    "XML",
]
"""3 known values; any other is passed on as it is."""
