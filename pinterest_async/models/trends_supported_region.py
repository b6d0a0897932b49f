from typing import Literal, TypeAlias

TrendsSupportedRegion: TypeAlias = Literal[
    "AR",
    "AU+NZ",
    "BR",
    "CA",
    "CO",
    "DE",
    "DE+AT+CH",
    "ES",
    "FR",
    "GB+IE",
    "IT",
    "IT+ES+PT+GR+MT",
    "MX",
    "MX+AR+CO+CL",
    "NL+BE+LU",
    "PL+RO+HU+SK+CZ",
    "SE+DK+FI+NO",
    "US",
]
"""18 known values; any other is accepted unchanged."""
