"""Which kinds of thing the local Pinterest keeps: where each lives, what its ids look like and how many are seeded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind. `owner` names the path parameter whose value owns the rows, empty where everybody shares them.

    `source` is the operation whose reply shows a row (an item, for a list). `parents` are the kinds above it in the ad
    account. `seeded` is how many rows an owner starts with; sizes that the user chooses come from the world.
    """

    name: str
    prefix: int
    source: str
    owner: str = "ad_account_id"
    id_field: str = "id"
    parents: tuple[str, ...] = ()
    seeded: int = 3


KINDS = {
    kind.name: kind
    for kind in (
        Kind("ad_account", 549, "ad_accounts/list", owner=""),
        Kind("campaign", 626, "campaigns/list"),
        Kind("ad_group", 268, "ad_groups/list", parents=("campaign",)),
        Kind("ad", 687, "ads/list", parents=("ad_group", "campaign")),
        Kind("product_group_promotion", 294, "product_group_promotions/list", parents=("ad_group",)),
        Kind("keyword", 383, "keywords/get", seeded=10),
        Kind("label", 384, "labels/list"),
        Kind("promotion", 783, "promotions/list"),
        Kind("audience", 254, "audiences/list"),
        Kind("customer_list", 643, "customer_lists/list"),
        Kind("customer_list_upload", 644, "customer_list_uploads/get", owner="customer_list_id", seeded=0),
        Kind("lead_form", 738, "lead_forms/list"),
        Kind("lead_subscription", 802, "ad_accounts_subscriptions/get_list"),
        Kind("conversion_tag", 261, "conversion_tags/list"),
        Kind("targeting_template", 643, "targeting_template/list"),
        Kind("order_line", 910, "order_lines/list"),
        Kind("template", 721, "templates/list"),
        Kind("billing_invoice", 911, "billing_invoices/get"),
        Kind("billing_profile", 912, "billing_profiles/get"),
        Kind("board", 549, "boards/list", owner=""),
        Kind("board_section", 505, "board_sections/list", owner="board_id", seeded=2),
        Kind("pin", 813, "pins/list", owner=""),
        Kind("media", 525, "media/list", owner="", id_field="media_id"),
        Kind("catalog", 248, "catalogs/list", owner=""),
        Kind("feed", 298, "feeds/list", owner=""),
        Kind("product_group", 443, "catalogs_product_groups/list", owner=""),
        Kind("integration", 729, "integrations/get_list", owner=""),
        Kind("commerce_integration", 730, "integrations_commerce/get", owner="", id_field="external_business_id"),
        Kind("business_member", 731, "get/business_members", owner="business_id"),
        Kind("business_partner", 732, "get/business_partners", owner="business_id"),
        Kind("business_invite", 733, "get/invites", owner="business_id"),
        Kind("business_asset", 734, "business_assets/get", owner="business_id", id_field="asset_id"),
        Kind("asset_group", 735, "asset_group/create", owner="business_id", seeded=0),
        Kind("website", 736, "user_websites/get", owner="", id_field="website"),
    )
}
