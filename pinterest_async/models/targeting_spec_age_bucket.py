from typing import Literal, TypeAlias

TargetingSpecAgeBucket: TypeAlias = Literal[
    "18-24",
    "19+",
    "20+",
    "21+",
    "25-34",
    "35-44",
    "45-49",
    "50-54",
    "55-64",
    "65+",
]
"""10 known values; any other is accepted unchanged."""
