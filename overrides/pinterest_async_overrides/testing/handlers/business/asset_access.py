"""Asset permissions of a business's members and partners."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.openapi import merge
from pinterest_async_overrides.testing.handlers.registry import Call, Handler, handles
from pinterest_async_overrides.testing.state.entity import Row


def _shown(call: Call, row: Row) -> Row:
    """Return the fields of a row that an item of this call's reply has."""
    item = properties_of(merge(properties_of(call.operation.reply or {})["items"])["items"])
    if "response" in item:
        return {"response": {name: value for name, value in row.items() if name in properties_of(item["response"])}}
    return {name: value for name, value in row.items() if name in item}


def _grant(who: str, entity: str) -> Handler:
    def handler(call: Call) -> Any:
        items: list[Row] = []
        for access in call.body["accesses"]:
            owner, asset = str(access[f"{who}_id"]), str(access["asset_id"])
            known = call.store.table("business_asset", str(call.values["business_id"])).get(asset, {})
            before = call.store.table(entity, owner).get(asset) or {"asset_group_info": None}
            row = before | {"asset_id": asset, "permissions": access["permissions"]}
            row.setdefault("asset_type", known.get("asset_type", "AD_ACCOUNT"))
            call.store.put(entity, row, owner)
            items.append(_shown(call, row | {f"{who}_id": owner}))
        return {"items": items}

    return handler


def _revoke(who: str, entity: str) -> Handler:
    def handler(call: Call) -> Any:
        items: list[Row] = []
        for access in call.body["accesses"]:
            owner, asset = str(access[f"{who}_id"]), str(access["asset_id"])
            if asset in call.store.table(entity, owner):
                row = call.store.drop(entity, asset, owner)
                items.append(_shown(call, row | {f"{who}_id": owner, "is_shared_partner": False}))
        return {"items": items}

    return handler


handles("business_members_asset_access/update")(_grant("member", "member_asset"))
handles("business_members_asset_access/delete")(_revoke("member", "member_asset"))
handles("update_partner_asset_access_handler_impl")(_grant("partner", "partner_asset"))
handles("delete_partner_asset_access_handler_impl")(_revoke("partner", "partner_asset"))
