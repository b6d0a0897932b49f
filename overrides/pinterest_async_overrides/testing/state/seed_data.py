"""What seeded rows say: the contract's shapes, filled so that the rows of one world fit each other."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.state.entities import KINDS, Kind

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.state.store import Row, World

USERNAME = "local_pinner"


def finish(world: World, kind: Kind, owner: str, index: int, row: Row) -> Row:
    """What the schema cannot know of a row: whose it is, and values that have to agree with each other."""
    if "ad_account_id" in row and kind.owner == "ad_account_id":
        row["ad_account_id"] = owner
    if "name" in row and row["name"] is not None:
        row["name"] = f"{kind.name.replace('_', ' ').capitalize()} {index}"
    if "status" in row and kind.parents:
        row["status"] = "ACTIVE"
    by_kind = _FINISHES.get(kind.name)
    if by_kind is not None:
        by_kind(world, index, row)
    return row


def _ad_account(world: World, index: int, row: Row) -> None:
    row |= {"owner": {"id": world.user_id, "username": USERNAME}, "permissions": ["OWNER"]}
    row |= {"currency": "USD", "country": "US", "created_time": examples.EPOCH, "updated_time": examples.EPOCH}


def _campaign(world: World, index: int, row: Row) -> None:
    row |= {"status": "PAUSED" if index % 10 == 9 else "ACTIVE", "start_time": examples.EPOCH, "end_time": None}
    # The two caps exclude each other.
    row |= {"daily_spend_cap": 50_000_000, "lifetime_spend_cap": None}
    row["summary_status"] = "PAUSED" if row["status"] == "PAUSED" else "RUNNING"


def _ad_group(world: World, index: int, row: Row) -> None:
    row |= {"campaign_id": world.id("campaign", index // world.sizes.ad_groups), "summary_status": "RUNNING"}
    row |= {"start_time": examples.EPOCH, "end_time": None}


def _ad(world: World, index: int, row: Row) -> None:
    group = index // world.sizes.ads
    row["ad_group_id"] = world.id("ad_group", group)
    row["campaign_id"] = world.id("campaign", group // world.sizes.ad_groups)
    row["pin_id"] = world.id("pin", index % max(1, world.sizes.pins))
    row["summary_status"] = "APPROVED"


def _product_group_promotion(world: World, index: int, row: Row) -> None:
    row["ad_group_id"] = world.id("ad_group", index // world.sizes.ads)


def _business_member(world: World, index: int, row: Row) -> None:
    row["user"] = {"id": row["id"], "username": f"member{index}", "email": f"member{index}@examples.com"}


def _business_partner(world: World, index: int, row: Row) -> None:
    row["user"] = {"id": row["id"], "username": f"partner{index}", "email": f"partner{index}@examples.com"}


def _media(world: World, index: int, row: Row) -> None:
    row.pop("status", None)


def _customer_list(world: World, index: int, row: Row) -> None:
    row |= {"status": "READY", "num_batches": 1, "type": "customerlist"}
    row |= {"num_uploaded_user_records": 500 + index, "num_removed_user_records": 0}


def _website(world: World, index: int, row: Row) -> None:
    row |= {"website": f"site{index}.example.com", "status": "verified"}


def _keyword(world: World, index: int, row: Row) -> None:
    row |= {"parent_id": world.id("ad_group", index // 10 * world.sizes.ad_groups), "archived": False}
    row |= {"parent_type": "AD_GROUP", "value": f"keyword {index}"}


def _label(world: World, index: int, row: Row) -> None:
    row |= {"parent_id": world.id("campaign", index), "status": "ACTIVE", "value": f"label {index}"}


def _board(world: World, index: int, row: Row) -> None:
    row |= {"owner": {"username": USERNAME}, "privacy": "PUBLIC", "is_ads_only": False}
    row["pin_count"] = len(range(index, world.sizes.pins, max(1, world.sizes.boards)))


def _pin(world: World, index: int, row: Row) -> None:
    boards = max(1, world.sizes.boards)
    row |= {"board_id": world.id("board", index % boards), "board_owner": {"username": USERNAME}}
    # Every third Pin of a board is in the board's first section.
    first = world.id("board_section", index % boards * KINDS["board_section"].seeded)
    row["board_section_id"] = first if index // boards % 3 == 0 else None
    row |= {"parent_pin_id": None, "title": f"Pin {index}", "is_owner": True}
    row["link"] = f"https://examples.com/pins/{index}"


_FINISHES: dict[str, Callable[[World, int, Row], None]] = {
    "ad_account": _ad_account,
    "campaign": _campaign,
    "ad_group": _ad_group,
    "ad": _ad,
    "product_group_promotion": _product_group_promotion,
    "business_member": _business_member,
    "business_partner": _business_partner,
    "media": _media,
    "customer_list": _customer_list,
    "website": _website,
    "keyword": _keyword,
    "label": _label,
    "board": _board,
    "pin": _pin,
}
