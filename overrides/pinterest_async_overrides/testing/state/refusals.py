"""Refusals that the API description does not declare: their names, evidence and switches."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Final, Literal

from pinterest_async_overrides.testing.contract.api_error import ApiError

Refusal = Literal[
    "actalike_percentage",
    "amount",
    "archived_parent",
    "audience_reference",
    "board_name",
    "both_caps",
    "budget",
    "customer_records",
    "event_name",
    "event_source",
    "keyword_match_type",
    "media",
    "part_size",
    "personal_data",
    "pin_metrics",
    "status",
    "tracking_url",
    "upsert_beside_feed",
    "video_ad",
]

REFUSALS: Final[dict[Refusal, tuple[str, str]]] = {
    "actalike_percentage": (
        "S",
        "actalike audiences of less than 1 or more than 10 percent, or without seed or country",
    ),
    "amount": ("?", "budgets, caps and bids of zero or less"),
    "archived_parent": ("?", "ad groups, ads, keywords and product groups below an archived parent"),
    "audience_reference": ("?", "audience rules that refer to an unknown row, or lack a field their type requires"),
    "board_name": ("O", "renaming a board to the name of another of the user's boards"),
    "both_caps": ("S", "daily_spend_cap and lifetime_spend_cap at once"),
    "budget": ("O", "campaigns without a budget (exception 2384); ad groups without one where their campaign has none"),
    "customer_records": ("?", "customer records that are empty, or do not match the format of their list's type"),
    "event_name": ("?", "web conversion events whose name is neither Pinterest's nor defined by the advertiser"),
    "event_source": ("S", "conversion events with an action_source other than web, offline, app_android and app_ios"),
    "keyword_match_type": ("O", "keywords whose match_type is null"),
    "media": ("O", "Pins of a video that is unknown or not processed yet"),
    "part_size": ("S", "parts of an upload, other than the last, of less than 5 MB"),
    "personal_data": ("D", "personal data in conversion events that is not SHA-256 in lower case"),
    "pin_metrics": ("O", "lifetime and daily metrics of Pins in one call"),
    "status": ("?", "invalid status changes: only a draft becomes DELETED_DRAFT, nothing becomes DRAFT"),
    "tracking_url": ("O", "invalid tracking URLs"),
    "upsert_beside_feed": ("D", "UPSERT of catalog items into a catalog that has a feed"),
    "video_ad": ("?", "VIDEO and MAX_VIDEO ads of a Pin that is not a video"),
}
"""Name of each live refusal -> (evidence, refused input).

Evidence: `S` the published description; `D` Pinterest's documentation; `O` observed by other clients; `?` unconfirmed.
`Quirks(accepts=[...])` switches refusals off by name.
"""


def check_names(names: Collection[str]) -> None:
    """Raise ValueError for an unknown refusal."""
    unknown = sorted(set(names) - set(REFUSALS))
    if unknown:
        raise ValueError(f"unknown refusals: {', '.join(unknown)}; known are {', '.join(sorted(REFUSALS))}")


class Refusals:
    """The refusals in force: all except those that `accepted` returns. Both functions are called on each check.

    `unknown_ids` returns "call" to refuse a whole call that names an unknown id, "rows" to omit that id's rows, and an
    empty string for the known behaviour of each kind of call.
    """

    def __init__(self, accepted: Callable[[], Collection[str]] = tuple, unknown_ids: Callable[[], str] = str) -> None:
        self._accepted = accepted
        self._unknown_ids = unknown_ids

    def whole(self, *, usual: bool) -> bool:
        """Return whether an unknown id refuses the whole call; `usual` is the default of this kind of call."""
        return {"call": True, "rows": False}.get(self._unknown_ids(), usual)

    def made(self, name: Refusal) -> bool:
        """Return whether this refusal is in force."""
        return name not in self._accepted()

    def refuse(self, name: Refusal, message: str, code: int = 1) -> None:
        """Raise an `ApiError` with status 400 if this refusal is in force."""
        if self.made(name):
            raise ApiError(400, code, message)
