from typing import Literal, TypeAlias

NetworkType: TypeAlias = Literal[
    "cellular_2g",
    "cellular_3g",
    "cellular_4g",
    "cellular_5g",
    "cellular_6g",
    "ethernet",
    "unknown",
    "wifi",
]
"""8 known values; any other is accepted unchanged."""
