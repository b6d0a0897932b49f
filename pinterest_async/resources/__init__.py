"""The resources a client has, each imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from pinterest_async.resource import Caller

if TYPE_CHECKING:
    from pinterest_async.resources.ad_accounts import AdAccounts
    from pinterest_async.resources.ad_groups import AdGroups
    from pinterest_async.resources.ads import Ads
    from pinterest_async.resources.advanced_auction import AdvancedAuction
    from pinterest_async.resources.audience_insights import AudienceInsights
    from pinterest_async.resources.audience_sharing import AudienceSharing
    from pinterest_async.resources.audiences import Audiences
    from pinterest_async.resources.billing import Billing
    from pinterest_async.resources.board_sections import BoardSections
    from pinterest_async.resources.boards import Boards
    from pinterest_async.resources.bulk_jobs import BulkJobs
    from pinterest_async.resources.business_assets import BusinessAssets
    from pinterest_async.resources.business_invites import BusinessInvites
    from pinterest_async.resources.business_relationships import BusinessRelationships
    from pinterest_async.resources.campaigns import Campaigns
    from pinterest_async.resources.catalog_feeds import CatalogFeeds
    from pinterest_async.resources.catalog_items import CatalogItems
    from pinterest_async.resources.catalog_product_groups import CatalogProductGroups
    from pinterest_async.resources.catalog_reports import CatalogReports
    from pinterest_async.resources.catalogs import Catalogs
    from pinterest_async.resources.conversion_eqs import ConversionEqs
    from pinterest_async.resources.conversion_events import ConversionEvents
    from pinterest_async.resources.conversion_tags import ConversionTags
    from pinterest_async.resources.conversions import Conversions
    from pinterest_async.resources.customer_list_uploads import CustomerListUploads
    from pinterest_async.resources.customer_lists import CustomerLists
    from pinterest_async.resources.integrations import Integrations
    from pinterest_async.resources.keywords import Keywords
    from pinterest_async.resources.labels import Labels
    from pinterest_async.resources.lead_exports import LeadExports
    from pinterest_async.resources.lead_forms import LeadForms
    from pinterest_async.resources.lead_subscriptions import LeadSubscriptions
    from pinterest_async.resources.media import Media
    from pinterest_async.resources.msot_events import MsotEvents
    from pinterest_async.resources.notifications import Notifications
    from pinterest_async.resources.oauth import Oauth
    from pinterest_async.resources.order_lines import OrderLines
    from pinterest_async.resources.pins import Pins
    from pinterest_async.resources.product_group_promotions import ProductGroupPromotions
    from pinterest_async.resources.promotions import Promotions
    from pinterest_async.resources.reports import Reports
    from pinterest_async.resources.resources import Resources
    from pinterest_async.resources.search import Search
    from pinterest_async.resources.targeting_templates import TargetingTemplates
    from pinterest_async.resources.terms import Terms
    from pinterest_async.resources.terms_of_service import TermsOfService
    from pinterest_async.resources.trends import Trends
    from pinterest_async.resources.user_account import UserAccount


class Resources(Caller):
    """`pinterest.campaigns`, `pinterest.boards`, …: 48 resources, 231 operations."""

    @cached_property
    def ad_accounts(self) -> AdAccounts:
        from pinterest_async.resources.ad_accounts import AdAccounts

        return AdAccounts(self)

    @cached_property
    def ad_groups(self) -> AdGroups:
        from pinterest_async.resources.ad_groups import AdGroups

        return AdGroups(self)

    @cached_property
    def ads(self) -> Ads:
        from pinterest_async.resources.ads import Ads

        return Ads(self)

    @cached_property
    def advanced_auction(self) -> AdvancedAuction:
        from pinterest_async.resources.advanced_auction import AdvancedAuction

        return AdvancedAuction(self)

    @cached_property
    def audience_insights(self) -> AudienceInsights:
        from pinterest_async.resources.audience_insights import AudienceInsights

        return AudienceInsights(self)

    @cached_property
    def audience_sharing(self) -> AudienceSharing:
        from pinterest_async.resources.audience_sharing import AudienceSharing

        return AudienceSharing(self)

    @cached_property
    def audiences(self) -> Audiences:
        from pinterest_async.resources.audiences import Audiences

        return Audiences(self)

    @cached_property
    def billing(self) -> Billing:
        from pinterest_async.resources.billing import Billing

        return Billing(self)

    @cached_property
    def board_sections(self) -> BoardSections:
        from pinterest_async.resources.board_sections import BoardSections

        return BoardSections(self)

    @cached_property
    def boards(self) -> Boards:
        from pinterest_async.resources.boards import Boards

        return Boards(self)

    @cached_property
    def bulk_jobs(self) -> BulkJobs:
        from pinterest_async.resources.bulk_jobs import BulkJobs

        return BulkJobs(self)

    @cached_property
    def business_assets(self) -> BusinessAssets:
        from pinterest_async.resources.business_assets import BusinessAssets

        return BusinessAssets(self)

    @cached_property
    def business_invites(self) -> BusinessInvites:
        from pinterest_async.resources.business_invites import BusinessInvites

        return BusinessInvites(self)

    @cached_property
    def business_relationships(self) -> BusinessRelationships:
        from pinterest_async.resources.business_relationships import BusinessRelationships

        return BusinessRelationships(self)

    @cached_property
    def campaigns(self) -> Campaigns:
        from pinterest_async.resources.campaigns import Campaigns

        return Campaigns(self)

    @cached_property
    def catalog_feeds(self) -> CatalogFeeds:
        from pinterest_async.resources.catalog_feeds import CatalogFeeds

        return CatalogFeeds(self)

    @cached_property
    def catalog_items(self) -> CatalogItems:
        from pinterest_async.resources.catalog_items import CatalogItems

        return CatalogItems(self)

    @cached_property
    def catalog_product_groups(self) -> CatalogProductGroups:
        from pinterest_async.resources.catalog_product_groups import CatalogProductGroups

        return CatalogProductGroups(self)

    @cached_property
    def catalog_reports(self) -> CatalogReports:
        from pinterest_async.resources.catalog_reports import CatalogReports

        return CatalogReports(self)

    @cached_property
    def catalogs(self) -> Catalogs:
        from pinterest_async.resources.catalogs import Catalogs

        return Catalogs(self)

    @cached_property
    def conversion_eqs(self) -> ConversionEqs:
        from pinterest_async.resources.conversion_eqs import ConversionEqs

        return ConversionEqs(self)

    @cached_property
    def conversion_events(self) -> ConversionEvents:
        from pinterest_async.resources.conversion_events import ConversionEvents

        return ConversionEvents(self)

    @cached_property
    def conversion_tags(self) -> ConversionTags:
        from pinterest_async.resources.conversion_tags import ConversionTags

        return ConversionTags(self)

    @cached_property
    def conversions(self) -> Conversions:
        from pinterest_async.resources.conversions import Conversions

        return Conversions(self)

    @cached_property
    def customer_list_uploads(self) -> CustomerListUploads:
        from pinterest_async.resources.customer_list_uploads import CustomerListUploads

        return CustomerListUploads(self)

    @cached_property
    def customer_lists(self) -> CustomerLists:
        from pinterest_async.resources.customer_lists import CustomerLists

        return CustomerLists(self)

    @cached_property
    def integrations(self) -> Integrations:
        from pinterest_async.resources.integrations import Integrations

        return Integrations(self)

    @cached_property
    def keywords(self) -> Keywords:
        from pinterest_async.resources.keywords import Keywords

        return Keywords(self)

    @cached_property
    def labels(self) -> Labels:
        from pinterest_async.resources.labels import Labels

        return Labels(self)

    @cached_property
    def lead_exports(self) -> LeadExports:
        from pinterest_async.resources.lead_exports import LeadExports

        return LeadExports(self)

    @cached_property
    def lead_forms(self) -> LeadForms:
        from pinterest_async.resources.lead_forms import LeadForms

        return LeadForms(self)

    @cached_property
    def lead_subscriptions(self) -> LeadSubscriptions:
        from pinterest_async.resources.lead_subscriptions import LeadSubscriptions

        return LeadSubscriptions(self)

    @cached_property
    def media(self) -> Media:
        from pinterest_async.resources.media import Media

        return Media(self)

    @cached_property
    def msot_events(self) -> MsotEvents:
        from pinterest_async.resources.msot_events import MsotEvents

        return MsotEvents(self)

    @cached_property
    def notifications(self) -> Notifications:
        from pinterest_async.resources.notifications import Notifications

        return Notifications(self)

    @cached_property
    def oauth(self) -> Oauth:
        from pinterest_async.resources.oauth import Oauth

        return Oauth(self)

    @cached_property
    def order_lines(self) -> OrderLines:
        from pinterest_async.resources.order_lines import OrderLines

        return OrderLines(self)

    @cached_property
    def pins(self) -> Pins:
        from pinterest_async.resources.pins import Pins

        return Pins(self)

    @cached_property
    def product_group_promotions(self) -> ProductGroupPromotions:
        from pinterest_async.resources.product_group_promotions import ProductGroupPromotions

        return ProductGroupPromotions(self)

    @cached_property
    def promotions(self) -> Promotions:
        from pinterest_async.resources.promotions import Promotions

        return Promotions(self)

    @cached_property
    def reports(self) -> Reports:
        from pinterest_async.resources.reports import Reports

        return Reports(self)

    @cached_property
    def resources(self) -> Resources:
        from pinterest_async.resources.resources import Resources

        return Resources(self)

    @cached_property
    def search(self) -> Search:
        from pinterest_async.resources.search import Search

        return Search(self)

    @cached_property
    def targeting_templates(self) -> TargetingTemplates:
        from pinterest_async.resources.targeting_templates import TargetingTemplates

        return TargetingTemplates(self)

    @cached_property
    def terms(self) -> Terms:
        from pinterest_async.resources.terms import Terms

        return Terms(self)

    @cached_property
    def terms_of_service(self) -> TermsOfService:
        from pinterest_async.resources.terms_of_service import TermsOfService

        return TermsOfService(self)

    @cached_property
    def trends(self) -> Trends:
        from pinterest_async.resources.trends import Trends

        return Trends(self)

    @cached_property
    def user_account(self) -> UserAccount:
        from pinterest_async.resources.user_account import UserAccount

        return UserAccount(self)
