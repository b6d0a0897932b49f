from typing import Literal, TypeAlias

OsFamily: TypeAlias = Literal[
    "android",
    "bsd",
    "ios",
    "linux",
    "macos",
    "other",
    "windows",
]
"""7 known values; any other is accepted unchanged."""
