from typing import Literal, TypeAlias

OptimizationType: TypeAlias = Literal[
    "CLICKTHROUGH",
    "IMPRESSION",
    "OUTBOUND_CLICK",
    "ROAS",
    "WEB_CONVERSION",
]
"""5 known values; any other is accepted unchanged."""
