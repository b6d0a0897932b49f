"""Business access: members, partners, invites and asset groups of a business."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.api_error import ApiError, not_found
from pinterest_async_overrides.testing.handlers.registry import Call, handles
from pinterest_async_overrides.testing.state.entity import Row
from pinterest_async_overrides.testing.state.store import USERNAME

LONGEST_ID = 20


def _business(call: Call) -> str:
    return str(call.values["business_id"])


@handles("asset_group/create")
def create_asset_group(call: Call) -> Any:
    identity = call.store.new_id("asset_group")
    owner = {"id": call.store.user_id, "email": None, "username": USERNAME}
    row: Row = call.body | {"id": identity, "created_by": owner, "owner": owner}
    row |= {"created_time": call.now, "updated_time": call.now}
    row |= {"ad_accounts_ids": [], "catalogs_ids": [], "profiles_ids": []}
    return {"asset_group": _keep(call, row)}


def _keep(call: Call, row: Row) -> Row:
    """Store an asset group, and its asset in the business."""
    asset: Row = {"asset_id": row["id"], "asset_type": "ASSET_GROUP", "asset_group_info": row, "permissions": ["OWNER"]}
    call.store.put("business_asset", asset, _business(call))
    return call.store.put("asset_group", row, _business(call))


def _assets(call: Call) -> dict[str, set[str]]:
    """Return the ids that an asset group may contain, by the group's field."""
    return {
        "ad_accounts_ids": set(call.store.table("ad_account")),
        "catalogs_ids": set(call.store.table("catalog")),
        "profiles_ids": {call.store.user_id, _business(call)},
    }


def _exception(identity: str, refusal: ApiError) -> dict[str, Any]:
    return {"asset_group_id": identity, "code": refusal.code, "message": refusal.message}


@handles("asset_group/update")
def update_asset_groups(call: Call) -> Any:
    updated: list[Row] = []
    exceptions: list[dict[str, Any]] = []
    for item in call.body.get("asset_groups_to_update", []):
        identity = item["asset_group_id"]
        try:
            row: Row = call.store.get("asset_group", identity, _business(call))
        except ApiError as refusal:
            exceptions.append(_exception(identity, refusal))
            continue
        row = row | {"updated_time": call.now}
        for name, known in _assets(call).items():
            before: list[str] = row[name]
            left = [each for each in before if each not in item.get("assets_to_remove", [])]
            row[name] = list(dict.fromkeys([*left, *(each for each in item.get("assets_to_add", []) if each in known)]))
        unknown = [
            each for each in item.get("assets_to_add", []) if not any(each in of for of in _assets(call).values())
        ]
        if unknown:
            exceptions.append(_exception(identity, not_found("business_asset", unknown[0])))
            continue
        for requested_name, stored_name in (("name", "asset_group_name"), ("description", "asset_group_description")):
            if requested_name in item:
                row[stored_name] = item[requested_name]
        if "asset_group_types" in item:
            row["asset_group_types"] = item["asset_group_types"]
        updated.append(_keep(call, row))
    return {"updated_asset_groups": updated, "exceptions": exceptions}


@handles("asset_group/delete")
def delete_asset_groups(call: Call) -> Any:
    deleted: list[str] = []
    exceptions: list[dict[str, Any]] = []
    for identity in call.body["asset_groups_to_delete"]:
        try:
            call.store.drop("asset_group", identity, _business(call))
            call.store.drop("business_asset", identity, _business(call))
        except ApiError as refusal:
            exceptions.append(_exception(identity, refusal))
        else:
            deleted.append(identity)
    return {"deleted_asset_groups": deleted, "exceptions": exceptions}


@handles("create_membership_or_partnership_invites")
def create_invites(call: Call) -> Any:
    """Create an invite for each member or partner; one with an invalid recipient has an exception."""
    items: list[dict[str, Any]] = []
    invited = [*call.body.get("members", []), *call.body.get("partners", [])]
    for index, name in enumerate(invited):
        if index in call.refused_items:
            items.append(
                {"exception": {"code": 2625, "message": "This item was refused.", "users_or_partner_ids": [name]}}
            )
            continue
        is_id = name.isdecimal() and len(name) <= LONGEST_ID
        user = {"id": name if is_id else None, "username": name}
        row: Row = {"id": call.store.new_id("business_invite"), "user": user, "is_received_invite": False}
        row |= {"business_roles": [call.body["business_role"]], "created_time": call.now * 1000}
        row |= {"invite_data": {"invite_type": call.body["invite_type"], "invite_status": "PENDING"}}
        call.store.put("business_invite", row, _business(call))
        items.append({"invite": {"id": row["id"], "user": user}})
    return {"items": items}


@handles("cancel_invites_or_requests")
def cancel_invites(call: Call) -> Any:
    items: list[dict[str, Any]] = []
    for identity in call.body["invite_ids"]:
        try:
            row = call.store.get("business_invite", identity, _business(call))
            call.store.drop("business_invite", identity, _business(call))
        except ApiError as refusal:
            items.append({"exception": {"invite_id": identity, "message": refusal.message}})
        else:
            items.append({"invite": {name: row[name] for name in ("id", "user", "invite_data") if name in row}})
    return {"items": items}


def _bound(call: Call, kind: str) -> dict[str, str]:
    """Return the user ids of the business's members or partners, each with its row's id."""
    rows = call.store.table(kind, _business(call))
    return {str(row.get("user", {}).get("id")): identity for identity, row in rows.items()}


@handles("delete_business_membership")
def delete_members(call: Call) -> Any:
    bound = _bound(call, "business_member")
    removed = [member["member_id"] for member in call.body["members"] if member["member_id"] in bound]
    for member in dict.fromkeys(removed):
        call.store.drop("business_member", bound[member], _business(call))
    return {"deleted_members": list(dict.fromkeys(removed))}


@handles("delete_business_partners")
def delete_partners(call: Call) -> Any:
    bound = _bound(call, "business_partner")
    removed = [partner for partner in dict.fromkeys(call.body["partner_ids"]) if partner in bound]
    for partner in removed:
        call.store.drop("business_partner", bound[partner], _business(call))
    return {"deleted_partners": removed}


@handles("update/business_memberships")
def update_members(call: Call) -> Any:
    bound = _bound(call, "business_member")
    items: list[dict[str, Any]] = []
    for item in call.body:
        if item["member_id"] in bound:
            row = call.store.get("business_member", bound[item["member_id"]], _business(call))
            call.store.put("business_member", row | {"business_roles": [item["business_role"]]}, _business(call))
            items.append({"business_role": item["business_role"], "member_id": item["member_id"]})
    return {"items": items}


@handles("respond_business_access_invites")
def respond_to_invites(call: Call) -> Any:
    """Accept or decline invites; either removes them."""
    items: list[dict[str, Any]] = []
    for answer in call.body["invites"]:
        identity = str(answer["invite_id"])
        row = call.store.take("business_invite", identity)
        if row is None:
            error = not_found("business_invite", identity)
            items.append(
                {"exception": {"code": error.code, "message": error.message, "invite_or_request_id": identity}}
            )
        else:
            items.append({"invite": {name: row[name] for name in ("id", "user", "invite_data") if name in row}})
    return {"items": items}
