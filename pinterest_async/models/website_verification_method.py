from typing import Literal, TypeAlias

WebsiteVerificationMethod: TypeAlias = Literal[
    "DNSTXT",
    "FILENAME",
    "METATAG",
]
"""3 known values; any other is accepted unchanged."""
