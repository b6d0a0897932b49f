"""Creating, changing and deleting one thing a call, for the kinds that need no rules of their own."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.testing.contract.json_values import is_object
from pinterest_async_overrides.testing.handlers.listing import owner_of
from pinterest_async_overrides.testing.handlers.registry import HANDLERS, Call, Handler, answers
from pinterest_async_overrides.testing.state.entities import KINDS
from pinterest_async_overrides.testing.state.row_builder import change, make
from pinterest_async_overrides.testing.state.seed_data import USERNAME
from pinterest_async_overrides.testing.state.store import World

# Kind -> (operations that create, change, delete, path parameter with the id).
WRITES = {
    "audience": ("audiences/create", "audiences/update", "", "audience_id"),
    "conversion_tag": ("conversion_tags/create", "", "", "conversion_tag_id"),
    "targeting_template": ("targeting_template/create", "", "", ""),
    "lead_subscription": (
        "ad_accounts_subscriptions/post",
        "",
        "ad_accounts_subscriptions/del_by_id",
        "subscription_id",
    ),
    "promotion": ("", "", "promotions/delete", "promotion_id"),
    "catalog": ("catalogs/create", "", "", ""),
    "feed": ("feeds/create", "feeds/update", "feeds/delete", "feed_id"),
    "product_group": (
        "catalogs_product_groups/create",
        "catalogs_product_groups/update",
        "catalogs_product_groups/delete",
        "product_group_id",
    ),
    "commerce_integration": (
        "integrations_commerce/post",
        "integrations_commerce/patch",
        "integrations_commerce/del",
        "external_business_id",
    ),
}


def body_of(call: Call) -> dict[str, Any]:
    """The body's properties; a body that is left out has none."""
    return call.body if is_object(call.body) else {}


def _create(kind: str) -> Handler:
    def handler(call: Call) -> Any:
        owner = owner_of(call, KINDS[kind])
        more = {"ad_account_id": owner} if KINDS[kind].owner == "ad_account_id" else {}
        return call.world.put(kind, make(call.world, kind, body_of(call), **more), owner)

    return handler


def _change(kind: str, parameter: str) -> Handler:
    def handler(call: Call) -> Any:
        owner = owner_of(call, KINDS[kind])
        before = call.world.get(kind, str(call.values[parameter]), owner)
        return call.world.put(kind, change(call.world, kind, before, body_of(call)), owner)

    return handler


def _delete(kind: str, parameter: str) -> Handler:
    def handler(call: Call) -> None:
        call.world.drop(kind, str(call.values[parameter]), owner_of(call, KINDS[kind]))

    return handler


for _kind, (_creates, _changes, _deletes, _parameter) in WRITES.items():
    if _creates:
        HANDLERS[_creates] = _create(_kind)
    if _changes:
        HANDLERS[_changes] = _change(_kind, _parameter)
    if _deletes:
        HANDLERS[_deletes] = _delete(_kind, _parameter)


@answers("ad_accounts/create")
def create_ad_account(call: Call) -> Any:
    owner = {"id": call.world.user_id, "username": USERNAME}
    row = make(call.world, "ad_account", body_of(call), owner=owner, permissions=["OWNER"])
    return call.world.put("ad_account", row)


@answers("targeting_template/update")
def update_targeting_template(call: Call) -> None:
    """Removing is the only change a template takes."""
    call.world.drop("targeting_template", str(call.body["id"]), call.account)


@answers("catalogs_product_groups/create_many")
def create_product_groups(call: Call) -> Any:
    world: World = call.world
    return [world.put("product_group", make(world, "product_group", item))["id"] for item in call.body]


@answers("catalogs_product_groups/delete_many")
def delete_product_groups(call: Call) -> None:
    # All or none: the first that is unknown refuses the call before any is gone.
    ids = [str(identity) for identity in call.values["id"]]
    for identity in ids:
        call.world.get("product_group", identity)
    for identity in dict.fromkeys(ids):
        call.world.drop("product_group", identity)


@answers("sandbox/delete")
def reset_sandbox(call: Call) -> Any:
    """Everything of the ad account is as it was seeded."""
    call.world.forget(call.account)
    return "Sandbox deleted."


@answers("verify_website/update")
def verify_website(call: Call) -> Any:
    return call.world.put("website", make(call.world, "website", body_of(call), status="verified"))


@answers("unverify_website/delete")
def unverify_website(call: Call) -> None:
    call.world.drop("website", str(call.values["website"]))
