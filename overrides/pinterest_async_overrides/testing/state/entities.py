"""Table of entities, derived from the operations of the contract, with all exceptions in one place."""

from __future__ import annotations

from functools import cache

from pinterest_async_overrides.testing.contract.collections import collections
from pinterest_async_overrides.testing.state import ad_rules as rules
from pinterest_async_overrides.testing.state import audience_rules
from pinterest_async_overrides.testing.state import seed_data as seeds
from pinterest_async_overrides.testing.state.entity import Entity, Traits, derive

_AD_ACCOUNT = "/ad_accounts/{ad_account_id}"
_BUSINESS = "/businesses/{business_id}"

# Path of the collection -> properties of its entity that the contract does not declare. A collection that is missing
# here has the defaults of `Traits`: a new version's entities need no entry.
TRAITS = {
    "/ad_accounts": Traits(prefix=549, seed=seeds.ad_account),
    f"{_AD_ACCOUNT}/campaigns": Traits(prefix=626, seed=seeds.campaign, rule=rules.campaign),
    f"{_AD_ACCOUNT}/ad_groups": Traits(prefix=268, parents=("campaign",), seed=seeds.ad_group, rule=rules.ad_group),
    f"{_AD_ACCOUNT}/ads": Traits(prefix=687, parents=("ad_group", "campaign"), seed=seeds.ad, rule=rules.ad),
    f"{_AD_ACCOUNT}/product_group_promotions": Traits(
        prefix=294, parents=("ad_group",), seed=seeds.product_group_promotion, rule=rules.product_group_promotion
    ),
    f"{_AD_ACCOUNT}/keywords": Traits(prefix=383, seeded=12, seed=seeds.keyword, rule=rules.keyword),
    f"{_AD_ACCOUNT}/labels": Traits(prefix=384, seed=seeds.label, rule=rules.label, row="labels"),
    f"{_AD_ACCOUNT}/promotions": Traits(prefix=783),
    f"{_AD_ACCOUNT}/audiences": Traits(prefix=254, seed=seeds.nca, rule=audience_rules.audience),
    f"{_AD_ACCOUNT}/audiences/shared/accounts": Traits(
        "shared_audience_account", id_field="account_id", seed=seeds.shared_audience_account
    ),
    f"{_AD_ACCOUNT}/insights/audiences": Traits("audience_insight"),
    f"{_AD_ACCOUNT}/customer_lists": Traits(prefix=643, seed=seeds.customer_list),
    f"{_AD_ACCOUNT}/customer_lists/{{customer_list_id}}/uploads": Traits(
        prefix=644, seeded=0, row="customer_list_upload"
    ),
    f"{_AD_ACCOUNT}/lead_forms": Traits(prefix=738),
    f"{_AD_ACCOUNT}/leads/subscriptions": Traits("lead_subscription", prefix=802, milliseconds=True),
    f"{_AD_ACCOUNT}/conversion_tags": Traits(prefix=261),
    f"{_AD_ACCOUNT}/conversion_tags/page_visit": Traits(seed=seeds.page_visit),
    f"{_AD_ACCOUNT}/targeting_templates": Traits(prefix=645),
    f"{_AD_ACCOUNT}/schedules": Traits(seeded=6, seed=seeds.schedule),
    f"{_AD_ACCOUNT}/conversion_deletion_requests": Traits(seed=seeds.conversion_deletion_request),
    f"{_AD_ACCOUNT}/order_lines": Traits(prefix=910),
    f"{_AD_ACCOUNT}/templates": Traits(prefix=721),
    f"{_AD_ACCOUNT}/billing_invoices": Traits(prefix=911, seed=seeds.billing_invoice),
    f"{_AD_ACCOUNT}/billing_profiles": Traits(prefix=912),
    f"{_AD_ACCOUNT}/advertiser_defined_events": Traits(id_field="name"),
    f"{_AD_ACCOUNT}/campaign_ad_preview": Traits(id_field="uuid", seeded=0),
    f"{_AD_ACCOUNT}/ssio/insertion_orders/status": Traits("insertion_order_status", id_field="pin_order_id"),
    f"{_AD_ACCOUNT}/ssio/order_lines": Traits("ssio_order_line", id_field="ads_manager_order_line_id"),
    "/boards": Traits(prefix=549, seed=seeds.board),
    "/boards/{board_id}/sections": Traits("board_section", prefix=505, seeded=2),
    "/pins": Traits(prefix=813, seed=seeds.pin),
    "/media": Traits(prefix=525, seed=seeds.media),
    "/catalogs": Traits(prefix=248, seed=seeds.catalog),
    "/catalogs/feeds": Traits(prefix=298, seed=seeds.of_catalog),
    "/catalogs/feeds/{feed_id}/processing_results": Traits(prefix=299),
    "/catalogs/processing_results/{processing_result_id}/item_issues": Traits(seed=seeds.item_issue),
    "/catalogs/product_groups": Traits(prefix=443, milliseconds=True, seed=seeds.of_catalog),
    "/integrations": Traits(prefix=729),
    "/integrations/commerce": Traits("commerce_integration", id_field="external_business_id", prefix=730),
    f"{_BUSINESS}/members": Traits(
        "business_member", prefix=731, seeded=4, seed=seeds.business_member, parameter="member_id"
    ),
    f"{_BUSINESS}/members/{{member_id}}/assets": Traits(
        "member_asset", prefix=737, seeded=8, seed=seeds.business_asset
    ),
    f"{_BUSINESS}/partners": Traits(
        "business_partner", prefix=732, seed=seeds.business_partner, parameter="partner_id"
    ),
    f"{_BUSINESS}/partners/{{partner_id}}/assets": Traits(
        "partner_asset", prefix=739, seeded=8, seed=seeds.business_asset
    ),
    f"{_BUSINESS}/invites": Traits("business_invite", prefix=733, milliseconds=True, seed=seeds.business_invite),
    f"{_BUSINESS}/assets": Traits(
        "business_asset", prefix=734, seeded=8, parameter="asset_id", seed=seeds.business_asset
    ),
    f"{_BUSINESS}/assets/{{asset_id}}/members": Traits("asset_member"),
    f"{_BUSINESS}/assets/{{asset_id}}/partners": Traits("asset_partner"),
    f"{_BUSINESS}/asset_groups": Traits(prefix=735, seeded=0, row="asset_group"),
    f"{_BUSINESS}/audiences": Traits("business_audience", prefix=255),
    f"{_BUSINESS}/audiences/shared/accounts": Traits(
        "business_shared_audience_account", id_field="account_id", seed=seeds.shared_audience_account
    ),
    "/businesses/employers": Traits("business_employer", prefix=740),
    "/user_account/websites": Traits(prefix=736, id_field="website", seed=seeds.website),
    "/user_account/followers": Traits(id_field="username"),
    "/user_account/following": Traits("followed_user", id_field="username"),
    "/user_account/following/boards": Traits("followed_board", prefix=550),
    "/users/{username}/interests/follow": Traits("followed_interest", prefix=741),
    "/search/partner/pins": Traits("partner_pin", prefix=814),
}

# Collections without rows of their own: views of other entities' rows, jobs, and fixed vocabularies.
NO_ENTITIES = frozenset(
    {
        "/boards/{board_id}/pins",
        "/boards/{board_id}/sections/{section_id}/pins",
        "/search/boards",
        "/search/pins",
        f"{_AD_ACCOUNT}/promotion_applied_entities",
        "/catalogs/product_groups/{product_group_id}/products",
        "/catalogs/product_groups/multiple",
        "/catalogs/items/batch",
        "/catalogs/{catalog_id}/supplemental_items/batch",
        "/resources/targeting/interests",
    }
)


@cache
def entities() -> dict[str, Entity]:
    """Return the entities by name, in the order of the contract; raise ValueError for a duplicate name."""
    found: dict[str, Entity] = {}
    for path, collection in collections().items():
        entity = None if path in NO_ENTITIES else derive(collection, TRAITS.get(path, Traits()))
        if entity is None:
            continue
        if entity.name in found:
            raise ValueError(f"{path} and {found[entity.name].path} are both {entity.name!r}: name one in TRAITS")
        found[entity.name] = entity
    return found


@cache
def by_parameter() -> dict[str, Entity]:
    """Return the entities by the path parameter that holds their id."""
    found: dict[str, Entity] = {}
    for each in entities().values():
        for name in (each.traits.parameter, each.id_parameter, f"{each.name}_id"):
            if name not in ("", "id"):
                found.setdefault(name, each)
    return found
