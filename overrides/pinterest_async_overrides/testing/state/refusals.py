"""Refusals that the description lacks: names, how surely each is known, and the switch of each."""

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
        "an actalike audience of less than 1 or more than 10 percent, without seed or country",
    ),
    "amount": ("?", "budgets, caps and bids of zero or less"),
    "archived_parent": ("?", "ad groups, ads, keywords and product groups below what is archived"),
    "audience_reference": ("?", "audience rules that name no row, or lack what their type is about"),
    "board_name": ("O", "renaming a board as another of the user's is called"),
    "both_caps": ("S", "daily_spend_cap and lifetime_spend_cap at once"),
    "budget": ("O", "campaigns without a budget (exception 2384); ad groups without one where their campaign has none"),
    "customer_records": ("?", "customer records that are empty, or not of the form of their list's type"),
    "event_name": ("?", "conversion events of the web that are neither Pinterest's nor defined by the advertiser"),
    "event_source": ("S", "conversion events from elsewhere than web, offline, app_android and app_ios"),
    "keyword_match_type": ("O", "keywords whose match_type is null"),
    "media": ("O", "Pins of a video that is unknown or not processed yet"),
    "part_size": ("S", "parts of an upload, other than the last, of less than 5 MB"),
    "personal_data": ("D", "personal data in conversion events that is not SHA-256 in lower case"),
    "pin_metrics": ("O", "lifetime and daily metrics of Pins in one call"),
    "status": ("?", "statuses that cannot follow: only a draft becomes DELETED_DRAFT, nothing becomes DRAFT"),
    "tracking_url": ("O", "tracking URLs that are none"),
    "upsert_beside_feed": ("D", "UPSERT of catalog items into a catalog that has a feed"),
    "video_ad": ("?", "VIDEO and MAX_VIDEO ads of a Pin that is no video"),
}
"""Name of each live refusal -> (how surely it is known, what is refused).

`S`: the published description says it; `D`: Pinterest's documentation; `O`: other clients observed it; `?`: nobody
confirmed it. `Quirks(accepts=[...])` switches refusals off by name.
"""


def check_names(names: Collection[str]) -> None:
    """Raise ValueError for a name that is no refusal's."""
    unknown = sorted(set(names) - set(REFUSALS))
    if unknown:
        raise ValueError(f"no refusals: {', '.join(unknown)}; there are {', '.join(sorted(REFUSALS))}")


class Refusals:
    """Which refusals are made: all but those that `accepted` names. Both functions are called each time.

    `unknown_ids` returns "call" where a call that names an unknown id is refused whole, "rows" where that id has no
    rows, and an empty string where each kind of call does as it is known to.
    """

    def __init__(self, accepted: Callable[[], Collection[str]] = tuple, unknown_ids: Callable[[], str] = str) -> None:
        self._accepted = accepted
        self._unknown_ids = unknown_ids

    def whole(self, *, usual: bool) -> bool:
        """Return whether a call is refused whole for an unknown id; `usual` is the rule for this kind of call."""
        return {"call": True, "rows": False}.get(self._unknown_ids(), usual)

    def made(self, name: Refusal) -> bool:
        """Return whether this is refused."""
        return name not in self._accepted()

    def refuse(self, name: Refusal, message: str, code: int = 1) -> None:
        """Raise an `ApiError` with status 400, unless this is accepted."""
        if self.made(name):
            raise ApiError(400, code, message)
