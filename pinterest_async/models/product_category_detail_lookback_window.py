from typing import Literal, TypeAlias

ProductCategoryDetailLookbackWindow: TypeAlias = Literal[
    90,
    180,
    365,
    730,
]
"""4 known values; any other is accepted unchanged."""
