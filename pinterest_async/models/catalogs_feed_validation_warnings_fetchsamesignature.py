from typing import Literal, TypeAlias

CatalogsFeedValidationWarningsFETCHSAMESIGNATURE: TypeAlias = Literal[1,]
"""1 known value; any other is passed on as it is."""
