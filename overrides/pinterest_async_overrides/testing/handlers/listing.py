"""Lists and single rows of every kind: which rows a call may see, filtered as it asks."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.json_values import is_list
from pinterest_async_overrides.testing.contract.pagination import page, scope_of
from pinterest_async_overrides.testing.handlers.registry import HANDLERS, Call, Handler
from pinterest_async_overrides.testing.state.entities import KINDS, Kind
from pinterest_async_overrides.testing.state.store import Row

# Kind -> (operation that lists, operation that gets, path parameter with the id).
READS = {
    "ad_account": ("ad_accounts/list", "ad_accounts/get", "ad_account_id"),
    "campaign": ("campaigns/list", "campaigns/get", "campaign_id"),
    "ad_group": ("ad_groups/list", "ad_groups/get", "ad_group_id"),
    "ad": ("ads/list", "ads/get", "ad_id"),
    "product_group_promotion": (
        "product_group_promotions/list",
        "product_group_promotions/get",
        "product_group_promotion_id",
    ),
    "keyword": ("keywords/get", "", ""),
    "label": ("labels/list", "", ""),
    "promotion": ("promotions/list", "promotions/get", "promotion_id"),
    "audience": ("audiences/list", "audiences/get", "audience_id"),
    "customer_list": ("customer_lists/list", "customer_lists/get", "customer_list_id"),
    "lead_form": ("lead_forms/list", "lead_form/get", "lead_form_id"),
    "lead_subscription": (
        "ad_accounts_subscriptions/get_list",
        "ad_accounts_subscriptions/get_by_id",
        "subscription_id",
    ),
    "conversion_tag": ("conversion_tags/list", "conversion_tags/get", "conversion_tag_id"),
    "targeting_template": ("targeting_template/list", "", ""),
    "order_line": ("order_lines/list", "order_lines/get", "order_line_id"),
    "template": ("templates/list", "", ""),
    "billing_invoice": ("billing_invoices/get", "", ""),
    "billing_profile": ("billing_profiles/get", "", ""),
    "board": ("boards/list", "boards/get", "board_id"),
    "board_section": ("board_sections/list", "", ""),
    "pin": ("pins/list", "pins/get", "pin_id"),
    "media": ("media/list", "media/get", "media_id"),
    "catalog": ("catalogs/list", "", ""),
    "feed": ("feeds/list", "feeds/get", "feed_id"),
    "product_group": ("catalogs_product_groups/list", "catalogs_product_groups/get", "product_group_id"),
    "integration": ("integrations/get_list", "integrations/get_by_id", "id"),
    "commerce_integration": ("", "integrations_commerce/get", "external_business_id"),
    "business_member": ("get/business_members", "", ""),
    "business_partner": ("get/business_partners", "", ""),
    "business_invite": ("get/invites", "", ""),
    "business_asset": ("business_assets/get", "", ""),
    "website": ("user_websites/get", "", ""),
}


def owner_of(call: Call, kind: Kind) -> str:
    """Whose rows the call is about."""
    return str(call.values[kind.owner]) if kind.owner else ""


def listed(call: Call, kind: Kind) -> list[Row]:
    """The rows of a kind that the call's filters let through, in the order it asks for."""
    rows = list(call.world.table(kind.name, owner_of(call, kind)).values())
    for name, wanted in call.values.items():
        field = _field(kind, name)
        if field is not None and wanted is not None and rows and field in rows[0]:
            allowed = set(wanted) if is_list(wanted) else {wanted}
            rows = [row for row in rows if row.get(field) in allowed]
    if call.values.get("order") == "DESCENDING":
        rows.reverse()
    return rows


def _field(kind: Kind, parameter: str) -> str | None:
    """The field of a row that a filter is about, None for a parameter that is no filter."""
    if parameter == kind.owner or parameter == "ad_account_id":
        return None
    if parameter.endswith("_ids"):
        name = parameter.removesuffix("_ids")
        return kind.id_field if name == kind.name else f"{name}_id"
    if parameter.endswith("_id"):
        return parameter
    return {"entity_statuses": "status", "privacy": "privacy", "match_types": "match_type"}.get(parameter)


def _list(kind: Kind) -> Handler:
    def handler(call: Call) -> Any:
        return page(listed(call, kind), call.values, scope_of(call.operation.id, call.values))

    return handler


def _get(kind: Kind, parameter: str) -> Handler:
    def handler(call: Call) -> Any:
        return call.world.get(kind.name, str(call.values[parameter]), owner_of(call, kind))

    return handler


for _name, (_lists, _gets, _parameter) in READS.items():
    if _lists:
        HANDLERS[_lists] = _list(KINDS[_name])
    if _gets:
        HANDLERS[_gets] = _get(KINDS[_name], _parameter)
