from typing import Literal, TypeAlias

LeadFormQuestionType: TypeAlias = Literal[
    "ADDRESS",
    "AGE",
    "CITY",
    "COUNTRY",
    "CUSTOM",
    "DATE_OF_BIRTH",
    "EMAIL",
    "FIRST_NAME",
    "FULL_NAME",
    "GENDER",
    "LAST_NAME",
    "PHONE_NUMBER",
    "STATE_PROVINCE",
    "ZIP_CODE",
]
"""14 known values; any other is accepted unchanged."""
