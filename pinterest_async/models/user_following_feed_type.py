from typing import Literal, TypeAlias

UserFollowingFeedType: TypeAlias = Literal[
    "ALL",
    "CREATOR_ONLY",
    "RANKED",
    "RANKED_CREATOR_ONLY",
]
"""4 known values; any other is accepted unchanged."""
