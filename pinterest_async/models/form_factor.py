from typing import Literal, TypeAlias

FormFactor: TypeAlias = Literal[
    "cellphone",
    "console",
    "desktop",
    "laptop",
    "other",
    "smartwatch",
    "tablet",
    "tv",
    "vr",
]
"""9 known values; any other is accepted unchanged."""
