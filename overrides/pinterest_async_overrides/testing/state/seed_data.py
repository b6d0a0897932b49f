"""Seed functions of entities whose values must be consistent with each other beyond their schemas."""

from __future__ import annotations

from pinterest_async_overrides.testing.contract import examples
from pinterest_async_overrides.testing.contract.json_schema import fits
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.grounding import market_of
from pinterest_async_overrides.testing.state.row_builder import shown
from pinterest_async_overrides.testing.state.store import USERNAME, Store


def ad_account(store: Store, owner: str, index: int, row: Row) -> None:
    country, currency = market_of(index)
    row |= {"owner": {"id": store.user_id, "username": USERNAME}, "permissions": ["OWNER"]}
    row |= {"country": country, "currency": currency}


def campaign(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"status": "PAUSED" if index % 10 == 9 else "ACTIVE", "end_time": None}
    # The two caps exclude each other.
    row |= {"daily_spend_cap": 50_000_000, "lifetime_spend_cap": None}
    own = {"is_campaign_budget_optimization": True, "default_ad_group_budget_in_micro_currency": None}
    row |= {name: value for name, value in own.items() if name in row}
    row["summary_status"] = "PAUSED" if row["status"] == "PAUSED" else "RUNNING"


def ad_group(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"campaign_id": store.id("campaign", index // store.sizes.ad_groups), "summary_status": "RUNNING"}
    row |= {"start_time": None, "end_time": None}
    if index // store.sizes.ad_groups % 10 == 9:
        row["summary_status"] = "PAUSED"  # as its campaign is


def ad(store: Store, owner: str, index: int, row: Row) -> None:
    group = index // store.sizes.ads
    row["ad_group_id"] = store.id("ad_group", group)
    row["campaign_id"] = store.id("campaign", group // store.sizes.ad_groups)
    row["pin_id"] = store.id("pin", index % max(1, store.sizes.pins))
    row["summary_status"] = "PAUSED" if group // store.sizes.ad_groups % 10 == 9 else "APPROVED"


def product_group_promotion(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"ad_group_id": store.id("ad_group", index // store.sizes.ads)}
    row.pop("parent_id", None)


# Permissions on an asset and types of assets, in rotation.
_PERMISSIONS = ("CAMPAIGN_MANAGER", "ADMIN")
_ASSETS = (("AD_ACCOUNT", "ad_account"), ("PROFILE", ""), ("ASSET_GROUP", ""), ("CATALOG", "catalog"))


def business_member(store: Store, owner: str, index: int, row: Row) -> None:
    """Make every fourth member of a business a system user."""
    kind = "system" if index % 4 == 3 else "member"
    row["user"] = {"id": row["id"], "username": f"{kind}{index}", "email": f"{kind}{index}@example.com"}
    row["business_roles"] = ["BIZ_ADMIN" if index % 4 == 0 else "EMPLOYEE"]


def business_partner(store: Store, owner: str, index: int, row: Row) -> None:
    row["user"] = {"id": row["id"], "username": f"partner{index}", "email": f"partner{index}@example.com"}
    row["is_shared_partner"] = index % 2 == 1


def business_invite(store: Store, owner: str, index: int, row: Row) -> None:
    kinds = (("MEMBER_INVITE", "PENDING"), ("MEMBER_INVITE", "EXPIRED"), ("PARTNER_INVITE", "PENDING"))
    kind, status = kinds[index % len(kinds)]
    row["invite_data"] = row.get("invite_data", {}) | {"invite_type": kind, "invite_status": status}


def business_asset(store: Store, owner: str, index: int, row: Row) -> None:
    """Rotate over the asset types; ad accounts and catalogs refer to existing rows."""
    kind, name = _ASSETS[index % len(_ASSETS)]
    row |= {"asset_type": kind, "permissions": [_PERMISSIONS[index % 8 // 4]]}
    if kind == "PROFILE":
        row["asset_id"] = store.user_id if index % 8 < 4 else row["asset_id"]
    elif name:
        row["asset_id"] = store.nth(name, "", index // len(_ASSETS)) or row["asset_id"]
    if kind == "ASSET_GROUP":
        row["asset_group_info"] = (row.get("asset_group_info") or {}) | {"id": row["asset_id"]}


def media(store: Store, owner: str, index: int, row: Row) -> None:
    row.pop("status", None)


def customer_list(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"status": "READY", "num_batches": 1, "type": "customerlist"}
    row |= {"num_uploaded_user_records": 500 + index, "num_removed_user_records": 0}
    nca(store, owner, index, row)


def website(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"website": f"site{index}.example.com", "status": "verified"}


def keyword(store: Store, owner: str, index: int, row: Row) -> None:
    """Distribute the keywords equally over the ad account, campaigns and ad groups."""
    campaign, group = (store.nth(name, owner, index % 12 // 3) for name in ("campaign", "ad_group"))
    parents = [("AD_ACCOUNT", owner), ("CAMPAIGN", campaign or owner), ("AD_GROUP", group or owner)]
    row["parent_type"], row["parent_id"] = parents[index % 3]
    row |= {"archived": False, "value": f"keyword {index}"}


def label(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"status": "ACTIVE", "value": f"label {index}"}
    if "parent_id" in row:
        row["parent_id"] = store.nth("campaign", owner, index)


def page_visit(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"conversion_event": "PAGE_VISIT", "reporting_conversion_event": "PAGE_VISIT"}


def schedule(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"entity_id": store.nth("campaign", owner, index // 2), "entity_type": "CAMPAIGN"}


def conversion_deletion_request(store: Store, owner: str, index: int, row: Row) -> None:
    """Leave the first request of an ad account pending."""
    row |= {"status": "SUBMITTED" if index % 3 else "PENDING"}
    if not index % 3:
        row["processed_time"] = None


def board(store: Store, owner: str, index: int, row: Row) -> None:
    row |= {"owner": {"username": USERNAME}, "is_ads_only": False}
    row["privacy"] = "SECRET" if index % 5 == 4 else "PUBLIC"
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


CATALOG_TYPES = ("RETAIL", "HOTEL", "CREATIVE_ASSETS")


def catalog(store: Store, owner: str, index: int, row: Row) -> None:
    row["catalog_type"] = CATALOG_TYPES[index % 3]


def of_catalog(store: Store, owner: str, index: int, row: Row) -> None:
    """Assign a feed or product group to the catalog with the same index, in the form of that catalog's type."""
    name = "feed" if "location" in row else "product_group"
    entity, catalog_type = store.entities[name], CATALOG_TYPES[index % 3]
    schema = shown(entity, {"catalog_type": catalog_type})
    if "catalog_type" not in schema.get("properties", {}):
        return
    properties = schema["properties"]
    retained = {each: row[each] for each in row if each in properties and fits(properties[each], row[each])}
    retained.pop("filters", None)
    row.clear()
    row |= examples.build(schema, store.seed, name, index) | retained | {"catalog_type": catalog_type}
    if "catalog_id" in row:
        row["catalog_id"] = store.nth("catalog", "", index)
    if "feed_id" in row:
        row["feed_id"] = store.nth("feed", "", index)
    if "status" in row:
        row["status"] = "ACTIVE"


def item_issue(store: Store, owner: str, index: int, row: Row) -> None:
    """Set one error on each item."""
    row["item_number"] = index % 3
    errors: Row = row.get("errors") or {}
    row |= {"errors": dict(list(errors.items())[index % 3 : index % 3 + 1]), "warnings": {}}


def nca(store: Store, owner: str, index: int, row: Row) -> None:
    """Mark every third audience or list as one for new customer acquisition."""
    if "is_nca" in row:
        row["is_nca"] = index % 3 == 2
