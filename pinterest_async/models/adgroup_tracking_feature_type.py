from typing import Literal, TypeAlias

AdgroupTrackingFeatureType: TypeAlias = Literal[
    "AD_ROTATION",
    "BULK_EDITOR",
    "CLONE_META",
    "TRENDS",
]
"""4 known values; any other is accepted unchanged."""
