"""Resources of a client, imported on first use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pinterest_async.resource import Caller

if TYPE_CHECKING:
    from pinterest_async.resources.ad_accounts import AdAccountsResource
    from pinterest_async.resources.ad_groups import AdGroupsResource
    from pinterest_async.resources.ads import AdsResource
    from pinterest_async.resources.advanced_auction import AdvancedAuctionResource
    from pinterest_async.resources.audience_insights import AudienceInsightsResource
    from pinterest_async.resources.audience_sharing import AudienceSharingResource
    from pinterest_async.resources.audiences import AudiencesResource
    from pinterest_async.resources.billing import BillingResource
    from pinterest_async.resources.board_sections import BoardSectionsResource
    from pinterest_async.resources.boards import BoardsResource
    from pinterest_async.resources.bulk_jobs import BulkJobsResource
    from pinterest_async.resources.business_assets import BusinessAssetsResource
    from pinterest_async.resources.business_invites import BusinessInvitesResource
    from pinterest_async.resources.business_relationships import BusinessRelationshipsResource
    from pinterest_async.resources.campaigns import CampaignsResource
    from pinterest_async.resources.catalog_feeds import CatalogFeedsResource
    from pinterest_async.resources.catalog_items import CatalogItemsResource
    from pinterest_async.resources.catalog_local_inventory import CatalogLocalInventoryResource
    from pinterest_async.resources.catalog_local_stores import CatalogLocalStoresResource
    from pinterest_async.resources.catalog_product_groups import CatalogProductGroupsResource
    from pinterest_async.resources.catalog_reports import CatalogReportsResource
    from pinterest_async.resources.catalogs import CatalogsResource
    from pinterest_async.resources.conversion_deletion_requests import ConversionDeletionRequestsResource
    from pinterest_async.resources.conversion_eqs import ConversionEqsResource
    from pinterest_async.resources.conversion_events import ConversionEventsResource
    from pinterest_async.resources.conversion_tags import ConversionTagsResource
    from pinterest_async.resources.conversions import ConversionsResource
    from pinterest_async.resources.customer_list_uploads import CustomerListUploadsResource
    from pinterest_async.resources.customer_lists import CustomerListsResource
    from pinterest_async.resources.customer_segments import CustomerSegmentsResource
    from pinterest_async.resources.integrations import IntegrationsResource
    from pinterest_async.resources.keywords import KeywordsResource
    from pinterest_async.resources.labels import LabelsResource
    from pinterest_async.resources.lead_exports import LeadExportsResource
    from pinterest_async.resources.lead_forms import LeadFormsResource
    from pinterest_async.resources.lead_subscriptions import LeadSubscriptionsResource
    from pinterest_async.resources.media import MediaResource
    from pinterest_async.resources.msot_events import MsotEventsResource
    from pinterest_async.resources.notifications import NotificationsResource
    from pinterest_async.resources.oauth import OauthResource
    from pinterest_async.resources.order_lines import OrderLinesResource
    from pinterest_async.resources.pins import PinsResource
    from pinterest_async.resources.product_group_promotions import ProductGroupPromotionsResource
    from pinterest_async.resources.product_tags import ProductTagsResource
    from pinterest_async.resources.promotions import PromotionsResource
    from pinterest_async.resources.reports import ReportsResource
    from pinterest_async.resources.resources import ResourcesResource
    from pinterest_async.resources.schedules import SchedulesResource
    from pinterest_async.resources.search import SearchResource
    from pinterest_async.resources.targeting_templates import TargetingTemplatesResource
    from pinterest_async.resources.terms import TermsResource
    from pinterest_async.resources.terms_of_service import TermsOfServiceResource
    from pinterest_async.resources.trends import TrendsResource
    from pinterest_async.resources.user_account import UserAccountResource


class Resources(Caller):
    """`pinterest.campaigns`, `pinterest.boards`, …: 54 resources, 266 operations."""

    @cached_property
    def ad_accounts(self) -> AdAccountsResource:
        from pinterest_async.resources.ad_accounts import AdAccountsResource

        return AdAccountsResource(self)

    @cached_property
    def ad_groups(self) -> AdGroupsResource:
        from pinterest_async.resources.ad_groups import AdGroupsResource

        return AdGroupsResource(self)

    @cached_property
    def ads(self) -> AdsResource:
        from pinterest_async.resources.ads import AdsResource

        return AdsResource(self)

    @cached_property
    def advanced_auction(self) -> AdvancedAuctionResource:
        from pinterest_async.resources.advanced_auction import AdvancedAuctionResource

        return AdvancedAuctionResource(self)

    @cached_property
    def audience_insights(self) -> AudienceInsightsResource:
        from pinterest_async.resources.audience_insights import AudienceInsightsResource

        return AudienceInsightsResource(self)

    @cached_property
    def audience_sharing(self) -> AudienceSharingResource:
        from pinterest_async.resources.audience_sharing import AudienceSharingResource

        return AudienceSharingResource(self)

    @cached_property
    def audiences(self) -> AudiencesResource:
        from pinterest_async.resources.audiences import AudiencesResource

        return AudiencesResource(self)

    @cached_property
    def billing(self) -> BillingResource:
        from pinterest_async.resources.billing import BillingResource

        return BillingResource(self)

    @cached_property
    def board_sections(self) -> BoardSectionsResource:
        from pinterest_async.resources.board_sections import BoardSectionsResource

        return BoardSectionsResource(self)

    @cached_property
    def boards(self) -> BoardsResource:
        from pinterest_async.resources.boards import BoardsResource

        return BoardsResource(self)

    @cached_property
    def bulk_jobs(self) -> BulkJobsResource:
        from pinterest_async.resources.bulk_jobs import BulkJobsResource

        return BulkJobsResource(self)

    @cached_property
    def business_assets(self) -> BusinessAssetsResource:
        from pinterest_async.resources.business_assets import BusinessAssetsResource

        return BusinessAssetsResource(self)

    @cached_property
    def business_invites(self) -> BusinessInvitesResource:
        from pinterest_async.resources.business_invites import BusinessInvitesResource

        return BusinessInvitesResource(self)

    @cached_property
    def business_relationships(self) -> BusinessRelationshipsResource:
        from pinterest_async.resources.business_relationships import BusinessRelationshipsResource

        return BusinessRelationshipsResource(self)

    @cached_property
    def campaigns(self) -> CampaignsResource:
        from pinterest_async.resources.campaigns import CampaignsResource

        return CampaignsResource(self)

    @cached_property
    def catalog_feeds(self) -> CatalogFeedsResource:
        from pinterest_async.resources.catalog_feeds import CatalogFeedsResource

        return CatalogFeedsResource(self)

    @cached_property
    def catalog_items(self) -> CatalogItemsResource:
        from pinterest_async.resources.catalog_items import CatalogItemsResource

        return CatalogItemsResource(self)

    @cached_property
    def catalog_local_inventory(self) -> CatalogLocalInventoryResource:
        from pinterest_async.resources.catalog_local_inventory import CatalogLocalInventoryResource

        return CatalogLocalInventoryResource(self)

    @cached_property
    def catalog_local_stores(self) -> CatalogLocalStoresResource:
        from pinterest_async.resources.catalog_local_stores import CatalogLocalStoresResource

        return CatalogLocalStoresResource(self)

    @cached_property
    def catalog_product_groups(self) -> CatalogProductGroupsResource:
        from pinterest_async.resources.catalog_product_groups import CatalogProductGroupsResource

        return CatalogProductGroupsResource(self)

    @cached_property
    def catalog_reports(self) -> CatalogReportsResource:
        from pinterest_async.resources.catalog_reports import CatalogReportsResource

        return CatalogReportsResource(self)

    @cached_property
    def catalogs(self) -> CatalogsResource:
        from pinterest_async.resources.catalogs import CatalogsResource

        return CatalogsResource(self)

    @cached_property
    def conversion_deletion_requests(self) -> ConversionDeletionRequestsResource:
        from pinterest_async.resources.conversion_deletion_requests import ConversionDeletionRequestsResource

        return ConversionDeletionRequestsResource(self)

    @cached_property
    def conversion_eqs(self) -> ConversionEqsResource:
        from pinterest_async.resources.conversion_eqs import ConversionEqsResource

        return ConversionEqsResource(self)

    @cached_property
    def conversion_events(self) -> ConversionEventsResource:
        from pinterest_async.resources.conversion_events import ConversionEventsResource

        return ConversionEventsResource(self)

    @cached_property
    def conversion_tags(self) -> ConversionTagsResource:
        from pinterest_async.resources.conversion_tags import ConversionTagsResource

        return ConversionTagsResource(self)

    @cached_property
    def conversions(self) -> ConversionsResource:
        from pinterest_async.resources.conversions import ConversionsResource

        return ConversionsResource(self)

    @cached_property
    def customer_list_uploads(self) -> CustomerListUploadsResource:
        from pinterest_async.resources.customer_list_uploads import CustomerListUploadsResource

        return CustomerListUploadsResource(self)

    @cached_property
    def customer_lists(self) -> CustomerListsResource:
        from pinterest_async.resources.customer_lists import CustomerListsResource

        return CustomerListsResource(self)

    @cached_property
    def customer_segments(self) -> CustomerSegmentsResource:
        from pinterest_async.resources.customer_segments import CustomerSegmentsResource

        return CustomerSegmentsResource(self)

    @cached_property
    def integrations(self) -> IntegrationsResource:
        from pinterest_async.resources.integrations import IntegrationsResource

        return IntegrationsResource(self)

    @cached_property
    def keywords(self) -> KeywordsResource:
        from pinterest_async.resources.keywords import KeywordsResource

        return KeywordsResource(self)

    @cached_property
    def labels(self) -> LabelsResource:
        from pinterest_async.resources.labels import LabelsResource

        return LabelsResource(self)

    @cached_property
    def lead_exports(self) -> LeadExportsResource:
        from pinterest_async.resources.lead_exports import LeadExportsResource

        return LeadExportsResource(self)

    @cached_property
    def lead_forms(self) -> LeadFormsResource:
        from pinterest_async.resources.lead_forms import LeadFormsResource

        return LeadFormsResource(self)

    @cached_property
    def lead_subscriptions(self) -> LeadSubscriptionsResource:
        from pinterest_async.resources.lead_subscriptions import LeadSubscriptionsResource

        return LeadSubscriptionsResource(self)

    @cached_property
    def media(self) -> MediaResource:
        from pinterest_async.resources.media import MediaResource

        return MediaResource(self)

    @cached_property
    def msot_events(self) -> MsotEventsResource:
        from pinterest_async.resources.msot_events import MsotEventsResource

        return MsotEventsResource(self)

    @cached_property
    def notifications(self) -> NotificationsResource:
        from pinterest_async.resources.notifications import NotificationsResource

        return NotificationsResource(self)

    @cached_property
    def oauth(self) -> OauthResource:
        from pinterest_async.resources.oauth import OauthResource

        return OauthResource(self)

    @cached_property
    def order_lines(self) -> OrderLinesResource:
        from pinterest_async.resources.order_lines import OrderLinesResource

        return OrderLinesResource(self)

    @cached_property
    def pins(self) -> PinsResource:
        from pinterest_async.resources.pins import PinsResource

        return PinsResource(self)

    @cached_property
    def product_group_promotions(self) -> ProductGroupPromotionsResource:
        from pinterest_async.resources.product_group_promotions import ProductGroupPromotionsResource

        return ProductGroupPromotionsResource(self)

    @cached_property
    def product_tags(self) -> ProductTagsResource:
        from pinterest_async.resources.product_tags import ProductTagsResource

        return ProductTagsResource(self)

    @cached_property
    def promotions(self) -> PromotionsResource:
        from pinterest_async.resources.promotions import PromotionsResource

        return PromotionsResource(self)

    @cached_property
    def reports(self) -> ReportsResource:
        from pinterest_async.resources.reports import ReportsResource

        return ReportsResource(self)

    @cached_property
    def resources(self) -> ResourcesResource:
        from pinterest_async.resources.resources import ResourcesResource

        return ResourcesResource(self)

    @cached_property
    def schedules(self) -> SchedulesResource:
        from pinterest_async.resources.schedules import SchedulesResource

        return SchedulesResource(self)

    @cached_property
    def search(self) -> SearchResource:
        from pinterest_async.resources.search import SearchResource

        return SearchResource(self)

    @cached_property
    def targeting_templates(self) -> TargetingTemplatesResource:
        from pinterest_async.resources.targeting_templates import TargetingTemplatesResource

        return TargetingTemplatesResource(self)

    @cached_property
    def terms(self) -> TermsResource:
        from pinterest_async.resources.terms import TermsResource

        return TermsResource(self)

    @cached_property
    def terms_of_service(self) -> TermsOfServiceResource:
        from pinterest_async.resources.terms_of_service import TermsOfServiceResource

        return TermsOfServiceResource(self)

    @cached_property
    def trends(self) -> TrendsResource:
        from pinterest_async.resources.trends import TrendsResource

        return TrendsResource(self)

    @cached_property
    def user_account(self) -> UserAccountResource:
        from pinterest_async.resources.user_account import UserAccountResource

        return UserAccountResource(self)
