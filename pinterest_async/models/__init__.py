"""Every model, enum and union of the API, each imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async.models.account import Account as Account
    from pinterest_async.models.account_account_type import AccountAccountType as AccountAccountType
    from pinterest_async.models.action_type import ActionType as ActionType
    from pinterest_async.models.ad_account import AdAccount as AdAccount
    from pinterest_async.models.ad_account_analytics_response_item import (
        AdAccountAnalyticsResponseItem as AdAccountAnalyticsResponseItem,
    )
    from pinterest_async.models.ad_account_create import AdAccountCreate as AdAccountCreate
    from pinterest_async.models.ad_account_owner import AdAccountOwner as AdAccountOwner
    from pinterest_async.models.ad_accounts_country_response_data import (
        AdAccountsCountryResponseData as AdAccountsCountryResponseData,
    )
    from pinterest_async.models.ad_array_response import AdArrayResponse as AdArrayResponse
    from pinterest_async.models.ad_array_response_element import AdArrayResponseElement as AdArrayResponseElement
    from pinterest_async.models.ad_country import AdCountry as AdCountry
    from pinterest_async.models.ad_create_request import AdCreateRequest as AdCreateRequest
    from pinterest_async.models.ad_group_array_response import AdGroupArrayResponse as AdGroupArrayResponse
    from pinterest_async.models.ad_group_array_response_element import (
        AdGroupArrayResponseElement as AdGroupArrayResponseElement,
    )
    from pinterest_async.models.ad_group_audience_sizing_request import (
        AdGroupAudienceSizingRequest as AdGroupAudienceSizingRequest,
    )
    from pinterest_async.models.ad_group_audience_sizing_request_creative_type import (
        AdGroupAudienceSizingRequestCreativeType as AdGroupAudienceSizingRequestCreativeType,
    )
    from pinterest_async.models.ad_group_audience_sizing_request_keyword import (
        AdGroupAudienceSizingRequestKeyword as AdGroupAudienceSizingRequestKeyword,
    )
    from pinterest_async.models.ad_group_audience_sizing_response import (
        AdGroupAudienceSizingResponse as AdGroupAudienceSizingResponse,
    )
    from pinterest_async.models.ad_group_create_request import AdGroupCreateRequest as AdGroupCreateRequest
    from pinterest_async.models.ad_group_create_request_bid_strategy_type import (
        AdGroupCreateRequestBidStrategyType as AdGroupCreateRequestBidStrategyType,
    )
    from pinterest_async.models.ad_group_create_request_promotion_application_level import (
        AdGroupCreateRequestPromotionApplicationLevel as AdGroupCreateRequestPromotionApplicationLevel,
    )
    from pinterest_async.models.ad_group_response import AdGroupResponse as AdGroupResponse
    from pinterest_async.models.ad_group_response_bid_strategy_type import (
        AdGroupResponseBidStrategyType as AdGroupResponseBidStrategyType,
    )
    from pinterest_async.models.ad_group_response_conversion_learning_mode_type import (
        AdGroupResponseConversionLearningModeType as AdGroupResponseConversionLearningModeType,
    )
    from pinterest_async.models.ad_group_response_promotion_application_level import (
        AdGroupResponsePromotionApplicationLevel as AdGroupResponsePromotionApplicationLevel,
    )
    from pinterest_async.models.ad_group_summary_status import AdGroupSummaryStatus as AdGroupSummaryStatus
    from pinterest_async.models.ad_group_update_request import AdGroupUpdateRequest as AdGroupUpdateRequest
    from pinterest_async.models.ad_group_update_request_bid_strategy_type import (
        AdGroupUpdateRequestBidStrategyType as AdGroupUpdateRequestBidStrategyType,
    )
    from pinterest_async.models.ad_group_update_request_promotion_application_level import (
        AdGroupUpdateRequestPromotionApplicationLevel as AdGroupUpdateRequestPromotionApplicationLevel,
    )
    from pinterest_async.models.ad_groups_analytics_response_item import (
        AdGroupsAnalyticsResponseItem as AdGroupsAnalyticsResponseItem,
    )
    from pinterest_async.models.ad_pin_analytics import AdPinAnalytics as AdPinAnalytics
    from pinterest_async.models.ad_preview_request import AdPreviewRequest as AdPreviewRequest
    from pinterest_async.models.ad_preview_request_catalog_product_group_id import (
        AdPreviewRequestCatalogProductGroupId as AdPreviewRequestCatalogProductGroupId,
    )
    from pinterest_async.models.ad_preview_request_catalog_product_group_id_creative_type import (
        AdPreviewRequestCatalogProductGroupIdCreativeType as AdPreviewRequestCatalogProductGroupIdCreativeType,
    )
    from pinterest_async.models.ad_preview_request_image_url import AdPreviewRequestImageUrl as AdPreviewRequestImageUrl
    from pinterest_async.models.ad_preview_request_pin_id import AdPreviewRequestPinId as AdPreviewRequestPinId
    from pinterest_async.models.ad_preview_url_response import AdPreviewURLResponse as AdPreviewURLResponse
    from pinterest_async.models.ad_response import AdResponse as AdResponse
    from pinterest_async.models.ad_response_rejected_reason import AdResponseRejectedReason as AdResponseRejectedReason
    from pinterest_async.models.ad_response_review_status import AdResponseReviewStatus as AdResponseReviewStatus
    from pinterest_async.models.ad_update_request import AdUpdateRequest as AdUpdateRequest
    from pinterest_async.models.ads_analytics_ad_group_targeting_type import (
        AdsAnalyticsAdGroupTargetingType as AdsAnalyticsAdGroupTargetingType,
    )
    from pinterest_async.models.ads_analytics_ad_targeting_type import (
        AdsAnalyticsAdTargetingType as AdsAnalyticsAdTargetingType,
    )
    from pinterest_async.models.ads_analytics_campaign_targeting_type import (
        AdsAnalyticsCampaignTargetingType as AdsAnalyticsCampaignTargetingType,
    )
    from pinterest_async.models.ads_analytics_create_async_request import (
        AdsAnalyticsCreateAsyncRequest as AdsAnalyticsCreateAsyncRequest,
    )
    from pinterest_async.models.ads_analytics_create_async_request_custom_conversion_event_metric import (
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetric as AdsAnalyticsCreateAsyncRequestCustomConversionEventMetric,
    )
    from pinterest_async.models.ads_analytics_create_async_request_custom_conversion_event_metric_custom_event_metrics_type import (
        AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricCustomEventMetricsType as AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricCustomEventMetricsType,
    )
    from pinterest_async.models.ads_analytics_create_async_request_primary_sort import (
        AdsAnalyticsCreateAsyncRequestPrimarySort as AdsAnalyticsCreateAsyncRequestPrimarySort,
    )
    from pinterest_async.models.ads_analytics_create_async_request_targeting_type import (
        AdsAnalyticsCreateAsyncRequestTargetingType as AdsAnalyticsCreateAsyncRequestTargetingType,
    )
    from pinterest_async.models.ads_analytics_create_async_response import (
        AdsAnalyticsCreateAsyncResponse as AdsAnalyticsCreateAsyncResponse,
    )
    from pinterest_async.models.ads_analytics_filter_column import AdsAnalyticsFilterColumn as AdsAnalyticsFilterColumn
    from pinterest_async.models.ads_analytics_filter_operator import (
        AdsAnalyticsFilterOperator as AdsAnalyticsFilterOperator,
    )
    from pinterest_async.models.ads_analytics_get_async_response import (
        AdsAnalyticsGetAsyncResponse as AdsAnalyticsGetAsyncResponse,
    )
    from pinterest_async.models.ads_analytics_metrics_filter import (
        AdsAnalyticsMetricsFilter as AdsAnalyticsMetricsFilter,
    )
    from pinterest_async.models.ads_analytics_response_item import AdsAnalyticsResponseItem as AdsAnalyticsResponseItem
    from pinterest_async.models.ads_analytics_targeting_type import (
        AdsAnalyticsTargetingType as AdsAnalyticsTargetingType,
    )
    from pinterest_async.models.ads_credit_discounts_response import (
        AdsCreditDiscountsResponse as AdsCreditDiscountsResponse,
    )
    from pinterest_async.models.ads_credit_discounts_response_discount_type import (
        AdsCreditDiscountsResponseDiscountType as AdsCreditDiscountsResponseDiscountType,
    )
    from pinterest_async.models.ads_credit_redeem_request import AdsCreditRedeemRequest as AdsCreditRedeemRequest
    from pinterest_async.models.ads_credit_redeem_response import AdsCreditRedeemResponse as AdsCreditRedeemResponse
    from pinterest_async.models.advanced_auction_bid_options import (
        AdvancedAuctionBidOptions as AdvancedAuctionBidOptions,
    )
    from pinterest_async.models.advanced_auction_item import AdvancedAuctionItem as AdvancedAuctionItem
    from pinterest_async.models.advanced_auction_items import AdvancedAuctionItems as AdvancedAuctionItems
    from pinterest_async.models.advanced_auction_items_get_request import (
        AdvancedAuctionItemsGetRequest as AdvancedAuctionItemsGetRequest,
    )
    from pinterest_async.models.advanced_auction_items_submit_delete_record import (
        AdvancedAuctionItemsSubmitDeleteRecord as AdvancedAuctionItemsSubmitDeleteRecord,
    )
    from pinterest_async.models.advanced_auction_items_submit_record import (
        AdvancedAuctionItemsSubmitRecord as AdvancedAuctionItemsSubmitRecord,
    )
    from pinterest_async.models.advanced_auction_items_submit_request import (
        AdvancedAuctionItemsSubmitRequest as AdvancedAuctionItemsSubmitRequest,
    )
    from pinterest_async.models.advanced_auction_items_submit_upsert_record import (
        AdvancedAuctionItemsSubmitUpsertRecord as AdvancedAuctionItemsSubmitUpsertRecord,
    )
    from pinterest_async.models.advanced_auction_key import AdvancedAuctionKey as AdvancedAuctionKey
    from pinterest_async.models.advanced_auction_operation import AdvancedAuctionOperation as AdvancedAuctionOperation
    from pinterest_async.models.advanced_auction_operation_error import (
        AdvancedAuctionOperationError as AdvancedAuctionOperationError,
    )
    from pinterest_async.models.advanced_auction_processed_items import (
        AdvancedAuctionProcessedItems as AdvancedAuctionProcessedItems,
    )
    from pinterest_async.models.advertiser_defined_events_get_response_item import (
        AdvertiserDefinedEventsGetResponseItem as AdvertiserDefinedEventsGetResponseItem,
    )
    from pinterest_async.models.advertiser_defined_events_get_response_item_mapped_conversion_type import (
        AdvertiserDefinedEventsGetResponseItemMappedConversionType as AdvertiserDefinedEventsGetResponseItemMappedConversionType,
    )
    from pinterest_async.models.age_trends_bucket import AgeTrendsBucket as AgeTrendsBucket
    from pinterest_async.models.analytics_daily_metrics import AnalyticsDailyMetrics as AnalyticsDailyMetrics
    from pinterest_async.models.analytics_metrics_response import AnalyticsMetricsResponse as AnalyticsMetricsResponse
    from pinterest_async.models.app_type_multipliers import AppTypeMultipliers as AppTypeMultipliers
    from pinterest_async.models.app_types import AppTypes as AppTypes
    from pinterest_async.models.asset_group_binding import AssetGroupBinding as AssetGroupBinding
    from pinterest_async.models.asset_group_type import AssetGroupType as AssetGroupType
    from pinterest_async.models.asset_id_permissions import AssetIdPermissions as AssetIdPermissions
    from pinterest_async.models.asset_type import AssetType as AssetType
    from pinterest_async.models.audience import Audience as Audience
    from pinterest_async.models.audience_account_type import AudienceAccountType as AudienceAccountType
    from pinterest_async.models.audience_category import AudienceCategory as AudienceCategory
    from pinterest_async.models.audience_category_subcategory import (
        AudienceCategorySubcategory as AudienceCategorySubcategory,
    )
    from pinterest_async.models.audience_create_request import AudienceCreateRequest as AudienceCreateRequest
    from pinterest_async.models.audience_definition import AudienceDefinition as AudienceDefinition
    from pinterest_async.models.audience_demographic_value import AudienceDemographicValue as AudienceDemographicValue
    from pinterest_async.models.audience_demographics import AudienceDemographics as AudienceDemographics
    from pinterest_async.models.audience_insight_type import AudienceInsightType as AudienceInsightType
    from pinterest_async.models.audience_insights_response import AudienceInsightsResponse as AudienceInsightsResponse
    from pinterest_async.models.audience_rule import AudienceRule as AudienceRule
    from pinterest_async.models.audience_type import AudienceType as AudienceType
    from pinterest_async.models.audience_update_operation_type import (
        AudienceUpdateOperationType as AudienceUpdateOperationType,
    )
    from pinterest_async.models.audience_update_request import AudienceUpdateRequest as AudienceUpdateRequest
    from pinterest_async.models.auth_respond_invites_body import AuthRespondInvitesBody as AuthRespondInvitesBody
    from pinterest_async.models.auth_respond_invites_body_invite import (
        AuthRespondInvitesBodyInvite as AuthRespondInvitesBodyInvite,
    )
    from pinterest_async.models.auth_respond_invites_body_invite_action import (
        AuthRespondInvitesBodyInviteAction as AuthRespondInvitesBodyInviteAction,
    )
    from pinterest_async.models.availability_filter import AvailabilityFilter as AvailabilityFilter
    from pinterest_async.models.base_invite_data_response import BaseInviteDataResponse as BaseInviteDataResponse
    from pinterest_async.models.base_invite_data_response_invite_data import (
        BaseInviteDataResponseInviteData as BaseInviteDataResponseInviteData,
    )
    from pinterest_async.models.batch_operation import BatchOperation as BatchOperation
    from pinterest_async.models.batch_operation_status import BatchOperationStatus as BatchOperationStatus
    from pinterest_async.models.bid_floor import BidFloor as BidFloor
    from pinterest_async.models.bid_floor_request import BidFloorRequest as BidFloorRequest
    from pinterest_async.models.bid_floor_request_bid_floor_spec import (
        BidFloorRequestBidFloorSpec as BidFloorRequestBidFloorSpec,
    )
    from pinterest_async.models.billing_invoice_download_response import (
        BillingInvoiceDownloadResponse as BillingInvoiceDownloadResponse,
    )
    from pinterest_async.models.billing_invoice_response import BillingInvoiceResponse as BillingInvoiceResponse
    from pinterest_async.models.billing_invoice_response_document_type import (
        BillingInvoiceResponseDocumentType as BillingInvoiceResponseDocumentType,
    )
    from pinterest_async.models.billing_invoice_response_status import (
        BillingInvoiceResponseStatus as BillingInvoiceResponseStatus,
    )
    from pinterest_async.models.billing_profiles_response import BillingProfilesResponse as BillingProfilesResponse
    from pinterest_async.models.billing_profiles_response_billing_type import (
        BillingProfilesResponseBillingType as BillingProfilesResponseBillingType,
    )
    from pinterest_async.models.billing_profiles_response_card_type import (
        BillingProfilesResponseCardType as BillingProfilesResponseCardType,
    )
    from pinterest_async.models.billing_profiles_response_payment_method_brand import (
        BillingProfilesResponsePaymentMethodBrand as BillingProfilesResponsePaymentMethodBrand,
    )
    from pinterest_async.models.billing_profiles_response_status import (
        BillingProfilesResponseStatus as BillingProfilesResponseStatus,
    )
    from pinterest_async.models.board import Board as Board
    from pinterest_async.models.board_create import BoardCreate as BoardCreate
    from pinterest_async.models.board_media import BoardMedia as BoardMedia
    from pinterest_async.models.board_owner import BoardOwner as BoardOwner
    from pinterest_async.models.board_privacy import BoardPrivacy as BoardPrivacy
    from pinterest_async.models.board_privacy_filter import BoardPrivacyFilter as BoardPrivacyFilter
    from pinterest_async.models.board_section import BoardSection as BoardSection
    from pinterest_async.models.board_update_privacy import BoardUpdatePrivacy as BoardUpdatePrivacy
    from pinterest_async.models.board_with_update_privacy import BoardWithUpdatePrivacy as BoardWithUpdatePrivacy
    from pinterest_async.models.board_with_update_privacy_update import (
        BoardWithUpdatePrivacyUpdate as BoardWithUpdatePrivacyUpdate,
    )
    from pinterest_async.models.book_closed_response import BookClosedResponse as BookClosedResponse
    from pinterest_async.models.brand_accounts_create_request import (
        BrandAccountsCreateRequest as BrandAccountsCreateRequest,
    )
    from pinterest_async.models.brand_accounts_create_request_profile_image import (
        BrandAccountsCreateRequestProfileImage as BrandAccountsCreateRequestProfileImage,
    )
    from pinterest_async.models.brand_accounts_create_response import (
        BrandAccountsCreateResponse as BrandAccountsCreateResponse,
    )
    from pinterest_async.models.brand_accounts_update_request import (
        BrandAccountsUpdateRequest as BrandAccountsUpdateRequest,
    )
    from pinterest_async.models.brand_accounts_update_request_profile_image import (
        BrandAccountsUpdateRequestProfileImage as BrandAccountsUpdateRequestProfileImage,
    )
    from pinterest_async.models.brand_accounts_update_response import (
        BrandAccountsUpdateResponse as BrandAccountsUpdateResponse,
    )
    from pinterest_async.models.brand_filter import BrandFilter as BrandFilter
    from pinterest_async.models.budget_type import BudgetType as BudgetType
    from pinterest_async.models.bulk_download_request import BulkDownloadRequest as BulkDownloadRequest
    from pinterest_async.models.bulk_download_request_campaign_filter import (
        BulkDownloadRequestCampaignFilter as BulkDownloadRequestCampaignFilter,
    )
    from pinterest_async.models.bulk_download_response import BulkDownloadResponse as BulkDownloadResponse
    from pinterest_async.models.bulk_entity_type import BulkEntityType as BulkEntityType
    from pinterest_async.models.bulk_output_format import BulkOutputFormat as BulkOutputFormat
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus as BulkReportingJobStatus
    from pinterest_async.models.bulk_upsert_request import BulkUpsertRequest as BulkUpsertRequest
    from pinterest_async.models.bulk_upsert_request_create import BulkUpsertRequestCreate as BulkUpsertRequestCreate
    from pinterest_async.models.bulk_upsert_request_create_catalog_product_group import (
        BulkUpsertRequestCreateCatalogProductGroup as BulkUpsertRequestCreateCatalogProductGroup,
    )
    from pinterest_async.models.bulk_upsert_request_update import BulkUpsertRequestUpdate as BulkUpsertRequestUpdate
    from pinterest_async.models.bulk_upsert_request_update_catalog_product_group import (
        BulkUpsertRequestUpdateCatalogProductGroup as BulkUpsertRequestUpdateCatalogProductGroup,
    )
    from pinterest_async.models.bulk_upsert_request_update_label import (
        BulkUpsertRequestUpdateLabel as BulkUpsertRequestUpdateLabel,
    )
    from pinterest_async.models.bulk_upsert_request_update_label_status import (
        BulkUpsertRequestUpdateLabelStatus as BulkUpsertRequestUpdateLabelStatus,
    )
    from pinterest_async.models.bulk_upsert_response import BulkUpsertResponse as BulkUpsertResponse
    from pinterest_async.models.bulk_upsert_status import BulkUpsertStatus as BulkUpsertStatus
    from pinterest_async.models.bulk_upsert_status_response import BulkUpsertStatusResponse as BulkUpsertStatusResponse
    from pinterest_async.models.business_access_role import BusinessAccessRole as BusinessAccessRole
    from pinterest_async.models.business_access_user_summary import (
        BusinessAccessUserSummary as BusinessAccessUserSummary,
    )
    from pinterest_async.models.business_member_assets_summary import (
        BusinessMemberAssetsSummary as BusinessMemberAssetsSummary,
    )
    from pinterest_async.models.business_member_assets_summary_ad_account import (
        BusinessMemberAssetsSummaryAdAccount as BusinessMemberAssetsSummaryAdAccount,
    )
    from pinterest_async.models.business_member_assets_summary_profile import (
        BusinessMemberAssetsSummaryProfile as BusinessMemberAssetsSummaryProfile,
    )
    from pinterest_async.models.business_members_asset_access_delete_request import (
        BusinessMembersAssetAccessDeleteRequest as BusinessMembersAssetAccessDeleteRequest,
    )
    from pinterest_async.models.business_members_asset_access_delete_request_access import (
        BusinessMembersAssetAccessDeleteRequestAccess as BusinessMembersAssetAccessDeleteRequestAccess,
    )
    from pinterest_async.models.business_role import BusinessRole as BusinessRole
    from pinterest_async.models.business_role_check_mode import BusinessRoleCheckMode as BusinessRoleCheckMode
    from pinterest_async.models.business_role_for_members import BusinessRoleForMembers as BusinessRoleForMembers
    from pinterest_async.models.business_shared_audience import BusinessSharedAudience as BusinessSharedAudience
    from pinterest_async.models.business_shared_audience_response import (
        BusinessSharedAudienceResponse as BusinessSharedAudienceResponse,
    )
    from pinterest_async.models.campaign_audience_multipliers import (
        CampaignAudienceMultipliers as CampaignAudienceMultipliers,
    )
    from pinterest_async.models.campaign_bid_options import CampaignBidOptions as CampaignBidOptions
    from pinterest_async.models.campaign_bid_options_update import CampaignBidOptionsUpdate as CampaignBidOptionsUpdate
    from pinterest_async.models.campaign_bid_options_update_update_mask_item import (
        CampaignBidOptionsUpdateUpdateMaskItem as CampaignBidOptionsUpdateUpdateMaskItem,
    )
    from pinterest_async.models.campaign_create_request import CampaignCreateRequest as CampaignCreateRequest
    from pinterest_async.models.campaign_create_response import CampaignCreateResponse as CampaignCreateResponse
    from pinterest_async.models.campaign_create_response_data import (
        CampaignCreateResponseData as CampaignCreateResponseData,
    )
    from pinterest_async.models.campaign_create_response_item import (
        CampaignCreateResponseItem as CampaignCreateResponseItem,
    )
    from pinterest_async.models.campaign_response import CampaignResponse as CampaignResponse
    from pinterest_async.models.campaign_summary_status import CampaignSummaryStatus as CampaignSummaryStatus
    from pinterest_async.models.campaign_update_request import CampaignUpdateRequest as CampaignUpdateRequest
    from pinterest_async.models.campaigns_analytics_response_item import (
        CampaignsAnalyticsResponseItem as CampaignsAnalyticsResponseItem,
    )
    from pinterest_async.models.cancel_invites_body import CancelInvitesBody as CancelInvitesBody
    from pinterest_async.models.carousel_slot import CarouselSlot as CarouselSlot
    from pinterest_async.models.catalog import Catalog as Catalog
    from pinterest_async.models.catalogs_available_filter_values import (
        CatalogsAvailableFilterValues as CatalogsAvailableFilterValues,
    )
    from pinterest_async.models.catalogs_create_creative_assets_item import (
        CatalogsCreateCreativeAssetsItem as CatalogsCreateCreativeAssetsItem,
    )
    from pinterest_async.models.catalogs_create_creative_assets_item_operation import (
        CatalogsCreateCreativeAssetsItemOperation as CatalogsCreateCreativeAssetsItemOperation,
    )
    from pinterest_async.models.catalogs_create_hotel_item import CatalogsCreateHotelItem as CatalogsCreateHotelItem
    from pinterest_async.models.catalogs_create_hotel_item_operation import (
        CatalogsCreateHotelItemOperation as CatalogsCreateHotelItemOperation,
    )
    from pinterest_async.models.catalogs_create_report_response import (
        CatalogsCreateReportResponse as CatalogsCreateReportResponse,
    )
    from pinterest_async.models.catalogs_create_request import CatalogsCreateRequest as CatalogsCreateRequest
    from pinterest_async.models.catalogs_create_retail_item import CatalogsCreateRetailItem as CatalogsCreateRetailItem
    from pinterest_async.models.catalogs_create_retail_item_operation import (
        CatalogsCreateRetailItemOperation as CatalogsCreateRetailItemOperation,
    )
    from pinterest_async.models.catalogs_creative_assets_attributes import (
        CatalogsCreativeAssetsAttributes as CatalogsCreativeAssetsAttributes,
    )
    from pinterest_async.models.catalogs_creative_assets_available_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValues as CatalogsCreativeAssetsAvailableFilterValues,
    )
    from pinterest_async.models.catalogs_creative_assets_available_filter_values_catalog_type import (
        CatalogsCreativeAssetsAvailableFilterValuesCatalogType as CatalogsCreativeAssetsAvailableFilterValuesCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_available_filter_values_filter_values import (
        CatalogsCreativeAssetsAvailableFilterValuesFilterValues as CatalogsCreativeAssetsAvailableFilterValuesFilterValues,
    )
    from pinterest_async.models.catalogs_creative_assets_batch_item import (
        CatalogsCreativeAssetsBatchItem as CatalogsCreativeAssetsBatchItem,
    )
    from pinterest_async.models.catalogs_creative_assets_batch_request import (
        CatalogsCreativeAssetsBatchRequest as CatalogsCreativeAssetsBatchRequest,
    )
    from pinterest_async.models.catalogs_creative_assets_batch_request_catalog_type import (
        CatalogsCreativeAssetsBatchRequestCatalogType as CatalogsCreativeAssetsBatchRequestCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_feed import (
        CatalogsCreativeAssetsFeed as CatalogsCreativeAssetsFeed,
    )
    from pinterest_async.models.catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequest as CatalogsCreativeAssetsFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequest as CatalogsCreativeAssetsFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_creative_assets_item_error_response import (
        CatalogsCreativeAssetsItemErrorResponse as CatalogsCreativeAssetsItemErrorResponse,
    )
    from pinterest_async.models.catalogs_creative_assets_item_response import (
        CatalogsCreativeAssetsItemResponse as CatalogsCreativeAssetsItemResponse,
    )
    from pinterest_async.models.catalogs_creative_assets_items_batch import (
        CatalogsCreativeAssetsItemsBatch as CatalogsCreativeAssetsItemsBatch,
    )
    from pinterest_async.models.catalogs_creative_assets_items_post_filter import (
        CatalogsCreativeAssetsItemsPostFilter as CatalogsCreativeAssetsItemsPostFilter,
    )
    from pinterest_async.models.catalogs_creative_assets_items_post_filter_catalog_type import (
        CatalogsCreativeAssetsItemsPostFilterCatalogType as CatalogsCreativeAssetsItemsPostFilterCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_list_products_by_catalog_based_filter_request import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest as CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest,
    )
    from pinterest_async.models.catalogs_creative_assets_list_products_by_catalog_based_filter_request_catalog_type import (
        CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestCatalogType as CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product import (
        CatalogsCreativeAssetsProduct as CatalogsCreativeAssetsProduct,
    )
    from pinterest_async.models.catalogs_creative_assets_product_catalog_type import (
        CatalogsCreativeAssetsProductCatalogType as CatalogsCreativeAssetsProductCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group import (
        CatalogsCreativeAssetsProductGroup as CatalogsCreativeAssetsProductGroup,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_catalog_type import (
        CatalogsCreativeAssetsProductGroupCatalogType as CatalogsCreativeAssetsProductGroupCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_create_request import (
        CatalogsCreativeAssetsProductGroupCreateRequest as CatalogsCreativeAssetsProductGroupCreateRequest,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_create_request_catalog_type import (
        CatalogsCreativeAssetsProductGroupCreateRequestCatalogType as CatalogsCreativeAssetsProductGroupCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_filter_keys import (
        CatalogsCreativeAssetsProductGroupFilterKeys as CatalogsCreativeAssetsProductGroupFilterKeys,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_filters import (
        CatalogsCreativeAssetsProductGroupFilters as CatalogsCreativeAssetsProductGroupFilters,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_filters_all_of import (
        CatalogsCreativeAssetsProductGroupFiltersAllOf as CatalogsCreativeAssetsProductGroupFiltersAllOf,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_filters_any_of import (
        CatalogsCreativeAssetsProductGroupFiltersAnyOf as CatalogsCreativeAssetsProductGroupFiltersAnyOf,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_product_counts import (
        CatalogsCreativeAssetsProductGroupProductCounts as CatalogsCreativeAssetsProductGroupProductCounts,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_product_counts_catalog_type import (
        CatalogsCreativeAssetsProductGroupProductCountsCatalogType as CatalogsCreativeAssetsProductGroupProductCountsCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_update_request import (
        CatalogsCreativeAssetsProductGroupUpdateRequest as CatalogsCreativeAssetsProductGroupUpdateRequest,
    )
    from pinterest_async.models.catalogs_creative_assets_product_group_update_request_catalog_type import (
        CatalogsCreativeAssetsProductGroupUpdateRequestCatalogType as CatalogsCreativeAssetsProductGroupUpdateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_product_metadata import (
        CatalogsCreativeAssetsProductMetadata as CatalogsCreativeAssetsProductMetadata,
    )
    from pinterest_async.models.catalogs_delete_creative_assets_item import (
        CatalogsDeleteCreativeAssetsItem as CatalogsDeleteCreativeAssetsItem,
    )
    from pinterest_async.models.catalogs_delete_creative_assets_item_operation import (
        CatalogsDeleteCreativeAssetsItemOperation as CatalogsDeleteCreativeAssetsItemOperation,
    )
    from pinterest_async.models.catalogs_delete_hotel_item import CatalogsDeleteHotelItem as CatalogsDeleteHotelItem
    from pinterest_async.models.catalogs_delete_hotel_item_operation import (
        CatalogsDeleteHotelItemOperation as CatalogsDeleteHotelItemOperation,
    )
    from pinterest_async.models.catalogs_delete_retail_item import CatalogsDeleteRetailItem as CatalogsDeleteRetailItem
    from pinterest_async.models.catalogs_delete_retail_item_operation import (
        CatalogsDeleteRetailItemOperation as CatalogsDeleteRetailItemOperation,
    )
    from pinterest_async.models.catalogs_feed import CatalogsFeed as CatalogsFeed
    from pinterest_async.models.catalogs_feed_credentials import CatalogsFeedCredentials as CatalogsFeedCredentials
    from pinterest_async.models.catalogs_feed_ingestion import CatalogsFeedIngestion as CatalogsFeedIngestion
    from pinterest_async.models.catalogs_feed_ingestion_details import (
        CatalogsFeedIngestionDetails as CatalogsFeedIngestionDetails,
    )
    from pinterest_async.models.catalogs_feed_ingestion_errors import (
        CatalogsFeedIngestionErrors as CatalogsFeedIngestionErrors,
    )
    from pinterest_async.models.catalogs_feed_ingestion_errors_largeproductcountdecrease import (
        CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE as CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE,
    )
    from pinterest_async.models.catalogs_feed_ingestion_info import (
        CatalogsFeedIngestionInfo as CatalogsFeedIngestionInfo,
    )
    from pinterest_async.models.catalogs_feed_ingestion_warnings import (
        CatalogsFeedIngestionWarnings as CatalogsFeedIngestionWarnings,
    )
    from pinterest_async.models.catalogs_feed_processing_result import (
        CatalogsFeedProcessingResult as CatalogsFeedProcessingResult,
    )
    from pinterest_async.models.catalogs_feed_processing_schedule import (
        CatalogsFeedProcessingSchedule as CatalogsFeedProcessingSchedule,
    )
    from pinterest_async.models.catalogs_feed_processing_schedule_timezone import (
        CatalogsFeedProcessingScheduleTimezone as CatalogsFeedProcessingScheduleTimezone,
    )
    from pinterest_async.models.catalogs_feed_processing_status import (
        CatalogsFeedProcessingStatus as CatalogsFeedProcessingStatus,
    )
    from pinterest_async.models.catalogs_feed_product_counts import (
        CatalogsFeedProductCounts as CatalogsFeedProductCounts,
    )
    from pinterest_async.models.catalogs_feed_validation_details import (
        CatalogsFeedValidationDetails as CatalogsFeedValidationDetails,
    )
    from pinterest_async.models.catalogs_feed_validation_errors import (
        CatalogsFeedValidationErrors as CatalogsFeedValidationErrors,
    )
    from pinterest_async.models.catalogs_feed_validation_warnings import (
        CatalogsFeedValidationWarnings as CatalogsFeedValidationWarnings,
    )
    from pinterest_async.models.catalogs_feed_validation_warnings_fetchsamesignature import (
        CatalogsFeedValidationWarningsFETCHSAMESIGNATURE as CatalogsFeedValidationWarningsFETCHSAMESIGNATURE,
    )
    from pinterest_async.models.catalogs_feed_video_counts import CatalogsFeedVideoCounts as CatalogsFeedVideoCounts
    from pinterest_async.models.catalogs_feeds_create_request import (
        CatalogsFeedsCreateRequest as CatalogsFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_feeds_update_request import (
        CatalogsFeedsUpdateRequest as CatalogsFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_format import CatalogsFormat as CatalogsFormat
    from pinterest_async.models.catalogs_hotel_address import CatalogsHotelAddress as CatalogsHotelAddress
    from pinterest_async.models.catalogs_hotel_attributes import CatalogsHotelAttributes as CatalogsHotelAttributes
    from pinterest_async.models.catalogs_hotel_attributes_main_image import (
        CatalogsHotelAttributesMainImage as CatalogsHotelAttributesMainImage,
    )
    from pinterest_async.models.catalogs_hotel_available_filter_values import (
        CatalogsHotelAvailableFilterValues as CatalogsHotelAvailableFilterValues,
    )
    from pinterest_async.models.catalogs_hotel_available_filter_values_catalog_type import (
        CatalogsHotelAvailableFilterValuesCatalogType as CatalogsHotelAvailableFilterValuesCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_available_filter_values_filter_values import (
        CatalogsHotelAvailableFilterValuesFilterValues as CatalogsHotelAvailableFilterValuesFilterValues,
    )
    from pinterest_async.models.catalogs_hotel_batch_item import CatalogsHotelBatchItem as CatalogsHotelBatchItem
    from pinterest_async.models.catalogs_hotel_batch_request import (
        CatalogsHotelBatchRequest as CatalogsHotelBatchRequest,
    )
    from pinterest_async.models.catalogs_hotel_batch_request_catalog_type import (
        CatalogsHotelBatchRequestCatalogType as CatalogsHotelBatchRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_feed import CatalogsHotelFeed as CatalogsHotelFeed
    from pinterest_async.models.catalogs_hotel_feeds_create_request import (
        CatalogsHotelFeedsCreateRequest as CatalogsHotelFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_hotel_feeds_update_request import (
        CatalogsHotelFeedsUpdateRequest as CatalogsHotelFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_hotel_guest_ratings import (
        CatalogsHotelGuestRatings as CatalogsHotelGuestRatings,
    )
    from pinterest_async.models.catalogs_hotel_item_error_response import (
        CatalogsHotelItemErrorResponse as CatalogsHotelItemErrorResponse,
    )
    from pinterest_async.models.catalogs_hotel_item_response import (
        CatalogsHotelItemResponse as CatalogsHotelItemResponse,
    )
    from pinterest_async.models.catalogs_hotel_items_batch import CatalogsHotelItemsBatch as CatalogsHotelItemsBatch
    from pinterest_async.models.catalogs_hotel_items_post_filter import (
        CatalogsHotelItemsPostFilter as CatalogsHotelItemsPostFilter,
    )
    from pinterest_async.models.catalogs_hotel_items_post_filter_catalog_type import (
        CatalogsHotelItemsPostFilterCatalogType as CatalogsHotelItemsPostFilterCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_list_products_by_catalog_based_filter_request import (
        CatalogsHotelListProductsByCatalogBasedFilterRequest as CatalogsHotelListProductsByCatalogBasedFilterRequest,
    )
    from pinterest_async.models.catalogs_hotel_list_products_by_catalog_based_filter_request_catalog_type import (
        CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType as CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_product import CatalogsHotelProduct as CatalogsHotelProduct
    from pinterest_async.models.catalogs_hotel_product_catalog_type import (
        CatalogsHotelProductCatalogType as CatalogsHotelProductCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_product_group import (
        CatalogsHotelProductGroup as CatalogsHotelProductGroup,
    )
    from pinterest_async.models.catalogs_hotel_product_group_catalog_type import (
        CatalogsHotelProductGroupCatalogType as CatalogsHotelProductGroupCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_product_group_create_request import (
        CatalogsHotelProductGroupCreateRequest as CatalogsHotelProductGroupCreateRequest,
    )
    from pinterest_async.models.catalogs_hotel_product_group_create_request_catalog_type import (
        CatalogsHotelProductGroupCreateRequestCatalogType as CatalogsHotelProductGroupCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_product_group_filter_keys import (
        CatalogsHotelProductGroupFilterKeys as CatalogsHotelProductGroupFilterKeys,
    )
    from pinterest_async.models.catalogs_hotel_product_group_filters import (
        CatalogsHotelProductGroupFilters as CatalogsHotelProductGroupFilters,
    )
    from pinterest_async.models.catalogs_hotel_product_group_filters_all_of import (
        CatalogsHotelProductGroupFiltersAllOf as CatalogsHotelProductGroupFiltersAllOf,
    )
    from pinterest_async.models.catalogs_hotel_product_group_filters_any_of import (
        CatalogsHotelProductGroupFiltersAnyOf as CatalogsHotelProductGroupFiltersAnyOf,
    )
    from pinterest_async.models.catalogs_hotel_product_group_product_counts import (
        CatalogsHotelProductGroupProductCounts as CatalogsHotelProductGroupProductCounts,
    )
    from pinterest_async.models.catalogs_hotel_product_group_product_counts_catalog_type import (
        CatalogsHotelProductGroupProductCountsCatalogType as CatalogsHotelProductGroupProductCountsCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_product_group_type import (
        CatalogsHotelProductGroupType as CatalogsHotelProductGroupType,
    )
    from pinterest_async.models.catalogs_hotel_product_group_update_request import (
        CatalogsHotelProductGroupUpdateRequest as CatalogsHotelProductGroupUpdateRequest,
    )
    from pinterest_async.models.catalogs_hotel_product_group_update_request_catalog_type import (
        CatalogsHotelProductGroupUpdateRequestCatalogType as CatalogsHotelProductGroupUpdateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_product_metadata import (
        CatalogsHotelProductMetadata as CatalogsHotelProductMetadata,
    )
    from pinterest_async.models.catalogs_hotel_report_parameters import (
        CatalogsHotelReportParameters as CatalogsHotelReportParameters,
    )
    from pinterest_async.models.catalogs_hotel_report_parameters_catalog_type import (
        CatalogsHotelReportParametersCatalogType as CatalogsHotelReportParametersCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_report_parameters_report import (
        CatalogsHotelReportParametersReport as CatalogsHotelReportParametersReport,
    )
    from pinterest_async.models.catalogs_hotel_report_stats_parameters import (
        CatalogsHotelReportStatsParameters as CatalogsHotelReportStatsParameters,
    )
    from pinterest_async.models.catalogs_hotel_report_stats_parameters_catalog_type import (
        CatalogsHotelReportStatsParametersCatalogType as CatalogsHotelReportStatsParametersCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_report_stats_parameters_report import (
        CatalogsHotelReportStatsParametersReport as CatalogsHotelReportStatsParametersReport,
    )
    from pinterest_async.models.catalogs_item_validation_details import (
        CatalogsItemValidationDetails as CatalogsItemValidationDetails,
    )
    from pinterest_async.models.catalogs_item_validation_errors import (
        CatalogsItemValidationErrors as CatalogsItemValidationErrors,
    )
    from pinterest_async.models.catalogs_item_validation_issue import (
        CatalogsItemValidationIssue as CatalogsItemValidationIssue,
    )
    from pinterest_async.models.catalogs_item_validation_issues import (
        CatalogsItemValidationIssues as CatalogsItemValidationIssues,
    )
    from pinterest_async.models.catalogs_item_validation_warnings import (
        CatalogsItemValidationWarnings as CatalogsItemValidationWarnings,
    )
    from pinterest_async.models.catalogs_items import CatalogsItems as CatalogsItems
    from pinterest_async.models.catalogs_items_batch import CatalogsItemsBatch as CatalogsItemsBatch
    from pinterest_async.models.catalogs_items_batch_request import (
        CatalogsItemsBatchRequest as CatalogsItemsBatchRequest,
    )
    from pinterest_async.models.catalogs_items_create_batch_request import (
        CatalogsItemsCreateBatchRequest as CatalogsItemsCreateBatchRequest,
    )
    from pinterest_async.models.catalogs_items_delete_batch_request import (
        CatalogsItemsDeleteBatchRequest as CatalogsItemsDeleteBatchRequest,
    )
    from pinterest_async.models.catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequest as CatalogsItemsDeleteDiscontinuedBatchRequest,
    )
    from pinterest_async.models.catalogs_items_post_filters import CatalogsItemsPostFilters as CatalogsItemsPostFilters
    from pinterest_async.models.catalogs_items_request import CatalogsItemsRequest as CatalogsItemsRequest
    from pinterest_async.models.catalogs_items_update_batch_request import (
        CatalogsItemsUpdateBatchRequest as CatalogsItemsUpdateBatchRequest,
    )
    from pinterest_async.models.catalogs_items_upsert_batch_request import (
        CatalogsItemsUpsertBatchRequest as CatalogsItemsUpsertBatchRequest,
    )
    from pinterest_async.models.catalogs_list_products_by_feed_based_filter import (
        CatalogsListProductsByFeedBasedFilter as CatalogsListProductsByFeedBasedFilter,
    )
    from pinterest_async.models.catalogs_list_products_by_filter_request import (
        CatalogsListProductsByFilterRequest as CatalogsListProductsByFilterRequest,
    )
    from pinterest_async.models.catalogs_locale import CatalogsLocale as CatalogsLocale
    from pinterest_async.models.catalogs_product import CatalogsProduct as CatalogsProduct
    from pinterest_async.models.catalogs_product_group_create_request import (
        CatalogsProductGroupCreateRequest as CatalogsProductGroupCreateRequest,
    )
    from pinterest_async.models.catalogs_product_group_currency_criteria import (
        CatalogsProductGroupCurrencyCriteria as CatalogsProductGroupCurrencyCriteria,
    )
    from pinterest_async.models.catalogs_product_group_filter_keys import (
        CatalogsProductGroupFilterKeys as CatalogsProductGroupFilterKeys,
    )
    from pinterest_async.models.catalogs_product_group_filter_operator_type_criteria import (
        CatalogsProductGroupFilterOperatorTypeCriteria as CatalogsProductGroupFilterOperatorTypeCriteria,
    )
    from pinterest_async.models.catalogs_product_group_filter_operator_type_criteria_filter_operator_type import (
        CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType as CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType,
    )
    from pinterest_async.models.catalogs_product_group_filters import (
        CatalogsProductGroupFilters as CatalogsProductGroupFilters,
    )
    from pinterest_async.models.catalogs_product_group_filters_all_of import (
        CatalogsProductGroupFiltersAllOf as CatalogsProductGroupFiltersAllOf,
    )
    from pinterest_async.models.catalogs_product_group_filters_any_of import (
        CatalogsProductGroupFiltersAnyOf as CatalogsProductGroupFiltersAnyOf,
    )
    from pinterest_async.models.catalogs_product_group_filters_request import (
        CatalogsProductGroupFiltersRequest as CatalogsProductGroupFiltersRequest,
    )
    from pinterest_async.models.catalogs_product_group_filters_request_all_of import (
        CatalogsProductGroupFiltersRequestAllOf as CatalogsProductGroupFiltersRequestAllOf,
    )
    from pinterest_async.models.catalogs_product_group_filters_request_any_of import (
        CatalogsProductGroupFiltersRequestAnyOf as CatalogsProductGroupFiltersRequestAnyOf,
    )
    from pinterest_async.models.catalogs_product_group_multiple_countries_criteria import (
        CatalogsProductGroupMultipleCountriesCriteria as CatalogsProductGroupMultipleCountriesCriteria,
    )
    from pinterest_async.models.catalogs_product_group_multiple_gender_criteria import (
        CatalogsProductGroupMultipleGenderCriteria as CatalogsProductGroupMultipleGenderCriteria,
    )
    from pinterest_async.models.catalogs_product_group_multiple_media_types_criteria import (
        CatalogsProductGroupMultipleMediaTypesCriteria as CatalogsProductGroupMultipleMediaTypesCriteria,
    )
    from pinterest_async.models.catalogs_product_group_multiple_string_criteria import (
        CatalogsProductGroupMultipleStringCriteria as CatalogsProductGroupMultipleStringCriteria,
    )
    from pinterest_async.models.catalogs_product_group_multiple_string_list_criteria import (
        CatalogsProductGroupMultipleStringListCriteria as CatalogsProductGroupMultipleStringListCriteria,
    )
    from pinterest_async.models.catalogs_product_group_pricing_criteria import (
        CatalogsProductGroupPricingCriteria as CatalogsProductGroupPricingCriteria,
    )
    from pinterest_async.models.catalogs_product_group_product_counts_vertical import (
        CatalogsProductGroupProductCountsVertical as CatalogsProductGroupProductCountsVertical,
    )
    from pinterest_async.models.catalogs_product_group_status import (
        CatalogsProductGroupStatus as CatalogsProductGroupStatus,
    )
    from pinterest_async.models.catalogs_product_group_type import CatalogsProductGroupType as CatalogsProductGroupType
    from pinterest_async.models.catalogs_product_group_uint_32_criteria import (
        CatalogsProductGroupUint32Criteria as CatalogsProductGroupUint32Criteria,
    )
    from pinterest_async.models.catalogs_product_group_uint_32_criteria_operator import (
        CatalogsProductGroupUint32CriteriaOperator as CatalogsProductGroupUint32CriteriaOperator,
    )
    from pinterest_async.models.catalogs_product_group_update_request import (
        CatalogsProductGroupUpdateRequest as CatalogsProductGroupUpdateRequest,
    )
    from pinterest_async.models.catalogs_product_groups_create_many_request_item import (
        CatalogsProductGroupsCreateManyRequestItem as CatalogsProductGroupsCreateManyRequestItem,
    )
    from pinterest_async.models.catalogs_product_groups_create_request import (
        CatalogsProductGroupsCreateRequest as CatalogsProductGroupsCreateRequest,
    )
    from pinterest_async.models.catalogs_product_groups_update_request import (
        CatalogsProductGroupsUpdateRequest as CatalogsProductGroupsUpdateRequest,
    )
    from pinterest_async.models.catalogs_report import CatalogsReport as CatalogsReport
    from pinterest_async.models.catalogs_report_all_items_filter import (
        CatalogsReportAllItemsFilter as CatalogsReportAllItemsFilter,
    )
    from pinterest_async.models.catalogs_report_all_items_filter_report_type import (
        CatalogsReportAllItemsFilterReportType as CatalogsReportAllItemsFilterReportType,
    )
    from pinterest_async.models.catalogs_report_distribution_issue_filter import (
        CatalogsReportDistributionIssueFilter as CatalogsReportDistributionIssueFilter,
    )
    from pinterest_async.models.catalogs_report_distribution_issue_filter_report_type import (
        CatalogsReportDistributionIssueFilterReportType as CatalogsReportDistributionIssueFilterReportType,
    )
    from pinterest_async.models.catalogs_report_distribution_stats import (
        CatalogsReportDistributionStats as CatalogsReportDistributionStats,
    )
    from pinterest_async.models.catalogs_report_distribution_stats_report_type import (
        CatalogsReportDistributionStatsReportType as CatalogsReportDistributionStatsReportType,
    )
    from pinterest_async.models.catalogs_report_feed_ingestion_filter import (
        CatalogsReportFeedIngestionFilter as CatalogsReportFeedIngestionFilter,
    )
    from pinterest_async.models.catalogs_report_feed_ingestion_filter_report_type import (
        CatalogsReportFeedIngestionFilterReportType as CatalogsReportFeedIngestionFilterReportType,
    )
    from pinterest_async.models.catalogs_report_feed_ingestion_stats import (
        CatalogsReportFeedIngestionStats as CatalogsReportFeedIngestionStats,
    )
    from pinterest_async.models.catalogs_report_feed_ingestion_stats_report_type import (
        CatalogsReportFeedIngestionStatsReportType as CatalogsReportFeedIngestionStatsReportType,
    )
    from pinterest_async.models.catalogs_report_feed_ingestion_stats_severity import (
        CatalogsReportFeedIngestionStatsSeverity as CatalogsReportFeedIngestionStatsSeverity,
    )
    from pinterest_async.models.catalogs_report_parameters import CatalogsReportParameters as CatalogsReportParameters
    from pinterest_async.models.catalogs_report_report_status import (
        CatalogsReportReportStatus as CatalogsReportReportStatus,
    )
    from pinterest_async.models.catalogs_report_stats import CatalogsReportStats as CatalogsReportStats
    from pinterest_async.models.catalogs_retail_available_filter_values import (
        CatalogsRetailAvailableFilterValues as CatalogsRetailAvailableFilterValues,
    )
    from pinterest_async.models.catalogs_retail_available_filter_values_catalog_type import (
        CatalogsRetailAvailableFilterValuesCatalogType as CatalogsRetailAvailableFilterValuesCatalogType,
    )
    from pinterest_async.models.catalogs_retail_available_filter_values_filter_values import (
        CatalogsRetailAvailableFilterValuesFilterValues as CatalogsRetailAvailableFilterValuesFilterValues,
    )
    from pinterest_async.models.catalogs_retail_available_filter_values_filter_values_availability_item import (
        CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem as CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem,
    )
    from pinterest_async.models.catalogs_retail_available_filter_values_filter_values_condition_item import (
        CatalogsRetailAvailableFilterValuesFilterValuesConditionItem as CatalogsRetailAvailableFilterValuesFilterValuesConditionItem,
    )
    from pinterest_async.models.catalogs_retail_batch_request import (
        CatalogsRetailBatchRequest as CatalogsRetailBatchRequest,
    )
    from pinterest_async.models.catalogs_retail_batch_request_catalog_type import (
        CatalogsRetailBatchRequestCatalogType as CatalogsRetailBatchRequestCatalogType,
    )
    from pinterest_async.models.catalogs_retail_batch_request_item import (
        CatalogsRetailBatchRequestItem as CatalogsRetailBatchRequestItem,
    )
    from pinterest_async.models.catalogs_retail_feed import CatalogsRetailFeed as CatalogsRetailFeed
    from pinterest_async.models.catalogs_retail_feeds_create_request import (
        CatalogsRetailFeedsCreateRequest as CatalogsRetailFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_retail_feeds_update_request import (
        CatalogsRetailFeedsUpdateRequest as CatalogsRetailFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_retail_item_error_response import (
        CatalogsRetailItemErrorResponse as CatalogsRetailItemErrorResponse,
    )
    from pinterest_async.models.catalogs_retail_item_response import (
        CatalogsRetailItemResponse as CatalogsRetailItemResponse,
    )
    from pinterest_async.models.catalogs_retail_items_batch import CatalogsRetailItemsBatch as CatalogsRetailItemsBatch
    from pinterest_async.models.catalogs_retail_items_post_filter import (
        CatalogsRetailItemsPostFilter as CatalogsRetailItemsPostFilter,
    )
    from pinterest_async.models.catalogs_retail_items_post_filter_catalog_type import (
        CatalogsRetailItemsPostFilterCatalogType as CatalogsRetailItemsPostFilterCatalogType,
    )
    from pinterest_async.models.catalogs_retail_list_products_by_catalog_based_filter_request import (
        CatalogsRetailListProductsByCatalogBasedFilterRequest as CatalogsRetailListProductsByCatalogBasedFilterRequest,
    )
    from pinterest_async.models.catalogs_retail_list_products_by_catalog_based_filter_request_catalog_type import (
        CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType as CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType,
    )
    from pinterest_async.models.catalogs_retail_product import CatalogsRetailProduct as CatalogsRetailProduct
    from pinterest_async.models.catalogs_retail_product_catalog_type import (
        CatalogsRetailProductCatalogType as CatalogsRetailProductCatalogType,
    )
    from pinterest_async.models.catalogs_retail_product_group import (
        CatalogsRetailProductGroup as CatalogsRetailProductGroup,
    )
    from pinterest_async.models.catalogs_retail_product_group_catalog_type import (
        CatalogsRetailProductGroupCatalogType as CatalogsRetailProductGroupCatalogType,
    )
    from pinterest_async.models.catalogs_retail_product_group_create_request import (
        CatalogsRetailProductGroupCreateRequest as CatalogsRetailProductGroupCreateRequest,
    )
    from pinterest_async.models.catalogs_retail_product_group_create_request_catalog_type import (
        CatalogsRetailProductGroupCreateRequestCatalogType as CatalogsRetailProductGroupCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_retail_product_group_product_counts import (
        CatalogsRetailProductGroupProductCounts as CatalogsRetailProductGroupProductCounts,
    )
    from pinterest_async.models.catalogs_retail_product_group_product_counts_catalog_type import (
        CatalogsRetailProductGroupProductCountsCatalogType as CatalogsRetailProductGroupProductCountsCatalogType,
    )
    from pinterest_async.models.catalogs_retail_product_group_update_request import (
        CatalogsRetailProductGroupUpdateRequest as CatalogsRetailProductGroupUpdateRequest,
    )
    from pinterest_async.models.catalogs_retail_product_group_update_request_catalog_type import (
        CatalogsRetailProductGroupUpdateRequestCatalogType as CatalogsRetailProductGroupUpdateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_retail_product_metadata import (
        CatalogsRetailProductMetadata as CatalogsRetailProductMetadata,
    )
    from pinterest_async.models.catalogs_retail_report_parameters import (
        CatalogsRetailReportParameters as CatalogsRetailReportParameters,
    )
    from pinterest_async.models.catalogs_retail_report_parameters_catalog_type import (
        CatalogsRetailReportParametersCatalogType as CatalogsRetailReportParametersCatalogType,
    )
    from pinterest_async.models.catalogs_retail_report_parameters_report import (
        CatalogsRetailReportParametersReport as CatalogsRetailReportParametersReport,
    )
    from pinterest_async.models.catalogs_retail_report_stats_parameters import (
        CatalogsRetailReportStatsParameters as CatalogsRetailReportStatsParameters,
    )
    from pinterest_async.models.catalogs_retail_report_stats_parameters_catalog_type import (
        CatalogsRetailReportStatsParametersCatalogType as CatalogsRetailReportStatsParametersCatalogType,
    )
    from pinterest_async.models.catalogs_retail_report_stats_parameters_report import (
        CatalogsRetailReportStatsParametersReport as CatalogsRetailReportStatsParametersReport,
    )
    from pinterest_async.models.catalogs_status import CatalogsStatus as CatalogsStatus
    from pinterest_async.models.catalogs_type import CatalogsType as CatalogsType
    from pinterest_async.models.catalogs_updatable_creative_assets_attributes import (
        CatalogsUpdatableCreativeAssetsAttributes as CatalogsUpdatableCreativeAssetsAttributes,
    )
    from pinterest_async.models.catalogs_updatable_hotel_attributes import (
        CatalogsUpdatableHotelAttributes as CatalogsUpdatableHotelAttributes,
    )
    from pinterest_async.models.catalogs_update_creative_assets_item import (
        CatalogsUpdateCreativeAssetsItem as CatalogsUpdateCreativeAssetsItem,
    )
    from pinterest_async.models.catalogs_update_creative_assets_item_operation import (
        CatalogsUpdateCreativeAssetsItemOperation as CatalogsUpdateCreativeAssetsItemOperation,
    )
    from pinterest_async.models.catalogs_update_hotel_item import CatalogsUpdateHotelItem as CatalogsUpdateHotelItem
    from pinterest_async.models.catalogs_update_hotel_item_operation import (
        CatalogsUpdateHotelItemOperation as CatalogsUpdateHotelItemOperation,
    )
    from pinterest_async.models.catalogs_update_retail_item import CatalogsUpdateRetailItem as CatalogsUpdateRetailItem
    from pinterest_async.models.catalogs_update_retail_item_operation import (
        CatalogsUpdateRetailItemOperation as CatalogsUpdateRetailItemOperation,
    )
    from pinterest_async.models.catalogs_upsert_creative_assets_item import (
        CatalogsUpsertCreativeAssetsItem as CatalogsUpsertCreativeAssetsItem,
    )
    from pinterest_async.models.catalogs_upsert_creative_assets_item_operation import (
        CatalogsUpsertCreativeAssetsItemOperation as CatalogsUpsertCreativeAssetsItemOperation,
    )
    from pinterest_async.models.catalogs_upsert_hotel_item import CatalogsUpsertHotelItem as CatalogsUpsertHotelItem
    from pinterest_async.models.catalogs_upsert_hotel_item_operation import (
        CatalogsUpsertHotelItemOperation as CatalogsUpsertHotelItemOperation,
    )
    from pinterest_async.models.catalogs_upsert_retail_item import CatalogsUpsertRetailItem as CatalogsUpsertRetailItem
    from pinterest_async.models.catalogs_upsert_retail_item_operation import (
        CatalogsUpsertRetailItemOperation as CatalogsUpsertRetailItemOperation,
    )
    from pinterest_async.models.catalogs_vertical_batch_request import (
        CatalogsVerticalBatchRequest as CatalogsVerticalBatchRequest,
    )
    from pinterest_async.models.catalogs_vertical_feeds_create_request import (
        CatalogsVerticalFeedsCreateRequest as CatalogsVerticalFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_vertical_feeds_update_request import (
        CatalogsVerticalFeedsUpdateRequest as CatalogsVerticalFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_vertical_product_group import (
        CatalogsVerticalProductGroup as CatalogsVerticalProductGroup,
    )
    from pinterest_async.models.catalogs_vertical_product_group_create_request import (
        CatalogsVerticalProductGroupCreateRequest as CatalogsVerticalProductGroupCreateRequest,
    )
    from pinterest_async.models.catalogs_vertical_product_group_update_request import (
        CatalogsVerticalProductGroupUpdateRequest as CatalogsVerticalProductGroupUpdateRequest,
    )
    from pinterest_async.models.catalogs_verticals_list_products_by_catalog_based_filter_request import (
        CatalogsVerticalsListProductsByCatalogBasedFilterRequest as CatalogsVerticalsListProductsByCatalogBasedFilterRequest,
    )
    from pinterest_async.models.column import Column as Column
    from pinterest_async.models.condition_filter import ConditionFilter as ConditionFilter
    from pinterest_async.models.content_type import ContentType as ContentType
    from pinterest_async.models.content_type_2 import ContentType2 as ContentType2
    from pinterest_async.models.conversion_access_token_response import (
        ConversionAccessTokenResponse as ConversionAccessTokenResponse,
    )
    from pinterest_async.models.conversion_api_response import ConversionApiResponse as ConversionApiResponse
    from pinterest_async.models.conversion_api_response_event import (
        ConversionApiResponseEvent as ConversionApiResponseEvent,
    )
    from pinterest_async.models.conversion_api_response_event_status import (
        ConversionApiResponseEventStatus as ConversionApiResponseEventStatus,
    )
    from pinterest_async.models.conversion_attribution_window_days import (
        ConversionAttributionWindowDays as ConversionAttributionWindowDays,
    )
    from pinterest_async.models.conversion_event_app_info import ConversionEventAppInfo as ConversionEventAppInfo
    from pinterest_async.models.conversion_event_device_info import (
        ConversionEventDeviceInfo as ConversionEventDeviceInfo,
    )
    from pinterest_async.models.conversion_event_device_info_form_factor import (
        ConversionEventDeviceInfoFormFactor as ConversionEventDeviceInfoFormFactor,
    )
    from pinterest_async.models.conversion_event_device_info_network_type import (
        ConversionEventDeviceInfoNetworkType as ConversionEventDeviceInfoNetworkType,
    )
    from pinterest_async.models.conversion_event_device_info_os_family import (
        ConversionEventDeviceInfoOsFamily as ConversionEventDeviceInfoOsFamily,
    )
    from pinterest_async.models.conversion_event_response import ConversionEventResponse as ConversionEventResponse
    from pinterest_async.models.conversion_events import ConversionEvents as ConversionEvents
    from pinterest_async.models.conversion_events_data_item import ConversionEventsDataItem as ConversionEventsDataItem
    from pinterest_async.models.conversion_events_data_item_custom_data import (
        ConversionEventsDataItemCustomData as ConversionEventsDataItemCustomData,
    )
    from pinterest_async.models.conversion_events_data_item_custom_data_content import (
        ConversionEventsDataItemCustomDataContent as ConversionEventsDataItemCustomDataContent,
    )
    from pinterest_async.models.conversion_events_user_data_properties import (
        ConversionEventsUserDataProperties as ConversionEventsUserDataProperties,
    )
    from pinterest_async.models.conversion_msot_events import ConversionMSOTEvents as ConversionMSOTEvents
    from pinterest_async.models.conversion_msot_events_attribution_model import (
        ConversionMSOTEventsAttributionModel as ConversionMSOTEventsAttributionModel,
    )
    from pinterest_async.models.conversion_msot_events_attribution_scope import (
        ConversionMSOTEventsAttributionScope as ConversionMSOTEventsAttributionScope,
    )
    from pinterest_async.models.conversion_msot_events_event_name import (
        ConversionMSOTEventsEventName as ConversionMSOTEventsEventName,
    )
    from pinterest_async.models.conversion_product_report_request import (
        ConversionProductReportRequest as ConversionProductReportRequest,
    )
    from pinterest_async.models.conversion_product_report_request_conversion_product_attribution_type import (
        ConversionProductReportRequestConversionProductAttributionType as ConversionProductReportRequestConversionProductAttributionType,
    )
    from pinterest_async.models.conversion_product_report_request_conversion_product_breakdown import (
        ConversionProductReportRequestConversionProductBreakdown as ConversionProductReportRequestConversionProductBreakdown,
    )
    from pinterest_async.models.conversion_product_report_request_granularity import (
        ConversionProductReportRequestGranularity as ConversionProductReportRequestGranularity,
    )
    from pinterest_async.models.conversion_product_report_request_level import (
        ConversionProductReportRequestLevel as ConversionProductReportRequestLevel,
    )
    from pinterest_async.models.conversion_product_reporting_column import (
        ConversionProductReportingColumn as ConversionProductReportingColumn,
    )
    from pinterest_async.models.conversion_report_attribution_type import (
        ConversionReportAttributionType as ConversionReportAttributionType,
    )
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType as ConversionReportTimeType
    from pinterest_async.models.conversion_tag import ConversionTag as ConversionTag
    from pinterest_async.models.conversion_tag_configs import ConversionTagConfigs as ConversionTagConfigs
    from pinterest_async.models.conversion_tag_create import ConversionTagCreate as ConversionTagCreate
    from pinterest_async.models.conversion_tag_type import ConversionTagType as ConversionTagType
    from pinterest_async.models.country import Country as Country
    from pinterest_async.models.country_filter import CountryFilter as CountryFilter
    from pinterest_async.models.create_asset_access_request_body import (
        CreateAssetAccessRequestBody as CreateAssetAccessRequestBody,
    )
    from pinterest_async.models.create_asset_access_request_body_asset_request import (
        CreateAssetAccessRequestBodyAssetRequest as CreateAssetAccessRequestBodyAssetRequest,
    )
    from pinterest_async.models.create_asset_access_request_error_message_item import (
        CreateAssetAccessRequestErrorMessageItem as CreateAssetAccessRequestErrorMessageItem,
    )
    from pinterest_async.models.create_asset_access_request_response import (
        CreateAssetAccessRequestResponse as CreateAssetAccessRequestResponse,
    )
    from pinterest_async.models.create_asset_group_body import CreateAssetGroupBody as CreateAssetGroupBody
    from pinterest_async.models.create_asset_group_response import CreateAssetGroupResponse as CreateAssetGroupResponse
    from pinterest_async.models.create_asset_invites_request import (
        CreateAssetInvitesRequest as CreateAssetInvitesRequest,
    )
    from pinterest_async.models.create_asset_invites_request_item import (
        CreateAssetInvitesRequestItem as CreateAssetInvitesRequestItem,
    )
    from pinterest_async.models.create_invites_results_response_array import (
        CreateInvitesResultsResponseArray as CreateInvitesResultsResponseArray,
    )
    from pinterest_async.models.create_invites_results_response_array_item import (
        CreateInvitesResultsResponseArrayItem as CreateInvitesResultsResponseArrayItem,
    )
    from pinterest_async.models.create_invites_results_response_array_item_invite import (
        CreateInvitesResultsResponseArrayItemInvite as CreateInvitesResultsResponseArrayItemInvite,
    )
    from pinterest_async.models.create_membership_or_partnership_invites_body import (
        CreateMembershipOrPartnershipInvitesBody as CreateMembershipOrPartnershipInvitesBody,
    )
    from pinterest_async.models.create_mmm_report_request import CreateMMMReportRequest as CreateMMMReportRequest
    from pinterest_async.models.create_mmm_report_request_granularity import (
        CreateMMMReportRequestGranularity as CreateMMMReportRequestGranularity,
    )
    from pinterest_async.models.create_mmm_report_request_level import (
        CreateMMMReportRequestLevel as CreateMMMReportRequestLevel,
    )
    from pinterest_async.models.create_mmm_report_response import CreateMMMReportResponse as CreateMMMReportResponse
    from pinterest_async.models.create_mmm_report_response_data import (
        CreateMMMReportResponseData as CreateMMMReportResponseData,
    )
    from pinterest_async.models.created_in_last_n_days import CreatedInLastNDays as CreatedInLastNDays
    from pinterest_async.models.creative_assets_id_filter import CreativeAssetsIdFilter as CreativeAssetsIdFilter
    from pinterest_async.models.creative_assets_processing_record import (
        CreativeAssetsProcessingRecord as CreativeAssetsProcessingRecord,
    )
    from pinterest_async.models.creative_assets_visibility_type import (
        CreativeAssetsVisibilityType as CreativeAssetsVisibilityType,
    )
    from pinterest_async.models.creative_type import CreativeType as CreativeType
    from pinterest_async.models.currency import Currency as Currency
    from pinterest_async.models.currency_filter import CurrencyFilter as CurrencyFilter
    from pinterest_async.models.custom_label_0_filter import CustomLabel0Filter as CustomLabel0Filter
    from pinterest_async.models.custom_label_1_filter import CustomLabel1Filter as CustomLabel1Filter
    from pinterest_async.models.custom_label_2_filter import CustomLabel2Filter as CustomLabel2Filter
    from pinterest_async.models.custom_label_3_filter import CustomLabel3Filter as CustomLabel3Filter
    from pinterest_async.models.custom_label_4_filter import CustomLabel4Filter as CustomLabel4Filter
    from pinterest_async.models.custom_number_0_filter import CustomNumber0Filter as CustomNumber0Filter
    from pinterest_async.models.custom_number_1_filter import CustomNumber1Filter as CustomNumber1Filter
    from pinterest_async.models.custom_number_2_filter import CustomNumber2Filter as CustomNumber2Filter
    from pinterest_async.models.custom_number_3_filter import CustomNumber3Filter as CustomNumber3Filter
    from pinterest_async.models.custom_number_4_filter import CustomNumber4Filter as CustomNumber4Filter
    from pinterest_async.models.customer_list import CustomerList as CustomerList
    from pinterest_async.models.customer_list_request import CustomerListRequest as CustomerListRequest
    from pinterest_async.models.customer_list_status import CustomerListStatus as CustomerListStatus
    from pinterest_async.models.customer_list_update_request import (
        CustomerListUpdateRequest as CustomerListUpdateRequest,
    )
    from pinterest_async.models.customer_list_upload import CustomerListUpload as CustomerListUpload
    from pinterest_async.models.customer_list_upload_create_request import (
        CustomerListUploadCreateRequest as CustomerListUploadCreateRequest,
    )
    from pinterest_async.models.customer_list_upload_create_response import (
        CustomerListUploadCreateResponse as CustomerListUploadCreateResponse,
    )
    from pinterest_async.models.customer_list_upload_error_count import (
        CustomerListUploadErrorCount as CustomerListUploadErrorCount,
    )
    from pinterest_async.models.customer_list_upload_record_counts import (
        CustomerListUploadRecordCounts as CustomerListUploadRecordCounts,
    )
    from pinterest_async.models.customer_list_upload_response import (
        CustomerListUploadResponse as CustomerListUploadResponse,
    )
    from pinterest_async.models.customer_list_upload_response_error_count import (
        CustomerListUploadResponseErrorCount as CustomerListUploadResponseErrorCount,
    )
    from pinterest_async.models.customer_list_upload_response_record_counts import (
        CustomerListUploadResponseRecordCounts as CustomerListUploadResponseRecordCounts,
    )
    from pinterest_async.models.customer_list_upload_response_state import (
        CustomerListUploadResponseState as CustomerListUploadResponseState,
    )
    from pinterest_async.models.customer_list_upload_state import CustomerListUploadState as CustomerListUploadState
    from pinterest_async.models.customizable_cta_type import CustomizableCTAType as CustomizableCTAType
    from pinterest_async.models.data_output_format import DataOutputFormat as DataOutputFormat
    from pinterest_async.models.data_status import DataStatus as DataStatus
    from pinterest_async.models.delete_asset_group_body import DeleteAssetGroupBody as DeleteAssetGroupBody
    from pinterest_async.models.delete_asset_group_response import DeleteAssetGroupResponse as DeleteAssetGroupResponse
    from pinterest_async.models.delete_asset_group_response_exception import (
        DeleteAssetGroupResponseException as DeleteAssetGroupResponseException,
    )
    from pinterest_async.models.delete_invites_results_response_array import (
        DeleteInvitesResultsResponseArray as DeleteInvitesResultsResponseArray,
    )
    from pinterest_async.models.delete_invites_results_response_array_item import (
        DeleteInvitesResultsResponseArrayItem as DeleteInvitesResultsResponseArrayItem,
    )
    from pinterest_async.models.delete_invites_results_response_array_item_exception import (
        DeleteInvitesResultsResponseArrayItemException as DeleteInvitesResultsResponseArrayItemException,
    )
    from pinterest_async.models.delete_member_access_result import DeleteMemberAccessResult as DeleteMemberAccessResult
    from pinterest_async.models.delete_member_access_results_response_array import (
        DeleteMemberAccessResultsResponseArray as DeleteMemberAccessResultsResponseArray,
    )
    from pinterest_async.models.delete_partner_asset_access_body import (
        DeletePartnerAssetAccessBody as DeletePartnerAssetAccessBody,
    )
    from pinterest_async.models.delete_partner_asset_access_body_access import (
        DeletePartnerAssetAccessBodyAccess as DeletePartnerAssetAccessBodyAccess,
    )
    from pinterest_async.models.delete_partner_assets_result import (
        DeletePartnerAssetsResult as DeletePartnerAssetsResult,
    )
    from pinterest_async.models.delete_partner_assets_results_response_array import (
        DeletePartnerAssetsResultsResponseArray as DeletePartnerAssetsResultsResponseArray,
    )
    from pinterest_async.models.delete_partners_request import DeletePartnersRequest as DeletePartnersRequest
    from pinterest_async.models.delete_partners_response import DeletePartnersResponse as DeletePartnersResponse
    from pinterest_async.models.deleted_members_response import DeletedMembersResponse as DeletedMembersResponse
    from pinterest_async.models.delivery_metrics_response_item import (
        DeliveryMetricsResponseItem as DeliveryMetricsResponseItem,
    )
    from pinterest_async.models.delivery_metrics_response_item_category import (
        DeliveryMetricsResponseItemCategory as DeliveryMetricsResponseItemCategory,
    )
    from pinterest_async.models.disclosure_type import DisclosureType as DisclosureType
    from pinterest_async.models.document_type import DocumentType as DocumentType
    from pinterest_async.models.enhanced_match_status_type import EnhancedMatchStatusType as EnhancedMatchStatusType
    from pinterest_async.models.entity_status import EntityStatus as EntityStatus
    from pinterest_async.models.event_data import EventData as EventData
    from pinterest_async.models.event_quality_score import EventQualityScore as EventQualityScore
    from pinterest_async.models.exception import Exception_ as Exception_
    from pinterest_async.models.featured_trend import FeaturedTrend as FeaturedTrend
    from pinterest_async.models.feeds_create_request import FeedsCreateRequest as FeedsCreateRequest
    from pinterest_async.models.feeds_update_request import FeedsUpdateRequest as FeedsUpdateRequest
    from pinterest_async.models.follow_user_request import FollowUserRequest as FollowUserRequest
    from pinterest_async.models.from_claimed_content import FromClaimedContent as FromClaimedContent
    from pinterest_async.models.gender import Gender as Gender
    from pinterest_async.models.gender_bucket import GenderBucket as GenderBucket
    from pinterest_async.models.gender_demographics import GenderDemographics as GenderDemographics
    from pinterest_async.models.gender_filter import GenderFilter as GenderFilter
    from pinterest_async.models.get_business_assets_response import (
        GetBusinessAssetsResponse as GetBusinessAssetsResponse,
    )
    from pinterest_async.models.get_business_assets_response_catalog_info import (
        GetBusinessAssetsResponseCatalogInfo as GetBusinessAssetsResponseCatalogInfo,
    )
    from pinterest_async.models.get_mmm_report_response import GetMMMReportResponse as GetMMMReportResponse
    from pinterest_async.models.get_mmm_report_response_data import GetMMMReportResponseData as GetMMMReportResponseData
    from pinterest_async.models.get_partner_assets_response import GetPartnerAssetsResponse as GetPartnerAssetsResponse
    from pinterest_async.models.google_product_category_0_filter import (
        GoogleProductCategory0Filter as GoogleProductCategory0Filter,
    )
    from pinterest_async.models.google_product_category_1_filter import (
        GoogleProductCategory1Filter as GoogleProductCategory1Filter,
    )
    from pinterest_async.models.google_product_category_2_filter import (
        GoogleProductCategory2Filter as GoogleProductCategory2Filter,
    )
    from pinterest_async.models.google_product_category_3_filter import (
        GoogleProductCategory3Filter as GoogleProductCategory3Filter,
    )
    from pinterest_async.models.google_product_category_4_filter import (
        GoogleProductCategory4Filter as GoogleProductCategory4Filter,
    )
    from pinterest_async.models.google_product_category_5_filter import (
        GoogleProductCategory5Filter as GoogleProductCategory5Filter,
    )
    from pinterest_async.models.google_product_category_6_filter import (
        GoogleProductCategory6Filter as GoogleProductCategory6Filter,
    )
    from pinterest_async.models.granularity import Granularity as Granularity
    from pinterest_async.models.grid_click_type import GridClickType as GridClickType
    from pinterest_async.models.hotel_id_filter import HotelIdFilter as HotelIdFilter
    from pinterest_async.models.hotel_processing_record import HotelProcessingRecord as HotelProcessingRecord
    from pinterest_async.models.image_details import ImageDetails as ImageDetails
    from pinterest_async.models.image_metadata import ImageMetadata as ImageMetadata
    from pinterest_async.models.image_size import ImageSize as ImageSize
    from pinterest_async.models.ingestion_source_options import IngestionSourceOptions as IngestionSourceOptions
    from pinterest_async.models.inner_product_categories_metrics_highlights import (
        InnerProductCategoriesMetricsHighlights as InnerProductCategoriesMetricsHighlights,
    )
    from pinterest_async.models.integration_log import IntegrationLog as IntegrationLog
    from pinterest_async.models.integration_log_client_error import (
        IntegrationLogClientError as IntegrationLogClientError,
    )
    from pinterest_async.models.integration_log_client_request import (
        IntegrationLogClientRequest as IntegrationLogClientRequest,
    )
    from pinterest_async.models.integration_log_client_request_method import (
        IntegrationLogClientRequestMethod as IntegrationLogClientRequestMethod,
    )
    from pinterest_async.models.integration_log_event_type import IntegrationLogEventType as IntegrationLogEventType
    from pinterest_async.models.integration_log_log_level import IntegrationLogLogLevel as IntegrationLogLogLevel
    from pinterest_async.models.integration_logs_request import IntegrationLogsRequest as IntegrationLogsRequest
    from pinterest_async.models.integration_logs_success_response import (
        IntegrationLogsSuccessResponse as IntegrationLogsSuccessResponse,
    )
    from pinterest_async.models.integration_metadata import IntegrationMetadata as IntegrationMetadata
    from pinterest_async.models.integration_record import IntegrationRecord as IntegrationRecord
    from pinterest_async.models.integration_request import IntegrationRequest as IntegrationRequest
    from pinterest_async.models.integration_request_patch import IntegrationRequestPatch as IntegrationRequestPatch
    from pinterest_async.models.interest import Interest as Interest
    from pinterest_async.models.interests_enum import InterestsEnum as InterestsEnum
    from pinterest_async.models.invite_assets_summary import InviteAssetsSummary as InviteAssetsSummary
    from pinterest_async.models.invite_assets_summary_ad_account import (
        InviteAssetsSummaryAdAccount as InviteAssetsSummaryAdAccount,
    )
    from pinterest_async.models.invite_assets_summary_profile import (
        InviteAssetsSummaryProfile as InviteAssetsSummaryProfile,
    )
    from pinterest_async.models.invite_business_role_binding import (
        InviteBusinessRoleBinding as InviteBusinessRoleBinding,
    )
    from pinterest_async.models.invite_business_role_binding_invite_data import (
        InviteBusinessRoleBindingInviteData as InviteBusinessRoleBindingInviteData,
    )
    from pinterest_async.models.invite_exception_response import InviteExceptionResponse as InviteExceptionResponse
    from pinterest_async.models.invite_response import InviteResponse as InviteResponse
    from pinterest_async.models.invite_response_invite_data import InviteResponseInviteData as InviteResponseInviteData
    from pinterest_async.models.invite_status_item import InviteStatusItem as InviteStatusItem
    from pinterest_async.models.invite_type import InviteType as InviteType
    from pinterest_async.models.item_attributes import ItemAttributes as ItemAttributes
    from pinterest_async.models.item_attributes_request import ItemAttributesRequest as ItemAttributesRequest
    from pinterest_async.models.item_create_batch_record import ItemCreateBatchRecord as ItemCreateBatchRecord
    from pinterest_async.models.item_delete_batch_record import ItemDeleteBatchRecord as ItemDeleteBatchRecord
    from pinterest_async.models.item_delete_discontinued_batch_record import (
        ItemDeleteDiscontinuedBatchRecord as ItemDeleteDiscontinuedBatchRecord,
    )
    from pinterest_async.models.item_group_id_filter import ItemGroupIdFilter as ItemGroupIdFilter
    from pinterest_async.models.item_id_filter import ItemIdFilter as ItemIdFilter
    from pinterest_async.models.item_processing_record import ItemProcessingRecord as ItemProcessingRecord
    from pinterest_async.models.item_processing_status import ItemProcessingStatus as ItemProcessingStatus
    from pinterest_async.models.item_response import ItemResponse as ItemResponse
    from pinterest_async.models.item_response_catalog_type import ItemResponseCatalogType as ItemResponseCatalogType
    from pinterest_async.models.item_response_catalog_type_2 import ItemResponseCatalogType2 as ItemResponseCatalogType2
    from pinterest_async.models.item_update_batch_record import ItemUpdateBatchRecord as ItemUpdateBatchRecord
    from pinterest_async.models.item_upsert_batch_record import ItemUpsertBatchRecord as ItemUpsertBatchRecord
    from pinterest_async.models.item_validation_event import ItemValidationEvent as ItemValidationEvent
    from pinterest_async.models.items_batch_post_request import ItemsBatchPostRequest as ItemsBatchPostRequest
    from pinterest_async.models.keyword import Keyword as Keyword
    from pinterest_async.models.keyword_error import KeywordError as KeywordError
    from pinterest_async.models.keyword_metrics import KeywordMetrics as KeywordMetrics
    from pinterest_async.models.keyword_metrics_response import KeywordMetricsResponse as KeywordMetricsResponse
    from pinterest_async.models.keyword_update import KeywordUpdate as KeywordUpdate
    from pinterest_async.models.keyword_update_body import KeywordUpdateBody as KeywordUpdateBody
    from pinterest_async.models.keywords_common import KeywordsCommon as KeywordsCommon
    from pinterest_async.models.keywords_metrics_array_response import (
        KeywordsMetricsArrayResponse as KeywordsMetricsArrayResponse,
    )
    from pinterest_async.models.keywords_request import KeywordsRequest as KeywordsRequest
    from pinterest_async.models.keywords_response import KeywordsResponse as KeywordsResponse
    from pinterest_async.models.l1_interest_list_item import L1InterestListItem as L1InterestListItem
    from pinterest_async.models.label import Label as Label
    from pinterest_async.models.label_create_request import LabelCreateRequest as LabelCreateRequest
    from pinterest_async.models.label_create_request_label import LabelCreateRequestLabel as LabelCreateRequestLabel
    from pinterest_async.models.label_error import LabelError as LabelError
    from pinterest_async.models.label_parent_type import LabelParentType as LabelParentType
    from pinterest_async.models.label_status import LabelStatus as LabelStatus
    from pinterest_async.models.label_type import LabelType as LabelType
    from pinterest_async.models.label_update_request import LabelUpdateRequest as LabelUpdateRequest
    from pinterest_async.models.label_update_request_label import LabelUpdateRequestLabel as LabelUpdateRequestLabel
    from pinterest_async.models.labels_response import LabelsResponse as LabelsResponse
    from pinterest_async.models.language import Language as Language
    from pinterest_async.models.lead_form_array_response import LeadFormArrayResponse as LeadFormArrayResponse
    from pinterest_async.models.lead_form_array_response_item import (
        LeadFormArrayResponseItem as LeadFormArrayResponseItem,
    )
    from pinterest_async.models.lead_form_create_request import LeadFormCreateRequest as LeadFormCreateRequest
    from pinterest_async.models.lead_form_create_request_policy_link import (
        LeadFormCreateRequestPolicyLink as LeadFormCreateRequestPolicyLink,
    )
    from pinterest_async.models.lead_form_question import LeadFormQuestion as LeadFormQuestion
    from pinterest_async.models.lead_form_question_field_type import (
        LeadFormQuestionFieldType as LeadFormQuestionFieldType,
    )
    from pinterest_async.models.lead_form_question_type import LeadFormQuestionType as LeadFormQuestionType
    from pinterest_async.models.lead_form_response import LeadFormResponse as LeadFormResponse
    from pinterest_async.models.lead_form_response_policy_link import (
        LeadFormResponsePolicyLink as LeadFormResponsePolicyLink,
    )
    from pinterest_async.models.lead_form_status import LeadFormStatus as LeadFormStatus
    from pinterest_async.models.lead_form_test_request import LeadFormTestRequest as LeadFormTestRequest
    from pinterest_async.models.lead_form_test_response import LeadFormTestResponse as LeadFormTestResponse
    from pinterest_async.models.lead_form_update_request import LeadFormUpdateRequest as LeadFormUpdateRequest
    from pinterest_async.models.lead_form_update_request_policy_link import (
        LeadFormUpdateRequestPolicyLink as LeadFormUpdateRequestPolicyLink,
    )
    from pinterest_async.models.lead_subscription import LeadSubscription as LeadSubscription
    from pinterest_async.models.lead_subscription_post_params_create import (
        LeadSubscriptionPostParamsCreate as LeadSubscriptionPostParamsCreate,
    )
    from pinterest_async.models.lead_subscription_post_params_create_partner_metadata import (
        LeadSubscriptionPostParamsCreatePartnerMetadata as LeadSubscriptionPostParamsCreatePartnerMetadata,
    )
    from pinterest_async.models.leads_export_create_request import LeadsExportCreateRequest as LeadsExportCreateRequest
    from pinterest_async.models.leads_export_create_response import (
        LeadsExportCreateResponse as LeadsExportCreateResponse,
    )
    from pinterest_async.models.leads_export_response_data import LeadsExportResponseData as LeadsExportResponseData
    from pinterest_async.models.leads_export_status import LeadsExportStatus as LeadsExportStatus
    from pinterest_async.models.line_item import LineItem as LineItem
    from pinterest_async.models.linked_business import LinkedBusiness as LinkedBusiness
    from pinterest_async.models.lookback_period_options import LookbackPeriodOptions as LookbackPeriodOptions
    from pinterest_async.models.match_type import MatchType as MatchType
    from pinterest_async.models.match_type_response import MatchTypeResponse as MatchTypeResponse
    from pinterest_async.models.max_price_filter import MaxPriceFilter as MaxPriceFilter
    from pinterest_async.models.media import Media as Media
    from pinterest_async.models.media_type import MediaType as MediaType
    from pinterest_async.models.media_type_filter import MediaTypeFilter as MediaTypeFilter
    from pinterest_async.models.media_upload import MediaUpload as MediaUpload
    from pinterest_async.models.media_upload_create import MediaUploadCreate as MediaUploadCreate
    from pinterest_async.models.media_upload_parameters import MediaUploadParameters as MediaUploadParameters
    from pinterest_async.models.media_upload_status import MediaUploadStatus as MediaUploadStatus
    from pinterest_async.models.media_upload_type import MediaUploadType as MediaUploadType
    from pinterest_async.models.member_business_role import MemberBusinessRole as MemberBusinessRole
    from pinterest_async.models.members_to_delete_body import MembersToDeleteBody as MembersToDeleteBody
    from pinterest_async.models.members_to_delete_body_member import (
        MembersToDeleteBodyMember as MembersToDeleteBodyMember,
    )
    from pinterest_async.models.metric_type import MetricType as MetricType
    from pinterest_async.models.metrics_reporting_level import MetricsReportingLevel as MetricsReportingLevel
    from pinterest_async.models.metrics_response import MetricsResponse as MetricsResponse
    from pinterest_async.models.min_price_filter import MinPriceFilter as MinPriceFilter
    from pinterest_async.models.mmm_reporting_column import MMMReportingColumn as MMMReportingColumn
    from pinterest_async.models.mmm_reporting_targeting_type import (
        MMMReportingTargetingType as MMMReportingTargetingType,
    )
    from pinterest_async.models.non_nullable_catalogs_currency import (
        NonNullableCatalogsCurrency as NonNullableCatalogsCurrency,
    )
    from pinterest_async.models.non_nullable_product_availability_type import (
        NonNullableProductAvailabilityType as NonNullableProductAvailabilityType,
    )
    from pinterest_async.models.notification_post_response import NotificationPostResponse as NotificationPostResponse
    from pinterest_async.models.nullable_catalogs_item_field_type import (
        NullableCatalogsItemFieldType as NullableCatalogsItemFieldType,
    )
    from pinterest_async.models.nullable_currency import NullableCurrency as NullableCurrency
    from pinterest_async.models.oauth_access_token_request import OauthAccessTokenRequest as OauthAccessTokenRequest
    from pinterest_async.models.oauth_access_token_request_client_credentials import (
        OauthAccessTokenRequestClientCredentials as OauthAccessTokenRequestClientCredentials,
    )
    from pinterest_async.models.oauth_access_token_request_client_credentials_grant_type import (
        OauthAccessTokenRequestClientCredentialsGrantType as OauthAccessTokenRequestClientCredentialsGrantType,
    )
    from pinterest_async.models.oauth_access_token_request_code import (
        OauthAccessTokenRequestCode as OauthAccessTokenRequestCode,
    )
    from pinterest_async.models.oauth_access_token_request_code_grant_type import (
        OauthAccessTokenRequestCodeGrantType as OauthAccessTokenRequestCodeGrantType,
    )
    from pinterest_async.models.oauth_access_token_request_refresh import (
        OauthAccessTokenRequestRefresh as OauthAccessTokenRequestRefresh,
    )
    from pinterest_async.models.oauth_access_token_request_refresh_grant_type import (
        OauthAccessTokenRequestRefreshGrantType as OauthAccessTokenRequestRefreshGrantType,
    )
    from pinterest_async.models.oauth_access_token_response import OauthAccessTokenResponse as OauthAccessTokenResponse
    from pinterest_async.models.oauth_access_token_response_client_credentials import (
        OauthAccessTokenResponseClientCredentials as OauthAccessTokenResponseClientCredentials,
    )
    from pinterest_async.models.oauth_access_token_response_client_credentials_response_type import (
        OauthAccessTokenResponseClientCredentialsResponseType as OauthAccessTokenResponseClientCredentialsResponseType,
    )
    from pinterest_async.models.oauth_access_token_response_code import (
        OauthAccessTokenResponseCode as OauthAccessTokenResponseCode,
    )
    from pinterest_async.models.oauth_access_token_response_code_response_type import (
        OauthAccessTokenResponseCodeResponseType as OauthAccessTokenResponseCodeResponseType,
    )
    from pinterest_async.models.oauth_access_token_response_integration_refresh import (
        OauthAccessTokenResponseIntegrationRefresh as OauthAccessTokenResponseIntegrationRefresh,
    )
    from pinterest_async.models.oauth_access_token_response_integration_refresh_response_type import (
        OauthAccessTokenResponseIntegrationRefreshResponseType as OauthAccessTokenResponseIntegrationRefreshResponseType,
    )
    from pinterest_async.models.oauth_access_token_response_refresh import (
        OauthAccessTokenResponseRefresh as OauthAccessTokenResponseRefresh,
    )
    from pinterest_async.models.oauth_access_token_response_refresh_response_type import (
        OauthAccessTokenResponseRefreshResponseType as OauthAccessTokenResponseRefreshResponseType,
    )
    from pinterest_async.models.objective_type import ObjectiveType as ObjectiveType
    from pinterest_async.models.operation_type import OperationType as OperationType
    from pinterest_async.models.optimization_goal_metadata import OptimizationGoalMetadata as OptimizationGoalMetadata
    from pinterest_async.models.optimization_goal_metadata_conversion_tag_v3_goal_metadata import (
        OptimizationGoalMetadataConversionTagV3GoalMetadata as OptimizationGoalMetadataConversionTagV3GoalMetadata,
    )
    from pinterest_async.models.optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows as OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows,
    )
    from pinterest_async.models.optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_event import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent as OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent,
    )
    from pinterest_async.models.optimization_goal_metadata_conversion_tag_v3_goal_metadata_learning_mode_type import (
        OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType as OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType,
    )
    from pinterest_async.models.optimization_goal_metadata_frequency_goal_metadata import (
        OptimizationGoalMetadataFrequencyGoalMetadata as OptimizationGoalMetadataFrequencyGoalMetadata,
    )
    from pinterest_async.models.optimization_goal_metadata_frequency_goal_metadata_timerange import (
        OptimizationGoalMetadataFrequencyGoalMetadataTimerange as OptimizationGoalMetadataFrequencyGoalMetadataTimerange,
    )
    from pinterest_async.models.optimization_goal_metadata_scrollup_goal_metadata import (
        OptimizationGoalMetadataScrollupGoalMetadata as OptimizationGoalMetadataScrollupGoalMetadata,
    )
    from pinterest_async.models.order_line import OrderLine as OrderLine
    from pinterest_async.models.order_line_paid_type import OrderLinePaidType as OrderLinePaidType
    from pinterest_async.models.order_line_status import OrderLineStatus as OrderLineStatus
    from pinterest_async.models.overall_status_options import OverallStatusOptions as OverallStatusOptions
    from pinterest_async.models.ownership_type import OwnershipType as OwnershipType
    from pinterest_async.models.pacing_delivery_type import PacingDeliveryType as PacingDeliveryType
    from pinterest_async.models.parameters import Parameters as Parameters
    from pinterest_async.models.partner_type import PartnerType as PartnerType
    from pinterest_async.models.permissions import Permissions as Permissions
    from pinterest_async.models.permissions_with_owner import PermissionsWithOwner as PermissionsWithOwner
    from pinterest_async.models.pin import Pin as Pin
    from pinterest_async.models.pin_analytics_metrics_response import (
        PinAnalyticsMetricsResponse as PinAnalyticsMetricsResponse,
    )
    from pinterest_async.models.pin_analytics_metrics_response_daily_metric import (
        PinAnalyticsMetricsResponseDailyMetric as PinAnalyticsMetricsResponseDailyMetric,
    )
    from pinterest_async.models.pin_create import PinCreate as PinCreate
    from pinterest_async.models.pin_filter import PinFilter as PinFilter
    from pinterest_async.models.pin_format import PinFormat as PinFormat
    from pinterest_async.models.pin_media import PinMedia as PinMedia
    from pinterest_async.models.pin_media_metadata import PinMediaMetadata as PinMediaMetadata
    from pinterest_async.models.pin_media_source import PinMediaSource as PinMediaSource
    from pinterest_async.models.pin_media_source_image_base_64 import (
        PinMediaSourceImageBase64 as PinMediaSourceImageBase64,
    )
    from pinterest_async.models.pin_media_source_image_base_64_source_type import (
        PinMediaSourceImageBase64SourceType as PinMediaSourceImageBase64SourceType,
    )
    from pinterest_async.models.pin_media_source_image_url import PinMediaSourceImageURL as PinMediaSourceImageURL
    from pinterest_async.models.pin_media_source_image_url_source_type import (
        PinMediaSourceImageURLSourceType as PinMediaSourceImageURLSourceType,
    )
    from pinterest_async.models.pin_media_source_images_base_64 import (
        PinMediaSourceImagesBase64 as PinMediaSourceImagesBase64,
    )
    from pinterest_async.models.pin_media_source_images_base_64_item import (
        PinMediaSourceImagesBase64Item as PinMediaSourceImagesBase64Item,
    )
    from pinterest_async.models.pin_media_source_images_base_64_source_type import (
        PinMediaSourceImagesBase64SourceType as PinMediaSourceImagesBase64SourceType,
    )
    from pinterest_async.models.pin_media_source_images_url import PinMediaSourceImagesURL as PinMediaSourceImagesURL
    from pinterest_async.models.pin_media_source_images_url_item import (
        PinMediaSourceImagesURLItem as PinMediaSourceImagesURLItem,
    )
    from pinterest_async.models.pin_media_source_images_url_source_type import (
        PinMediaSourceImagesURLSourceType as PinMediaSourceImagesURLSourceType,
    )
    from pinterest_async.models.pin_media_source_pin_url import PinMediaSourcePinURL as PinMediaSourcePinURL
    from pinterest_async.models.pin_media_source_pin_url_source_type import (
        PinMediaSourcePinURLSourceType as PinMediaSourcePinURLSourceType,
    )
    from pinterest_async.models.pin_media_source_video_id import PinMediaSourceVideoID as PinMediaSourceVideoID
    from pinterest_async.models.pin_media_source_video_id_source_type import (
        PinMediaSourceVideoIDSourceType as PinMediaSourceVideoIDSourceType,
    )
    from pinterest_async.models.pin_media_with_image import PinMediaWithImage as PinMediaWithImage
    from pinterest_async.models.pin_media_with_image_and_video import (
        PinMediaWithImageAndVideo as PinMediaWithImageAndVideo,
    )
    from pinterest_async.models.pin_media_with_image_and_video_media_type import (
        PinMediaWithImageAndVideoMediaType as PinMediaWithImageAndVideoMediaType,
    )
    from pinterest_async.models.pin_media_with_image_media_type import (
        PinMediaWithImageMediaType as PinMediaWithImageMediaType,
    )
    from pinterest_async.models.pin_media_with_images import PinMediaWithImages as PinMediaWithImages
    from pinterest_async.models.pin_media_with_images_media_type import (
        PinMediaWithImagesMediaType as PinMediaWithImagesMediaType,
    )
    from pinterest_async.models.pin_media_with_video import PinMediaWithVideo as PinMediaWithVideo
    from pinterest_async.models.pin_media_with_videos import PinMediaWithVideos as PinMediaWithVideos
    from pinterest_async.models.pin_media_with_videos_media_type import (
        PinMediaWithVideosMediaType as PinMediaWithVideosMediaType,
    )
    from pinterest_async.models.pin_promotion_summary_status import (
        PinPromotionSummaryStatus as PinPromotionSummaryStatus,
    )
    from pinterest_async.models.pin_type import PinType as PinType
    from pinterest_async.models.pin_update import PinUpdate as PinUpdate
    from pinterest_async.models.pins_save_request import PinsSaveRequest as PinsSaveRequest
    from pinterest_async.models.pinterest_lib_pagination_order import (
        PinterestLibPaginationOrder as PinterestLibPaginationOrder,
    )
    from pinterest_async.models.placement_group_type import PlacementGroupType as PlacementGroupType
    from pinterest_async.models.placement_multipliers import PlacementMultipliers as PlacementMultipliers
    from pinterest_async.models.placement_multipliers_placement import (
        PlacementMultipliersPLACEMENT as PlacementMultipliersPLACEMENT,
    )
    from pinterest_async.models.price_filter import PriceFilter as PriceFilter
    from pinterest_async.models.price_filter_price import PriceFilterPRICE as PriceFilterPRICE
    from pinterest_async.models.price_filter_price_operator import PriceFilterPRICEOperator as PriceFilterPRICEOperator
    from pinterest_async.models.product_availability_type import ProductAvailabilityType as ProductAvailabilityType
    from pinterest_async.models.product_categories_demographic import (
        ProductCategoriesDemographic as ProductCategoriesDemographic,
    )
    from pinterest_async.models.product_categories_engagement_type import (
        ProductCategoriesEngagementType as ProductCategoriesEngagementType,
    )
    from pinterest_async.models.product_categories_metrics_highlights import (
        ProductCategoriesMetricsHighlights as ProductCategoriesMetricsHighlights,
    )
    from pinterest_async.models.product_category_detail_lookback_window import (
        ProductCategoryDetailLookbackWindow as ProductCategoryDetailLookbackWindow,
    )
    from pinterest_async.models.product_category_details import ProductCategoryDetails as ProductCategoryDetails
    from pinterest_async.models.product_category_enum import ProductCategoryEnum as ProductCategoryEnum
    from pinterest_async.models.product_category_region import ProductCategoryRegion as ProductCategoryRegion
    from pinterest_async.models.product_group_analytics_response_item import (
        ProductGroupAnalyticsResponseItem as ProductGroupAnalyticsResponseItem,
    )
    from pinterest_async.models.product_group_promotion import ProductGroupPromotion as ProductGroupPromotion
    from pinterest_async.models.product_group_promotion_collections_header_type import (
        ProductGroupPromotionCollectionsHeaderType as ProductGroupPromotionCollectionsHeaderType,
    )
    from pinterest_async.models.product_group_promotion_create_request import (
        ProductGroupPromotionCreateRequest as ProductGroupPromotionCreateRequest,
    )
    from pinterest_async.models.product_group_promotion_customizable_cta_type import (
        ProductGroupPromotionCustomizableCtaType as ProductGroupPromotionCustomizableCtaType,
    )
    from pinterest_async.models.product_group_promotion_response import (
        ProductGroupPromotionResponse as ProductGroupPromotionResponse,
    )
    from pinterest_async.models.product_group_promotion_response_item import (
        ProductGroupPromotionResponseItem as ProductGroupPromotionResponseItem,
    )
    from pinterest_async.models.product_group_promotion_update_request import (
        ProductGroupPromotionUpdateRequest as ProductGroupPromotionUpdateRequest,
    )
    from pinterest_async.models.product_group_reference_filter import (
        ProductGroupReferenceFilter as ProductGroupReferenceFilter,
    )
    from pinterest_async.models.product_group_summary_status import (
        ProductGroupSummaryStatus as ProductGroupSummaryStatus,
    )
    from pinterest_async.models.product_type_0_filter import ProductType0Filter as ProductType0Filter
    from pinterest_async.models.product_type_1_filter import ProductType1Filter as ProductType1Filter
    from pinterest_async.models.product_type_2_filter import ProductType2Filter as ProductType2Filter
    from pinterest_async.models.product_type_3_filter import ProductType3Filter as ProductType3Filter
    from pinterest_async.models.product_type_4_filter import ProductType4Filter as ProductType4Filter
    from pinterest_async.models.promotion_array_element import PromotionArrayElement as PromotionArrayElement
    from pinterest_async.models.promotion_create_request import PromotionCreateRequest as PromotionCreateRequest
    from pinterest_async.models.promotion_create_request_discount_status import (
        PromotionCreateRequestDiscountStatus as PromotionCreateRequestDiscountStatus,
    )
    from pinterest_async.models.promotion_response import PromotionResponse as PromotionResponse
    from pinterest_async.models.promotion_response_discount_status import (
        PromotionResponseDiscountStatus as PromotionResponseDiscountStatus,
    )
    from pinterest_async.models.promotion_template_value import PromotionTemplateValue as PromotionTemplateValue
    from pinterest_async.models.promotion_type import PromotionType as PromotionType
    from pinterest_async.models.promotion_update_request import PromotionUpdateRequest as PromotionUpdateRequest
    from pinterest_async.models.promotion_update_request_discount_status import (
        PromotionUpdateRequestDiscountStatus as PromotionUpdateRequestDiscountStatus,
    )
    from pinterest_async.models.promotions_response import PromotionsResponse as PromotionsResponse
    from pinterest_async.models.quality_component_details import QualityComponentDetails as QualityComponentDetails
    from pinterest_async.models.quality_component_issue import QualityComponentIssue as QualityComponentIssue
    from pinterest_async.models.quality_components import QualityComponents as QualityComponents
    from pinterest_async.models.quiz_pin_data import QuizPinData as QuizPinData
    from pinterest_async.models.quiz_pin_data_tie_breaker_type import (
        QuizPinDataTieBreakerType as QuizPinDataTieBreakerType,
    )
    from pinterest_async.models.quiz_pin_option import QuizPinOption as QuizPinOption
    from pinterest_async.models.quiz_pin_question import QuizPinQuestion as QuizPinQuestion
    from pinterest_async.models.quiz_pin_result import QuizPinResult as QuizPinResult
    from pinterest_async.models.related_terms import RelatedTerms as RelatedTerms
    from pinterest_async.models.related_terms_related_terms_list_item import (
        RelatedTermsRelatedTermsListItem as RelatedTermsRelatedTermsListItem,
    )
    from pinterest_async.models.report_type import ReportType as ReportType
    from pinterest_async.models.reporting_column_async import ReportingColumnAsync as ReportingColumnAsync
    from pinterest_async.models.reporting_time_zone import ReportingTimeZone as ReportingTimeZone
    from pinterest_async.models.respond_to_invites_response_array import (
        RespondToInvitesResponseArray as RespondToInvitesResponseArray,
    )
    from pinterest_async.models.respond_to_invites_response_array_item import (
        RespondToInvitesResponseArrayItem as RespondToInvitesResponseArrayItem,
    )
    from pinterest_async.models.role import Role as Role
    from pinterest_async.models.s3_file_part import S3FilePart as S3FilePart
    from pinterest_async.models.s3_multipart_upload_data import S3MultipartUploadData as S3MultipartUploadData
    from pinterest_async.models.shared_audience import SharedAudience as SharedAudience
    from pinterest_async.models.shared_audience_account import SharedAudienceAccount as SharedAudienceAccount
    from pinterest_async.models.shared_audience_response import SharedAudienceResponse as SharedAudienceResponse
    from pinterest_async.models.single_interest_targeting_option_response import (
        SingleInterestTargetingOptionResponse as SingleInterestTargetingOptionResponse,
    )
    from pinterest_async.models.sort import Sort as Sort
    from pinterest_async.models.sort_by import SortBy as SortBy
    from pinterest_async.models.source import Source as Source
    from pinterest_async.models.source_platform_options import SourcePlatformOptions as SourcePlatformOptions
    from pinterest_async.models.split_field import SplitField as SplitField
    from pinterest_async.models.ssio_account_address import SSIOAccountAddress as SSIOAccountAddress
    from pinterest_async.models.ssio_account_item import SSIOAccountItem as SSIOAccountItem
    from pinterest_async.models.ssio_account_pmp_name import SSIOAccountPMPName as SSIOAccountPMPName
    from pinterest_async.models.ssio_account_response import SSIOAccountResponse as SSIOAccountResponse
    from pinterest_async.models.ssio_create_insertion_order_request import (
        SSIOCreateInsertionOrderRequest as SSIOCreateInsertionOrderRequest,
    )
    from pinterest_async.models.ssio_create_insertion_order_request_order_line_type import (
        SSIOCreateInsertionOrderRequestOrderLineType as SSIOCreateInsertionOrderRequestOrderLineType,
    )
    from pinterest_async.models.ssio_create_insertion_order_response import (
        SSIOCreateInsertionOrderResponse as SSIOCreateInsertionOrderResponse,
    )
    from pinterest_async.models.ssio_edit_insertion_order_request import (
        SSIOEditInsertionOrderRequest as SSIOEditInsertionOrderRequest,
    )
    from pinterest_async.models.ssio_edit_insertion_order_response import (
        SSIOEditInsertionOrderResponse as SSIOEditInsertionOrderResponse,
    )
    from pinterest_async.models.ssio_insertion_order_status import SSIOInsertionOrderStatus as SSIOInsertionOrderStatus
    from pinterest_async.models.ssio_order_line import SSIOOrderLine as SSIOOrderLine
    from pinterest_async.models.status import Status as Status
    from pinterest_async.models.summary_pin import SummaryPin as SummaryPin
    from pinterest_async.models.system_user_update_request import SystemUserUpdateRequest as SystemUserUpdateRequest
    from pinterest_async.models.targeting_advertiser_country import (
        TargetingAdvertiserCountry as TargetingAdvertiserCountry,
    )
    from pinterest_async.models.targeting_spec import TargetingSpec as TargetingSpec
    from pinterest_async.models.targeting_spec_age_bucket import TargetingSpecAgeBucket as TargetingSpecAgeBucket
    from pinterest_async.models.targeting_spec_app_type import TargetingSpecAppType as TargetingSpecAppType
    from pinterest_async.models.targeting_spec_gender import TargetingSpecGender as TargetingSpecGender
    from pinterest_async.models.targeting_spec_shopping_retargeting import (
        TargetingSpecShoppingRetargeting as TargetingSpecShoppingRetargeting,
    )
    from pinterest_async.models.targeting_spec_targetingstrategy_item import (
        TargetingSpecTARGETINGSTRATEGYItem as TargetingSpecTARGETINGSTRATEGYItem,
    )
    from pinterest_async.models.targeting_template_audience_sizing import (
        TargetingTemplateAudienceSizing as TargetingTemplateAudienceSizing,
    )
    from pinterest_async.models.targeting_template_audience_sizing_reach_estimate import (
        TargetingTemplateAudienceSizingReachEstimate as TargetingTemplateAudienceSizingReachEstimate,
    )
    from pinterest_async.models.targeting_template_create import TargetingTemplateCreate as TargetingTemplateCreate
    from pinterest_async.models.targeting_template_get_response_data import (
        TargetingTemplateGetResponseData as TargetingTemplateGetResponseData,
    )
    from pinterest_async.models.targeting_template_get_response_data_status import (
        TargetingTemplateGetResponseDataStatus as TargetingTemplateGetResponseDataStatus,
    )
    from pinterest_async.models.targeting_template_keyword import TargetingTemplateKeyword as TargetingTemplateKeyword
    from pinterest_async.models.targeting_template_update_request import (
        TargetingTemplateUpdateRequest as TargetingTemplateUpdateRequest,
    )
    from pinterest_async.models.targeting_type import TargetingType as TargetingType
    from pinterest_async.models.template_based_report import TemplateBasedReport as TemplateBasedReport
    from pinterest_async.models.template_response import TemplateResponse as TemplateResponse
    from pinterest_async.models.template_response_column import TemplateResponseColumn as TemplateResponseColumn
    from pinterest_async.models.template_response_creation_source import (
        TemplateResponseCreationSource as TemplateResponseCreationSource,
    )
    from pinterest_async.models.template_response_date_range import (
        TemplateResponseDateRange as TemplateResponseDateRange,
    )
    from pinterest_async.models.template_response_date_range_absolute_date_range import (
        TemplateResponseDateRangeAbsoluteDateRange as TemplateResponseDateRangeAbsoluteDateRange,
    )
    from pinterest_async.models.template_response_date_range_dynamic_date_range import (
        TemplateResponseDateRangeDynamicDateRange as TemplateResponseDateRangeDynamicDateRange,
    )
    from pinterest_async.models.template_response_date_range_dynamic_date_range_range import (
        TemplateResponseDateRangeDynamicDateRangeRange as TemplateResponseDateRangeDynamicDateRangeRange,
    )
    from pinterest_async.models.template_response_date_range_relative_date_range import (
        TemplateResponseDateRangeRelativeDateRange as TemplateResponseDateRangeRelativeDateRange,
    )
    from pinterest_async.models.template_response_type import TemplateResponseType as TemplateResponseType
    from pinterest_async.models.terms_of_service import TermsOfService as TermsOfService
    from pinterest_async.models.title_keywords_filter import TitleKeywordsFilter as TitleKeywordsFilter
    from pinterest_async.models.token_revocation_request import TokenRevocationRequest as TokenRevocationRequest
    from pinterest_async.models.token_revocation_request_token_type_hint import (
        TokenRevocationRequestTokenTypeHint as TokenRevocationRequestTokenTypeHint,
    )
    from pinterest_async.models.top_pins_analytics_response import TopPinsAnalyticsResponse as TopPinsAnalyticsResponse
    from pinterest_async.models.top_pins_analytics_response_date_availability import (
        TopPinsAnalyticsResponseDateAvailability as TopPinsAnalyticsResponseDateAvailability,
    )
    from pinterest_async.models.top_pins_analytics_response_pin import (
        TopPinsAnalyticsResponsePin as TopPinsAnalyticsResponsePin,
    )
    from pinterest_async.models.top_pins_analytics_response_sort_by import (
        TopPinsAnalyticsResponseSortBy as TopPinsAnalyticsResponseSortBy,
    )
    from pinterest_async.models.top_video_pins_analytics_response import (
        TopVideoPinsAnalyticsResponse as TopVideoPinsAnalyticsResponse,
    )
    from pinterest_async.models.top_video_pins_analytics_response_date_availability import (
        TopVideoPinsAnalyticsResponseDateAvailability as TopVideoPinsAnalyticsResponseDateAvailability,
    )
    from pinterest_async.models.top_video_pins_analytics_response_pin import (
        TopVideoPinsAnalyticsResponsePin as TopVideoPinsAnalyticsResponsePin,
    )
    from pinterest_async.models.top_video_pins_analytics_response_sort_by import (
        TopVideoPinsAnalyticsResponseSortBy as TopVideoPinsAnalyticsResponseSortBy,
    )
    from pinterest_async.models.tracking_urls import TrackingUrls as TrackingUrls
    from pinterest_async.models.trend_type import TrendType as TrendType
    from pinterest_async.models.trending_keywords_response import TrendingKeywordsResponse as TrendingKeywordsResponse
    from pinterest_async.models.trending_keywords_response_trend import (
        TrendingKeywordsResponseTrend as TrendingKeywordsResponseTrend,
    )
    from pinterest_async.models.trending_keywords_response_trend_demographics import (
        TrendingKeywordsResponseTrendDemographics as TrendingKeywordsResponseTrendDemographics,
    )
    from pinterest_async.models.trending_keywords_response_trend_demographics_age_distribution import (
        TrendingKeywordsResponseTrendDemographicsAgeDistribution as TrendingKeywordsResponseTrendDemographicsAgeDistribution,
    )
    from pinterest_async.models.trending_keywords_response_trend_demographics_gender_distribution import (
        TrendingKeywordsResponseTrendDemographicsGenderDistribution as TrendingKeywordsResponseTrendDemographicsGenderDistribution,
    )
    from pinterest_async.models.trending_keywords_response_trend_demographics_gender_distribution_gender_distribution import (
        TrendingKeywordsResponseTrendDemographicsGenderDistributionGenderDistribution as TrendingKeywordsResponseTrendDemographicsGenderDistributionGenderDistribution,
    )
    from pinterest_async.models.trending_keywords_response_trend_predicted_time_series import (
        TrendingKeywordsResponseTrendPredictedTimeSeries as TrendingKeywordsResponseTrendPredictedTimeSeries,
    )
    from pinterest_async.models.trending_keywords_response_trend_time_series import (
        TrendingKeywordsResponseTrendTimeSeries as TrendingKeywordsResponseTrendTimeSeries,
    )
    from pinterest_async.models.trending_pin import TrendingPin as TrendingPin
    from pinterest_async.models.trending_product_category import TrendingProductCategory as TrendingProductCategory
    from pinterest_async.models.trending_topic import TrendingTopic as TrendingTopic
    from pinterest_async.models.trends_supported_region import TrendsSupportedRegion as TrendsSupportedRegion
    from pinterest_async.models.updatable_item_attributes import UpdatableItemAttributes as UpdatableItemAttributes
    from pinterest_async.models.update_asset_group_body import UpdateAssetGroupBody as UpdateAssetGroupBody
    from pinterest_async.models.update_asset_group_body_asset_groups_to_update_item import (
        UpdateAssetGroupBodyAssetGroupsToUpdateItem as UpdateAssetGroupBodyAssetGroupsToUpdateItem,
    )
    from pinterest_async.models.update_asset_group_response import UpdateAssetGroupResponse as UpdateAssetGroupResponse
    from pinterest_async.models.update_asset_group_response_exception import (
        UpdateAssetGroupResponseException as UpdateAssetGroupResponseException,
    )
    from pinterest_async.models.update_invites_results_response_array import (
        UpdateInvitesResultsResponseArray as UpdateInvitesResultsResponseArray,
    )
    from pinterest_async.models.update_invites_results_response_array_item import (
        UpdateInvitesResultsResponseArrayItem as UpdateInvitesResultsResponseArrayItem,
    )
    from pinterest_async.models.update_mask_bid_option_field import UpdateMaskBidOptionField as UpdateMaskBidOptionField
    from pinterest_async.models.update_mask_field_type import UpdateMaskFieldType as UpdateMaskFieldType
    from pinterest_async.models.update_member_asset_access_body import (
        UpdateMemberAssetAccessBody as UpdateMemberAssetAccessBody,
    )
    from pinterest_async.models.update_member_asset_access_body_access import (
        UpdateMemberAssetAccessBodyAccess as UpdateMemberAssetAccessBodyAccess,
    )
    from pinterest_async.models.update_member_assets_results_response_array import (
        UpdateMemberAssetsResultsResponseArray as UpdateMemberAssetsResultsResponseArray,
    )
    from pinterest_async.models.update_member_assets_results_response_array_item import (
        UpdateMemberAssetsResultsResponseArrayItem as UpdateMemberAssetsResultsResponseArrayItem,
    )
    from pinterest_async.models.update_member_business_role_body import (
        UpdateMemberBusinessRoleBody as UpdateMemberBusinessRoleBody,
    )
    from pinterest_async.models.update_member_result import UpdateMemberResult as UpdateMemberResult
    from pinterest_async.models.update_member_results_response_array import (
        UpdateMemberResultsResponseArray as UpdateMemberResultsResponseArray,
    )
    from pinterest_async.models.update_partner_asset_access_body import (
        UpdatePartnerAssetAccessBody as UpdatePartnerAssetAccessBody,
    )
    from pinterest_async.models.update_partner_asset_access_body_access import (
        UpdatePartnerAssetAccessBodyAccess as UpdatePartnerAssetAccessBodyAccess,
    )
    from pinterest_async.models.update_partner_assets_result import (
        UpdatePartnerAssetsResult as UpdatePartnerAssetsResult,
    )
    from pinterest_async.models.update_partner_assets_results_response_array import (
        UpdatePartnerAssetsResultsResponseArray as UpdatePartnerAssetsResultsResponseArray,
    )
    from pinterest_async.models.user_account_analytics_metric_type import (
        UserAccountAnalyticsMetricType as UserAccountAnalyticsMetricType,
    )
    from pinterest_async.models.user_account_analytics_split_field import (
        UserAccountAnalyticsSplitField as UserAccountAnalyticsSplitField,
    )
    from pinterest_async.models.user_account_analytics_top_pins_metric_type import (
        UserAccountAnalyticsTopPinsMetricType as UserAccountAnalyticsTopPinsMetricType,
    )
    from pinterest_async.models.user_account_analytics_top_video_pins_metric_type import (
        UserAccountAnalyticsTopVideoPinsMetricType as UserAccountAnalyticsTopVideoPinsMetricType,
    )
    from pinterest_async.models.user_account_analytics_top_video_pins_sort_by import (
        UserAccountAnalyticsTopVideoPinsSortBy as UserAccountAnalyticsTopVideoPinsSortBy,
    )
    from pinterest_async.models.user_business_role_binding import UserBusinessRoleBinding as UserBusinessRoleBinding
    from pinterest_async.models.user_following_feed_type import UserFollowingFeedType as UserFollowingFeedType
    from pinterest_async.models.user_list_operation_type import UserListOperationType as UserListOperationType
    from pinterest_async.models.user_list_type import UserListType as UserListType
    from pinterest_async.models.user_single_asset_binding import UserSingleAssetBinding as UserSingleAssetBinding
    from pinterest_async.models.user_summary import UserSummary as UserSummary
    from pinterest_async.models.user_website_summary import UserWebsiteSummary as UserWebsiteSummary
    from pinterest_async.models.user_website_verification_code import (
        UserWebsiteVerificationCode as UserWebsiteVerificationCode,
    )
    from pinterest_async.models.user_website_verify_request import UserWebsiteVerifyRequest as UserWebsiteVerifyRequest
    from pinterest_async.models.user_website_verify_request_verification_method import (
        UserWebsiteVerifyRequestVerificationMethod as UserWebsiteVerifyRequestVerificationMethod,
    )
    from pinterest_async.models.users_for_individual_asset_response import (
        UsersForIndividualAssetResponse as UsersForIndividualAssetResponse,
    )
    from pinterest_async.models.vertical_product_category import VerticalProductCategory as VerticalProductCategory
    from pinterest_async.models.video_metadata_with_item_type import (
        VideoMetadataWithItemType as VideoMetadataWithItemType,
    )

_MODULES = {
    "Account": "account",
    "AccountAccountType": "account_account_type",
    "ActionType": "action_type",
    "AdAccount": "ad_account",
    "AdAccountAnalyticsResponseItem": "ad_account_analytics_response_item",
    "AdAccountCreate": "ad_account_create",
    "AdAccountOwner": "ad_account_owner",
    "AdAccountsCountryResponseData": "ad_accounts_country_response_data",
    "AdArrayResponse": "ad_array_response",
    "AdArrayResponseElement": "ad_array_response_element",
    "AdCountry": "ad_country",
    "AdCreateRequest": "ad_create_request",
    "AdGroupArrayResponse": "ad_group_array_response",
    "AdGroupArrayResponseElement": "ad_group_array_response_element",
    "AdGroupAudienceSizingRequest": "ad_group_audience_sizing_request",
    "AdGroupAudienceSizingRequestCreativeType": "ad_group_audience_sizing_request_creative_type",
    "AdGroupAudienceSizingRequestKeyword": "ad_group_audience_sizing_request_keyword",
    "AdGroupAudienceSizingResponse": "ad_group_audience_sizing_response",
    "AdGroupCreateRequest": "ad_group_create_request",
    "AdGroupCreateRequestBidStrategyType": "ad_group_create_request_bid_strategy_type",
    "AdGroupCreateRequestPromotionApplicationLevel": "ad_group_create_request_promotion_application_level",
    "AdGroupResponse": "ad_group_response",
    "AdGroupResponseBidStrategyType": "ad_group_response_bid_strategy_type",
    "AdGroupResponseConversionLearningModeType": "ad_group_response_conversion_learning_mode_type",
    "AdGroupResponsePromotionApplicationLevel": "ad_group_response_promotion_application_level",
    "AdGroupSummaryStatus": "ad_group_summary_status",
    "AdGroupUpdateRequest": "ad_group_update_request",
    "AdGroupUpdateRequestBidStrategyType": "ad_group_update_request_bid_strategy_type",
    "AdGroupUpdateRequestPromotionApplicationLevel": "ad_group_update_request_promotion_application_level",
    "AdGroupsAnalyticsResponseItem": "ad_groups_analytics_response_item",
    "AdPinAnalytics": "ad_pin_analytics",
    "AdPreviewRequest": "ad_preview_request",
    "AdPreviewRequestCatalogProductGroupId": "ad_preview_request_catalog_product_group_id",
    "AdPreviewRequestCatalogProductGroupIdCreativeType": "ad_preview_request_catalog_product_group_id_creative_type",
    "AdPreviewRequestImageUrl": "ad_preview_request_image_url",
    "AdPreviewRequestPinId": "ad_preview_request_pin_id",
    "AdPreviewURLResponse": "ad_preview_url_response",
    "AdResponse": "ad_response",
    "AdResponseRejectedReason": "ad_response_rejected_reason",
    "AdResponseReviewStatus": "ad_response_review_status",
    "AdUpdateRequest": "ad_update_request",
    "AdsAnalyticsAdGroupTargetingType": "ads_analytics_ad_group_targeting_type",
    "AdsAnalyticsAdTargetingType": "ads_analytics_ad_targeting_type",
    "AdsAnalyticsCampaignTargetingType": "ads_analytics_campaign_targeting_type",
    "AdsAnalyticsCreateAsyncRequest": "ads_analytics_create_async_request",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetric": "ads_analytics_create_async_request_custom_conversion_event_metric",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricCustomEventMetricsType": "ads_analytics_create_async_request_custom_conversion_event_metric_custom_event_metrics_type",
    "AdsAnalyticsCreateAsyncRequestPrimarySort": "ads_analytics_create_async_request_primary_sort",
    "AdsAnalyticsCreateAsyncRequestTargetingType": "ads_analytics_create_async_request_targeting_type",
    "AdsAnalyticsCreateAsyncResponse": "ads_analytics_create_async_response",
    "AdsAnalyticsFilterColumn": "ads_analytics_filter_column",
    "AdsAnalyticsFilterOperator": "ads_analytics_filter_operator",
    "AdsAnalyticsGetAsyncResponse": "ads_analytics_get_async_response",
    "AdsAnalyticsMetricsFilter": "ads_analytics_metrics_filter",
    "AdsAnalyticsResponseItem": "ads_analytics_response_item",
    "AdsAnalyticsTargetingType": "ads_analytics_targeting_type",
    "AdsCreditDiscountsResponse": "ads_credit_discounts_response",
    "AdsCreditDiscountsResponseDiscountType": "ads_credit_discounts_response_discount_type",
    "AdsCreditRedeemRequest": "ads_credit_redeem_request",
    "AdsCreditRedeemResponse": "ads_credit_redeem_response",
    "AdvancedAuctionBidOptions": "advanced_auction_bid_options",
    "AdvancedAuctionItem": "advanced_auction_item",
    "AdvancedAuctionItems": "advanced_auction_items",
    "AdvancedAuctionItemsGetRequest": "advanced_auction_items_get_request",
    "AdvancedAuctionItemsSubmitDeleteRecord": "advanced_auction_items_submit_delete_record",
    "AdvancedAuctionItemsSubmitRecord": "advanced_auction_items_submit_record",
    "AdvancedAuctionItemsSubmitRequest": "advanced_auction_items_submit_request",
    "AdvancedAuctionItemsSubmitUpsertRecord": "advanced_auction_items_submit_upsert_record",
    "AdvancedAuctionKey": "advanced_auction_key",
    "AdvancedAuctionOperation": "advanced_auction_operation",
    "AdvancedAuctionOperationError": "advanced_auction_operation_error",
    "AdvancedAuctionProcessedItems": "advanced_auction_processed_items",
    "AdvertiserDefinedEventsGetResponseItem": "advertiser_defined_events_get_response_item",
    "AdvertiserDefinedEventsGetResponseItemMappedConversionType": "advertiser_defined_events_get_response_item_mapped_conversion_type",
    "AgeTrendsBucket": "age_trends_bucket",
    "AnalyticsDailyMetrics": "analytics_daily_metrics",
    "AnalyticsMetricsResponse": "analytics_metrics_response",
    "AppTypeMultipliers": "app_type_multipliers",
    "AppTypes": "app_types",
    "AssetGroupBinding": "asset_group_binding",
    "AssetGroupType": "asset_group_type",
    "AssetIdPermissions": "asset_id_permissions",
    "AssetType": "asset_type",
    "Audience": "audience",
    "AudienceAccountType": "audience_account_type",
    "AudienceCategory": "audience_category",
    "AudienceCategorySubcategory": "audience_category_subcategory",
    "AudienceCreateRequest": "audience_create_request",
    "AudienceDefinition": "audience_definition",
    "AudienceDemographicValue": "audience_demographic_value",
    "AudienceDemographics": "audience_demographics",
    "AudienceInsightType": "audience_insight_type",
    "AudienceInsightsResponse": "audience_insights_response",
    "AudienceRule": "audience_rule",
    "AudienceType": "audience_type",
    "AudienceUpdateOperationType": "audience_update_operation_type",
    "AudienceUpdateRequest": "audience_update_request",
    "AuthRespondInvitesBody": "auth_respond_invites_body",
    "AuthRespondInvitesBodyInvite": "auth_respond_invites_body_invite",
    "AuthRespondInvitesBodyInviteAction": "auth_respond_invites_body_invite_action",
    "AvailabilityFilter": "availability_filter",
    "BaseInviteDataResponse": "base_invite_data_response",
    "BaseInviteDataResponseInviteData": "base_invite_data_response_invite_data",
    "BatchOperation": "batch_operation",
    "BatchOperationStatus": "batch_operation_status",
    "BidFloor": "bid_floor",
    "BidFloorRequest": "bid_floor_request",
    "BidFloorRequestBidFloorSpec": "bid_floor_request_bid_floor_spec",
    "BillingInvoiceDownloadResponse": "billing_invoice_download_response",
    "BillingInvoiceResponse": "billing_invoice_response",
    "BillingInvoiceResponseDocumentType": "billing_invoice_response_document_type",
    "BillingInvoiceResponseStatus": "billing_invoice_response_status",
    "BillingProfilesResponse": "billing_profiles_response",
    "BillingProfilesResponseBillingType": "billing_profiles_response_billing_type",
    "BillingProfilesResponseCardType": "billing_profiles_response_card_type",
    "BillingProfilesResponsePaymentMethodBrand": "billing_profiles_response_payment_method_brand",
    "BillingProfilesResponseStatus": "billing_profiles_response_status",
    "Board": "board",
    "BoardCreate": "board_create",
    "BoardMedia": "board_media",
    "BoardOwner": "board_owner",
    "BoardPrivacy": "board_privacy",
    "BoardPrivacyFilter": "board_privacy_filter",
    "BoardSection": "board_section",
    "BoardUpdatePrivacy": "board_update_privacy",
    "BoardWithUpdatePrivacy": "board_with_update_privacy",
    "BoardWithUpdatePrivacyUpdate": "board_with_update_privacy_update",
    "BookClosedResponse": "book_closed_response",
    "BrandAccountsCreateRequest": "brand_accounts_create_request",
    "BrandAccountsCreateRequestProfileImage": "brand_accounts_create_request_profile_image",
    "BrandAccountsCreateResponse": "brand_accounts_create_response",
    "BrandAccountsUpdateRequest": "brand_accounts_update_request",
    "BrandAccountsUpdateRequestProfileImage": "brand_accounts_update_request_profile_image",
    "BrandAccountsUpdateResponse": "brand_accounts_update_response",
    "BrandFilter": "brand_filter",
    "BudgetType": "budget_type",
    "BulkDownloadRequest": "bulk_download_request",
    "BulkDownloadRequestCampaignFilter": "bulk_download_request_campaign_filter",
    "BulkDownloadResponse": "bulk_download_response",
    "BulkEntityType": "bulk_entity_type",
    "BulkOutputFormat": "bulk_output_format",
    "BulkReportingJobStatus": "bulk_reporting_job_status",
    "BulkUpsertRequest": "bulk_upsert_request",
    "BulkUpsertRequestCreate": "bulk_upsert_request_create",
    "BulkUpsertRequestCreateCatalogProductGroup": "bulk_upsert_request_create_catalog_product_group",
    "BulkUpsertRequestUpdate": "bulk_upsert_request_update",
    "BulkUpsertRequestUpdateCatalogProductGroup": "bulk_upsert_request_update_catalog_product_group",
    "BulkUpsertRequestUpdateLabel": "bulk_upsert_request_update_label",
    "BulkUpsertRequestUpdateLabelStatus": "bulk_upsert_request_update_label_status",
    "BulkUpsertResponse": "bulk_upsert_response",
    "BulkUpsertStatus": "bulk_upsert_status",
    "BulkUpsertStatusResponse": "bulk_upsert_status_response",
    "BusinessAccessRole": "business_access_role",
    "BusinessAccessUserSummary": "business_access_user_summary",
    "BusinessMemberAssetsSummary": "business_member_assets_summary",
    "BusinessMemberAssetsSummaryAdAccount": "business_member_assets_summary_ad_account",
    "BusinessMemberAssetsSummaryProfile": "business_member_assets_summary_profile",
    "BusinessMembersAssetAccessDeleteRequest": "business_members_asset_access_delete_request",
    "BusinessMembersAssetAccessDeleteRequestAccess": "business_members_asset_access_delete_request_access",
    "BusinessRole": "business_role",
    "BusinessRoleCheckMode": "business_role_check_mode",
    "BusinessRoleForMembers": "business_role_for_members",
    "BusinessSharedAudience": "business_shared_audience",
    "BusinessSharedAudienceResponse": "business_shared_audience_response",
    "CampaignAudienceMultipliers": "campaign_audience_multipliers",
    "CampaignBidOptions": "campaign_bid_options",
    "CampaignBidOptionsUpdate": "campaign_bid_options_update",
    "CampaignBidOptionsUpdateUpdateMaskItem": "campaign_bid_options_update_update_mask_item",
    "CampaignCreateRequest": "campaign_create_request",
    "CampaignCreateResponse": "campaign_create_response",
    "CampaignCreateResponseData": "campaign_create_response_data",
    "CampaignCreateResponseItem": "campaign_create_response_item",
    "CampaignResponse": "campaign_response",
    "CampaignSummaryStatus": "campaign_summary_status",
    "CampaignUpdateRequest": "campaign_update_request",
    "CampaignsAnalyticsResponseItem": "campaigns_analytics_response_item",
    "CancelInvitesBody": "cancel_invites_body",
    "CarouselSlot": "carousel_slot",
    "Catalog": "catalog",
    "CatalogsAvailableFilterValues": "catalogs_available_filter_values",
    "CatalogsCreateCreativeAssetsItem": "catalogs_create_creative_assets_item",
    "CatalogsCreateCreativeAssetsItemOperation": "catalogs_create_creative_assets_item_operation",
    "CatalogsCreateHotelItem": "catalogs_create_hotel_item",
    "CatalogsCreateHotelItemOperation": "catalogs_create_hotel_item_operation",
    "CatalogsCreateReportResponse": "catalogs_create_report_response",
    "CatalogsCreateRequest": "catalogs_create_request",
    "CatalogsCreateRetailItem": "catalogs_create_retail_item",
    "CatalogsCreateRetailItemOperation": "catalogs_create_retail_item_operation",
    "CatalogsCreativeAssetsAttributes": "catalogs_creative_assets_attributes",
    "CatalogsCreativeAssetsAvailableFilterValues": "catalogs_creative_assets_available_filter_values",
    "CatalogsCreativeAssetsAvailableFilterValuesCatalogType": "catalogs_creative_assets_available_filter_values_catalog_type",
    "CatalogsCreativeAssetsAvailableFilterValuesFilterValues": "catalogs_creative_assets_available_filter_values_filter_values",
    "CatalogsCreativeAssetsBatchItem": "catalogs_creative_assets_batch_item",
    "CatalogsCreativeAssetsBatchRequest": "catalogs_creative_assets_batch_request",
    "CatalogsCreativeAssetsBatchRequestCatalogType": "catalogs_creative_assets_batch_request_catalog_type",
    "CatalogsCreativeAssetsFeed": "catalogs_creative_assets_feed",
    "CatalogsCreativeAssetsFeedsCreateRequest": "catalogs_creative_assets_feeds_create_request",
    "CatalogsCreativeAssetsFeedsUpdateRequest": "catalogs_creative_assets_feeds_update_request",
    "CatalogsCreativeAssetsItemErrorResponse": "catalogs_creative_assets_item_error_response",
    "CatalogsCreativeAssetsItemResponse": "catalogs_creative_assets_item_response",
    "CatalogsCreativeAssetsItemsBatch": "catalogs_creative_assets_items_batch",
    "CatalogsCreativeAssetsItemsPostFilter": "catalogs_creative_assets_items_post_filter",
    "CatalogsCreativeAssetsItemsPostFilterCatalogType": "catalogs_creative_assets_items_post_filter_catalog_type",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest": "catalogs_creative_assets_list_products_by_catalog_based_filter_request",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestCatalogType": "catalogs_creative_assets_list_products_by_catalog_based_filter_request_catalog_type",
    "CatalogsCreativeAssetsProduct": "catalogs_creative_assets_product",
    "CatalogsCreativeAssetsProductCatalogType": "catalogs_creative_assets_product_catalog_type",
    "CatalogsCreativeAssetsProductGroup": "catalogs_creative_assets_product_group",
    "CatalogsCreativeAssetsProductGroupCatalogType": "catalogs_creative_assets_product_group_catalog_type",
    "CatalogsCreativeAssetsProductGroupCreateRequest": "catalogs_creative_assets_product_group_create_request",
    "CatalogsCreativeAssetsProductGroupCreateRequestCatalogType": "catalogs_creative_assets_product_group_create_request_catalog_type",
    "CatalogsCreativeAssetsProductGroupFilterKeys": "catalogs_creative_assets_product_group_filter_keys",
    "CatalogsCreativeAssetsProductGroupFilters": "catalogs_creative_assets_product_group_filters",
    "CatalogsCreativeAssetsProductGroupFiltersAllOf": "catalogs_creative_assets_product_group_filters_all_of",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOf": "catalogs_creative_assets_product_group_filters_any_of",
    "CatalogsCreativeAssetsProductGroupProductCounts": "catalogs_creative_assets_product_group_product_counts",
    "CatalogsCreativeAssetsProductGroupProductCountsCatalogType": "catalogs_creative_assets_product_group_product_counts_catalog_type",
    "CatalogsCreativeAssetsProductGroupUpdateRequest": "catalogs_creative_assets_product_group_update_request",
    "CatalogsCreativeAssetsProductGroupUpdateRequestCatalogType": "catalogs_creative_assets_product_group_update_request_catalog_type",
    "CatalogsCreativeAssetsProductMetadata": "catalogs_creative_assets_product_metadata",
    "CatalogsDeleteCreativeAssetsItem": "catalogs_delete_creative_assets_item",
    "CatalogsDeleteCreativeAssetsItemOperation": "catalogs_delete_creative_assets_item_operation",
    "CatalogsDeleteHotelItem": "catalogs_delete_hotel_item",
    "CatalogsDeleteHotelItemOperation": "catalogs_delete_hotel_item_operation",
    "CatalogsDeleteRetailItem": "catalogs_delete_retail_item",
    "CatalogsDeleteRetailItemOperation": "catalogs_delete_retail_item_operation",
    "CatalogsFeed": "catalogs_feed",
    "CatalogsFeedCredentials": "catalogs_feed_credentials",
    "CatalogsFeedIngestion": "catalogs_feed_ingestion",
    "CatalogsFeedIngestionDetails": "catalogs_feed_ingestion_details",
    "CatalogsFeedIngestionErrors": "catalogs_feed_ingestion_errors",
    "CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE": "catalogs_feed_ingestion_errors_largeproductcountdecrease",
    "CatalogsFeedIngestionInfo": "catalogs_feed_ingestion_info",
    "CatalogsFeedIngestionWarnings": "catalogs_feed_ingestion_warnings",
    "CatalogsFeedProcessingResult": "catalogs_feed_processing_result",
    "CatalogsFeedProcessingSchedule": "catalogs_feed_processing_schedule",
    "CatalogsFeedProcessingScheduleTimezone": "catalogs_feed_processing_schedule_timezone",
    "CatalogsFeedProcessingStatus": "catalogs_feed_processing_status",
    "CatalogsFeedProductCounts": "catalogs_feed_product_counts",
    "CatalogsFeedValidationDetails": "catalogs_feed_validation_details",
    "CatalogsFeedValidationErrors": "catalogs_feed_validation_errors",
    "CatalogsFeedValidationWarnings": "catalogs_feed_validation_warnings",
    "CatalogsFeedValidationWarningsFETCHSAMESIGNATURE": "catalogs_feed_validation_warnings_fetchsamesignature",
    "CatalogsFeedVideoCounts": "catalogs_feed_video_counts",
    "CatalogsFeedsCreateRequest": "catalogs_feeds_create_request",
    "CatalogsFeedsUpdateRequest": "catalogs_feeds_update_request",
    "CatalogsFormat": "catalogs_format",
    "CatalogsHotelAddress": "catalogs_hotel_address",
    "CatalogsHotelAttributes": "catalogs_hotel_attributes",
    "CatalogsHotelAttributesMainImage": "catalogs_hotel_attributes_main_image",
    "CatalogsHotelAvailableFilterValues": "catalogs_hotel_available_filter_values",
    "CatalogsHotelAvailableFilterValuesCatalogType": "catalogs_hotel_available_filter_values_catalog_type",
    "CatalogsHotelAvailableFilterValuesFilterValues": "catalogs_hotel_available_filter_values_filter_values",
    "CatalogsHotelBatchItem": "catalogs_hotel_batch_item",
    "CatalogsHotelBatchRequest": "catalogs_hotel_batch_request",
    "CatalogsHotelBatchRequestCatalogType": "catalogs_hotel_batch_request_catalog_type",
    "CatalogsHotelFeed": "catalogs_hotel_feed",
    "CatalogsHotelFeedsCreateRequest": "catalogs_hotel_feeds_create_request",
    "CatalogsHotelFeedsUpdateRequest": "catalogs_hotel_feeds_update_request",
    "CatalogsHotelGuestRatings": "catalogs_hotel_guest_ratings",
    "CatalogsHotelItemErrorResponse": "catalogs_hotel_item_error_response",
    "CatalogsHotelItemResponse": "catalogs_hotel_item_response",
    "CatalogsHotelItemsBatch": "catalogs_hotel_items_batch",
    "CatalogsHotelItemsPostFilter": "catalogs_hotel_items_post_filter",
    "CatalogsHotelItemsPostFilterCatalogType": "catalogs_hotel_items_post_filter_catalog_type",
    "CatalogsHotelListProductsByCatalogBasedFilterRequest": "catalogs_hotel_list_products_by_catalog_based_filter_request",
    "CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType": "catalogs_hotel_list_products_by_catalog_based_filter_request_catalog_type",
    "CatalogsHotelProduct": "catalogs_hotel_product",
    "CatalogsHotelProductCatalogType": "catalogs_hotel_product_catalog_type",
    "CatalogsHotelProductGroup": "catalogs_hotel_product_group",
    "CatalogsHotelProductGroupCatalogType": "catalogs_hotel_product_group_catalog_type",
    "CatalogsHotelProductGroupCreateRequest": "catalogs_hotel_product_group_create_request",
    "CatalogsHotelProductGroupCreateRequestCatalogType": "catalogs_hotel_product_group_create_request_catalog_type",
    "CatalogsHotelProductGroupFilterKeys": "catalogs_hotel_product_group_filter_keys",
    "CatalogsHotelProductGroupFilters": "catalogs_hotel_product_group_filters",
    "CatalogsHotelProductGroupFiltersAllOf": "catalogs_hotel_product_group_filters_all_of",
    "CatalogsHotelProductGroupFiltersAnyOf": "catalogs_hotel_product_group_filters_any_of",
    "CatalogsHotelProductGroupProductCounts": "catalogs_hotel_product_group_product_counts",
    "CatalogsHotelProductGroupProductCountsCatalogType": "catalogs_hotel_product_group_product_counts_catalog_type",
    "CatalogsHotelProductGroupType": "catalogs_hotel_product_group_type",
    "CatalogsHotelProductGroupUpdateRequest": "catalogs_hotel_product_group_update_request",
    "CatalogsHotelProductGroupUpdateRequestCatalogType": "catalogs_hotel_product_group_update_request_catalog_type",
    "CatalogsHotelProductMetadata": "catalogs_hotel_product_metadata",
    "CatalogsHotelReportParameters": "catalogs_hotel_report_parameters",
    "CatalogsHotelReportParametersCatalogType": "catalogs_hotel_report_parameters_catalog_type",
    "CatalogsHotelReportParametersReport": "catalogs_hotel_report_parameters_report",
    "CatalogsHotelReportStatsParameters": "catalogs_hotel_report_stats_parameters",
    "CatalogsHotelReportStatsParametersCatalogType": "catalogs_hotel_report_stats_parameters_catalog_type",
    "CatalogsHotelReportStatsParametersReport": "catalogs_hotel_report_stats_parameters_report",
    "CatalogsItemValidationDetails": "catalogs_item_validation_details",
    "CatalogsItemValidationErrors": "catalogs_item_validation_errors",
    "CatalogsItemValidationIssue": "catalogs_item_validation_issue",
    "CatalogsItemValidationIssues": "catalogs_item_validation_issues",
    "CatalogsItemValidationWarnings": "catalogs_item_validation_warnings",
    "CatalogsItems": "catalogs_items",
    "CatalogsItemsBatch": "catalogs_items_batch",
    "CatalogsItemsBatchRequest": "catalogs_items_batch_request",
    "CatalogsItemsCreateBatchRequest": "catalogs_items_create_batch_request",
    "CatalogsItemsDeleteBatchRequest": "catalogs_items_delete_batch_request",
    "CatalogsItemsDeleteDiscontinuedBatchRequest": "catalogs_items_delete_discontinued_batch_request",
    "CatalogsItemsPostFilters": "catalogs_items_post_filters",
    "CatalogsItemsRequest": "catalogs_items_request",
    "CatalogsItemsUpdateBatchRequest": "catalogs_items_update_batch_request",
    "CatalogsItemsUpsertBatchRequest": "catalogs_items_upsert_batch_request",
    "CatalogsListProductsByFeedBasedFilter": "catalogs_list_products_by_feed_based_filter",
    "CatalogsListProductsByFilterRequest": "catalogs_list_products_by_filter_request",
    "CatalogsLocale": "catalogs_locale",
    "CatalogsProduct": "catalogs_product",
    "CatalogsProductGroupCreateRequest": "catalogs_product_group_create_request",
    "CatalogsProductGroupCurrencyCriteria": "catalogs_product_group_currency_criteria",
    "CatalogsProductGroupFilterKeys": "catalogs_product_group_filter_keys",
    "CatalogsProductGroupFilterOperatorTypeCriteria": "catalogs_product_group_filter_operator_type_criteria",
    "CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType": "catalogs_product_group_filter_operator_type_criteria_filter_operator_type",
    "CatalogsProductGroupFilters": "catalogs_product_group_filters",
    "CatalogsProductGroupFiltersAllOf": "catalogs_product_group_filters_all_of",
    "CatalogsProductGroupFiltersAnyOf": "catalogs_product_group_filters_any_of",
    "CatalogsProductGroupFiltersRequest": "catalogs_product_group_filters_request",
    "CatalogsProductGroupFiltersRequestAllOf": "catalogs_product_group_filters_request_all_of",
    "CatalogsProductGroupFiltersRequestAnyOf": "catalogs_product_group_filters_request_any_of",
    "CatalogsProductGroupMultipleCountriesCriteria": "catalogs_product_group_multiple_countries_criteria",
    "CatalogsProductGroupMultipleGenderCriteria": "catalogs_product_group_multiple_gender_criteria",
    "CatalogsProductGroupMultipleMediaTypesCriteria": "catalogs_product_group_multiple_media_types_criteria",
    "CatalogsProductGroupMultipleStringCriteria": "catalogs_product_group_multiple_string_criteria",
    "CatalogsProductGroupMultipleStringListCriteria": "catalogs_product_group_multiple_string_list_criteria",
    "CatalogsProductGroupPricingCriteria": "catalogs_product_group_pricing_criteria",
    "CatalogsProductGroupProductCountsVertical": "catalogs_product_group_product_counts_vertical",
    "CatalogsProductGroupStatus": "catalogs_product_group_status",
    "CatalogsProductGroupType": "catalogs_product_group_type",
    "CatalogsProductGroupUint32Criteria": "catalogs_product_group_uint_32_criteria",
    "CatalogsProductGroupUint32CriteriaOperator": "catalogs_product_group_uint_32_criteria_operator",
    "CatalogsProductGroupUpdateRequest": "catalogs_product_group_update_request",
    "CatalogsProductGroupsCreateManyRequestItem": "catalogs_product_groups_create_many_request_item",
    "CatalogsProductGroupsCreateRequest": "catalogs_product_groups_create_request",
    "CatalogsProductGroupsUpdateRequest": "catalogs_product_groups_update_request",
    "CatalogsReport": "catalogs_report",
    "CatalogsReportAllItemsFilter": "catalogs_report_all_items_filter",
    "CatalogsReportAllItemsFilterReportType": "catalogs_report_all_items_filter_report_type",
    "CatalogsReportDistributionIssueFilter": "catalogs_report_distribution_issue_filter",
    "CatalogsReportDistributionIssueFilterReportType": "catalogs_report_distribution_issue_filter_report_type",
    "CatalogsReportDistributionStats": "catalogs_report_distribution_stats",
    "CatalogsReportDistributionStatsReportType": "catalogs_report_distribution_stats_report_type",
    "CatalogsReportFeedIngestionFilter": "catalogs_report_feed_ingestion_filter",
    "CatalogsReportFeedIngestionFilterReportType": "catalogs_report_feed_ingestion_filter_report_type",
    "CatalogsReportFeedIngestionStats": "catalogs_report_feed_ingestion_stats",
    "CatalogsReportFeedIngestionStatsReportType": "catalogs_report_feed_ingestion_stats_report_type",
    "CatalogsReportFeedIngestionStatsSeverity": "catalogs_report_feed_ingestion_stats_severity",
    "CatalogsReportParameters": "catalogs_report_parameters",
    "CatalogsReportReportStatus": "catalogs_report_report_status",
    "CatalogsReportStats": "catalogs_report_stats",
    "CatalogsRetailAvailableFilterValues": "catalogs_retail_available_filter_values",
    "CatalogsRetailAvailableFilterValuesCatalogType": "catalogs_retail_available_filter_values_catalog_type",
    "CatalogsRetailAvailableFilterValuesFilterValues": "catalogs_retail_available_filter_values_filter_values",
    "CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem": "catalogs_retail_available_filter_values_filter_values_availability_item",
    "CatalogsRetailAvailableFilterValuesFilterValuesConditionItem": "catalogs_retail_available_filter_values_filter_values_condition_item",
    "CatalogsRetailBatchRequest": "catalogs_retail_batch_request",
    "CatalogsRetailBatchRequestCatalogType": "catalogs_retail_batch_request_catalog_type",
    "CatalogsRetailBatchRequestItem": "catalogs_retail_batch_request_item",
    "CatalogsRetailFeed": "catalogs_retail_feed",
    "CatalogsRetailFeedsCreateRequest": "catalogs_retail_feeds_create_request",
    "CatalogsRetailFeedsUpdateRequest": "catalogs_retail_feeds_update_request",
    "CatalogsRetailItemErrorResponse": "catalogs_retail_item_error_response",
    "CatalogsRetailItemResponse": "catalogs_retail_item_response",
    "CatalogsRetailItemsBatch": "catalogs_retail_items_batch",
    "CatalogsRetailItemsPostFilter": "catalogs_retail_items_post_filter",
    "CatalogsRetailItemsPostFilterCatalogType": "catalogs_retail_items_post_filter_catalog_type",
    "CatalogsRetailListProductsByCatalogBasedFilterRequest": "catalogs_retail_list_products_by_catalog_based_filter_request",
    "CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType": "catalogs_retail_list_products_by_catalog_based_filter_request_catalog_type",
    "CatalogsRetailProduct": "catalogs_retail_product",
    "CatalogsRetailProductCatalogType": "catalogs_retail_product_catalog_type",
    "CatalogsRetailProductGroup": "catalogs_retail_product_group",
    "CatalogsRetailProductGroupCatalogType": "catalogs_retail_product_group_catalog_type",
    "CatalogsRetailProductGroupCreateRequest": "catalogs_retail_product_group_create_request",
    "CatalogsRetailProductGroupCreateRequestCatalogType": "catalogs_retail_product_group_create_request_catalog_type",
    "CatalogsRetailProductGroupProductCounts": "catalogs_retail_product_group_product_counts",
    "CatalogsRetailProductGroupProductCountsCatalogType": "catalogs_retail_product_group_product_counts_catalog_type",
    "CatalogsRetailProductGroupUpdateRequest": "catalogs_retail_product_group_update_request",
    "CatalogsRetailProductGroupUpdateRequestCatalogType": "catalogs_retail_product_group_update_request_catalog_type",
    "CatalogsRetailProductMetadata": "catalogs_retail_product_metadata",
    "CatalogsRetailReportParameters": "catalogs_retail_report_parameters",
    "CatalogsRetailReportParametersCatalogType": "catalogs_retail_report_parameters_catalog_type",
    "CatalogsRetailReportParametersReport": "catalogs_retail_report_parameters_report",
    "CatalogsRetailReportStatsParameters": "catalogs_retail_report_stats_parameters",
    "CatalogsRetailReportStatsParametersCatalogType": "catalogs_retail_report_stats_parameters_catalog_type",
    "CatalogsRetailReportStatsParametersReport": "catalogs_retail_report_stats_parameters_report",
    "CatalogsStatus": "catalogs_status",
    "CatalogsType": "catalogs_type",
    "CatalogsUpdatableCreativeAssetsAttributes": "catalogs_updatable_creative_assets_attributes",
    "CatalogsUpdatableHotelAttributes": "catalogs_updatable_hotel_attributes",
    "CatalogsUpdateCreativeAssetsItem": "catalogs_update_creative_assets_item",
    "CatalogsUpdateCreativeAssetsItemOperation": "catalogs_update_creative_assets_item_operation",
    "CatalogsUpdateHotelItem": "catalogs_update_hotel_item",
    "CatalogsUpdateHotelItemOperation": "catalogs_update_hotel_item_operation",
    "CatalogsUpdateRetailItem": "catalogs_update_retail_item",
    "CatalogsUpdateRetailItemOperation": "catalogs_update_retail_item_operation",
    "CatalogsUpsertCreativeAssetsItem": "catalogs_upsert_creative_assets_item",
    "CatalogsUpsertCreativeAssetsItemOperation": "catalogs_upsert_creative_assets_item_operation",
    "CatalogsUpsertHotelItem": "catalogs_upsert_hotel_item",
    "CatalogsUpsertHotelItemOperation": "catalogs_upsert_hotel_item_operation",
    "CatalogsUpsertRetailItem": "catalogs_upsert_retail_item",
    "CatalogsUpsertRetailItemOperation": "catalogs_upsert_retail_item_operation",
    "CatalogsVerticalBatchRequest": "catalogs_vertical_batch_request",
    "CatalogsVerticalFeedsCreateRequest": "catalogs_vertical_feeds_create_request",
    "CatalogsVerticalFeedsUpdateRequest": "catalogs_vertical_feeds_update_request",
    "CatalogsVerticalProductGroup": "catalogs_vertical_product_group",
    "CatalogsVerticalProductGroupCreateRequest": "catalogs_vertical_product_group_create_request",
    "CatalogsVerticalProductGroupUpdateRequest": "catalogs_vertical_product_group_update_request",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequest": "catalogs_verticals_list_products_by_catalog_based_filter_request",
    "Column": "column",
    "ConditionFilter": "condition_filter",
    "ContentType": "content_type",
    "ContentType2": "content_type_2",
    "ConversionAccessTokenResponse": "conversion_access_token_response",
    "ConversionApiResponse": "conversion_api_response",
    "ConversionApiResponseEvent": "conversion_api_response_event",
    "ConversionApiResponseEventStatus": "conversion_api_response_event_status",
    "ConversionAttributionWindowDays": "conversion_attribution_window_days",
    "ConversionEventAppInfo": "conversion_event_app_info",
    "ConversionEventDeviceInfo": "conversion_event_device_info",
    "ConversionEventDeviceInfoFormFactor": "conversion_event_device_info_form_factor",
    "ConversionEventDeviceInfoNetworkType": "conversion_event_device_info_network_type",
    "ConversionEventDeviceInfoOsFamily": "conversion_event_device_info_os_family",
    "ConversionEventResponse": "conversion_event_response",
    "ConversionEvents": "conversion_events",
    "ConversionEventsDataItem": "conversion_events_data_item",
    "ConversionEventsDataItemCustomData": "conversion_events_data_item_custom_data",
    "ConversionEventsDataItemCustomDataContent": "conversion_events_data_item_custom_data_content",
    "ConversionEventsUserDataProperties": "conversion_events_user_data_properties",
    "ConversionMSOTEvents": "conversion_msot_events",
    "ConversionMSOTEventsAttributionModel": "conversion_msot_events_attribution_model",
    "ConversionMSOTEventsAttributionScope": "conversion_msot_events_attribution_scope",
    "ConversionMSOTEventsEventName": "conversion_msot_events_event_name",
    "ConversionProductReportRequest": "conversion_product_report_request",
    "ConversionProductReportRequestConversionProductAttributionType": "conversion_product_report_request_conversion_product_attribution_type",
    "ConversionProductReportRequestConversionProductBreakdown": "conversion_product_report_request_conversion_product_breakdown",
    "ConversionProductReportRequestGranularity": "conversion_product_report_request_granularity",
    "ConversionProductReportRequestLevel": "conversion_product_report_request_level",
    "ConversionProductReportingColumn": "conversion_product_reporting_column",
    "ConversionReportAttributionType": "conversion_report_attribution_type",
    "ConversionReportTimeType": "conversion_report_time_type",
    "ConversionTag": "conversion_tag",
    "ConversionTagConfigs": "conversion_tag_configs",
    "ConversionTagCreate": "conversion_tag_create",
    "ConversionTagType": "conversion_tag_type",
    "Country": "country",
    "CountryFilter": "country_filter",
    "CreateAssetAccessRequestBody": "create_asset_access_request_body",
    "CreateAssetAccessRequestBodyAssetRequest": "create_asset_access_request_body_asset_request",
    "CreateAssetAccessRequestErrorMessageItem": "create_asset_access_request_error_message_item",
    "CreateAssetAccessRequestResponse": "create_asset_access_request_response",
    "CreateAssetGroupBody": "create_asset_group_body",
    "CreateAssetGroupResponse": "create_asset_group_response",
    "CreateAssetInvitesRequest": "create_asset_invites_request",
    "CreateAssetInvitesRequestItem": "create_asset_invites_request_item",
    "CreateInvitesResultsResponseArray": "create_invites_results_response_array",
    "CreateInvitesResultsResponseArrayItem": "create_invites_results_response_array_item",
    "CreateInvitesResultsResponseArrayItemInvite": "create_invites_results_response_array_item_invite",
    "CreateMMMReportRequest": "create_mmm_report_request",
    "CreateMMMReportRequestGranularity": "create_mmm_report_request_granularity",
    "CreateMMMReportRequestLevel": "create_mmm_report_request_level",
    "CreateMMMReportResponse": "create_mmm_report_response",
    "CreateMMMReportResponseData": "create_mmm_report_response_data",
    "CreateMembershipOrPartnershipInvitesBody": "create_membership_or_partnership_invites_body",
    "CreatedInLastNDays": "created_in_last_n_days",
    "CreativeAssetsIdFilter": "creative_assets_id_filter",
    "CreativeAssetsProcessingRecord": "creative_assets_processing_record",
    "CreativeAssetsVisibilityType": "creative_assets_visibility_type",
    "CreativeType": "creative_type",
    "Currency": "currency",
    "CurrencyFilter": "currency_filter",
    "CustomLabel0Filter": "custom_label_0_filter",
    "CustomLabel1Filter": "custom_label_1_filter",
    "CustomLabel2Filter": "custom_label_2_filter",
    "CustomLabel3Filter": "custom_label_3_filter",
    "CustomLabel4Filter": "custom_label_4_filter",
    "CustomNumber0Filter": "custom_number_0_filter",
    "CustomNumber1Filter": "custom_number_1_filter",
    "CustomNumber2Filter": "custom_number_2_filter",
    "CustomNumber3Filter": "custom_number_3_filter",
    "CustomNumber4Filter": "custom_number_4_filter",
    "CustomerList": "customer_list",
    "CustomerListRequest": "customer_list_request",
    "CustomerListStatus": "customer_list_status",
    "CustomerListUpdateRequest": "customer_list_update_request",
    "CustomerListUpload": "customer_list_upload",
    "CustomerListUploadCreateRequest": "customer_list_upload_create_request",
    "CustomerListUploadCreateResponse": "customer_list_upload_create_response",
    "CustomerListUploadErrorCount": "customer_list_upload_error_count",
    "CustomerListUploadRecordCounts": "customer_list_upload_record_counts",
    "CustomerListUploadResponse": "customer_list_upload_response",
    "CustomerListUploadResponseErrorCount": "customer_list_upload_response_error_count",
    "CustomerListUploadResponseRecordCounts": "customer_list_upload_response_record_counts",
    "CustomerListUploadResponseState": "customer_list_upload_response_state",
    "CustomerListUploadState": "customer_list_upload_state",
    "CustomizableCTAType": "customizable_cta_type",
    "DataOutputFormat": "data_output_format",
    "DataStatus": "data_status",
    "DeleteAssetGroupBody": "delete_asset_group_body",
    "DeleteAssetGroupResponse": "delete_asset_group_response",
    "DeleteAssetGroupResponseException": "delete_asset_group_response_exception",
    "DeleteInvitesResultsResponseArray": "delete_invites_results_response_array",
    "DeleteInvitesResultsResponseArrayItem": "delete_invites_results_response_array_item",
    "DeleteInvitesResultsResponseArrayItemException": "delete_invites_results_response_array_item_exception",
    "DeleteMemberAccessResult": "delete_member_access_result",
    "DeleteMemberAccessResultsResponseArray": "delete_member_access_results_response_array",
    "DeletePartnerAssetAccessBody": "delete_partner_asset_access_body",
    "DeletePartnerAssetAccessBodyAccess": "delete_partner_asset_access_body_access",
    "DeletePartnerAssetsResult": "delete_partner_assets_result",
    "DeletePartnerAssetsResultsResponseArray": "delete_partner_assets_results_response_array",
    "DeletePartnersRequest": "delete_partners_request",
    "DeletePartnersResponse": "delete_partners_response",
    "DeletedMembersResponse": "deleted_members_response",
    "DeliveryMetricsResponseItem": "delivery_metrics_response_item",
    "DeliveryMetricsResponseItemCategory": "delivery_metrics_response_item_category",
    "DisclosureType": "disclosure_type",
    "DocumentType": "document_type",
    "EnhancedMatchStatusType": "enhanced_match_status_type",
    "EntityStatus": "entity_status",
    "EventData": "event_data",
    "EventQualityScore": "event_quality_score",
    "Exception_": "exception",
    "FeaturedTrend": "featured_trend",
    "FeedsCreateRequest": "feeds_create_request",
    "FeedsUpdateRequest": "feeds_update_request",
    "FollowUserRequest": "follow_user_request",
    "FromClaimedContent": "from_claimed_content",
    "Gender": "gender",
    "GenderBucket": "gender_bucket",
    "GenderDemographics": "gender_demographics",
    "GenderFilter": "gender_filter",
    "GetBusinessAssetsResponse": "get_business_assets_response",
    "GetBusinessAssetsResponseCatalogInfo": "get_business_assets_response_catalog_info",
    "GetMMMReportResponse": "get_mmm_report_response",
    "GetMMMReportResponseData": "get_mmm_report_response_data",
    "GetPartnerAssetsResponse": "get_partner_assets_response",
    "GoogleProductCategory0Filter": "google_product_category_0_filter",
    "GoogleProductCategory1Filter": "google_product_category_1_filter",
    "GoogleProductCategory2Filter": "google_product_category_2_filter",
    "GoogleProductCategory3Filter": "google_product_category_3_filter",
    "GoogleProductCategory4Filter": "google_product_category_4_filter",
    "GoogleProductCategory5Filter": "google_product_category_5_filter",
    "GoogleProductCategory6Filter": "google_product_category_6_filter",
    "Granularity": "granularity",
    "GridClickType": "grid_click_type",
    "HotelIdFilter": "hotel_id_filter",
    "HotelProcessingRecord": "hotel_processing_record",
    "ImageDetails": "image_details",
    "ImageMetadata": "image_metadata",
    "ImageSize": "image_size",
    "IngestionSourceOptions": "ingestion_source_options",
    "InnerProductCategoriesMetricsHighlights": "inner_product_categories_metrics_highlights",
    "IntegrationLog": "integration_log",
    "IntegrationLogClientError": "integration_log_client_error",
    "IntegrationLogClientRequest": "integration_log_client_request",
    "IntegrationLogClientRequestMethod": "integration_log_client_request_method",
    "IntegrationLogEventType": "integration_log_event_type",
    "IntegrationLogLogLevel": "integration_log_log_level",
    "IntegrationLogsRequest": "integration_logs_request",
    "IntegrationLogsSuccessResponse": "integration_logs_success_response",
    "IntegrationMetadata": "integration_metadata",
    "IntegrationRecord": "integration_record",
    "IntegrationRequest": "integration_request",
    "IntegrationRequestPatch": "integration_request_patch",
    "Interest": "interest",
    "InterestsEnum": "interests_enum",
    "InviteAssetsSummary": "invite_assets_summary",
    "InviteAssetsSummaryAdAccount": "invite_assets_summary_ad_account",
    "InviteAssetsSummaryProfile": "invite_assets_summary_profile",
    "InviteBusinessRoleBinding": "invite_business_role_binding",
    "InviteBusinessRoleBindingInviteData": "invite_business_role_binding_invite_data",
    "InviteExceptionResponse": "invite_exception_response",
    "InviteResponse": "invite_response",
    "InviteResponseInviteData": "invite_response_invite_data",
    "InviteStatusItem": "invite_status_item",
    "InviteType": "invite_type",
    "ItemAttributes": "item_attributes",
    "ItemAttributesRequest": "item_attributes_request",
    "ItemCreateBatchRecord": "item_create_batch_record",
    "ItemDeleteBatchRecord": "item_delete_batch_record",
    "ItemDeleteDiscontinuedBatchRecord": "item_delete_discontinued_batch_record",
    "ItemGroupIdFilter": "item_group_id_filter",
    "ItemIdFilter": "item_id_filter",
    "ItemProcessingRecord": "item_processing_record",
    "ItemProcessingStatus": "item_processing_status",
    "ItemResponse": "item_response",
    "ItemResponseCatalogType": "item_response_catalog_type",
    "ItemResponseCatalogType2": "item_response_catalog_type_2",
    "ItemUpdateBatchRecord": "item_update_batch_record",
    "ItemUpsertBatchRecord": "item_upsert_batch_record",
    "ItemValidationEvent": "item_validation_event",
    "ItemsBatchPostRequest": "items_batch_post_request",
    "Keyword": "keyword",
    "KeywordError": "keyword_error",
    "KeywordMetrics": "keyword_metrics",
    "KeywordMetricsResponse": "keyword_metrics_response",
    "KeywordUpdate": "keyword_update",
    "KeywordUpdateBody": "keyword_update_body",
    "KeywordsCommon": "keywords_common",
    "KeywordsMetricsArrayResponse": "keywords_metrics_array_response",
    "KeywordsRequest": "keywords_request",
    "KeywordsResponse": "keywords_response",
    "L1InterestListItem": "l1_interest_list_item",
    "Label": "label",
    "LabelCreateRequest": "label_create_request",
    "LabelCreateRequestLabel": "label_create_request_label",
    "LabelError": "label_error",
    "LabelParentType": "label_parent_type",
    "LabelStatus": "label_status",
    "LabelType": "label_type",
    "LabelUpdateRequest": "label_update_request",
    "LabelUpdateRequestLabel": "label_update_request_label",
    "LabelsResponse": "labels_response",
    "Language": "language",
    "LeadFormArrayResponse": "lead_form_array_response",
    "LeadFormArrayResponseItem": "lead_form_array_response_item",
    "LeadFormCreateRequest": "lead_form_create_request",
    "LeadFormCreateRequestPolicyLink": "lead_form_create_request_policy_link",
    "LeadFormQuestion": "lead_form_question",
    "LeadFormQuestionFieldType": "lead_form_question_field_type",
    "LeadFormQuestionType": "lead_form_question_type",
    "LeadFormResponse": "lead_form_response",
    "LeadFormResponsePolicyLink": "lead_form_response_policy_link",
    "LeadFormStatus": "lead_form_status",
    "LeadFormTestRequest": "lead_form_test_request",
    "LeadFormTestResponse": "lead_form_test_response",
    "LeadFormUpdateRequest": "lead_form_update_request",
    "LeadFormUpdateRequestPolicyLink": "lead_form_update_request_policy_link",
    "LeadSubscription": "lead_subscription",
    "LeadSubscriptionPostParamsCreate": "lead_subscription_post_params_create",
    "LeadSubscriptionPostParamsCreatePartnerMetadata": "lead_subscription_post_params_create_partner_metadata",
    "LeadsExportCreateRequest": "leads_export_create_request",
    "LeadsExportCreateResponse": "leads_export_create_response",
    "LeadsExportResponseData": "leads_export_response_data",
    "LeadsExportStatus": "leads_export_status",
    "LineItem": "line_item",
    "LinkedBusiness": "linked_business",
    "LookbackPeriodOptions": "lookback_period_options",
    "MMMReportingColumn": "mmm_reporting_column",
    "MMMReportingTargetingType": "mmm_reporting_targeting_type",
    "MatchType": "match_type",
    "MatchTypeResponse": "match_type_response",
    "MaxPriceFilter": "max_price_filter",
    "Media": "media",
    "MediaType": "media_type",
    "MediaTypeFilter": "media_type_filter",
    "MediaUpload": "media_upload",
    "MediaUploadCreate": "media_upload_create",
    "MediaUploadParameters": "media_upload_parameters",
    "MediaUploadStatus": "media_upload_status",
    "MediaUploadType": "media_upload_type",
    "MemberBusinessRole": "member_business_role",
    "MembersToDeleteBody": "members_to_delete_body",
    "MembersToDeleteBodyMember": "members_to_delete_body_member",
    "MetricType": "metric_type",
    "MetricsReportingLevel": "metrics_reporting_level",
    "MetricsResponse": "metrics_response",
    "MinPriceFilter": "min_price_filter",
    "NonNullableCatalogsCurrency": "non_nullable_catalogs_currency",
    "NonNullableProductAvailabilityType": "non_nullable_product_availability_type",
    "NotificationPostResponse": "notification_post_response",
    "NullableCatalogsItemFieldType": "nullable_catalogs_item_field_type",
    "NullableCurrency": "nullable_currency",
    "OauthAccessTokenRequest": "oauth_access_token_request",
    "OauthAccessTokenRequestClientCredentials": "oauth_access_token_request_client_credentials",
    "OauthAccessTokenRequestClientCredentialsGrantType": "oauth_access_token_request_client_credentials_grant_type",
    "OauthAccessTokenRequestCode": "oauth_access_token_request_code",
    "OauthAccessTokenRequestCodeGrantType": "oauth_access_token_request_code_grant_type",
    "OauthAccessTokenRequestRefresh": "oauth_access_token_request_refresh",
    "OauthAccessTokenRequestRefreshGrantType": "oauth_access_token_request_refresh_grant_type",
    "OauthAccessTokenResponse": "oauth_access_token_response",
    "OauthAccessTokenResponseClientCredentials": "oauth_access_token_response_client_credentials",
    "OauthAccessTokenResponseClientCredentialsResponseType": "oauth_access_token_response_client_credentials_response_type",
    "OauthAccessTokenResponseCode": "oauth_access_token_response_code",
    "OauthAccessTokenResponseCodeResponseType": "oauth_access_token_response_code_response_type",
    "OauthAccessTokenResponseIntegrationRefresh": "oauth_access_token_response_integration_refresh",
    "OauthAccessTokenResponseIntegrationRefreshResponseType": "oauth_access_token_response_integration_refresh_response_type",
    "OauthAccessTokenResponseRefresh": "oauth_access_token_response_refresh",
    "OauthAccessTokenResponseRefreshResponseType": "oauth_access_token_response_refresh_response_type",
    "ObjectiveType": "objective_type",
    "OperationType": "operation_type",
    "OptimizationGoalMetadata": "optimization_goal_metadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadata": "optimization_goal_metadata_conversion_tag_v3_goal_metadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows": "optimization_goal_metadata_conversion_tag_v3_goal_metadata_attribution_windows",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent": "optimization_goal_metadata_conversion_tag_v3_goal_metadata_conversion_event",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType": "optimization_goal_metadata_conversion_tag_v3_goal_metadata_learning_mode_type",
    "OptimizationGoalMetadataFrequencyGoalMetadata": "optimization_goal_metadata_frequency_goal_metadata",
    "OptimizationGoalMetadataFrequencyGoalMetadataTimerange": "optimization_goal_metadata_frequency_goal_metadata_timerange",
    "OptimizationGoalMetadataScrollupGoalMetadata": "optimization_goal_metadata_scrollup_goal_metadata",
    "OrderLine": "order_line",
    "OrderLinePaidType": "order_line_paid_type",
    "OrderLineStatus": "order_line_status",
    "OverallStatusOptions": "overall_status_options",
    "OwnershipType": "ownership_type",
    "PacingDeliveryType": "pacing_delivery_type",
    "Parameters": "parameters",
    "PartnerType": "partner_type",
    "Permissions": "permissions",
    "PermissionsWithOwner": "permissions_with_owner",
    "Pin": "pin",
    "PinAnalyticsMetricsResponse": "pin_analytics_metrics_response",
    "PinAnalyticsMetricsResponseDailyMetric": "pin_analytics_metrics_response_daily_metric",
    "PinCreate": "pin_create",
    "PinFilter": "pin_filter",
    "PinFormat": "pin_format",
    "PinMedia": "pin_media",
    "PinMediaMetadata": "pin_media_metadata",
    "PinMediaSource": "pin_media_source",
    "PinMediaSourceImageBase64": "pin_media_source_image_base_64",
    "PinMediaSourceImageBase64SourceType": "pin_media_source_image_base_64_source_type",
    "PinMediaSourceImageURL": "pin_media_source_image_url",
    "PinMediaSourceImageURLSourceType": "pin_media_source_image_url_source_type",
    "PinMediaSourceImagesBase64": "pin_media_source_images_base_64",
    "PinMediaSourceImagesBase64Item": "pin_media_source_images_base_64_item",
    "PinMediaSourceImagesBase64SourceType": "pin_media_source_images_base_64_source_type",
    "PinMediaSourceImagesURL": "pin_media_source_images_url",
    "PinMediaSourceImagesURLItem": "pin_media_source_images_url_item",
    "PinMediaSourceImagesURLSourceType": "pin_media_source_images_url_source_type",
    "PinMediaSourcePinURL": "pin_media_source_pin_url",
    "PinMediaSourcePinURLSourceType": "pin_media_source_pin_url_source_type",
    "PinMediaSourceVideoID": "pin_media_source_video_id",
    "PinMediaSourceVideoIDSourceType": "pin_media_source_video_id_source_type",
    "PinMediaWithImage": "pin_media_with_image",
    "PinMediaWithImageAndVideo": "pin_media_with_image_and_video",
    "PinMediaWithImageAndVideoMediaType": "pin_media_with_image_and_video_media_type",
    "PinMediaWithImageMediaType": "pin_media_with_image_media_type",
    "PinMediaWithImages": "pin_media_with_images",
    "PinMediaWithImagesMediaType": "pin_media_with_images_media_type",
    "PinMediaWithVideo": "pin_media_with_video",
    "PinMediaWithVideos": "pin_media_with_videos",
    "PinMediaWithVideosMediaType": "pin_media_with_videos_media_type",
    "PinPromotionSummaryStatus": "pin_promotion_summary_status",
    "PinType": "pin_type",
    "PinUpdate": "pin_update",
    "PinsSaveRequest": "pins_save_request",
    "PinterestLibPaginationOrder": "pinterest_lib_pagination_order",
    "PlacementGroupType": "placement_group_type",
    "PlacementMultipliers": "placement_multipliers",
    "PlacementMultipliersPLACEMENT": "placement_multipliers_placement",
    "PriceFilter": "price_filter",
    "PriceFilterPRICE": "price_filter_price",
    "PriceFilterPRICEOperator": "price_filter_price_operator",
    "ProductAvailabilityType": "product_availability_type",
    "ProductCategoriesDemographic": "product_categories_demographic",
    "ProductCategoriesEngagementType": "product_categories_engagement_type",
    "ProductCategoriesMetricsHighlights": "product_categories_metrics_highlights",
    "ProductCategoryDetailLookbackWindow": "product_category_detail_lookback_window",
    "ProductCategoryDetails": "product_category_details",
    "ProductCategoryEnum": "product_category_enum",
    "ProductCategoryRegion": "product_category_region",
    "ProductGroupAnalyticsResponseItem": "product_group_analytics_response_item",
    "ProductGroupPromotion": "product_group_promotion",
    "ProductGroupPromotionCollectionsHeaderType": "product_group_promotion_collections_header_type",
    "ProductGroupPromotionCreateRequest": "product_group_promotion_create_request",
    "ProductGroupPromotionCustomizableCtaType": "product_group_promotion_customizable_cta_type",
    "ProductGroupPromotionResponse": "product_group_promotion_response",
    "ProductGroupPromotionResponseItem": "product_group_promotion_response_item",
    "ProductGroupPromotionUpdateRequest": "product_group_promotion_update_request",
    "ProductGroupReferenceFilter": "product_group_reference_filter",
    "ProductGroupSummaryStatus": "product_group_summary_status",
    "ProductType0Filter": "product_type_0_filter",
    "ProductType1Filter": "product_type_1_filter",
    "ProductType2Filter": "product_type_2_filter",
    "ProductType3Filter": "product_type_3_filter",
    "ProductType4Filter": "product_type_4_filter",
    "PromotionArrayElement": "promotion_array_element",
    "PromotionCreateRequest": "promotion_create_request",
    "PromotionCreateRequestDiscountStatus": "promotion_create_request_discount_status",
    "PromotionResponse": "promotion_response",
    "PromotionResponseDiscountStatus": "promotion_response_discount_status",
    "PromotionTemplateValue": "promotion_template_value",
    "PromotionType": "promotion_type",
    "PromotionUpdateRequest": "promotion_update_request",
    "PromotionUpdateRequestDiscountStatus": "promotion_update_request_discount_status",
    "PromotionsResponse": "promotions_response",
    "QualityComponentDetails": "quality_component_details",
    "QualityComponentIssue": "quality_component_issue",
    "QualityComponents": "quality_components",
    "QuizPinData": "quiz_pin_data",
    "QuizPinDataTieBreakerType": "quiz_pin_data_tie_breaker_type",
    "QuizPinOption": "quiz_pin_option",
    "QuizPinQuestion": "quiz_pin_question",
    "QuizPinResult": "quiz_pin_result",
    "RelatedTerms": "related_terms",
    "RelatedTermsRelatedTermsListItem": "related_terms_related_terms_list_item",
    "ReportType": "report_type",
    "ReportingColumnAsync": "reporting_column_async",
    "ReportingTimeZone": "reporting_time_zone",
    "RespondToInvitesResponseArray": "respond_to_invites_response_array",
    "RespondToInvitesResponseArrayItem": "respond_to_invites_response_array_item",
    "Role": "role",
    "S3FilePart": "s3_file_part",
    "S3MultipartUploadData": "s3_multipart_upload_data",
    "SSIOAccountAddress": "ssio_account_address",
    "SSIOAccountItem": "ssio_account_item",
    "SSIOAccountPMPName": "ssio_account_pmp_name",
    "SSIOAccountResponse": "ssio_account_response",
    "SSIOCreateInsertionOrderRequest": "ssio_create_insertion_order_request",
    "SSIOCreateInsertionOrderRequestOrderLineType": "ssio_create_insertion_order_request_order_line_type",
    "SSIOCreateInsertionOrderResponse": "ssio_create_insertion_order_response",
    "SSIOEditInsertionOrderRequest": "ssio_edit_insertion_order_request",
    "SSIOEditInsertionOrderResponse": "ssio_edit_insertion_order_response",
    "SSIOInsertionOrderStatus": "ssio_insertion_order_status",
    "SSIOOrderLine": "ssio_order_line",
    "SharedAudience": "shared_audience",
    "SharedAudienceAccount": "shared_audience_account",
    "SharedAudienceResponse": "shared_audience_response",
    "SingleInterestTargetingOptionResponse": "single_interest_targeting_option_response",
    "Sort": "sort",
    "SortBy": "sort_by",
    "Source": "source",
    "SourcePlatformOptions": "source_platform_options",
    "SplitField": "split_field",
    "Status": "status",
    "SummaryPin": "summary_pin",
    "SystemUserUpdateRequest": "system_user_update_request",
    "TargetingAdvertiserCountry": "targeting_advertiser_country",
    "TargetingSpec": "targeting_spec",
    "TargetingSpecAgeBucket": "targeting_spec_age_bucket",
    "TargetingSpecAppType": "targeting_spec_app_type",
    "TargetingSpecGender": "targeting_spec_gender",
    "TargetingSpecShoppingRetargeting": "targeting_spec_shopping_retargeting",
    "TargetingSpecTARGETINGSTRATEGYItem": "targeting_spec_targetingstrategy_item",
    "TargetingTemplateAudienceSizing": "targeting_template_audience_sizing",
    "TargetingTemplateAudienceSizingReachEstimate": "targeting_template_audience_sizing_reach_estimate",
    "TargetingTemplateCreate": "targeting_template_create",
    "TargetingTemplateGetResponseData": "targeting_template_get_response_data",
    "TargetingTemplateGetResponseDataStatus": "targeting_template_get_response_data_status",
    "TargetingTemplateKeyword": "targeting_template_keyword",
    "TargetingTemplateUpdateRequest": "targeting_template_update_request",
    "TargetingType": "targeting_type",
    "TemplateBasedReport": "template_based_report",
    "TemplateResponse": "template_response",
    "TemplateResponseColumn": "template_response_column",
    "TemplateResponseCreationSource": "template_response_creation_source",
    "TemplateResponseDateRange": "template_response_date_range",
    "TemplateResponseDateRangeAbsoluteDateRange": "template_response_date_range_absolute_date_range",
    "TemplateResponseDateRangeDynamicDateRange": "template_response_date_range_dynamic_date_range",
    "TemplateResponseDateRangeDynamicDateRangeRange": "template_response_date_range_dynamic_date_range_range",
    "TemplateResponseDateRangeRelativeDateRange": "template_response_date_range_relative_date_range",
    "TemplateResponseType": "template_response_type",
    "TermsOfService": "terms_of_service",
    "TitleKeywordsFilter": "title_keywords_filter",
    "TokenRevocationRequest": "token_revocation_request",
    "TokenRevocationRequestTokenTypeHint": "token_revocation_request_token_type_hint",
    "TopPinsAnalyticsResponse": "top_pins_analytics_response",
    "TopPinsAnalyticsResponseDateAvailability": "top_pins_analytics_response_date_availability",
    "TopPinsAnalyticsResponsePin": "top_pins_analytics_response_pin",
    "TopPinsAnalyticsResponseSortBy": "top_pins_analytics_response_sort_by",
    "TopVideoPinsAnalyticsResponse": "top_video_pins_analytics_response",
    "TopVideoPinsAnalyticsResponseDateAvailability": "top_video_pins_analytics_response_date_availability",
    "TopVideoPinsAnalyticsResponsePin": "top_video_pins_analytics_response_pin",
    "TopVideoPinsAnalyticsResponseSortBy": "top_video_pins_analytics_response_sort_by",
    "TrackingUrls": "tracking_urls",
    "TrendType": "trend_type",
    "TrendingKeywordsResponse": "trending_keywords_response",
    "TrendingKeywordsResponseTrend": "trending_keywords_response_trend",
    "TrendingKeywordsResponseTrendDemographics": "trending_keywords_response_trend_demographics",
    "TrendingKeywordsResponseTrendDemographicsAgeDistribution": "trending_keywords_response_trend_demographics_age_distribution",
    "TrendingKeywordsResponseTrendDemographicsGenderDistribution": "trending_keywords_response_trend_demographics_gender_distribution",
    "TrendingKeywordsResponseTrendDemographicsGenderDistributionGenderDistribution": "trending_keywords_response_trend_demographics_gender_distribution_gender_distribution",
    "TrendingKeywordsResponseTrendPredictedTimeSeries": "trending_keywords_response_trend_predicted_time_series",
    "TrendingKeywordsResponseTrendTimeSeries": "trending_keywords_response_trend_time_series",
    "TrendingPin": "trending_pin",
    "TrendingProductCategory": "trending_product_category",
    "TrendingTopic": "trending_topic",
    "TrendsSupportedRegion": "trends_supported_region",
    "UpdatableItemAttributes": "updatable_item_attributes",
    "UpdateAssetGroupBody": "update_asset_group_body",
    "UpdateAssetGroupBodyAssetGroupsToUpdateItem": "update_asset_group_body_asset_groups_to_update_item",
    "UpdateAssetGroupResponse": "update_asset_group_response",
    "UpdateAssetGroupResponseException": "update_asset_group_response_exception",
    "UpdateInvitesResultsResponseArray": "update_invites_results_response_array",
    "UpdateInvitesResultsResponseArrayItem": "update_invites_results_response_array_item",
    "UpdateMaskBidOptionField": "update_mask_bid_option_field",
    "UpdateMaskFieldType": "update_mask_field_type",
    "UpdateMemberAssetAccessBody": "update_member_asset_access_body",
    "UpdateMemberAssetAccessBodyAccess": "update_member_asset_access_body_access",
    "UpdateMemberAssetsResultsResponseArray": "update_member_assets_results_response_array",
    "UpdateMemberAssetsResultsResponseArrayItem": "update_member_assets_results_response_array_item",
    "UpdateMemberBusinessRoleBody": "update_member_business_role_body",
    "UpdateMemberResult": "update_member_result",
    "UpdateMemberResultsResponseArray": "update_member_results_response_array",
    "UpdatePartnerAssetAccessBody": "update_partner_asset_access_body",
    "UpdatePartnerAssetAccessBodyAccess": "update_partner_asset_access_body_access",
    "UpdatePartnerAssetsResult": "update_partner_assets_result",
    "UpdatePartnerAssetsResultsResponseArray": "update_partner_assets_results_response_array",
    "UserAccountAnalyticsMetricType": "user_account_analytics_metric_type",
    "UserAccountAnalyticsSplitField": "user_account_analytics_split_field",
    "UserAccountAnalyticsTopPinsMetricType": "user_account_analytics_top_pins_metric_type",
    "UserAccountAnalyticsTopVideoPinsMetricType": "user_account_analytics_top_video_pins_metric_type",
    "UserAccountAnalyticsTopVideoPinsSortBy": "user_account_analytics_top_video_pins_sort_by",
    "UserBusinessRoleBinding": "user_business_role_binding",
    "UserFollowingFeedType": "user_following_feed_type",
    "UserListOperationType": "user_list_operation_type",
    "UserListType": "user_list_type",
    "UserSingleAssetBinding": "user_single_asset_binding",
    "UserSummary": "user_summary",
    "UserWebsiteSummary": "user_website_summary",
    "UserWebsiteVerificationCode": "user_website_verification_code",
    "UserWebsiteVerifyRequest": "user_website_verify_request",
    "UserWebsiteVerifyRequestVerificationMethod": "user_website_verify_request_verification_method",
    "UsersForIndividualAssetResponse": "users_for_individual_asset_response",
    "VerticalProductCategory": "vertical_product_category",
    "VideoMetadataWithItemType": "video_metadata_with_item_type",
}

__all__ = [
    "Account",
    "AccountAccountType",
    "ActionType",
    "AdAccount",
    "AdAccountAnalyticsResponseItem",
    "AdAccountCreate",
    "AdAccountOwner",
    "AdAccountsCountryResponseData",
    "AdArrayResponse",
    "AdArrayResponseElement",
    "AdCountry",
    "AdCreateRequest",
    "AdGroupArrayResponse",
    "AdGroupArrayResponseElement",
    "AdGroupAudienceSizingRequest",
    "AdGroupAudienceSizingRequestCreativeType",
    "AdGroupAudienceSizingRequestKeyword",
    "AdGroupAudienceSizingResponse",
    "AdGroupCreateRequest",
    "AdGroupCreateRequestBidStrategyType",
    "AdGroupCreateRequestPromotionApplicationLevel",
    "AdGroupResponse",
    "AdGroupResponseBidStrategyType",
    "AdGroupResponseConversionLearningModeType",
    "AdGroupResponsePromotionApplicationLevel",
    "AdGroupSummaryStatus",
    "AdGroupUpdateRequest",
    "AdGroupUpdateRequestBidStrategyType",
    "AdGroupUpdateRequestPromotionApplicationLevel",
    "AdGroupsAnalyticsResponseItem",
    "AdPinAnalytics",
    "AdPreviewRequest",
    "AdPreviewRequestCatalogProductGroupId",
    "AdPreviewRequestCatalogProductGroupIdCreativeType",
    "AdPreviewRequestImageUrl",
    "AdPreviewRequestPinId",
    "AdPreviewURLResponse",
    "AdResponse",
    "AdResponseRejectedReason",
    "AdResponseReviewStatus",
    "AdUpdateRequest",
    "AdsAnalyticsAdGroupTargetingType",
    "AdsAnalyticsAdTargetingType",
    "AdsAnalyticsCampaignTargetingType",
    "AdsAnalyticsCreateAsyncRequest",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetric",
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricCustomEventMetricsType",
    "AdsAnalyticsCreateAsyncRequestPrimarySort",
    "AdsAnalyticsCreateAsyncRequestTargetingType",
    "AdsAnalyticsCreateAsyncResponse",
    "AdsAnalyticsFilterColumn",
    "AdsAnalyticsFilterOperator",
    "AdsAnalyticsGetAsyncResponse",
    "AdsAnalyticsMetricsFilter",
    "AdsAnalyticsResponseItem",
    "AdsAnalyticsTargetingType",
    "AdsCreditDiscountsResponse",
    "AdsCreditDiscountsResponseDiscountType",
    "AdsCreditRedeemRequest",
    "AdsCreditRedeemResponse",
    "AdvancedAuctionBidOptions",
    "AdvancedAuctionItem",
    "AdvancedAuctionItems",
    "AdvancedAuctionItemsGetRequest",
    "AdvancedAuctionItemsSubmitDeleteRecord",
    "AdvancedAuctionItemsSubmitRecord",
    "AdvancedAuctionItemsSubmitRequest",
    "AdvancedAuctionItemsSubmitUpsertRecord",
    "AdvancedAuctionKey",
    "AdvancedAuctionOperation",
    "AdvancedAuctionOperationError",
    "AdvancedAuctionProcessedItems",
    "AdvertiserDefinedEventsGetResponseItem",
    "AdvertiserDefinedEventsGetResponseItemMappedConversionType",
    "AgeTrendsBucket",
    "AnalyticsDailyMetrics",
    "AnalyticsMetricsResponse",
    "AppTypeMultipliers",
    "AppTypes",
    "AssetGroupBinding",
    "AssetGroupType",
    "AssetIdPermissions",
    "AssetType",
    "Audience",
    "AudienceAccountType",
    "AudienceCategory",
    "AudienceCategorySubcategory",
    "AudienceCreateRequest",
    "AudienceDefinition",
    "AudienceDemographicValue",
    "AudienceDemographics",
    "AudienceInsightType",
    "AudienceInsightsResponse",
    "AudienceRule",
    "AudienceType",
    "AudienceUpdateOperationType",
    "AudienceUpdateRequest",
    "AuthRespondInvitesBody",
    "AuthRespondInvitesBodyInvite",
    "AuthRespondInvitesBodyInviteAction",
    "AvailabilityFilter",
    "BaseInviteDataResponse",
    "BaseInviteDataResponseInviteData",
    "BatchOperation",
    "BatchOperationStatus",
    "BidFloor",
    "BidFloorRequest",
    "BidFloorRequestBidFloorSpec",
    "BillingInvoiceDownloadResponse",
    "BillingInvoiceResponse",
    "BillingInvoiceResponseDocumentType",
    "BillingInvoiceResponseStatus",
    "BillingProfilesResponse",
    "BillingProfilesResponseBillingType",
    "BillingProfilesResponseCardType",
    "BillingProfilesResponsePaymentMethodBrand",
    "BillingProfilesResponseStatus",
    "Board",
    "BoardCreate",
    "BoardMedia",
    "BoardOwner",
    "BoardPrivacy",
    "BoardPrivacyFilter",
    "BoardSection",
    "BoardUpdatePrivacy",
    "BoardWithUpdatePrivacy",
    "BoardWithUpdatePrivacyUpdate",
    "BookClosedResponse",
    "BrandAccountsCreateRequest",
    "BrandAccountsCreateRequestProfileImage",
    "BrandAccountsCreateResponse",
    "BrandAccountsUpdateRequest",
    "BrandAccountsUpdateRequestProfileImage",
    "BrandAccountsUpdateResponse",
    "BrandFilter",
    "BudgetType",
    "BulkDownloadRequest",
    "BulkDownloadRequestCampaignFilter",
    "BulkDownloadResponse",
    "BulkEntityType",
    "BulkOutputFormat",
    "BulkReportingJobStatus",
    "BulkUpsertRequest",
    "BulkUpsertRequestCreate",
    "BulkUpsertRequestCreateCatalogProductGroup",
    "BulkUpsertRequestUpdate",
    "BulkUpsertRequestUpdateCatalogProductGroup",
    "BulkUpsertRequestUpdateLabel",
    "BulkUpsertRequestUpdateLabelStatus",
    "BulkUpsertResponse",
    "BulkUpsertStatus",
    "BulkUpsertStatusResponse",
    "BusinessAccessRole",
    "BusinessAccessUserSummary",
    "BusinessMemberAssetsSummary",
    "BusinessMemberAssetsSummaryAdAccount",
    "BusinessMemberAssetsSummaryProfile",
    "BusinessMembersAssetAccessDeleteRequest",
    "BusinessMembersAssetAccessDeleteRequestAccess",
    "BusinessRole",
    "BusinessRoleCheckMode",
    "BusinessRoleForMembers",
    "BusinessSharedAudience",
    "BusinessSharedAudienceResponse",
    "CampaignAudienceMultipliers",
    "CampaignBidOptions",
    "CampaignBidOptionsUpdate",
    "CampaignBidOptionsUpdateUpdateMaskItem",
    "CampaignCreateRequest",
    "CampaignCreateResponse",
    "CampaignCreateResponseData",
    "CampaignCreateResponseItem",
    "CampaignResponse",
    "CampaignSummaryStatus",
    "CampaignUpdateRequest",
    "CampaignsAnalyticsResponseItem",
    "CancelInvitesBody",
    "CarouselSlot",
    "Catalog",
    "CatalogsAvailableFilterValues",
    "CatalogsCreateCreativeAssetsItem",
    "CatalogsCreateCreativeAssetsItemOperation",
    "CatalogsCreateHotelItem",
    "CatalogsCreateHotelItemOperation",
    "CatalogsCreateReportResponse",
    "CatalogsCreateRequest",
    "CatalogsCreateRetailItem",
    "CatalogsCreateRetailItemOperation",
    "CatalogsCreativeAssetsAttributes",
    "CatalogsCreativeAssetsAvailableFilterValues",
    "CatalogsCreativeAssetsAvailableFilterValuesCatalogType",
    "CatalogsCreativeAssetsAvailableFilterValuesFilterValues",
    "CatalogsCreativeAssetsBatchItem",
    "CatalogsCreativeAssetsBatchRequest",
    "CatalogsCreativeAssetsBatchRequestCatalogType",
    "CatalogsCreativeAssetsFeed",
    "CatalogsCreativeAssetsFeedsCreateRequest",
    "CatalogsCreativeAssetsFeedsUpdateRequest",
    "CatalogsCreativeAssetsItemErrorResponse",
    "CatalogsCreativeAssetsItemResponse",
    "CatalogsCreativeAssetsItemsBatch",
    "CatalogsCreativeAssetsItemsPostFilter",
    "CatalogsCreativeAssetsItemsPostFilterCatalogType",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequest",
    "CatalogsCreativeAssetsListProductsByCatalogBasedFilterRequestCatalogType",
    "CatalogsCreativeAssetsProduct",
    "CatalogsCreativeAssetsProductCatalogType",
    "CatalogsCreativeAssetsProductGroup",
    "CatalogsCreativeAssetsProductGroupCatalogType",
    "CatalogsCreativeAssetsProductGroupCreateRequest",
    "CatalogsCreativeAssetsProductGroupCreateRequestCatalogType",
    "CatalogsCreativeAssetsProductGroupFilterKeys",
    "CatalogsCreativeAssetsProductGroupFilters",
    "CatalogsCreativeAssetsProductGroupFiltersAllOf",
    "CatalogsCreativeAssetsProductGroupFiltersAnyOf",
    "CatalogsCreativeAssetsProductGroupProductCounts",
    "CatalogsCreativeAssetsProductGroupProductCountsCatalogType",
    "CatalogsCreativeAssetsProductGroupUpdateRequest",
    "CatalogsCreativeAssetsProductGroupUpdateRequestCatalogType",
    "CatalogsCreativeAssetsProductMetadata",
    "CatalogsDeleteCreativeAssetsItem",
    "CatalogsDeleteCreativeAssetsItemOperation",
    "CatalogsDeleteHotelItem",
    "CatalogsDeleteHotelItemOperation",
    "CatalogsDeleteRetailItem",
    "CatalogsDeleteRetailItemOperation",
    "CatalogsFeed",
    "CatalogsFeedCredentials",
    "CatalogsFeedIngestion",
    "CatalogsFeedIngestionDetails",
    "CatalogsFeedIngestionErrors",
    "CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE",
    "CatalogsFeedIngestionInfo",
    "CatalogsFeedIngestionWarnings",
    "CatalogsFeedProcessingResult",
    "CatalogsFeedProcessingSchedule",
    "CatalogsFeedProcessingScheduleTimezone",
    "CatalogsFeedProcessingStatus",
    "CatalogsFeedProductCounts",
    "CatalogsFeedValidationDetails",
    "CatalogsFeedValidationErrors",
    "CatalogsFeedValidationWarnings",
    "CatalogsFeedValidationWarningsFETCHSAMESIGNATURE",
    "CatalogsFeedVideoCounts",
    "CatalogsFeedsCreateRequest",
    "CatalogsFeedsUpdateRequest",
    "CatalogsFormat",
    "CatalogsHotelAddress",
    "CatalogsHotelAttributes",
    "CatalogsHotelAttributesMainImage",
    "CatalogsHotelAvailableFilterValues",
    "CatalogsHotelAvailableFilterValuesCatalogType",
    "CatalogsHotelAvailableFilterValuesFilterValues",
    "CatalogsHotelBatchItem",
    "CatalogsHotelBatchRequest",
    "CatalogsHotelBatchRequestCatalogType",
    "CatalogsHotelFeed",
    "CatalogsHotelFeedsCreateRequest",
    "CatalogsHotelFeedsUpdateRequest",
    "CatalogsHotelGuestRatings",
    "CatalogsHotelItemErrorResponse",
    "CatalogsHotelItemResponse",
    "CatalogsHotelItemsBatch",
    "CatalogsHotelItemsPostFilter",
    "CatalogsHotelItemsPostFilterCatalogType",
    "CatalogsHotelListProductsByCatalogBasedFilterRequest",
    "CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType",
    "CatalogsHotelProduct",
    "CatalogsHotelProductCatalogType",
    "CatalogsHotelProductGroup",
    "CatalogsHotelProductGroupCatalogType",
    "CatalogsHotelProductGroupCreateRequest",
    "CatalogsHotelProductGroupCreateRequestCatalogType",
    "CatalogsHotelProductGroupFilterKeys",
    "CatalogsHotelProductGroupFilters",
    "CatalogsHotelProductGroupFiltersAllOf",
    "CatalogsHotelProductGroupFiltersAnyOf",
    "CatalogsHotelProductGroupProductCounts",
    "CatalogsHotelProductGroupProductCountsCatalogType",
    "CatalogsHotelProductGroupType",
    "CatalogsHotelProductGroupUpdateRequest",
    "CatalogsHotelProductGroupUpdateRequestCatalogType",
    "CatalogsHotelProductMetadata",
    "CatalogsHotelReportParameters",
    "CatalogsHotelReportParametersCatalogType",
    "CatalogsHotelReportParametersReport",
    "CatalogsHotelReportStatsParameters",
    "CatalogsHotelReportStatsParametersCatalogType",
    "CatalogsHotelReportStatsParametersReport",
    "CatalogsItemValidationDetails",
    "CatalogsItemValidationErrors",
    "CatalogsItemValidationIssue",
    "CatalogsItemValidationIssues",
    "CatalogsItemValidationWarnings",
    "CatalogsItems",
    "CatalogsItemsBatch",
    "CatalogsItemsBatchRequest",
    "CatalogsItemsCreateBatchRequest",
    "CatalogsItemsDeleteBatchRequest",
    "CatalogsItemsDeleteDiscontinuedBatchRequest",
    "CatalogsItemsPostFilters",
    "CatalogsItemsRequest",
    "CatalogsItemsUpdateBatchRequest",
    "CatalogsItemsUpsertBatchRequest",
    "CatalogsListProductsByFeedBasedFilter",
    "CatalogsListProductsByFilterRequest",
    "CatalogsLocale",
    "CatalogsProduct",
    "CatalogsProductGroupCreateRequest",
    "CatalogsProductGroupCurrencyCriteria",
    "CatalogsProductGroupFilterKeys",
    "CatalogsProductGroupFilterOperatorTypeCriteria",
    "CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType",
    "CatalogsProductGroupFilters",
    "CatalogsProductGroupFiltersAllOf",
    "CatalogsProductGroupFiltersAnyOf",
    "CatalogsProductGroupFiltersRequest",
    "CatalogsProductGroupFiltersRequestAllOf",
    "CatalogsProductGroupFiltersRequestAnyOf",
    "CatalogsProductGroupMultipleCountriesCriteria",
    "CatalogsProductGroupMultipleGenderCriteria",
    "CatalogsProductGroupMultipleMediaTypesCriteria",
    "CatalogsProductGroupMultipleStringCriteria",
    "CatalogsProductGroupMultipleStringListCriteria",
    "CatalogsProductGroupPricingCriteria",
    "CatalogsProductGroupProductCountsVertical",
    "CatalogsProductGroupStatus",
    "CatalogsProductGroupType",
    "CatalogsProductGroupUint32Criteria",
    "CatalogsProductGroupUint32CriteriaOperator",
    "CatalogsProductGroupUpdateRequest",
    "CatalogsProductGroupsCreateManyRequestItem",
    "CatalogsProductGroupsCreateRequest",
    "CatalogsProductGroupsUpdateRequest",
    "CatalogsReport",
    "CatalogsReportAllItemsFilter",
    "CatalogsReportAllItemsFilterReportType",
    "CatalogsReportDistributionIssueFilter",
    "CatalogsReportDistributionIssueFilterReportType",
    "CatalogsReportDistributionStats",
    "CatalogsReportDistributionStatsReportType",
    "CatalogsReportFeedIngestionFilter",
    "CatalogsReportFeedIngestionFilterReportType",
    "CatalogsReportFeedIngestionStats",
    "CatalogsReportFeedIngestionStatsReportType",
    "CatalogsReportFeedIngestionStatsSeverity",
    "CatalogsReportParameters",
    "CatalogsReportReportStatus",
    "CatalogsReportStats",
    "CatalogsRetailAvailableFilterValues",
    "CatalogsRetailAvailableFilterValuesCatalogType",
    "CatalogsRetailAvailableFilterValuesFilterValues",
    "CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem",
    "CatalogsRetailAvailableFilterValuesFilterValuesConditionItem",
    "CatalogsRetailBatchRequest",
    "CatalogsRetailBatchRequestCatalogType",
    "CatalogsRetailBatchRequestItem",
    "CatalogsRetailFeed",
    "CatalogsRetailFeedsCreateRequest",
    "CatalogsRetailFeedsUpdateRequest",
    "CatalogsRetailItemErrorResponse",
    "CatalogsRetailItemResponse",
    "CatalogsRetailItemsBatch",
    "CatalogsRetailItemsPostFilter",
    "CatalogsRetailItemsPostFilterCatalogType",
    "CatalogsRetailListProductsByCatalogBasedFilterRequest",
    "CatalogsRetailListProductsByCatalogBasedFilterRequestCatalogType",
    "CatalogsRetailProduct",
    "CatalogsRetailProductCatalogType",
    "CatalogsRetailProductGroup",
    "CatalogsRetailProductGroupCatalogType",
    "CatalogsRetailProductGroupCreateRequest",
    "CatalogsRetailProductGroupCreateRequestCatalogType",
    "CatalogsRetailProductGroupProductCounts",
    "CatalogsRetailProductGroupProductCountsCatalogType",
    "CatalogsRetailProductGroupUpdateRequest",
    "CatalogsRetailProductGroupUpdateRequestCatalogType",
    "CatalogsRetailProductMetadata",
    "CatalogsRetailReportParameters",
    "CatalogsRetailReportParametersCatalogType",
    "CatalogsRetailReportParametersReport",
    "CatalogsRetailReportStatsParameters",
    "CatalogsRetailReportStatsParametersCatalogType",
    "CatalogsRetailReportStatsParametersReport",
    "CatalogsStatus",
    "CatalogsType",
    "CatalogsUpdatableCreativeAssetsAttributes",
    "CatalogsUpdatableHotelAttributes",
    "CatalogsUpdateCreativeAssetsItem",
    "CatalogsUpdateCreativeAssetsItemOperation",
    "CatalogsUpdateHotelItem",
    "CatalogsUpdateHotelItemOperation",
    "CatalogsUpdateRetailItem",
    "CatalogsUpdateRetailItemOperation",
    "CatalogsUpsertCreativeAssetsItem",
    "CatalogsUpsertCreativeAssetsItemOperation",
    "CatalogsUpsertHotelItem",
    "CatalogsUpsertHotelItemOperation",
    "CatalogsUpsertRetailItem",
    "CatalogsUpsertRetailItemOperation",
    "CatalogsVerticalBatchRequest",
    "CatalogsVerticalFeedsCreateRequest",
    "CatalogsVerticalFeedsUpdateRequest",
    "CatalogsVerticalProductGroup",
    "CatalogsVerticalProductGroupCreateRequest",
    "CatalogsVerticalProductGroupUpdateRequest",
    "CatalogsVerticalsListProductsByCatalogBasedFilterRequest",
    "Column",
    "ConditionFilter",
    "ContentType",
    "ContentType2",
    "ConversionAccessTokenResponse",
    "ConversionApiResponse",
    "ConversionApiResponseEvent",
    "ConversionApiResponseEventStatus",
    "ConversionAttributionWindowDays",
    "ConversionEventAppInfo",
    "ConversionEventDeviceInfo",
    "ConversionEventDeviceInfoFormFactor",
    "ConversionEventDeviceInfoNetworkType",
    "ConversionEventDeviceInfoOsFamily",
    "ConversionEventResponse",
    "ConversionEvents",
    "ConversionEventsDataItem",
    "ConversionEventsDataItemCustomData",
    "ConversionEventsDataItemCustomDataContent",
    "ConversionEventsUserDataProperties",
    "ConversionMSOTEvents",
    "ConversionMSOTEventsAttributionModel",
    "ConversionMSOTEventsAttributionScope",
    "ConversionMSOTEventsEventName",
    "ConversionProductReportRequest",
    "ConversionProductReportRequestConversionProductAttributionType",
    "ConversionProductReportRequestConversionProductBreakdown",
    "ConversionProductReportRequestGranularity",
    "ConversionProductReportRequestLevel",
    "ConversionProductReportingColumn",
    "ConversionReportAttributionType",
    "ConversionReportTimeType",
    "ConversionTag",
    "ConversionTagConfigs",
    "ConversionTagCreate",
    "ConversionTagType",
    "Country",
    "CountryFilter",
    "CreateAssetAccessRequestBody",
    "CreateAssetAccessRequestBodyAssetRequest",
    "CreateAssetAccessRequestErrorMessageItem",
    "CreateAssetAccessRequestResponse",
    "CreateAssetGroupBody",
    "CreateAssetGroupResponse",
    "CreateAssetInvitesRequest",
    "CreateAssetInvitesRequestItem",
    "CreateInvitesResultsResponseArray",
    "CreateInvitesResultsResponseArrayItem",
    "CreateInvitesResultsResponseArrayItemInvite",
    "CreateMMMReportRequest",
    "CreateMMMReportRequestGranularity",
    "CreateMMMReportRequestLevel",
    "CreateMMMReportResponse",
    "CreateMMMReportResponseData",
    "CreateMembershipOrPartnershipInvitesBody",
    "CreatedInLastNDays",
    "CreativeAssetsIdFilter",
    "CreativeAssetsProcessingRecord",
    "CreativeAssetsVisibilityType",
    "CreativeType",
    "Currency",
    "CurrencyFilter",
    "CustomLabel0Filter",
    "CustomLabel1Filter",
    "CustomLabel2Filter",
    "CustomLabel3Filter",
    "CustomLabel4Filter",
    "CustomNumber0Filter",
    "CustomNumber1Filter",
    "CustomNumber2Filter",
    "CustomNumber3Filter",
    "CustomNumber4Filter",
    "CustomerList",
    "CustomerListRequest",
    "CustomerListStatus",
    "CustomerListUpdateRequest",
    "CustomerListUpload",
    "CustomerListUploadCreateRequest",
    "CustomerListUploadCreateResponse",
    "CustomerListUploadErrorCount",
    "CustomerListUploadRecordCounts",
    "CustomerListUploadResponse",
    "CustomerListUploadResponseErrorCount",
    "CustomerListUploadResponseRecordCounts",
    "CustomerListUploadResponseState",
    "CustomerListUploadState",
    "CustomizableCTAType",
    "DataOutputFormat",
    "DataStatus",
    "DeleteAssetGroupBody",
    "DeleteAssetGroupResponse",
    "DeleteAssetGroupResponseException",
    "DeleteInvitesResultsResponseArray",
    "DeleteInvitesResultsResponseArrayItem",
    "DeleteInvitesResultsResponseArrayItemException",
    "DeleteMemberAccessResult",
    "DeleteMemberAccessResultsResponseArray",
    "DeletePartnerAssetAccessBody",
    "DeletePartnerAssetAccessBodyAccess",
    "DeletePartnerAssetsResult",
    "DeletePartnerAssetsResultsResponseArray",
    "DeletePartnersRequest",
    "DeletePartnersResponse",
    "DeletedMembersResponse",
    "DeliveryMetricsResponseItem",
    "DeliveryMetricsResponseItemCategory",
    "DisclosureType",
    "DocumentType",
    "EnhancedMatchStatusType",
    "EntityStatus",
    "EventData",
    "EventQualityScore",
    "Exception_",
    "FeaturedTrend",
    "FeedsCreateRequest",
    "FeedsUpdateRequest",
    "FollowUserRequest",
    "FromClaimedContent",
    "Gender",
    "GenderBucket",
    "GenderDemographics",
    "GenderFilter",
    "GetBusinessAssetsResponse",
    "GetBusinessAssetsResponseCatalogInfo",
    "GetMMMReportResponse",
    "GetMMMReportResponseData",
    "GetPartnerAssetsResponse",
    "GoogleProductCategory0Filter",
    "GoogleProductCategory1Filter",
    "GoogleProductCategory2Filter",
    "GoogleProductCategory3Filter",
    "GoogleProductCategory4Filter",
    "GoogleProductCategory5Filter",
    "GoogleProductCategory6Filter",
    "Granularity",
    "GridClickType",
    "HotelIdFilter",
    "HotelProcessingRecord",
    "ImageDetails",
    "ImageMetadata",
    "ImageSize",
    "IngestionSourceOptions",
    "InnerProductCategoriesMetricsHighlights",
    "IntegrationLog",
    "IntegrationLogClientError",
    "IntegrationLogClientRequest",
    "IntegrationLogClientRequestMethod",
    "IntegrationLogEventType",
    "IntegrationLogLogLevel",
    "IntegrationLogsRequest",
    "IntegrationLogsSuccessResponse",
    "IntegrationMetadata",
    "IntegrationRecord",
    "IntegrationRequest",
    "IntegrationRequestPatch",
    "Interest",
    "InterestsEnum",
    "InviteAssetsSummary",
    "InviteAssetsSummaryAdAccount",
    "InviteAssetsSummaryProfile",
    "InviteBusinessRoleBinding",
    "InviteBusinessRoleBindingInviteData",
    "InviteExceptionResponse",
    "InviteResponse",
    "InviteResponseInviteData",
    "InviteStatusItem",
    "InviteType",
    "ItemAttributes",
    "ItemAttributesRequest",
    "ItemCreateBatchRecord",
    "ItemDeleteBatchRecord",
    "ItemDeleteDiscontinuedBatchRecord",
    "ItemGroupIdFilter",
    "ItemIdFilter",
    "ItemProcessingRecord",
    "ItemProcessingStatus",
    "ItemResponse",
    "ItemResponseCatalogType",
    "ItemResponseCatalogType2",
    "ItemUpdateBatchRecord",
    "ItemUpsertBatchRecord",
    "ItemValidationEvent",
    "ItemsBatchPostRequest",
    "Keyword",
    "KeywordError",
    "KeywordMetrics",
    "KeywordMetricsResponse",
    "KeywordUpdate",
    "KeywordUpdateBody",
    "KeywordsCommon",
    "KeywordsMetricsArrayResponse",
    "KeywordsRequest",
    "KeywordsResponse",
    "L1InterestListItem",
    "Label",
    "LabelCreateRequest",
    "LabelCreateRequestLabel",
    "LabelError",
    "LabelParentType",
    "LabelStatus",
    "LabelType",
    "LabelUpdateRequest",
    "LabelUpdateRequestLabel",
    "LabelsResponse",
    "Language",
    "LeadFormArrayResponse",
    "LeadFormArrayResponseItem",
    "LeadFormCreateRequest",
    "LeadFormCreateRequestPolicyLink",
    "LeadFormQuestion",
    "LeadFormQuestionFieldType",
    "LeadFormQuestionType",
    "LeadFormResponse",
    "LeadFormResponsePolicyLink",
    "LeadFormStatus",
    "LeadFormTestRequest",
    "LeadFormTestResponse",
    "LeadFormUpdateRequest",
    "LeadFormUpdateRequestPolicyLink",
    "LeadSubscription",
    "LeadSubscriptionPostParamsCreate",
    "LeadSubscriptionPostParamsCreatePartnerMetadata",
    "LeadsExportCreateRequest",
    "LeadsExportCreateResponse",
    "LeadsExportResponseData",
    "LeadsExportStatus",
    "LineItem",
    "LinkedBusiness",
    "LookbackPeriodOptions",
    "MMMReportingColumn",
    "MMMReportingTargetingType",
    "MatchType",
    "MatchTypeResponse",
    "MaxPriceFilter",
    "Media",
    "MediaType",
    "MediaTypeFilter",
    "MediaUpload",
    "MediaUploadCreate",
    "MediaUploadParameters",
    "MediaUploadStatus",
    "MediaUploadType",
    "MemberBusinessRole",
    "MembersToDeleteBody",
    "MembersToDeleteBodyMember",
    "MetricType",
    "MetricsReportingLevel",
    "MetricsResponse",
    "MinPriceFilter",
    "NonNullableCatalogsCurrency",
    "NonNullableProductAvailabilityType",
    "NotificationPostResponse",
    "NullableCatalogsItemFieldType",
    "NullableCurrency",
    "OauthAccessTokenRequest",
    "OauthAccessTokenRequestClientCredentials",
    "OauthAccessTokenRequestClientCredentialsGrantType",
    "OauthAccessTokenRequestCode",
    "OauthAccessTokenRequestCodeGrantType",
    "OauthAccessTokenRequestRefresh",
    "OauthAccessTokenRequestRefreshGrantType",
    "OauthAccessTokenResponse",
    "OauthAccessTokenResponseClientCredentials",
    "OauthAccessTokenResponseClientCredentialsResponseType",
    "OauthAccessTokenResponseCode",
    "OauthAccessTokenResponseCodeResponseType",
    "OauthAccessTokenResponseIntegrationRefresh",
    "OauthAccessTokenResponseIntegrationRefreshResponseType",
    "OauthAccessTokenResponseRefresh",
    "OauthAccessTokenResponseRefreshResponseType",
    "ObjectiveType",
    "OperationType",
    "OptimizationGoalMetadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadata",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent",
    "OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType",
    "OptimizationGoalMetadataFrequencyGoalMetadata",
    "OptimizationGoalMetadataFrequencyGoalMetadataTimerange",
    "OptimizationGoalMetadataScrollupGoalMetadata",
    "OrderLine",
    "OrderLinePaidType",
    "OrderLineStatus",
    "OverallStatusOptions",
    "OwnershipType",
    "PacingDeliveryType",
    "Parameters",
    "PartnerType",
    "Permissions",
    "PermissionsWithOwner",
    "Pin",
    "PinAnalyticsMetricsResponse",
    "PinAnalyticsMetricsResponseDailyMetric",
    "PinCreate",
    "PinFilter",
    "PinFormat",
    "PinMedia",
    "PinMediaMetadata",
    "PinMediaSource",
    "PinMediaSourceImageBase64",
    "PinMediaSourceImageBase64SourceType",
    "PinMediaSourceImageURL",
    "PinMediaSourceImageURLSourceType",
    "PinMediaSourceImagesBase64",
    "PinMediaSourceImagesBase64Item",
    "PinMediaSourceImagesBase64SourceType",
    "PinMediaSourceImagesURL",
    "PinMediaSourceImagesURLItem",
    "PinMediaSourceImagesURLSourceType",
    "PinMediaSourcePinURL",
    "PinMediaSourcePinURLSourceType",
    "PinMediaSourceVideoID",
    "PinMediaSourceVideoIDSourceType",
    "PinMediaWithImage",
    "PinMediaWithImageAndVideo",
    "PinMediaWithImageAndVideoMediaType",
    "PinMediaWithImageMediaType",
    "PinMediaWithImages",
    "PinMediaWithImagesMediaType",
    "PinMediaWithVideo",
    "PinMediaWithVideos",
    "PinMediaWithVideosMediaType",
    "PinPromotionSummaryStatus",
    "PinType",
    "PinUpdate",
    "PinsSaveRequest",
    "PinterestLibPaginationOrder",
    "PlacementGroupType",
    "PlacementMultipliers",
    "PlacementMultipliersPLACEMENT",
    "PriceFilter",
    "PriceFilterPRICE",
    "PriceFilterPRICEOperator",
    "ProductAvailabilityType",
    "ProductCategoriesDemographic",
    "ProductCategoriesEngagementType",
    "ProductCategoriesMetricsHighlights",
    "ProductCategoryDetailLookbackWindow",
    "ProductCategoryDetails",
    "ProductCategoryEnum",
    "ProductCategoryRegion",
    "ProductGroupAnalyticsResponseItem",
    "ProductGroupPromotion",
    "ProductGroupPromotionCollectionsHeaderType",
    "ProductGroupPromotionCreateRequest",
    "ProductGroupPromotionCustomizableCtaType",
    "ProductGroupPromotionResponse",
    "ProductGroupPromotionResponseItem",
    "ProductGroupPromotionUpdateRequest",
    "ProductGroupReferenceFilter",
    "ProductGroupSummaryStatus",
    "ProductType0Filter",
    "ProductType1Filter",
    "ProductType2Filter",
    "ProductType3Filter",
    "ProductType4Filter",
    "PromotionArrayElement",
    "PromotionCreateRequest",
    "PromotionCreateRequestDiscountStatus",
    "PromotionResponse",
    "PromotionResponseDiscountStatus",
    "PromotionTemplateValue",
    "PromotionType",
    "PromotionUpdateRequest",
    "PromotionUpdateRequestDiscountStatus",
    "PromotionsResponse",
    "QualityComponentDetails",
    "QualityComponentIssue",
    "QualityComponents",
    "QuizPinData",
    "QuizPinDataTieBreakerType",
    "QuizPinOption",
    "QuizPinQuestion",
    "QuizPinResult",
    "RelatedTerms",
    "RelatedTermsRelatedTermsListItem",
    "ReportType",
    "ReportingColumnAsync",
    "ReportingTimeZone",
    "RespondToInvitesResponseArray",
    "RespondToInvitesResponseArrayItem",
    "Role",
    "S3FilePart",
    "S3MultipartUploadData",
    "SSIOAccountAddress",
    "SSIOAccountItem",
    "SSIOAccountPMPName",
    "SSIOAccountResponse",
    "SSIOCreateInsertionOrderRequest",
    "SSIOCreateInsertionOrderRequestOrderLineType",
    "SSIOCreateInsertionOrderResponse",
    "SSIOEditInsertionOrderRequest",
    "SSIOEditInsertionOrderResponse",
    "SSIOInsertionOrderStatus",
    "SSIOOrderLine",
    "SharedAudience",
    "SharedAudienceAccount",
    "SharedAudienceResponse",
    "SingleInterestTargetingOptionResponse",
    "Sort",
    "SortBy",
    "Source",
    "SourcePlatformOptions",
    "SplitField",
    "Status",
    "SummaryPin",
    "SystemUserUpdateRequest",
    "TargetingAdvertiserCountry",
    "TargetingSpec",
    "TargetingSpecAgeBucket",
    "TargetingSpecAppType",
    "TargetingSpecGender",
    "TargetingSpecShoppingRetargeting",
    "TargetingSpecTARGETINGSTRATEGYItem",
    "TargetingTemplateAudienceSizing",
    "TargetingTemplateAudienceSizingReachEstimate",
    "TargetingTemplateCreate",
    "TargetingTemplateGetResponseData",
    "TargetingTemplateGetResponseDataStatus",
    "TargetingTemplateKeyword",
    "TargetingTemplateUpdateRequest",
    "TargetingType",
    "TemplateBasedReport",
    "TemplateResponse",
    "TemplateResponseColumn",
    "TemplateResponseCreationSource",
    "TemplateResponseDateRange",
    "TemplateResponseDateRangeAbsoluteDateRange",
    "TemplateResponseDateRangeDynamicDateRange",
    "TemplateResponseDateRangeDynamicDateRangeRange",
    "TemplateResponseDateRangeRelativeDateRange",
    "TemplateResponseType",
    "TermsOfService",
    "TitleKeywordsFilter",
    "TokenRevocationRequest",
    "TokenRevocationRequestTokenTypeHint",
    "TopPinsAnalyticsResponse",
    "TopPinsAnalyticsResponseDateAvailability",
    "TopPinsAnalyticsResponsePin",
    "TopPinsAnalyticsResponseSortBy",
    "TopVideoPinsAnalyticsResponse",
    "TopVideoPinsAnalyticsResponseDateAvailability",
    "TopVideoPinsAnalyticsResponsePin",
    "TopVideoPinsAnalyticsResponseSortBy",
    "TrackingUrls",
    "TrendType",
    "TrendingKeywordsResponse",
    "TrendingKeywordsResponseTrend",
    "TrendingKeywordsResponseTrendDemographics",
    "TrendingKeywordsResponseTrendDemographicsAgeDistribution",
    "TrendingKeywordsResponseTrendDemographicsGenderDistribution",
    "TrendingKeywordsResponseTrendDemographicsGenderDistributionGenderDistribution",
    "TrendingKeywordsResponseTrendPredictedTimeSeries",
    "TrendingKeywordsResponseTrendTimeSeries",
    "TrendingPin",
    "TrendingProductCategory",
    "TrendingTopic",
    "TrendsSupportedRegion",
    "UpdatableItemAttributes",
    "UpdateAssetGroupBody",
    "UpdateAssetGroupBodyAssetGroupsToUpdateItem",
    "UpdateAssetGroupResponse",
    "UpdateAssetGroupResponseException",
    "UpdateInvitesResultsResponseArray",
    "UpdateInvitesResultsResponseArrayItem",
    "UpdateMaskBidOptionField",
    "UpdateMaskFieldType",
    "UpdateMemberAssetAccessBody",
    "UpdateMemberAssetAccessBodyAccess",
    "UpdateMemberAssetsResultsResponseArray",
    "UpdateMemberAssetsResultsResponseArrayItem",
    "UpdateMemberBusinessRoleBody",
    "UpdateMemberResult",
    "UpdateMemberResultsResponseArray",
    "UpdatePartnerAssetAccessBody",
    "UpdatePartnerAssetAccessBodyAccess",
    "UpdatePartnerAssetsResult",
    "UpdatePartnerAssetsResultsResponseArray",
    "UserAccountAnalyticsMetricType",
    "UserAccountAnalyticsSplitField",
    "UserAccountAnalyticsTopPinsMetricType",
    "UserAccountAnalyticsTopVideoPinsMetricType",
    "UserAccountAnalyticsTopVideoPinsSortBy",
    "UserBusinessRoleBinding",
    "UserFollowingFeedType",
    "UserListOperationType",
    "UserListType",
    "UserSingleAssetBinding",
    "UserSummary",
    "UserWebsiteSummary",
    "UserWebsiteVerificationCode",
    "UserWebsiteVerifyRequest",
    "UserWebsiteVerifyRequestVerificationMethod",
    "UsersForIndividualAssetResponse",
    "VerticalProductCategory",
    "VideoMetadataWithItemType",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return value


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]
