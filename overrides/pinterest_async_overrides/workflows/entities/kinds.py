"""Operations and names of campaigns, ad groups and ads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entity. `parent` is the field with the id of what it belongs to, None for a campaign.

    `required` are the fields that a new one has to have; `nameless` whether the contract lets it be without a name.
    """

    name: str
    plural: str
    parent: str | None
    required: tuple[str, ...]
    nameless: bool = False

    @property
    def ids(self) -> str:
        """The filter by id of its list call."""
        return f"{self.name}_ids"

    @property
    def words(self) -> str:
        """Its name in a sentence."""
        return self.name.replace("_", " ")


CAMPAIGN: Final = Kind("campaign", "campaigns", None, ("name", "objective_type"))
AD_GROUP: Final = Kind("ad_group", "ad_groups", "campaign_id", ("name", "campaign_id", "billable_event"))
AD: Final = Kind("ad", "ads", "ad_group_id", ("name", "ad_group_id", "pin_id", "creative_type"), nameless=True)
KINDS: Final = {kind.name: kind for kind in (CAMPAIGN, AD_GROUP, AD)}

STATUSES: Final = ("ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT")
"""All of them: a list call leaves out what is archived unless it is asked for (facts of the API, section 8)."""

FINAL: Final = frozenset({"ARCHIVED", "DELETED_DRAFT"})
"""What an entity in such a status stays."""

LIVING: Final = tuple(status for status in STATUSES if status not in FINAL)
"""The others: an account may have many more archived entities than living ones."""
