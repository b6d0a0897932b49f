"""Filters: the effect of each query parameter of a list on its rows, their fields, order or page.

Most filters follow from their names: `campaign_ids` filters by `campaign_id`, `schedule_statuses` by `schedule_status`.
The others are in `FILTERS` and `SHOWN`. Parameters that are accepted without effect are in `NOT_MODELLED`, each with
its reason; a test covers every parameter of every list.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

from pinterest_async_overrides.testing.contract.collections import properties_of
from pinterest_async_overrides.testing.contract.json_values import is_list
from pinterest_async_overrides.testing.contract.openapi import Operation
from pinterest_async_overrides.testing.handlers.registry import Call
from pinterest_async_overrides.testing.state.entity import Entity, Row

# (call, row, the parameter's value) -> whether the row is shown.
Filter = Callable[[Call, Row, Any], bool]

PAGING = frozenset({"page_size", "bookmark", "start_index", "limit"})
ORDERING = frozenset({"order", "sort", "sort_by", "sort_ascending"})

# Parameter -> the field that rows have only if the parameter is true.
SHOWN = {
    "assets_summary": "assets_summary",
    "pin_metrics": "pin_metrics",
    "include_sizing": "sizing",
    "include_product_tag_obj": "product_tags",
}

_ANY_ACCOUNT = "the rows are the same for all ad accounts of the user; an unknown ad account is refused"
_ONE_KIND = "the local Pinterest has one kind of user"

# (operation or *, parameter) -> why it has no effect.
NOT_MODELLED = {
    ("*", "ad_account_id"): _ANY_ACCOUNT,
    ("*", "translate_interests_to_names"): "interests have no names in the local Pinterest",
    ("*", "click_window_days"): "numbers do not depend on the attribution window",
    ("*", "engagement_window_days"): "numbers do not depend on the attribution window",
    ("*", "view_window_days"): "numbers do not depend on the attribution window",
    ("*", "conversion_report_time"): "an action and its conversion are on the same day",
    ("*", "reporting_timezone"): "days are UTC days",
    ("*", "attribution_types"): "numbers are not split by attribution",
    ("*", "asset_permission_type"): "permissions are not inherited",
    ("*", "ad_account_statuses"): "ad accounts have no status",
    ("*", "country_code"): "the Pins found are the same in every country",
    ("*", "locale"): "the Pins found are the same in every language",
    ("*", "explicit_following"): "every following is explicit",
    ("*", "client_id"): "signed requests of an app are not checked",
    ("*", "oauth_signature"): "signed requests of an app are not checked",
    ("*", "timestamp"): "signed requests of an app are not checked",
    ("*", "parameters"): "the statistics are those of one catalog",
    ("customer_segment/list", "include_sizing"): "a row has no field for its size",
    ("business_asset_members/get", "fetch_system_users"): _ONE_KIND,
    ("user_following/get", "feed_type"): _ONE_KIND,
    ("business_partner_asset_access/get", "partner_type"): "the assets of a partner are the same in both directions",
    ("bulk_request/get", "include_details"): "the file of a bulk request has the details of each item",
    ("pins/list", "include_product_tag_obj"): "a row has no field for product tags",
}


def not_modelled(operation_id: str, name: str) -> str | None:
    """Return the reason a parameter has no effect, None if it has one."""
    return NOT_MODELLED.get((operation_id, name)) or NOT_MODELLED.get(("*", name))


def _contains(text: Any, part: Any) -> bool:
    return str(part).lower() in str(text or "").lower()


def _search(call: Call, row: Row, value: Any) -> bool:
    return _contains(row.get("name"), value)


def _privacy(call: Call, row: Row, value: Any) -> bool:
    allowed = {"ALL": None, "PUBLIC_AND_SECRET": ("PUBLIC", "SECRET")}.get(value, (value,))
    return allowed is None or str(row.get("privacy")) in allowed


def _own_accounts(call: Call, row: Row, value: Any) -> bool:
    return bool(value) or row.get("owner", {}).get("id") == call.store.user_id


def _without_nca(call: Call, row: Row, value: Any) -> bool:
    return not (bool(value) and bool(row.get("is_nca")))


def _not_deleted(call: Call, row: Row, value: Any) -> bool:
    return not value or row.get("status") != "ARCHIVED"


def _due_from(call: Call, row: Row, value: Any) -> bool:
    return date.fromisoformat(row["invoice_due_date"]) >= date.fromisoformat(value)


def _due_until(call: Call, row: Row, value: Any) -> bool:
    return date.fromisoformat(row["invoice_due_date"]) <= date.fromisoformat(value)


def _active_profile(call: Call, row: Row, value: Any) -> bool:
    return (row.get("status") == "VALID") == bool(value)


def _pin_filter(call: Call, row: Row, value: Any) -> bool:
    if value == "has_been_promoted":
        return bool(row.get("has_been_promoted"))
    # A native Pin has no link; a repin has the id of the Pin that it was saved from.
    return bool(row.get("link")) if value == "exclude_native" else row.get("parent_pin_id") is None


def _is_private(call: Call, row: Row) -> str:
    board = call.store.table("board").get(str(row.get("board_id")), {})
    return str(board.get("privacy", "PUBLIC"))


def _pin_type(call: Call, row: Row, value: Any) -> bool:
    return _is_private(call, row) == "SECRET"


def _protected_pins(call: Call, row: Row, value: Any) -> bool:
    return bool(value) or _is_private(call, row) != "PROTECTED"


def _domains(call: Call, row: Row, value: Any) -> bool:
    domains = value if is_list(value) else [value]
    host = str(row.get("link") or "").partition("://")[2].partition("/")[0]
    return any(host == each or host.endswith(f".{each}") for each in domains)


def _user_ids(call: Call, row: Row, value: Any) -> bool:
    return str(row.get("user", {}).get("id")) in str(value).split(",")


def _system_users(call: Call, row: Row, value: Any) -> bool:
    return bool(value) or not str(row.get("user", {}).get("username")).startswith("system")


def _partner_type(call: Call, row: Row, value: Any) -> bool:
    return bool(row.get("is_shared_partner")) is bool(value == "EXTERNAL")


def _invite_data(name: str) -> Filter:
    def matches(call: Call, row: Row, value: Any) -> bool:
        found: Any = row.get("invite_data", {}).get(name)
        return any(found == each for each in (value if is_list(value) else [value]))

    return matches


def _is_member(call: Call, row: Row, value: Any) -> bool:
    return bool(row.get("invite_data", {}).get("invite_type") == "MEMBER_INVITE") == bool(value)


def _group(row: Row) -> dict[str, Any]:
    """Return an asset's asset group; empty if it has none."""
    info: dict[str, Any] | None = row.get("asset_group_info")
    return info or {}


def _in_group(call: Call, row: Row, value: Any) -> bool:
    info = _group(row)
    return bool(value == info.get("id"))


def _has_child(call: Call, row: Row, value: Any) -> bool:
    info = _group(row)
    return any(value in info.get(name, ()) for name in ("ad_accounts_ids", "catalogs_ids", "profiles_ids"))


def _asset_search(call: Call, row: Row, value: Any) -> bool:
    info = _group(row)
    owner_of: dict[str, Any] | None = info.get("owner")
    name, owner = str(info.get("asset_group_name") or ""), str((owner_of or {}).get("username") or "")
    identity = str(row.get("asset_id"))
    texts = {
        "NAME": (name,),
        "ID": (identity,),
        "OWNER_NAME": (owner,),
        "NAME_OR_ID": (name, identity),
        "NAME_OR_OWNER": (name, owner),
    }
    return any(_contains(text, value) for text in texts[str(call.values.get("search_by", "NAME_OR_ID"))])


def _always(call: Call, row: Row, value: Any) -> bool:
    # This parameter selects the field in which `search_value` is searched.
    return True


def _report_types(call: Call, row: Row, value: Any) -> bool:
    # Half of the metrics are available in asynchronous reports only.
    return value == "ASYNC" or (row.get("category") != "ASYNC" and str(row.get("name"))[-1:] in "02468")


def _issue(call: Call, row: Row, value: Any) -> bool:
    return value in (row.get("errors") or {}) or value in (row.get("warnings") or {})


# (operation or *, parameter) -> the filter, if it does not follow from the parameter's name.
FILTERS: dict[tuple[str, str], Filter] = {
    ("*", "search_query"): _search,
    ("*", "query"): _search,
    ("*", "privacy"): _privacy,
    ("*", "include_shared_accounts"): _own_accounts,
    ("*", "exclude_nca"): _without_nca,
    ("*", "filter_deleted"): _not_deleted,
    ("*", "start_due_date"): _due_from,
    ("*", "end_due_date"): _due_until,
    ("*", "is_active"): _active_profile,
    ("*", "pin_filter"): _pin_filter,
    ("*", "pin_type"): _pin_type,
    ("*", "include_protected_pins"): _protected_pins,
    ("*", "domain"): _domains,
    ("*", "domains"): _domains,
    ("*", "member_ids"): _user_ids,
    ("*", "partner_ids"): _user_ids,
    ("*", "fetch_system_users"): _system_users,
    ("*", "partner_type"): _partner_type,
    ("*", "invite_status"): _invite_data("invite_status"),
    ("*", "invite_type"): _invite_data("invite_type"),
    ("*", "is_member"): _is_member,
    ("*", "asset_group_id"): _in_group,
    ("*", "child_asset_id"): _has_child,
    ("*", "permissions"): lambda call, row, value: bool(set(value) & set(row.get("permissions", ()))),
    ("*", "search_by"): _always,
    ("*", "search_value"): _asset_search,
    ("*", "report_type"): _report_types,
    ("*", "item_validation_issue"): _issue,
    ("search_user_pins/list", "query"): lambda call, row, value: _contains(row.get("title"), value),
}


# Filters that the handler of one list applies itself.
OWN_FILTERS = frozenset(
    {
        ("labels/list", "campaign_ids"),
        ("keywords/get", "campaign_id"),
        ("keywords/get", "ad_group_id"),
        ("keywords/get", "ad_group_ids"),
        ("search_partner_pins", "term"),
        ("audiences/list", "ownership_type"),
        ("ad_accounts_audiences_shared_accounts/list", "audience_id"),
        ("business_account_audiences_shared_accounts/list", "audience_id"),
    }
)


def filter_of(operation_id: str, name: str) -> Filter | None:
    """Return the explicit filter of a parameter, None if it follows from the name."""
    return FILTERS.get((operation_id, name)) or FILTERS.get(("*", name))


def field_of(entity: Entity, name: str) -> str | None:
    """Return the field of an entity's rows that a parameter of this name filters by."""
    if name == "entity_statuses":
        return "status"
    if name in ("id", "ids", f"{entity.name}_ids", f"{entity.name.rpartition('_')[2]}_ids"):
        return entity.id_field
    fields = properties_of(entity.schema)
    for candidate in (name, name.removesuffix("s"), name.removesuffix("es"), f"{name}s"):
        if candidate in fields:
            return candidate
    return None


@cache
def effects_of(operation: Operation, entity: Entity) -> tuple[tuple[str, str, Filter | None], ...]:
    """Return the filters of a list: parameter, field (empty for an explicit filter), and explicit filter."""
    found: list[tuple[str, str, Filter | None]] = []
    for parameter in operation.parameters:
        name = parameter.name
        if parameter.location == "path" or name in PAGING or name in ORDERING or name in SHOWN:
            continue
        if not_modelled(operation.id, name) or (operation.id, name) in OWN_FILTERS:
            continue
        special = filter_of(operation.id, name)
        field = "" if special is not None else field_of(entity, name)
        if field is not None:
            found.append((name, field, special))
    return tuple(found)


@cache
def hidden_by(operation: Operation) -> tuple[tuple[str, str], ...]:
    """Return the parameters of an operation that show a field, each with the field."""
    return tuple((each.name, SHOWN[each.name]) for each in operation.parameters if each.name in SHOWN)
