"""Operations and names of campaigns, ad groups and ads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of entity.

    parent: field with the parent's id, None for a campaign.
    required: fields that a new entity must have.
    nameless: whether the contract allows an entity without a name.
    """

    name: str
    plural: str
    parent: str | None
    required: tuple[str, ...]
    nameless: bool = False

    @property
    def ids(self) -> str:
        """Name of the list call's filter by id."""
        return f"{self.name}_ids"

    @property
    def words(self) -> str:
        """Name for use in messages."""
        return self.name.replace("_", " ")


CAMPAIGN: Final = Kind("campaign", "campaigns", None, ("name", "objective_type"))
AD_GROUP: Final = Kind("ad_group", "ad_groups", "campaign_id", ("name", "campaign_id", "billable_event"))
AD: Final = Kind("ad", "ads", "ad_group_id", ("name", "ad_group_id", "pin_id", "creative_type"), nameless=True)
KINDS: Final = {kind.name: kind for kind in (CAMPAIGN, AD_GROUP, AD)}

STATUSES: Final = ("ACTIVE", "PAUSED", "ARCHIVED", "DRAFT", "DELETED_DRAFT")
"""All statuses: list calls omit archived entities unless they are requested (docs/api-facts.md, section 8)."""

FINAL: Final = frozenset({"ARCHIVED", "DELETED_DRAFT"})
"""Final statuses: they cannot be left."""

LIVING: Final = tuple(status for status in STATUSES if status not in FINAL)
"""All other statuses; an account may have far more archived entities than living ones."""
