from typing import Literal, TypeAlias

UserWebsiteVerifyRequestVerificationMethod: TypeAlias = Literal[
    "DNSTXT",
    "FILENAME",
    "METATAG",
]
"""3 known values; any other is passed on as it is."""
