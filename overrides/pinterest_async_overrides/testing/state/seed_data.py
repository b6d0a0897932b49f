"""Seeded rows of the entities whose values have to agree with each other, beyond what their schemas show."""

from __future__ import annotations

from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.grounding import market_of
from pinterest_async_overrides.testing.state.store import USERNAME, Store


def ad_account(store: Store, owner: str, index: int, row: Row) -> None:
    country, currency = market_of(index)
    row |= {"owner": {"id": store.user_id, "username": USERNAME}, "permissions": ["OWNER"]}
    row |= {"country": country, "currency": currency}


def campaign(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"status": "PAUSED" if index % 10 == 9 else "ACTIVE", "end_time": None}
    # The two caps exclude each other.
    row |= {"daily_spend_cap": 50_000_000, "lifetime_spend_cap": None}
    row["summary_status"] = "PAUSED" if row["status"] == "PAUSED" else "RUNNING"


def ad_group(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"campaign_id": store.id("campaign", index // store.sizes.ad_groups), "summary_status": "RUNNING"}
    row |= {"start_time": None, "end_time": None}


def ad(store: Store, owner: str, index: int, row: Row) -> None:
    group = index // store.sizes.ads
    row["ad_group_id"] = store.id("ad_group", group)
    row["campaign_id"] = store.id("campaign", group // store.sizes.ad_groups)
    row["pin_id"] = store.id("pin", index % max(1, store.sizes.pins))
    row["summary_status"] = "APPROVED"


def product_group_promotion(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"ad_group_id": store.id("ad_group", index // store.sizes.ads), "parent_id": None}


def business_member(store: Store, owner: str, index: int, row: Row) -> None:
    row["user"] = {"id": row["id"], "username": f"member{index}", "email": f"member{index}@examples.com"}


def business_partner(store: Store, owner: str, index: int, row: Row) -> None:
    row["user"] = {"id": row["id"], "username": f"partner{index}", "email": f"partner{index}@examples.com"}


def media(store: Store, owner: str, index: int, row: Row) -> None:
    row.pop("status", None)


def customer_list(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"status": "READY", "num_batches": 1, "type": "customerlist"}
    row |= {"num_uploaded_user_records": 500 + index, "num_removed_user_records": 0}


def website(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"website": f"site{index}.example.com", "status": "verified"}


def keyword(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"parent_id": store.nth("ad_group", owner, 0), "archived": False}
    row |= {"parent_type": "AD_GROUP", "value": f"keyword {index}"}


def label(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"status": "ACTIVE", "value": f"label {index}"}


def schedule(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"entity_id": store.nth("campaign", owner, index), "entity_type": "CAMPAIGN"}


def board(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"owner": {"username": USERNAME}, "privacy": "PUBLIC", "is_ads_only": False}
    row["pin_count"] = len(range(index, store.sizes.pins, max(1, store.sizes.boards)))


def pin(store: Store, owner: str, index: int, row: Row) -> None:
    boards = max(1, store.sizes.boards)
    row |= {"board_id": store.id("board", index % boards), "board_owner": {"username": USERNAME}}
    # Every third Pin of a board is in the board's first section.
    first = store.id("board_section", index % boards * store.entities["board_section"].traits.seeded)
    row["board_section_id"] = first if index // boards % 3 == 0 else None
    row |= {"parent_pin_id": None, "title": f"Pin {index}", "is_owner": True}
    row["link"] = f"https://examples.com/pins/{index}"


def shared_audience_account(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"account_id": store.nth("ad_account", "", index) or store.user_id}


def billing_invoice(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"ad_account_name": store.get("ad_account", owner).get("name")}
