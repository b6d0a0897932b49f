from typing import Literal, TypeAlias

DisclosureType: TypeAlias = Literal[
    "IMPORTANT_SAFETY_INFO",
    "MED_GUIDE",
    "NO_DISCLOSURE",
    "PATIENT_INFORMATION",
    "PRESCRIBING_INFORMATION",
    "PRESCRIBING_INFORMATION_BOX_WARNING",
]
"""6 known values; any other is accepted unchanged."""
