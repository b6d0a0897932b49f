"""Models, enums and unions of the API, imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import Model
    from pinterest_async.models.account import Account as Account
    from pinterest_async.models.account_template import AccountTemplate as AccountTemplate
    from pinterest_async.models.action_type import ActionType as ActionType
    from pinterest_async.models.ad import Ad as Ad
    from pinterest_async.models.ad_account import AdAccount as AdAccount
    from pinterest_async.models.ad_account_analytics_items import AdAccountAnalyticsItems as AdAccountAnalyticsItems
    from pinterest_async.models.ad_account_create import AdAccountCreate as AdAccountCreate
    from pinterest_async.models.ad_account_entity_type import AdAccountEntityType as AdAccountEntityType
    from pinterest_async.models.ad_account_owner import AdAccountOwner as AdAccountOwner
    from pinterest_async.models.ad_account_to_ad_account_shared_audience import (
        AdAccountToAdAccountSharedAudience as AdAccountToAdAccountSharedAudience,
    )
    from pinterest_async.models.ad_account_to_ad_account_shared_audience_update_with_required_body import (
        AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody as AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody,
    )
    from pinterest_async.models.ad_account_to_business_shared_audience import (
        AdAccountToBusinessSharedAudience as AdAccountToBusinessSharedAudience,
    )
    from pinterest_async.models.ad_account_to_business_shared_audience_update_with_required_body import (
        AdAccountToBusinessSharedAudienceUpdateWithRequiredBody as AdAccountToBusinessSharedAudienceUpdateWithRequiredBody,
    )
    from pinterest_async.models.ad_accounts_audience_create import AdAccountsAudienceCreate as AdAccountsAudienceCreate
    from pinterest_async.models.ad_accounts_audience_update import AdAccountsAudienceUpdate as AdAccountsAudienceUpdate
    from pinterest_async.models.ad_accounts_country import AdAccountsCountry as AdAccountsCountry
    from pinterest_async.models.ad_ads_analytics_async_targeting_types import (
        AdAdsAnalyticsAsyncTargetingTypes as AdAdsAnalyticsAsyncTargetingTypes,
    )
    from pinterest_async.models.ad_batch_item import AdBatchItem as AdBatchItem
    from pinterest_async.models.ad_batch_write_response_model import (
        AdBatchWriteResponseModel as AdBatchWriteResponseModel,
    )
    from pinterest_async.models.ad_collections_header_type import AdCollectionsHeaderType as AdCollectionsHeaderType
    from pinterest_async.models.ad_create_request import AdCreateRequest as AdCreateRequest
    from pinterest_async.models.ad_disapproval_reasons import AdDisapprovalReasons as AdDisapprovalReasons
    from pinterest_async.models.ad_group import AdGroup as AdGroup
    from pinterest_async.models.ad_group_array_response import AdGroupArrayResponse as AdGroupArrayResponse
    from pinterest_async.models.ad_group_array_response_element import (
        AdGroupArrayResponseElement as AdGroupArrayResponseElement,
    )
    from pinterest_async.models.ad_group_audience_sizing import AdGroupAudienceSizing as AdGroupAudienceSizing
    from pinterest_async.models.ad_group_audience_sizing_create import (
        AdGroupAudienceSizingCreate as AdGroupAudienceSizingCreate,
    )
    from pinterest_async.models.ad_group_audience_sizing_creative_types import (
        AdGroupAudienceSizingCreativeTypes as AdGroupAudienceSizingCreativeTypes,
    )
    from pinterest_async.models.ad_group_audience_sizing_keyword import (
        AdGroupAudienceSizingKeyword as AdGroupAudienceSizingKeyword,
    )
    from pinterest_async.models.ad_group_create_request import AdGroupCreateRequest as AdGroupCreateRequest
    from pinterest_async.models.ad_group_delivery_estimates import AdGroupDeliveryEstimates as AdGroupDeliveryEstimates
    from pinterest_async.models.ad_group_delivery_estimates_keywords_items import (
        AdGroupDeliveryEstimatesKeywordsItems as AdGroupDeliveryEstimatesKeywordsItems,
    )
    from pinterest_async.models.ad_group_summary_status import AdGroupSummaryStatus as AdGroupSummaryStatus
    from pinterest_async.models.ad_group_tracking_ur_ls import AdGroupTrackingURLs as AdGroupTrackingURLs
    from pinterest_async.models.ad_group_update_request import AdGroupUpdateRequest as AdGroupUpdateRequest
    from pinterest_async.models.ad_groups_analytics_metrics import AdGroupsAnalyticsMetrics as AdGroupsAnalyticsMetrics
    from pinterest_async.models.ad_pin_analytics import AdPinAnalytics as AdPinAnalytics
    from pinterest_async.models.ad_pin_preview_creative_type import AdPinPreviewCreativeType as AdPinPreviewCreativeType
    from pinterest_async.models.ad_preview_request import AdPreviewRequest as AdPreviewRequest
    from pinterest_async.models.ad_preview_shopping import AdPreviewShopping as AdPreviewShopping
    from pinterest_async.models.ad_preview_source_image import AdPreviewSourceImage as AdPreviewSourceImage
    from pinterest_async.models.ad_preview_source_pin_id import AdPreviewSourcePinId as AdPreviewSourcePinId
    from pinterest_async.models.ad_preview_url_response import AdPreviewURLResponse as AdPreviewURLResponse
    from pinterest_async.models.ad_review_status import AdReviewStatus as AdReviewStatus
    from pinterest_async.models.ad_shopping_preview_creative_type import (
        AdShoppingPreviewCreativeType as AdShoppingPreviewCreativeType,
    )
    from pinterest_async.models.ad_update_request import AdUpdateRequest as AdUpdateRequest
    from pinterest_async.models.ade_column_type import AdeColumnType as AdeColumnType
    from pinterest_async.models.adgroup_placement_group_type import (
        AdgroupPlacementGroupType as AdgroupPlacementGroupType,
    )
    from pinterest_async.models.adgroup_tracking_feature_type import (
        AdgroupTrackingFeatureType as AdgroupTrackingFeatureType,
    )
    from pinterest_async.models.adgroup_tracking_features import AdgroupTrackingFeatures as AdgroupTrackingFeatures
    from pinterest_async.models.ads_analytics import AdsAnalytics as AdsAnalytics
    from pinterest_async.models.ads_analytics_account_targeting_type import (
        AdsAnalyticsAccountTargetingType as AdsAnalyticsAccountTargetingType,
    )
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
    from pinterest_async.models.ads_credit_discount_type import AdsCreditDiscountType as AdsCreditDiscountType
    from pinterest_async.models.ads_credit_discounts_response import (
        AdsCreditDiscountsResponse as AdsCreditDiscountsResponse,
    )
    from pinterest_async.models.ads_credit_redeem import AdsCreditRedeem as AdsCreditRedeem
    from pinterest_async.models.ads_credit_redeem_create import AdsCreditRedeemCreate as AdsCreditRedeemCreate
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
    from pinterest_async.models.advanced_auction_items_submit_delete_record_operation import (
        AdvancedAuctionItemsSubmitDeleteRecordOperation as AdvancedAuctionItemsSubmitDeleteRecordOperation,
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
    from pinterest_async.models.advanced_auction_items_submit_upsert_record_operation import (
        AdvancedAuctionItemsSubmitUpsertRecordOperation as AdvancedAuctionItemsSubmitUpsertRecordOperation,
    )
    from pinterest_async.models.advanced_auction_key import AdvancedAuctionKey as AdvancedAuctionKey
    from pinterest_async.models.advanced_auction_operation_error import (
        AdvancedAuctionOperationError as AdvancedAuctionOperationError,
    )
    from pinterest_async.models.advanced_auction_processed_items import (
        AdvancedAuctionProcessedItems as AdvancedAuctionProcessedItems,
    )
    from pinterest_async.models.advertiser_defined_event import AdvertiserDefinedEvent as AdvertiserDefinedEvent
    from pinterest_async.models.advertiser_defined_event_input import (
        AdvertiserDefinedEventInput as AdvertiserDefinedEventInput,
    )
    from pinterest_async.models.advertiser_defined_event_mapping_type import (
        AdvertiserDefinedEventMappingType as AdvertiserDefinedEventMappingType,
    )
    from pinterest_async.models.advertiser_defined_event_processing_record import (
        AdvertiserDefinedEventProcessingRecord as AdvertiserDefinedEventProcessingRecord,
    )
    from pinterest_async.models.advertiser_defined_events_create_request import (
        AdvertiserDefinedEventsCreateRequest as AdvertiserDefinedEventsCreateRequest,
    )
    from pinterest_async.models.advertiser_defined_events_create_response import (
        AdvertiserDefinedEventsCreateResponse as AdvertiserDefinedEventsCreateResponse,
    )
    from pinterest_async.models.advertiser_defined_events_delete_response import (
        AdvertiserDefinedEventsDeleteResponse as AdvertiserDefinedEventsDeleteResponse,
    )
    from pinterest_async.models.advertiser_defined_events_update_response import (
        AdvertiserDefinedEventsUpdateResponse as AdvertiserDefinedEventsUpdateResponse,
    )
    from pinterest_async.models.age_bucket_multipliers import AgeBucketMultipliers as AgeBucketMultipliers
    from pinterest_async.models.age_trends_bucket import AgeTrendsBucket as AgeTrendsBucket
    from pinterest_async.models.ai_disclosure_item import AiDisclosureItem as AiDisclosureItem
    from pinterest_async.models.ai_disclosures import AiDisclosures as AiDisclosures
    from pinterest_async.models.ai_disclosures_update import AiDisclosuresUpdate as AiDisclosuresUpdate
    from pinterest_async.models.analytics_daily_metrics import AnalyticsDailyMetrics as AnalyticsDailyMetrics
    from pinterest_async.models.analytics_metrics_response import AnalyticsMetricsResponse as AnalyticsMetricsResponse
    from pinterest_async.models.app_type_multipliers import AppTypeMultipliers as AppTypeMultipliers
    from pinterest_async.models.app_types import AppTypes as AppTypes
    from pinterest_async.models.asset_access_request_error import AssetAccessRequestError as AssetAccessRequestError
    from pinterest_async.models.asset_group_binding import AssetGroupBinding as AssetGroupBinding
    from pinterest_async.models.asset_group_delete_error import AssetGroupDeleteError as AssetGroupDeleteError
    from pinterest_async.models.asset_group_deletion import AssetGroupDeletion as AssetGroupDeletion
    from pinterest_async.models.asset_group_deletion_delete import AssetGroupDeletionDelete as AssetGroupDeletionDelete
    from pinterest_async.models.asset_group_input import AssetGroupInput as AssetGroupInput
    from pinterest_async.models.asset_group_input_create import AssetGroupInputCreate as AssetGroupInputCreate
    from pinterest_async.models.asset_group_modification import AssetGroupModification as AssetGroupModification
    from pinterest_async.models.asset_group_modification_read_or_update import (
        AssetGroupModificationReadOrUpdate as AssetGroupModificationReadOrUpdate,
    )
    from pinterest_async.models.asset_group_type import AssetGroupType as AssetGroupType
    from pinterest_async.models.asset_group_update_error import AssetGroupUpdateError as AssetGroupUpdateError
    from pinterest_async.models.asset_group_update_item_read_or_update_item import (
        AssetGroupUpdateItemReadOrUpdateItem as AssetGroupUpdateItemReadOrUpdateItem,
    )
    from pinterest_async.models.asset_id_permissions import AssetIdPermissions as AssetIdPermissions
    from pinterest_async.models.asset_id_with_permissions import AssetIdWithPermissions as AssetIdWithPermissions
    from pinterest_async.models.asset_permission_type import AssetPermissionType as AssetPermissionType
    from pinterest_async.models.asset_search_by import AssetSearchBy as AssetSearchBy
    from pinterest_async.models.asset_sort_by import AssetSortBy as AssetSortBy
    from pinterest_async.models.asset_type import AssetType as AssetType
    from pinterest_async.models.asset_type_response import AssetTypeResponse as AssetTypeResponse
    from pinterest_async.models.attribution_model import AttributionModel as AttributionModel
    from pinterest_async.models.attribution_scope import AttributionScope as AttributionScope
    from pinterest_async.models.attribution_windows import AttributionWindows as AttributionWindows
    from pinterest_async.models.audience import Audience as Audience
    from pinterest_async.models.audience_2 import Audience2 as Audience2
    from pinterest_async.models.audience_2_rule import Audience2Rule as Audience2Rule
    from pinterest_async.models.audience_account_type import AudienceAccountType as AudienceAccountType
    from pinterest_async.models.audience_category import AudienceCategory as AudienceCategory
    from pinterest_async.models.audience_definition import AudienceDefinition as AudienceDefinition
    from pinterest_async.models.audience_demographic_value import AudienceDemographicValue as AudienceDemographicValue
    from pinterest_async.models.audience_demographics import AudienceDemographics as AudienceDemographics
    from pinterest_async.models.audience_insight_type import AudienceInsightType as AudienceInsightType
    from pinterest_async.models.audience_insights import AudienceInsights as AudienceInsights
    from pinterest_async.models.audience_objective_type import AudienceObjectiveType as AudienceObjectiveType
    from pinterest_async.models.audience_ownership_type import AudienceOwnershipType as AudienceOwnershipType
    from pinterest_async.models.audience_rule import AudienceRule as AudienceRule
    from pinterest_async.models.audience_status import AudienceStatus as AudienceStatus
    from pinterest_async.models.audience_subcategory import AudienceSubcategory as AudienceSubcategory
    from pinterest_async.models.audience_type import AudienceType as AudienceType
    from pinterest_async.models.audience_update_operation_type import (
        AudienceUpdateOperationType as AudienceUpdateOperationType,
    )
    from pinterest_async.models.auth_respond_invite_action import AuthRespondInviteAction as AuthRespondInviteAction
    from pinterest_async.models.auth_respond_invites_body import AuthRespondInvitesBody as AuthRespondInvitesBody
    from pinterest_async.models.auth_respond_invites_body_item import (
        AuthRespondInvitesBodyItem as AuthRespondInvitesBodyItem,
    )
    from pinterest_async.models.availability_filter import AvailabilityFilter as AvailabilityFilter
    from pinterest_async.models.base_business_assets import BaseBusinessAssets as BaseBusinessAssets
    from pinterest_async.models.base_invite_data_response import BaseInviteDataResponse as BaseInviteDataResponse
    from pinterest_async.models.base_preferred_media_type import BasePreferredMediaType as BasePreferredMediaType
    from pinterest_async.models.batch_operation_status import BatchOperationStatus as BatchOperationStatus
    from pinterest_async.models.bid_floor import BidFloor as BidFloor
    from pinterest_async.models.bid_floor_create import BidFloorCreate as BidFloorCreate
    from pinterest_async.models.bid_floor_objective_type import BidFloorObjectiveType as BidFloorObjectiveType
    from pinterest_async.models.bid_floor_spec import BidFloorSpec as BidFloorSpec
    from pinterest_async.models.bid_options_age_bucket_multipliers import (
        BidOptionsAgeBucketMultipliers as BidOptionsAgeBucketMultipliers,
    )
    from pinterest_async.models.bid_options_app_type_multipliers import (
        BidOptionsAppTypeMultipliers as BidOptionsAppTypeMultipliers,
    )
    from pinterest_async.models.bid_options_audience_multipliers import (
        BidOptionsAudienceMultipliers as BidOptionsAudienceMultipliers,
    )
    from pinterest_async.models.bid_options_gender_multipliers import (
        BidOptionsGenderMultipliers as BidOptionsGenderMultipliers,
    )
    from pinterest_async.models.bid_options_placement_multipliers import (
        BidOptionsPlacementMultipliers as BidOptionsPlacementMultipliers,
    )
    from pinterest_async.models.bid_strategy_type import BidStrategyType as BidStrategyType
    from pinterest_async.models.billing_invoice import BillingInvoice as BillingInvoice
    from pinterest_async.models.billing_invoice_document_type import (
        BillingInvoiceDocumentType as BillingInvoiceDocumentType,
    )
    from pinterest_async.models.billing_invoice_download_response import (
        BillingInvoiceDownloadResponse as BillingInvoiceDownloadResponse,
    )
    from pinterest_async.models.billing_invoice_sort_field import BillingInvoiceSortField as BillingInvoiceSortField
    from pinterest_async.models.billing_invoice_status import BillingInvoiceStatus as BillingInvoiceStatus
    from pinterest_async.models.billing_profile_card_type import BillingProfileCardType as BillingProfileCardType
    from pinterest_async.models.billing_profile_payment_method_brand import (
        BillingProfilePaymentMethodBrand as BillingProfilePaymentMethodBrand,
    )
    from pinterest_async.models.billing_profile_status import BillingProfileStatus as BillingProfileStatus
    from pinterest_async.models.billing_profiles_response import BillingProfilesResponse as BillingProfilesResponse
    from pinterest_async.models.billing_type import BillingType as BillingType
    from pinterest_async.models.board import Board as Board
    from pinterest_async.models.board_create import BoardCreate as BoardCreate
    from pinterest_async.models.board_media import BoardMedia as BoardMedia
    from pinterest_async.models.board_owner import BoardOwner as BoardOwner
    from pinterest_async.models.board_privacy import BoardPrivacy as BoardPrivacy
    from pinterest_async.models.board_privacy_filter import BoardPrivacyFilter as BoardPrivacyFilter
    from pinterest_async.models.board_section import BoardSection as BoardSection
    from pinterest_async.models.board_section_create import BoardSectionCreate as BoardSectionCreate
    from pinterest_async.models.board_section_update_with_required_body import (
        BoardSectionUpdateWithRequiredBody as BoardSectionUpdateWithRequiredBody,
    )
    from pinterest_async.models.board_update_privacy import BoardUpdatePrivacy as BoardUpdatePrivacy
    from pinterest_async.models.board_with_update_privacy import BoardWithUpdatePrivacy as BoardWithUpdatePrivacy
    from pinterest_async.models.board_with_update_privacy_update import (
        BoardWithUpdatePrivacyUpdate as BoardWithUpdatePrivacyUpdate,
    )
    from pinterest_async.models.book_closed import BookClosed as BookClosed
    from pinterest_async.models.brand_account import BrandAccount as BrandAccount
    from pinterest_async.models.brand_account_create import BrandAccountCreate as BrandAccountCreate
    from pinterest_async.models.brand_account_profile_image import BrandAccountProfileImage as BrandAccountProfileImage
    from pinterest_async.models.brand_account_profile_image_update import (
        BrandAccountProfileImageUpdate as BrandAccountProfileImageUpdate,
    )
    from pinterest_async.models.brand_account_update import BrandAccountUpdate as BrandAccountUpdate
    from pinterest_async.models.brand_filter import BrandFilter as BrandFilter
    from pinterest_async.models.budget_duration_type import BudgetDurationType as BudgetDurationType
    from pinterest_async.models.budget_type import BudgetType as BudgetType
    from pinterest_async.models.bulk_download import BulkDownload as BulkDownload
    from pinterest_async.models.bulk_download_campaign_filter import (
        BulkDownloadCampaignFilter as BulkDownloadCampaignFilter,
    )
    from pinterest_async.models.bulk_download_create import BulkDownloadCreate as BulkDownloadCreate
    from pinterest_async.models.bulk_entity_type import BulkEntityType as BulkEntityType
    from pinterest_async.models.bulk_job_data import BulkJobData as BulkJobData
    from pinterest_async.models.bulk_output_format import BulkOutputFormat as BulkOutputFormat
    from pinterest_async.models.bulk_reporting_job_status import BulkReportingJobStatus as BulkReportingJobStatus
    from pinterest_async.models.bulk_request_status import BulkRequestStatus as BulkRequestStatus
    from pinterest_async.models.bulk_upsert_request import BulkUpsertRequest as BulkUpsertRequest
    from pinterest_async.models.bulk_upsert_request_create import BulkUpsertRequestCreate as BulkUpsertRequestCreate
    from pinterest_async.models.bulk_upsert_request_create_ad import (
        BulkUpsertRequestCreateAd as BulkUpsertRequestCreateAd,
    )
    from pinterest_async.models.bulk_upsert_request_create_ad_group import (
        BulkUpsertRequestCreateAdGroup as BulkUpsertRequestCreateAdGroup,
    )
    from pinterest_async.models.bulk_upsert_request_create_ad_group_optimization_goal_metadata import (
        BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata as BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata,
    )
    from pinterest_async.models.bulk_upsert_request_create_ad_group_targeting_spec import (
        BulkUpsertRequestCreateAdGroupTargetingSpec as BulkUpsertRequestCreateAdGroupTargetingSpec,
    )
    from pinterest_async.models.bulk_upsert_request_create_campaign import (
        BulkUpsertRequestCreateCampaign as BulkUpsertRequestCreateCampaign,
    )
    from pinterest_async.models.bulk_upsert_request_create_catalog_product_groups_items import (
        BulkUpsertRequestCreateCatalogProductGroupsItems as BulkUpsertRequestCreateCatalogProductGroupsItems,
    )
    from pinterest_async.models.bulk_upsert_request_create_keyword import (
        BulkUpsertRequestCreateKeyword as BulkUpsertRequestCreateKeyword,
    )
    from pinterest_async.models.bulk_upsert_request_create_keyword_keyword import (
        BulkUpsertRequestCreateKeywordKeyword as BulkUpsertRequestCreateKeywordKeyword,
    )
    from pinterest_async.models.bulk_upsert_request_create_product_group import (
        BulkUpsertRequestCreateProductGroup as BulkUpsertRequestCreateProductGroup,
    )
    from pinterest_async.models.bulk_upsert_request_update import BulkUpsertRequestUpdate as BulkUpsertRequestUpdate
    from pinterest_async.models.bulk_upsert_request_update_ad import (
        BulkUpsertRequestUpdateAd as BulkUpsertRequestUpdateAd,
    )
    from pinterest_async.models.bulk_upsert_request_update_ad_group import (
        BulkUpsertRequestUpdateAdGroup as BulkUpsertRequestUpdateAdGroup,
    )
    from pinterest_async.models.bulk_upsert_request_update_campaign import (
        BulkUpsertRequestUpdateCampaign as BulkUpsertRequestUpdateCampaign,
    )
    from pinterest_async.models.bulk_upsert_request_update_catalog_product_groups_items import (
        BulkUpsertRequestUpdateCatalogProductGroupsItems as BulkUpsertRequestUpdateCatalogProductGroupsItems,
    )
    from pinterest_async.models.bulk_upsert_request_update_product_group import (
        BulkUpsertRequestUpdateProductGroup as BulkUpsertRequestUpdateProductGroup,
    )
    from pinterest_async.models.bulk_upsert_response import BulkUpsertResponse as BulkUpsertResponse
    from pinterest_async.models.business_access_role import BusinessAccessRole as BusinessAccessRole
    from pinterest_async.models.business_access_user_summary import (
        BusinessAccessUserSummary as BusinessAccessUserSummary,
    )
    from pinterest_async.models.business_assets import BusinessAssets as BusinessAssets
    from pinterest_async.models.business_member_assets_get_asset_type import (
        BusinessMemberAssetsGetAssetType as BusinessMemberAssetsGetAssetType,
    )
    from pinterest_async.models.business_member_assets_summary import (
        BusinessMemberAssetsSummary as BusinessMemberAssetsSummary,
    )
    from pinterest_async.models.business_members_asset_access_delete_body import (
        BusinessMembersAssetAccessDeleteBody as BusinessMembersAssetAccessDeleteBody,
    )
    from pinterest_async.models.business_membership_member import BusinessMembershipMember as BusinessMembershipMember
    from pinterest_async.models.business_partner_asset_access_get_asset_type import (
        BusinessPartnerAssetAccessGetAssetType as BusinessPartnerAssetAccessGetAssetType,
    )
    from pinterest_async.models.business_role_for_invite import BusinessRoleForInvite as BusinessRoleForInvite
    from pinterest_async.models.business_role_for_members import BusinessRoleForMembers as BusinessRoleForMembers
    from pinterest_async.models.business_to_ad_account_shared_audience import (
        BusinessToAdAccountSharedAudience as BusinessToAdAccountSharedAudience,
    )
    from pinterest_async.models.business_to_ad_account_shared_audience_update_with_required_body import (
        BusinessToAdAccountSharedAudienceUpdateWithRequiredBody as BusinessToAdAccountSharedAudienceUpdateWithRequiredBody,
    )
    from pinterest_async.models.business_to_business_shared_audience import (
        BusinessToBusinessSharedAudience as BusinessToBusinessSharedAudience,
    )
    from pinterest_async.models.business_to_business_shared_audience_update_with_required_body import (
        BusinessToBusinessSharedAudienceUpdateWithRequiredBody as BusinessToBusinessSharedAudienceUpdateWithRequiredBody,
    )
    from pinterest_async.models.campaign import Campaign as Campaign
    from pinterest_async.models.campaign_ad_preview import CampaignAdPreview as CampaignAdPreview
    from pinterest_async.models.campaign_ad_preview_create import CampaignAdPreviewCreate as CampaignAdPreviewCreate
    from pinterest_async.models.campaign_ad_preview_create_response_item import (
        CampaignAdPreviewCreateResponseItem as CampaignAdPreviewCreateResponseItem,
    )
    from pinterest_async.models.campaign_ad_preview_create_response_item_data import (
        CampaignAdPreviewCreateResponseItemData as CampaignAdPreviewCreateResponseItemData,
    )
    from pinterest_async.models.campaign_ad_preview_create_response_item_data_exceptions import (
        CampaignAdPreviewCreateResponseItemDataExceptions as CampaignAdPreviewCreateResponseItemDataExceptions,
    )
    from pinterest_async.models.campaign_ad_preview_delete_response_item import (
        CampaignAdPreviewDeleteResponseItem as CampaignAdPreviewDeleteResponseItem,
    )
    from pinterest_async.models.campaign_ad_preview_delete_response_item_status import (
        CampaignAdPreviewDeleteResponseItemStatus as CampaignAdPreviewDeleteResponseItemStatus,
    )
    from pinterest_async.models.campaign_audience_multipliers import (
        CampaignAudienceMultipliers as CampaignAudienceMultipliers,
    )
    from pinterest_async.models.campaign_batch_item import CampaignBatchItem as CampaignBatchItem
    from pinterest_async.models.campaign_batch_response_data import (
        CampaignBatchResponseData as CampaignBatchResponseData,
    )
    from pinterest_async.models.campaign_batch_write_response_model import (
        CampaignBatchWriteResponseModel as CampaignBatchWriteResponseModel,
    )
    from pinterest_async.models.campaign_bid_options import CampaignBidOptions as CampaignBidOptions
    from pinterest_async.models.campaign_bid_options_create import CampaignBidOptionsCreate as CampaignBidOptionsCreate
    from pinterest_async.models.campaign_bid_options_update import CampaignBidOptionsUpdate as CampaignBidOptionsUpdate
    from pinterest_async.models.campaign_bid_options_update_mask_items import (
        CampaignBidOptionsUpdateMaskItems as CampaignBidOptionsUpdateMaskItems,
    )
    from pinterest_async.models.campaign_create_request import CampaignCreateRequest as CampaignCreateRequest
    from pinterest_async.models.campaign_delivery_estimates_campaign import (
        CampaignDeliveryEstimatesCampaign as CampaignDeliveryEstimatesCampaign,
    )
    from pinterest_async.models.campaign_delivery_estimates_derived_metrics import (
        CampaignDeliveryEstimatesDerivedMetrics as CampaignDeliveryEstimatesDerivedMetrics,
    )
    from pinterest_async.models.campaign_delivery_estimates_response import (
        CampaignDeliveryEstimatesResponse as CampaignDeliveryEstimatesResponse,
    )
    from pinterest_async.models.campaign_objective_type import CampaignObjectiveType as CampaignObjectiveType
    from pinterest_async.models.campaign_planning_curve_estimate import (
        CampaignPlanningCurveEstimate as CampaignPlanningCurveEstimate,
    )
    from pinterest_async.models.campaign_planning_estimation_type import (
        CampaignPlanningEstimationType as CampaignPlanningEstimationType,
    )
    from pinterest_async.models.campaign_planning_point_estimate import (
        CampaignPlanningPointEstimate as CampaignPlanningPointEstimate,
    )
    from pinterest_async.models.campaign_summary_status import CampaignSummaryStatus as CampaignSummaryStatus
    from pinterest_async.models.campaign_update_request import CampaignUpdateRequest as CampaignUpdateRequest
    from pinterest_async.models.campaigns_analytics_metrics import (
        CampaignsAnalyticsMetrics as CampaignsAnalyticsMetrics,
    )
    from pinterest_async.models.cancel_invite_exception import CancelInviteException as CancelInviteException
    from pinterest_async.models.cancel_invite_result import CancelInviteResult as CancelInviteResult
    from pinterest_async.models.cancel_invite_result_item import CancelInviteResultItem as CancelInviteResultItem
    from pinterest_async.models.cancel_invite_result_user import CancelInviteResultUser as CancelInviteResultUser
    from pinterest_async.models.cancel_invites_request import CancelInvitesRequest as CancelInvitesRequest
    from pinterest_async.models.cancel_invites_response import CancelInvitesResponse as CancelInvitesResponse
    from pinterest_async.models.carousel_slot import CarouselSlot as CarouselSlot
    from pinterest_async.models.carting_product import CartingProduct as CartingProduct
    from pinterest_async.models.carting_retailer import CartingRetailer as CartingRetailer
    from pinterest_async.models.catalog import Catalog as Catalog
    from pinterest_async.models.catalog_binding import CatalogBinding as CatalogBinding
    from pinterest_async.models.catalog_create import CatalogCreate as CatalogCreate
    from pinterest_async.models.catalogs_ai_content_disclosure import (
        CatalogsAiContentDisclosure as CatalogsAiContentDisclosure,
    )
    from pinterest_async.models.catalogs_ai_content_disclosure_label import (
        CatalogsAiContentDisclosureLabel as CatalogsAiContentDisclosureLabel,
    )
    from pinterest_async.models.catalogs_available_filter_values import (
        CatalogsAvailableFilterValues as CatalogsAvailableFilterValues,
    )
    from pinterest_async.models.catalogs_base_filter_keys import CatalogsBaseFilterKeys as CatalogsBaseFilterKeys
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
    from pinterest_async.models.catalogs_creative_assets_feed_catalog_type import (
        CatalogsCreativeAssetsFeedCatalogType as CatalogsCreativeAssetsFeedCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_feeds_create_request import (
        CatalogsCreativeAssetsFeedsCreateRequest as CatalogsCreativeAssetsFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_creative_assets_feeds_create_request_catalog_type import (
        CatalogsCreativeAssetsFeedsCreateRequestCatalogType as CatalogsCreativeAssetsFeedsCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_feeds_update_request import (
        CatalogsCreativeAssetsFeedsUpdateRequest as CatalogsCreativeAssetsFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_creative_assets_feeds_update_request_catalog_type import (
        CatalogsCreativeAssetsFeedsUpdateRequestCatalogType as CatalogsCreativeAssetsFeedsUpdateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_filter_values_map import (
        CatalogsCreativeAssetsFilterValuesMap as CatalogsCreativeAssetsFilterValuesMap,
    )
    from pinterest_async.models.catalogs_creative_assets_item_error_response import (
        CatalogsCreativeAssetsItemErrorResponse as CatalogsCreativeAssetsItemErrorResponse,
    )
    from pinterest_async.models.catalogs_creative_assets_item_error_response_catalog_type import (
        CatalogsCreativeAssetsItemErrorResponseCatalogType as CatalogsCreativeAssetsItemErrorResponseCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_item_error_response_item_response_kind import (
        CatalogsCreativeAssetsItemErrorResponseItemResponseKind as CatalogsCreativeAssetsItemErrorResponseItemResponseKind,
    )
    from pinterest_async.models.catalogs_creative_assets_item_response import (
        CatalogsCreativeAssetsItemResponse as CatalogsCreativeAssetsItemResponse,
    )
    from pinterest_async.models.catalogs_creative_assets_item_response_catalog_type import (
        CatalogsCreativeAssetsItemResponseCatalogType as CatalogsCreativeAssetsItemResponseCatalogType,
    )
    from pinterest_async.models.catalogs_creative_assets_item_response_item_response_kind import (
        CatalogsCreativeAssetsItemResponseItemResponseKind as CatalogsCreativeAssetsItemResponseItemResponseKind,
    )
    from pinterest_async.models.catalogs_creative_assets_items_batch import (
        CatalogsCreativeAssetsItemsBatch as CatalogsCreativeAssetsItemsBatch,
    )
    from pinterest_async.models.catalogs_creative_assets_items_batch_catalog_type import (
        CatalogsCreativeAssetsItemsBatchCatalogType as CatalogsCreativeAssetsItemsBatchCatalogType,
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
    from pinterest_async.models.catalogs_feed_create_request_schema import (
        CatalogsFeedCreateRequestSchema as CatalogsFeedCreateRequestSchema,
    )
    from pinterest_async.models.catalogs_feed_credentials import CatalogsFeedCredentials as CatalogsFeedCredentials
    from pinterest_async.models.catalogs_feed_ingestion import CatalogsFeedIngestion as CatalogsFeedIngestion
    from pinterest_async.models.catalogs_feed_ingestion_details import (
        CatalogsFeedIngestionDetails as CatalogsFeedIngestionDetails,
    )
    from pinterest_async.models.catalogs_feed_ingestion_errors import (
        CatalogsFeedIngestionErrors as CatalogsFeedIngestionErrors,
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
    from pinterest_async.models.catalogs_feed_update_request_schema import (
        CatalogsFeedUpdateRequestSchema as CatalogsFeedUpdateRequestSchema,
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
    from pinterest_async.models.catalogs_hotel_available_filter_values import (
        CatalogsHotelAvailableFilterValues as CatalogsHotelAvailableFilterValues,
    )
    from pinterest_async.models.catalogs_hotel_available_filter_values_catalog_type import (
        CatalogsHotelAvailableFilterValuesCatalogType as CatalogsHotelAvailableFilterValuesCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_batch_item import CatalogsHotelBatchItem as CatalogsHotelBatchItem
    from pinterest_async.models.catalogs_hotel_batch_request import (
        CatalogsHotelBatchRequest as CatalogsHotelBatchRequest,
    )
    from pinterest_async.models.catalogs_hotel_batch_request_catalog_type import (
        CatalogsHotelBatchRequestCatalogType as CatalogsHotelBatchRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_feed import CatalogsHotelFeed as CatalogsHotelFeed
    from pinterest_async.models.catalogs_hotel_feed_catalog_type import (
        CatalogsHotelFeedCatalogType as CatalogsHotelFeedCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_feeds_create_request import (
        CatalogsHotelFeedsCreateRequest as CatalogsHotelFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_hotel_feeds_create_request_catalog_type import (
        CatalogsHotelFeedsCreateRequestCatalogType as CatalogsHotelFeedsCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_feeds_update_request import (
        CatalogsHotelFeedsUpdateRequest as CatalogsHotelFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_hotel_feeds_update_request_catalog_type import (
        CatalogsHotelFeedsUpdateRequestCatalogType as CatalogsHotelFeedsUpdateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_filter_values_map import (
        CatalogsHotelFilterValuesMap as CatalogsHotelFilterValuesMap,
    )
    from pinterest_async.models.catalogs_hotel_guest_ratings import (
        CatalogsHotelGuestRatings as CatalogsHotelGuestRatings,
    )
    from pinterest_async.models.catalogs_hotel_item_error_response import (
        CatalogsHotelItemErrorResponse as CatalogsHotelItemErrorResponse,
    )
    from pinterest_async.models.catalogs_hotel_item_error_response_catalog_type import (
        CatalogsHotelItemErrorResponseCatalogType as CatalogsHotelItemErrorResponseCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_item_error_response_item_response_kind import (
        CatalogsHotelItemErrorResponseItemResponseKind as CatalogsHotelItemErrorResponseItemResponseKind,
    )
    from pinterest_async.models.catalogs_hotel_item_response import (
        CatalogsHotelItemResponse as CatalogsHotelItemResponse,
    )
    from pinterest_async.models.catalogs_hotel_item_response_catalog_type import (
        CatalogsHotelItemResponseCatalogType as CatalogsHotelItemResponseCatalogType,
    )
    from pinterest_async.models.catalogs_hotel_item_response_item_response_kind import (
        CatalogsHotelItemResponseItemResponseKind as CatalogsHotelItemResponseItemResponseKind,
    )
    from pinterest_async.models.catalogs_hotel_items_batch import CatalogsHotelItemsBatch as CatalogsHotelItemsBatch
    from pinterest_async.models.catalogs_hotel_items_batch_catalog_type import (
        CatalogsHotelItemsBatchCatalogType as CatalogsHotelItemsBatchCatalogType,
    )
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
    from pinterest_async.models.catalogs_hotel_main_image import CatalogsHotelMainImage as CatalogsHotelMainImage
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
    from pinterest_async.models.catalogs_items_batch_post_request import (
        CatalogsItemsBatchPostRequest as CatalogsItemsBatchPostRequest,
    )
    from pinterest_async.models.catalogs_items_batch_request import (
        CatalogsItemsBatchRequest as CatalogsItemsBatchRequest,
    )
    from pinterest_async.models.catalogs_items_create_batch_request import (
        CatalogsItemsCreateBatchRequest as CatalogsItemsCreateBatchRequest,
    )
    from pinterest_async.models.catalogs_items_create_batch_request_operation import (
        CatalogsItemsCreateBatchRequestOperation as CatalogsItemsCreateBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_items_delete_batch_request import (
        CatalogsItemsDeleteBatchRequest as CatalogsItemsDeleteBatchRequest,
    )
    from pinterest_async.models.catalogs_items_delete_batch_request_operation import (
        CatalogsItemsDeleteBatchRequestOperation as CatalogsItemsDeleteBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_items_delete_discontinued_batch_request import (
        CatalogsItemsDeleteDiscontinuedBatchRequest as CatalogsItemsDeleteDiscontinuedBatchRequest,
    )
    from pinterest_async.models.catalogs_items_delete_discontinued_batch_request_operation import (
        CatalogsItemsDeleteDiscontinuedBatchRequestOperation as CatalogsItemsDeleteDiscontinuedBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_items_post_filters import CatalogsItemsPostFilters as CatalogsItemsPostFilters
    from pinterest_async.models.catalogs_items_request import CatalogsItemsRequest as CatalogsItemsRequest
    from pinterest_async.models.catalogs_items_update_batch_request import (
        CatalogsItemsUpdateBatchRequest as CatalogsItemsUpdateBatchRequest,
    )
    from pinterest_async.models.catalogs_items_update_batch_request_operation import (
        CatalogsItemsUpdateBatchRequestOperation as CatalogsItemsUpdateBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_items_upsert_batch_request import (
        CatalogsItemsUpsertBatchRequest as CatalogsItemsUpsertBatchRequest,
    )
    from pinterest_async.models.catalogs_items_upsert_batch_request_operation import (
        CatalogsItemsUpsertBatchRequestOperation as CatalogsItemsUpsertBatchRequestOperation,
    )
    from pinterest_async.models.catalogs_list_products_by_feed_based_filter import (
        CatalogsListProductsByFeedBasedFilter as CatalogsListProductsByFeedBasedFilter,
    )
    from pinterest_async.models.catalogs_list_products_by_filter_request import (
        CatalogsListProductsByFilterRequest as CatalogsListProductsByFilterRequest,
    )
    from pinterest_async.models.catalogs_local_inventory_items_batch_operate_response import (
        CatalogsLocalInventoryItemsBatchOperateResponse as CatalogsLocalInventoryItemsBatchOperateResponse,
    )
    from pinterest_async.models.catalogs_local_stores_create_response_item import (
        CatalogsLocalStoresCreateResponseItem as CatalogsLocalStoresCreateResponseItem,
    )
    from pinterest_async.models.catalogs_local_stores_create_response_item_data import (
        CatalogsLocalStoresCreateResponseItemData as CatalogsLocalStoresCreateResponseItemData,
    )
    from pinterest_async.models.catalogs_local_stores_create_response_item_data_exceptions import (
        CatalogsLocalStoresCreateResponseItemDataExceptions as CatalogsLocalStoresCreateResponseItemDataExceptions,
    )
    from pinterest_async.models.catalogs_local_stores_delete_response_item import (
        CatalogsLocalStoresDeleteResponseItem as CatalogsLocalStoresDeleteResponseItem,
    )
    from pinterest_async.models.catalogs_local_stores_delete_response_item_status import (
        CatalogsLocalStoresDeleteResponseItemStatus as CatalogsLocalStoresDeleteResponseItemStatus,
    )
    from pinterest_async.models.catalogs_local_stores_update_response_item import (
        CatalogsLocalStoresUpdateResponseItem as CatalogsLocalStoresUpdateResponseItem,
    )
    from pinterest_async.models.catalogs_local_stores_update_response_item_data import (
        CatalogsLocalStoresUpdateResponseItemData as CatalogsLocalStoresUpdateResponseItemData,
    )
    from pinterest_async.models.catalogs_local_stores_update_response_item_data_exceptions import (
        CatalogsLocalStoresUpdateResponseItemDataExceptions as CatalogsLocalStoresUpdateResponseItemDataExceptions,
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
    from pinterest_async.models.catalogs_product_group_filters_request_any_of_items_0 import (
        CatalogsProductGroupFiltersRequestAnyOfItems0 as CatalogsProductGroupFiltersRequestAnyOfItems0,
    )
    from pinterest_async.models.catalogs_product_group_filters_request_any_of_items_1 import (
        CatalogsProductGroupFiltersRequestAnyOfItems1 as CatalogsProductGroupFiltersRequestAnyOfItems1,
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
    from pinterest_async.models.catalogs_product_group_multiple_pinterest_product_category_criteria import (
        CatalogsProductGroupMultiplePinterestProductCategoryCriteria as CatalogsProductGroupMultiplePinterestProductCategoryCriteria,
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
    from pinterest_async.models.catalogs_product_group_update_request import (
        CatalogsProductGroupUpdateRequest as CatalogsProductGroupUpdateRequest,
    )
    from pinterest_async.models.catalogs_product_groups_create_many_request_items import (
        CatalogsProductGroupsCreateManyRequestItems as CatalogsProductGroupsCreateManyRequestItems,
    )
    from pinterest_async.models.catalogs_product_groups_create_request_schema import (
        CatalogsProductGroupsCreateRequestSchema as CatalogsProductGroupsCreateRequestSchema,
    )
    from pinterest_async.models.catalogs_product_groups_update_request_schema import (
        CatalogsProductGroupsUpdateRequestSchema as CatalogsProductGroupsUpdateRequestSchema,
    )
    from pinterest_async.models.catalogs_report import CatalogsReport as CatalogsReport
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
    from pinterest_async.models.catalogs_report_stats_parameters import (
        CatalogsReportStatsParameters as CatalogsReportStatsParameters,
    )
    from pinterest_async.models.catalogs_retail_available_filter_values import (
        CatalogsRetailAvailableFilterValues as CatalogsRetailAvailableFilterValues,
    )
    from pinterest_async.models.catalogs_retail_available_filter_values_catalog_type import (
        CatalogsRetailAvailableFilterValuesCatalogType as CatalogsRetailAvailableFilterValuesCatalogType,
    )
    from pinterest_async.models.catalogs_retail_batch_request import (
        CatalogsRetailBatchRequest as CatalogsRetailBatchRequest,
    )
    from pinterest_async.models.catalogs_retail_batch_request_catalog_type import (
        CatalogsRetailBatchRequestCatalogType as CatalogsRetailBatchRequestCatalogType,
    )
    from pinterest_async.models.catalogs_retail_batch_request_items_items import (
        CatalogsRetailBatchRequestItemsItems as CatalogsRetailBatchRequestItemsItems,
    )
    from pinterest_async.models.catalogs_retail_feed import CatalogsRetailFeed as CatalogsRetailFeed
    from pinterest_async.models.catalogs_retail_feed_catalog_type import (
        CatalogsRetailFeedCatalogType as CatalogsRetailFeedCatalogType,
    )
    from pinterest_async.models.catalogs_retail_feeds_create_request import (
        CatalogsRetailFeedsCreateRequest as CatalogsRetailFeedsCreateRequest,
    )
    from pinterest_async.models.catalogs_retail_feeds_create_request_catalog_type import (
        CatalogsRetailFeedsCreateRequestCatalogType as CatalogsRetailFeedsCreateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_retail_feeds_update_request import (
        CatalogsRetailFeedsUpdateRequest as CatalogsRetailFeedsUpdateRequest,
    )
    from pinterest_async.models.catalogs_retail_feeds_update_request_catalog_type import (
        CatalogsRetailFeedsUpdateRequestCatalogType as CatalogsRetailFeedsUpdateRequestCatalogType,
    )
    from pinterest_async.models.catalogs_retail_filter_values_map import (
        CatalogsRetailFilterValuesMap as CatalogsRetailFilterValuesMap,
    )
    from pinterest_async.models.catalogs_retail_item_error_response import (
        CatalogsRetailItemErrorResponse as CatalogsRetailItemErrorResponse,
    )
    from pinterest_async.models.catalogs_retail_item_error_response_catalog_type import (
        CatalogsRetailItemErrorResponseCatalogType as CatalogsRetailItemErrorResponseCatalogType,
    )
    from pinterest_async.models.catalogs_retail_item_error_response_item_response_kind import (
        CatalogsRetailItemErrorResponseItemResponseKind as CatalogsRetailItemErrorResponseItemResponseKind,
    )
    from pinterest_async.models.catalogs_retail_item_response import (
        CatalogsRetailItemResponse as CatalogsRetailItemResponse,
    )
    from pinterest_async.models.catalogs_retail_item_response_catalog_type import (
        CatalogsRetailItemResponseCatalogType as CatalogsRetailItemResponseCatalogType,
    )
    from pinterest_async.models.catalogs_retail_item_response_item_response_kind import (
        CatalogsRetailItemResponseItemResponseKind as CatalogsRetailItemResponseItemResponseKind,
    )
    from pinterest_async.models.catalogs_retail_items_batch import CatalogsRetailItemsBatch as CatalogsRetailItemsBatch
    from pinterest_async.models.catalogs_retail_items_batch_catalog_type import (
        CatalogsRetailItemsBatchCatalogType as CatalogsRetailItemsBatchCatalogType,
    )
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
    from pinterest_async.models.catalogs_retail_report_all_items_filter import (
        CatalogsRetailReportAllItemsFilter as CatalogsRetailReportAllItemsFilter,
    )
    from pinterest_async.models.catalogs_retail_report_all_items_filter_report_type import (
        CatalogsRetailReportAllItemsFilterReportType as CatalogsRetailReportAllItemsFilterReportType,
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
    from pinterest_async.models.collections_header_type import CollectionsHeaderType as CollectionsHeaderType
    from pinterest_async.models.condition_filter import ConditionFilter as ConditionFilter
    from pinterest_async.models.content_type import ContentType as ContentType
    from pinterest_async.models.content_type_2 import ContentType2 as ContentType2
    from pinterest_async.models.conversion_access_token import ConversionAccessToken as ConversionAccessToken
    from pinterest_async.models.conversion_api_response import ConversionApiResponse as ConversionApiResponse
    from pinterest_async.models.conversion_api_response_events_items import (
        ConversionApiResponseEventsItems as ConversionApiResponseEventsItems,
    )
    from pinterest_async.models.conversion_attribution_window_days import (
        ConversionAttributionWindowDays as ConversionAttributionWindowDays,
    )
    from pinterest_async.models.conversion_deletion_request import (
        ConversionDeletionRequest as ConversionDeletionRequest,
    )
    from pinterest_async.models.conversion_deletion_request_create import (
        ConversionDeletionRequestCreate as ConversionDeletionRequestCreate,
    )
    from pinterest_async.models.conversion_deletion_request_epik_targets import (
        ConversionDeletionRequestEPIKTargets as ConversionDeletionRequestEPIKTargets,
    )
    from pinterest_async.models.conversion_deletion_request_status import (
        ConversionDeletionRequestStatus as ConversionDeletionRequestStatus,
    )
    from pinterest_async.models.conversion_deletion_request_targets import (
        ConversionDeletionRequestTargets as ConversionDeletionRequestTargets,
    )
    from pinterest_async.models.conversion_deletion_request_user_email_targets import (
        ConversionDeletionRequestUserEmailTargets as ConversionDeletionRequestUserEmailTargets,
    )
    from pinterest_async.models.conversion_event import ConversionEvent as ConversionEvent
    from pinterest_async.models.conversion_event_app_info import ConversionEventAppInfo as ConversionEventAppInfo
    from pinterest_async.models.conversion_event_device_info import (
        ConversionEventDeviceInfo as ConversionEventDeviceInfo,
    )
    from pinterest_async.models.conversion_event_response import ConversionEventResponse as ConversionEventResponse
    from pinterest_async.models.conversion_events import ConversionEvents as ConversionEvents
    from pinterest_async.models.conversion_events_data_items import (
        ConversionEventsDataItems as ConversionEventsDataItems,
    )
    from pinterest_async.models.conversion_events_data_items_custom_data import (
        ConversionEventsDataItemsCustomData as ConversionEventsDataItemsCustomData,
    )
    from pinterest_async.models.conversion_events_data_items_custom_data_contents_items import (
        ConversionEventsDataItemsCustomDataContentsItems as ConversionEventsDataItemsCustomDataContentsItems,
    )
    from pinterest_async.models.conversion_events_user_data_properties import (
        ConversionEventsUserDataProperties as ConversionEventsUserDataProperties,
    )
    from pinterest_async.models.conversion_learning_mode_type import (
        ConversionLearningModeType as ConversionLearningModeType,
    )
    from pinterest_async.models.conversion_msot_events_create import (
        ConversionMSOTEventsCreate as ConversionMSOTEventsCreate,
    )
    from pinterest_async.models.conversion_objective_type import ConversionObjectiveType as ConversionObjectiveType
    from pinterest_async.models.conversion_product_attribution_type import (
        ConversionProductAttributionType as ConversionProductAttributionType,
    )
    from pinterest_async.models.conversion_product_report import ConversionProductReport as ConversionProductReport
    from pinterest_async.models.conversion_product_report_breakdown_type import (
        ConversionProductReportBreakdownType as ConversionProductReportBreakdownType,
    )
    from pinterest_async.models.conversion_product_report_create import (
        ConversionProductReportCreate as ConversionProductReportCreate,
    )
    from pinterest_async.models.conversion_product_report_granularity import (
        ConversionProductReportGranularity as ConversionProductReportGranularity,
    )
    from pinterest_async.models.conversion_product_report_level import (
        ConversionProductReportLevel as ConversionProductReportLevel,
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
    from pinterest_async.models.conversion_tag_type_optimal import ConversionTagTypeOptimal as ConversionTagTypeOptimal
    from pinterest_async.models.conversion_tag_v3_goal_metadata import (
        ConversionTagV3GoalMetadata as ConversionTagV3GoalMetadata,
    )
    from pinterest_async.models.country import Country as Country
    from pinterest_async.models.country_filter import CountryFilter as CountryFilter
    from pinterest_async.models.create_asset_access_request_body import (
        CreateAssetAccessRequestBody as CreateAssetAccessRequestBody,
    )
    from pinterest_async.models.create_asset_access_request_item import (
        CreateAssetAccessRequestItem as CreateAssetAccessRequestItem,
    )
    from pinterest_async.models.create_asset_access_request_response import (
        CreateAssetAccessRequestResponse as CreateAssetAccessRequestResponse,
    )
    from pinterest_async.models.create_asset_invites_request import (
        CreateAssetInvitesRequest as CreateAssetInvitesRequest,
    )
    from pinterest_async.models.create_asset_invites_request_item import (
        CreateAssetInvitesRequestItem as CreateAssetInvitesRequestItem,
    )
    from pinterest_async.models.create_invites_results_response_array import (
        CreateInvitesResultsResponseArray as CreateInvitesResultsResponseArray,
    )
    from pinterest_async.models.create_membership_or_partnership_invites_body import (
        CreateMembershipOrPartnershipInvitesBody as CreateMembershipOrPartnershipInvitesBody,
    )
    from pinterest_async.models.created_in_last_n_days import CreatedInLastNDays as CreatedInLastNDays
    from pinterest_async.models.creation_source import CreationSource as CreationSource
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
    from pinterest_async.models.custom_conversion_event_metrics import (
        CustomConversionEventMetrics as CustomConversionEventMetrics,
    )
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
    from pinterest_async.models.customer_list_create import CustomerListCreate as CustomerListCreate
    from pinterest_async.models.customer_list_record_row import CustomerListRecordRow as CustomerListRecordRow
    from pinterest_async.models.customer_list_status import CustomerListStatus as CustomerListStatus
    from pinterest_async.models.customer_list_update_with_required_body import (
        CustomerListUpdateWithRequiredBody as CustomerListUpdateWithRequiredBody,
    )
    from pinterest_async.models.customer_list_upload import CustomerListUpload as CustomerListUpload
    from pinterest_async.models.customer_list_upload_create_request import (
        CustomerListUploadCreateRequest as CustomerListUploadCreateRequest,
    )
    from pinterest_async.models.customer_list_upload_create_response import (
        CustomerListUploadCreateResponse as CustomerListUploadCreateResponse,
    )
    from pinterest_async.models.customer_segment import CustomerSegment as CustomerSegment
    from pinterest_async.models.customer_segment_create import CustomerSegmentCreate as CustomerSegmentCreate
    from pinterest_async.models.customer_segment_update_request_update_with_required_body import (
        CustomerSegmentUpdateRequestUpdateWithRequiredBody as CustomerSegmentUpdateRequestUpdateWithRequiredBody,
    )
    from pinterest_async.models.customizable_cta_type import CustomizableCTAType as CustomizableCTAType
    from pinterest_async.models.data_output_format import DataOutputFormat as DataOutputFormat
    from pinterest_async.models.data_status import DataStatus as DataStatus
    from pinterest_async.models.delete_business_membership_body import (
        DeleteBusinessMembershipBody as DeleteBusinessMembershipBody,
    )
    from pinterest_async.models.delete_business_membership_member import (
        DeleteBusinessMembershipMember as DeleteBusinessMembershipMember,
    )
    from pinterest_async.models.delete_business_partners import DeleteBusinessPartners as DeleteBusinessPartners
    from pinterest_async.models.delete_business_partners_delete import (
        DeleteBusinessPartnersDelete as DeleteBusinessPartnersDelete,
    )
    from pinterest_async.models.delete_member_access_result import DeleteMemberAccessResult as DeleteMemberAccessResult
    from pinterest_async.models.delete_member_access_results_response_array import (
        DeleteMemberAccessResultsResponseArray as DeleteMemberAccessResultsResponseArray,
    )
    from pinterest_async.models.delete_member_asset_access_item import (
        DeleteMemberAssetAccessItem as DeleteMemberAssetAccessItem,
    )
    from pinterest_async.models.delete_partner_asset_access_body import (
        DeletePartnerAssetAccessBody as DeletePartnerAssetAccessBody,
    )
    from pinterest_async.models.delete_partner_asset_access_item import (
        DeletePartnerAssetAccessItem as DeletePartnerAssetAccessItem,
    )
    from pinterest_async.models.delete_partner_asset_access_result import (
        DeletePartnerAssetAccessResult as DeletePartnerAssetAccessResult,
    )
    from pinterest_async.models.delete_partner_asset_access_results_response_array import (
        DeletePartnerAssetAccessResultsResponseArray as DeletePartnerAssetAccessResultsResponseArray,
    )
    from pinterest_async.models.deleted_members_response import DeletedMembersResponse as DeletedMembersResponse
    from pinterest_async.models.delivery_estimate_objective_type import (
        DeliveryEstimateObjectiveType as DeliveryEstimateObjectiveType,
    )
    from pinterest_async.models.delivery_metrics_response_items_items import (
        DeliveryMetricsResponseItemsItems as DeliveryMetricsResponseItemsItems,
    )
    from pinterest_async.models.delivery_metrics_response_items_items_category import (
        DeliveryMetricsResponseItemsItemsCategory as DeliveryMetricsResponseItemsItemsCategory,
    )
    from pinterest_async.models.disclosure_type import DisclosureType as DisclosureType
    from pinterest_async.models.discount_status import DiscountStatus as DiscountStatus
    from pinterest_async.models.dynamic_titles_download_csv import DynamicTitlesDownloadCSV as DynamicTitlesDownloadCSV
    from pinterest_async.models.dynamic_titles_get_status import DynamicTitlesGetStatus as DynamicTitlesGetStatus
    from pinterest_async.models.dynamic_titles_process_csv import DynamicTitlesProcessCSV as DynamicTitlesProcessCSV
    from pinterest_async.models.dynamic_titles_process_csv_create import (
        DynamicTitlesProcessCSVCreate as DynamicTitlesProcessCSVCreate,
    )
    from pinterest_async.models.dynamic_titles_process_csv_error import (
        DynamicTitlesProcessCSVError as DynamicTitlesProcessCSVError,
    )
    from pinterest_async.models.dynamic_titles_upload_url import DynamicTitlesUploadURL as DynamicTitlesUploadURL
    from pinterest_async.models.enhanced_match_status_type import EnhancedMatchStatusType as EnhancedMatchStatusType
    from pinterest_async.models.entity_label import EntityLabel as EntityLabel
    from pinterest_async.models.entity_label_error import EntityLabelError as EntityLabelError
    from pinterest_async.models.entity_label_status import EntityLabelStatus as EntityLabelStatus
    from pinterest_async.models.entity_status import EntityStatus as EntityStatus
    from pinterest_async.models.error_detail import ErrorDetail as ErrorDetail
    from pinterest_async.models.event_data import EventData as EventData
    from pinterest_async.models.event_processing_status import EventProcessingStatus as EventProcessingStatus
    from pinterest_async.models.event_quality_score import EventQualityScore as EventQualityScore
    from pinterest_async.models.exception import Exception_ as Exception_
    from pinterest_async.models.featured_trend import FeaturedTrend as FeaturedTrend
    from pinterest_async.models.filter_operator_type import FilterOperatorType as FilterOperatorType
    from pinterest_async.models.follow_user import FollowUser as FollowUser
    from pinterest_async.models.follow_user_create import FollowUserCreate as FollowUserCreate
    from pinterest_async.models.form_factor import FormFactor as FormFactor
    from pinterest_async.models.freq_bid_multiplier_time_window import (
        FreqBidMultiplierTimeWindow as FreqBidMultiplierTimeWindow,
    )
    from pinterest_async.models.frequency_goal_metadata import FrequencyGoalMetadata as FrequencyGoalMetadata
    from pinterest_async.models.frequency_goal_metadata_timerange import (
        FrequencyGoalMetadataTimerange as FrequencyGoalMetadataTimerange,
    )
    from pinterest_async.models.frequency_multipliers import FrequencyMultipliers as FrequencyMultipliers
    from pinterest_async.models.from_claimed_content import FromClaimedContent as FromClaimedContent
    from pinterest_async.models.gender import Gender as Gender
    from pinterest_async.models.gender_bucket import GenderBucket as GenderBucket
    from pinterest_async.models.gender_demographics import GenderDemographics as GenderDemographics
    from pinterest_async.models.gender_filter import GenderFilter as GenderFilter
    from pinterest_async.models.gender_multipliers import GenderMultipliers as GenderMultipliers
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
    from pinterest_async.models.http_method import HttpMethod as HttpMethod
    from pinterest_async.models.image_details import ImageDetails as ImageDetails
    from pinterest_async.models.image_metadata import ImageMetadata as ImageMetadata
    from pinterest_async.models.image_metadata_item_type import ImageMetadataItemType as ImageMetadataItemType
    from pinterest_async.models.image_size import ImageSize as ImageSize
    from pinterest_async.models.ingestion_source import IngestionSource as IngestionSource
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
    from pinterest_async.models.integration_log_event_type import IntegrationLogEventType as IntegrationLogEventType
    from pinterest_async.models.integration_log_level import IntegrationLogLevel as IntegrationLogLevel
    from pinterest_async.models.integration_logs_request_create import (
        IntegrationLogsRequestCreate as IntegrationLogsRequestCreate,
    )
    from pinterest_async.models.integration_logs_success_response import (
        IntegrationLogsSuccessResponse as IntegrationLogsSuccessResponse,
    )
    from pinterest_async.models.integration_metadata import IntegrationMetadata as IntegrationMetadata
    from pinterest_async.models.integration_metadata_create import (
        IntegrationMetadataCreate as IntegrationMetadataCreate,
    )
    from pinterest_async.models.integration_metadata_update import (
        IntegrationMetadataUpdate as IntegrationMetadataUpdate,
    )
    from pinterest_async.models.integration_record import IntegrationRecord as IntegrationRecord
    from pinterest_async.models.intended_promotion_type import IntendedPromotionType as IntendedPromotionType
    from pinterest_async.models.interest import Interest as Interest
    from pinterest_async.models.interests_enum import InterestsEnum as InterestsEnum
    from pinterest_async.models.invite_action_result_item import InviteActionResultItem as InviteActionResultItem
    from pinterest_async.models.invite_assets_summary import InviteAssetsSummary as InviteAssetsSummary
    from pinterest_async.models.invite_assets_summary_item import InviteAssetsSummaryItem as InviteAssetsSummaryItem
    from pinterest_async.models.invite_business_role_binding import (
        InviteBusinessRoleBinding as InviteBusinessRoleBinding,
    )
    from pinterest_async.models.invite_data_response import InviteDataResponse as InviteDataResponse
    from pinterest_async.models.invite_exception_response import InviteExceptionResponse as InviteExceptionResponse
    from pinterest_async.models.invite_filter_status import InviteFilterStatus as InviteFilterStatus
    from pinterest_async.models.invite_response import InviteResponse as InviteResponse
    from pinterest_async.models.invite_type import InviteType as InviteType
    from pinterest_async.models.item_attributes import ItemAttributes as ItemAttributes
    from pinterest_async.models.item_attributes_request import ItemAttributesRequest as ItemAttributesRequest
    from pinterest_async.models.item_availability import ItemAvailability as ItemAvailability
    from pinterest_async.models.item_create_batch_record import ItemCreateBatchRecord as ItemCreateBatchRecord
    from pinterest_async.models.item_delete_batch_record import ItemDeleteBatchRecord as ItemDeleteBatchRecord
    from pinterest_async.models.item_delete_discontinued_batch_record import (
        ItemDeleteDiscontinuedBatchRecord as ItemDeleteDiscontinuedBatchRecord,
    )
    from pinterest_async.models.item_group_id_filter import ItemGroupIdFilter as ItemGroupIdFilter
    from pinterest_async.models.item_id_filter import ItemIdFilter as ItemIdFilter
    from pinterest_async.models.item_id_store_code_pair import ItemIdStoreCodePair as ItemIdStoreCodePair
    from pinterest_async.models.item_processing_record import ItemProcessingRecord as ItemProcessingRecord
    from pinterest_async.models.item_processing_status import ItemProcessingStatus as ItemProcessingStatus
    from pinterest_async.models.item_response import ItemResponse as ItemResponse
    from pinterest_async.models.item_update_batch_record import ItemUpdateBatchRecord as ItemUpdateBatchRecord
    from pinterest_async.models.item_upsert_batch_record import ItemUpsertBatchRecord as ItemUpsertBatchRecord
    from pinterest_async.models.item_validation_event import ItemValidationEvent as ItemValidationEvent
    from pinterest_async.models.keyword import Keyword as Keyword
    from pinterest_async.models.keyword_error import KeywordError as KeywordError
    from pinterest_async.models.keyword_info import KeywordInfo as KeywordInfo
    from pinterest_async.models.keyword_metrics import KeywordMetrics as KeywordMetrics
    from pinterest_async.models.keyword_metrics_response import KeywordMetricsResponse as KeywordMetricsResponse
    from pinterest_async.models.keyword_update_generated import KeywordUpdateGenerated as KeywordUpdateGenerated
    from pinterest_async.models.keyword_update_item import KeywordUpdateItem as KeywordUpdateItem
    from pinterest_async.models.keywords import Keywords as Keywords
    from pinterest_async.models.keywords_common import KeywordsCommon as KeywordsCommon
    from pinterest_async.models.keywords_metrics_array_response import (
        KeywordsMetricsArrayResponse as KeywordsMetricsArrayResponse,
    )
    from pinterest_async.models.keywords_request import KeywordsRequest as KeywordsRequest
    from pinterest_async.models.keywords_update import KeywordsUpdate as KeywordsUpdate
    from pinterest_async.models.label import Label as Label
    from pinterest_async.models.label_bulk_create_request import LabelBulkCreateRequest as LabelBulkCreateRequest
    from pinterest_async.models.label_bulk_update_request import LabelBulkUpdateRequest as LabelBulkUpdateRequest
    from pinterest_async.models.label_create_item import LabelCreateItem as LabelCreateItem
    from pinterest_async.models.label_create_request import LabelCreateRequest as LabelCreateRequest
    from pinterest_async.models.label_error import LabelError as LabelError
    from pinterest_async.models.label_error_data import LabelErrorData as LabelErrorData
    from pinterest_async.models.label_parent_type import LabelParentType as LabelParentType
    from pinterest_async.models.label_status import LabelStatus as LabelStatus
    from pinterest_async.models.label_status_bulk_update import LabelStatusBulkUpdate as LabelStatusBulkUpdate
    from pinterest_async.models.label_type import LabelType as LabelType
    from pinterest_async.models.label_update_item import LabelUpdateItem as LabelUpdateItem
    from pinterest_async.models.label_update_request import LabelUpdateRequest as LabelUpdateRequest
    from pinterest_async.models.labeled_entities import LabeledEntities as LabeledEntities
    from pinterest_async.models.labeled_entities_create import LabeledEntitiesCreate as LabeledEntitiesCreate
    from pinterest_async.models.labels_response import LabelsResponse as LabelsResponse
    from pinterest_async.models.language import Language as Language
    from pinterest_async.models.lead_form import LeadForm as LeadForm
    from pinterest_async.models.lead_form_array_response import LeadFormArrayResponse as LeadFormArrayResponse
    from pinterest_async.models.lead_form_array_response_item import (
        LeadFormArrayResponseItem as LeadFormArrayResponseItem,
    )
    from pinterest_async.models.lead_form_batch_update import LeadFormBatchUpdate as LeadFormBatchUpdate
    from pinterest_async.models.lead_form_create import LeadFormCreate as LeadFormCreate
    from pinterest_async.models.lead_form_policy_link import LeadFormPolicyLink as LeadFormPolicyLink
    from pinterest_async.models.lead_form_question import LeadFormQuestion as LeadFormQuestion
    from pinterest_async.models.lead_form_question_field_type import (
        LeadFormQuestionFieldType as LeadFormQuestionFieldType,
    )
    from pinterest_async.models.lead_form_question_type import LeadFormQuestionType as LeadFormQuestionType
    from pinterest_async.models.lead_form_status import LeadFormStatus as LeadFormStatus
    from pinterest_async.models.lead_form_test import LeadFormTest as LeadFormTest
    from pinterest_async.models.lead_form_test_create import LeadFormTestCreate as LeadFormTestCreate
    from pinterest_async.models.lead_subscription import LeadSubscription as LeadSubscription
    from pinterest_async.models.lead_subscription_post_params_create import (
        LeadSubscriptionPostParamsCreate as LeadSubscriptionPostParamsCreate,
    )
    from pinterest_async.models.leads_export_response_data import LeadsExportResponseData as LeadsExportResponseData
    from pinterest_async.models.leads_export_status import LeadsExportStatus as LeadsExportStatus
    from pinterest_async.models.leads_exports import LeadsExports as LeadsExports
    from pinterest_async.models.leads_exports_create import LeadsExportsCreate as LeadsExportsCreate
    from pinterest_async.models.line_item import LineItem as LineItem
    from pinterest_async.models.link_filter import LinkFilter as LinkFilter
    from pinterest_async.models.linked_business import LinkedBusiness as LinkedBusiness
    from pinterest_async.models.local_inventory_create_operation import (
        LocalInventoryCreateOperation as LocalInventoryCreateOperation,
    )
    from pinterest_async.models.local_inventory_create_operation_operation import (
        LocalInventoryCreateOperationOperation as LocalInventoryCreateOperationOperation,
    )
    from pinterest_async.models.local_inventory_delete_operation import (
        LocalInventoryDeleteOperation as LocalInventoryDeleteOperation,
    )
    from pinterest_async.models.local_inventory_delete_operation_operation import (
        LocalInventoryDeleteOperationOperation as LocalInventoryDeleteOperationOperation,
    )
    from pinterest_async.models.local_inventory_item_response import (
        LocalInventoryItemResponse as LocalInventoryItemResponse,
    )
    from pinterest_async.models.local_inventory_items_batch import LocalInventoryItemsBatch as LocalInventoryItemsBatch
    from pinterest_async.models.local_inventory_items_batch_create import (
        LocalInventoryItemsBatchCreate as LocalInventoryItemsBatchCreate,
    )
    from pinterest_async.models.local_inventory_items_get import LocalInventoryItemsGet as LocalInventoryItemsGet
    from pinterest_async.models.local_inventory_items_get_create import (
        LocalInventoryItemsGetCreate as LocalInventoryItemsGetCreate,
    )
    from pinterest_async.models.local_inventory_operation import LocalInventoryOperation as LocalInventoryOperation
    from pinterest_async.models.local_inventory_operation_result import (
        LocalInventoryOperationResult as LocalInventoryOperationResult,
    )
    from pinterest_async.models.local_inventory_operation_result_supplemental_type import (
        LocalInventoryOperationResultSupplementalType as LocalInventoryOperationResultSupplementalType,
    )
    from pinterest_async.models.local_inventory_update_operation import (
        LocalInventoryUpdateOperation as LocalInventoryUpdateOperation,
    )
    from pinterest_async.models.local_inventory_update_operation_operation import (
        LocalInventoryUpdateOperationOperation as LocalInventoryUpdateOperationOperation,
    )
    from pinterest_async.models.local_inventory_upsert_operation import (
        LocalInventoryUpsertOperation as LocalInventoryUpsertOperation,
    )
    from pinterest_async.models.local_inventory_upsert_operation_operation import (
        LocalInventoryUpsertOperationOperation as LocalInventoryUpsertOperationOperation,
    )
    from pinterest_async.models.local_store import LocalStore as LocalStore
    from pinterest_async.models.local_store_batch_update import LocalStoreBatchUpdate as LocalStoreBatchUpdate
    from pinterest_async.models.local_store_create import LocalStoreCreate as LocalStoreCreate
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
    from pinterest_async.models.metrics_reporting_level import MetricsReportingLevel as MetricsReportingLevel
    from pinterest_async.models.metrics_response import MetricsResponse as MetricsResponse
    from pinterest_async.models.metrics_response_data_items import MetricsResponseDataItems as MetricsResponseDataItems
    from pinterest_async.models.min_price_filter import MinPriceFilter as MinPriceFilter
    from pinterest_async.models.mmm_report import MMMReport as MMMReport
    from pinterest_async.models.mmm_report_create import MMMReportCreate as MMMReportCreate
    from pinterest_async.models.mmm_report_granularity import MMMReportGranularity as MMMReportGranularity
    from pinterest_async.models.mmm_report_level import MMMReportLevel as MMMReportLevel
    from pinterest_async.models.mmm_reporting_column import MMMReportingColumn as MMMReportingColumn
    from pinterest_async.models.mmm_reporting_targeting_type import (
        MMMReportingTargetingType as MMMReportingTargetingType,
    )
    from pinterest_async.models.mobile_app_platform import MobileAppPlatform as MobileAppPlatform
    from pinterest_async.models.msot_event_name import MsotEventName as MsotEventName
    from pinterest_async.models.multi_pins_analytics_metric_types_item import (
        MultiPinsAnalyticsMetricTypesItem as MultiPinsAnalyticsMetricTypesItem,
    )
    from pinterest_async.models.network_type import NetworkType as NetworkType
    from pinterest_async.models.non_draft_entity_status import NonDraftEntityStatus as NonDraftEntityStatus
    from pinterest_async.models.non_nullable_catalogs_currency import (
        NonNullableCatalogsCurrency as NonNullableCatalogsCurrency,
    )
    from pinterest_async.models.notification_response import NotificationResponse as NotificationResponse
    from pinterest_async.models.nullable_catalogs_item_field_type import (
        NullableCatalogsItemFieldType as NullableCatalogsItemFieldType,
    )
    from pinterest_async.models.nullable_currency import NullableCurrency as NullableCurrency
    from pinterest_async.models.nullable_entity_status import NullableEntityStatus as NullableEntityStatus
    from pinterest_async.models.nullable_label_status import NullableLabelStatus as NullableLabelStatus
    from pinterest_async.models.nullable_label_type import NullableLabelType as NullableLabelType
    from pinterest_async.models.nullable_partner_type import NullablePartnerType as NullablePartnerType
    from pinterest_async.models.nullalble_match_type import NullalbleMatchType as NullalbleMatchType
    from pinterest_async.models.numeric_filter_operator_type import (
        NumericFilterOperatorType as NumericFilterOperatorType,
    )
    from pinterest_async.models.oauth_access_token import OauthAccessToken as OauthAccessToken
    from pinterest_async.models.oauth_access_token_create import OauthAccessTokenCreate as OauthAccessTokenCreate
    from pinterest_async.models.objective_type import ObjectiveType as ObjectiveType
    from pinterest_async.models.operation_type import OperationType as OperationType
    from pinterest_async.models.optimization_goal_metadata import OptimizationGoalMetadata as OptimizationGoalMetadata
    from pinterest_async.models.optimization_type import OptimizationType as OptimizationType
    from pinterest_async.models.order import Order as Order
    from pinterest_async.models.order_line import OrderLine as OrderLine
    from pinterest_async.models.order_line_paid_type import OrderLinePaidType as OrderLinePaidType
    from pinterest_async.models.order_line_status import OrderLineStatus as OrderLineStatus
    from pinterest_async.models.os_family import OsFamily as OsFamily
    from pinterest_async.models.overall_status_options import OverallStatusOptions as OverallStatusOptions
    from pinterest_async.models.pacing_delivery_type import PacingDeliveryType as PacingDeliveryType
    from pinterest_async.models.partner_metadata import PartnerMetadata as PartnerMetadata
    from pinterest_async.models.partner_type import PartnerType as PartnerType
    from pinterest_async.models.performance_plus_campaign_settings import (
        PerformancePlusCampaignSettings as PerformancePlusCampaignSettings,
    )
    from pinterest_async.models.permissions import Permissions as Permissions
    from pinterest_async.models.permissions_with_owner import PermissionsWithOwner as PermissionsWithOwner
    from pinterest_async.models.pin import Pin as Pin
    from pinterest_async.models.pin_analytics_daily_metrics import PinAnalyticsDailyMetrics as PinAnalyticsDailyMetrics
    from pinterest_async.models.pin_analytics_metrics_response import (
        PinAnalyticsMetricsResponse as PinAnalyticsMetricsResponse,
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
    from pinterest_async.models.pin_read import PinRead as PinRead
    from pinterest_async.models.pin_type import PinType as PinType
    from pinterest_async.models.pin_update import PinUpdate as PinUpdate
    from pinterest_async.models.pinner_list_type import PinnerListType as PinnerListType
    from pinterest_async.models.pins_save_request_create import PinsSaveRequestCreate as PinsSaveRequestCreate
    from pinterest_async.models.pinterest_lib_batch_item_exception import (
        PinterestLibBatchItemException as PinterestLibBatchItemException,
    )
    from pinterest_async.models.pinterest_lib_error import PinterestLibError as PinterestLibError
    from pinterest_async.models.pinterest_lib_pagination_order import (
        PinterestLibPaginationOrder as PinterestLibPaginationOrder,
    )
    from pinterest_async.models.pinterest_lib_status_204 import PinterestLibStatus204 as PinterestLibStatus204
    from pinterest_async.models.pinterest_lib_status_204_status_code import (
        PinterestLibStatus204StatusCode as PinterestLibStatus204StatusCode,
    )
    from pinterest_async.models.pinterest_product_categories_filter import (
        PinterestProductCategoriesFilter as PinterestProductCategoriesFilter,
    )
    from pinterest_async.models.placement_group_type import PlacementGroupType as PlacementGroupType
    from pinterest_async.models.placement_multipliers import PlacementMultipliers as PlacementMultipliers
    from pinterest_async.models.placement_traffic_type import PlacementTrafficType as PlacementTrafficType
    from pinterest_async.models.placement_type import PlacementType as PlacementType
    from pinterest_async.models.predicted_time_series import PredictedTimeSeries as PredictedTimeSeries
    from pinterest_async.models.preferred_media_type import PreferredMediaType as PreferredMediaType
    from pinterest_async.models.price_filter import PriceFilter as PriceFilter
    from pinterest_async.models.price_filter_price import PriceFilterPrice as PriceFilterPrice
    from pinterest_async.models.primary_sort import PrimarySort as PrimarySort
    from pinterest_async.models.product_availability import ProductAvailability as ProductAvailability
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
    from pinterest_async.models.product_condition import ProductCondition as ProductCondition
    from pinterest_async.models.product_group_analytics_items import (
        ProductGroupAnalyticsItems as ProductGroupAnalyticsItems,
    )
    from pinterest_async.models.product_group_promotion import ProductGroupPromotion as ProductGroupPromotion
    from pinterest_async.models.product_group_promotion_create_request import (
        ProductGroupPromotionCreateRequest as ProductGroupPromotionCreateRequest,
    )
    from pinterest_async.models.product_group_promotion_customizable_cta_type import (
        ProductGroupPromotionCustomizableCTAType as ProductGroupPromotionCustomizableCTAType,
    )
    from pinterest_async.models.product_group_promotion_response_item import (
        ProductGroupPromotionResponseItem as ProductGroupPromotionResponseItem,
    )
    from pinterest_async.models.product_group_promotion_update_request import (
        ProductGroupPromotionUpdateRequest as ProductGroupPromotionUpdateRequest,
    )
    from pinterest_async.models.product_group_promotions import ProductGroupPromotions as ProductGroupPromotions
    from pinterest_async.models.product_group_reference_filter import (
        ProductGroupReferenceFilter as ProductGroupReferenceFilter,
    )
    from pinterest_async.models.product_group_summary_status import (
        ProductGroupSummaryStatus as ProductGroupSummaryStatus,
    )
    from pinterest_async.models.product_tag_item import ProductTagItem as ProductTagItem
    from pinterest_async.models.product_tags_bulk_add_request import (
        ProductTagsBulkAddRequest as ProductTagsBulkAddRequest,
    )
    from pinterest_async.models.product_tags_bulk_delete_request import (
        ProductTagsBulkDeleteRequest as ProductTagsBulkDeleteRequest,
    )
    from pinterest_async.models.product_tags_response import ProductTagsResponse as ProductTagsResponse
    from pinterest_async.models.product_type_0_filter import ProductType0Filter as ProductType0Filter
    from pinterest_async.models.product_type_1_filter import ProductType1Filter as ProductType1Filter
    from pinterest_async.models.product_type_2_filter import ProductType2Filter as ProductType2Filter
    from pinterest_async.models.product_type_3_filter import ProductType3Filter as ProductType3Filter
    from pinterest_async.models.product_type_4_filter import ProductType4Filter as ProductType4Filter
    from pinterest_async.models.promotion import Promotion as Promotion
    from pinterest_async.models.promotion_application_level import (
        PromotionApplicationLevel as PromotionApplicationLevel,
    )
    from pinterest_async.models.promotion_array_element import PromotionArrayElement as PromotionArrayElement
    from pinterest_async.models.promotion_batch_update import PromotionBatchUpdate as PromotionBatchUpdate
    from pinterest_async.models.promotion_create import PromotionCreate as PromotionCreate
    from pinterest_async.models.promotion_template_value import PromotionTemplateValue as PromotionTemplateValue
    from pinterest_async.models.promotion_type import PromotionType as PromotionType
    from pinterest_async.models.promotions_response import PromotionsResponse as PromotionsResponse
    from pinterest_async.models.public_targeting_type import PublicTargetingType as PublicTargetingType
    from pinterest_async.models.quality_component_details import QualityComponentDetails as QualityComponentDetails
    from pinterest_async.models.quality_component_issue import QualityComponentIssue as QualityComponentIssue
    from pinterest_async.models.quality_components import QualityComponents as QualityComponents
    from pinterest_async.models.query_label_entity_statuses_items import (
        QueryLabelEntityStatusesItems as QueryLabelEntityStatusesItems,
    )
    from pinterest_async.models.query_label_types_items import QueryLabelTypesItems as QueryLabelTypesItems
    from pinterest_async.models.querymetrictypes_items import QuerymetrictypesItems as QuerymetrictypesItems
    from pinterest_async.models.queryvideopinmetrictypes_items import (
        QueryvideopinmetrictypesItems as QueryvideopinmetrictypesItems,
    )
    from pinterest_async.models.quiz_pin_data import QuizPinData as QuizPinData
    from pinterest_async.models.quiz_pin_option import QuizPinOption as QuizPinOption
    from pinterest_async.models.quiz_pin_question import QuizPinQuestion as QuizPinQuestion
    from pinterest_async.models.quiz_pin_result import QuizPinResult as QuizPinResult
    from pinterest_async.models.record_counts import RecordCounts as RecordCounts
    from pinterest_async.models.related_terms import RelatedTerms as RelatedTerms
    from pinterest_async.models.related_terms_related_terms_list_items import (
        RelatedTermsRelatedTermsListItems as RelatedTermsRelatedTermsListItems,
    )
    from pinterest_async.models.report_type import ReportType as ReportType
    from pinterest_async.models.reporting_column import ReportingColumn as ReportingColumn
    from pinterest_async.models.reporting_column_async import ReportingColumnAsync as ReportingColumnAsync
    from pinterest_async.models.reporting_column_sync import ReportingColumnSync as ReportingColumnSync
    from pinterest_async.models.reporting_time_zone import ReportingTimeZone as ReportingTimeZone
    from pinterest_async.models.respond_to_invite_result_item import (
        RespondToInviteResultItem as RespondToInviteResultItem,
    )
    from pinterest_async.models.respond_to_invites_response_array import (
        RespondToInvitesResponseArray as RespondToInvitesResponseArray,
    )
    from pinterest_async.models.retail_local_inventory_item_attributes import (
        RetailLocalInventoryItemAttributes as RetailLocalInventoryItemAttributes,
    )
    from pinterest_async.models.retail_local_inventory_item_attributes_optional import (
        RetailLocalInventoryItemAttributesOptional as RetailLocalInventoryItemAttributesOptional,
    )
    from pinterest_async.models.role import Role as Role
    from pinterest_async.models.s3_file_part import S3FilePart as S3FilePart
    from pinterest_async.models.s3_multipart_upload_data import S3MultipartUploadData as S3MultipartUploadData
    from pinterest_async.models.schedule import Schedule as Schedule
    from pinterest_async.models.schedule_action import ScheduleAction as ScheduleAction
    from pinterest_async.models.schedule_age_bucket_multipliers import (
        ScheduleAgeBucketMultipliers as ScheduleAgeBucketMultipliers,
    )
    from pinterest_async.models.schedule_app_type_multipliers import (
        ScheduleAppTypeMultipliers as ScheduleAppTypeMultipliers,
    )
    from pinterest_async.models.schedule_audience_multipliers import (
        ScheduleAudienceMultipliers as ScheduleAudienceMultipliers,
    )
    from pinterest_async.models.schedule_batch_update import ScheduleBatchUpdate as ScheduleBatchUpdate
    from pinterest_async.models.schedule_batch_update_delta_value import (
        ScheduleBatchUpdateDeltaValue as ScheduleBatchUpdateDeltaValue,
    )
    from pinterest_async.models.schedule_bid_multipliers import ScheduleBidMultipliers as ScheduleBidMultipliers
    from pinterest_async.models.schedule_bid_options import ScheduleBidOptions as ScheduleBidOptions
    from pinterest_async.models.schedule_bid_options_gender_multipliers import (
        ScheduleBidOptionsGenderMultipliers as ScheduleBidOptionsGenderMultipliers,
    )
    from pinterest_async.models.schedule_bid_options_placement_multipliers import (
        ScheduleBidOptionsPlacementMultipliers as ScheduleBidOptionsPlacementMultipliers,
    )
    from pinterest_async.models.schedule_common_delta_value import ScheduleCommonDeltaValue as ScheduleCommonDeltaValue
    from pinterest_async.models.schedule_create import ScheduleCreate as ScheduleCreate
    from pinterest_async.models.schedule_create_delta_value import ScheduleCreateDeltaValue as ScheduleCreateDeltaValue
    from pinterest_async.models.schedule_create_request import ScheduleCreateRequest as ScheduleCreateRequest
    from pinterest_async.models.schedule_delta_value import ScheduleDeltaValue as ScheduleDeltaValue
    from pinterest_async.models.schedule_status import ScheduleStatus as ScheduleStatus
    from pinterest_async.models.schedule_type import ScheduleType as ScheduleType
    from pinterest_async.models.schedule_update_request import ScheduleUpdateRequest as ScheduleUpdateRequest
    from pinterest_async.models.schedules_create_response_item import (
        SchedulesCreateResponseItem as SchedulesCreateResponseItem,
    )
    from pinterest_async.models.schedules_create_response_item_data import (
        SchedulesCreateResponseItemData as SchedulesCreateResponseItemData,
    )
    from pinterest_async.models.schedules_create_response_item_data_exceptions import (
        SchedulesCreateResponseItemDataExceptions as SchedulesCreateResponseItemDataExceptions,
    )
    from pinterest_async.models.schedules_update_response_item import (
        SchedulesUpdateResponseItem as SchedulesUpdateResponseItem,
    )
    from pinterest_async.models.schedules_update_response_item_data import (
        SchedulesUpdateResponseItemData as SchedulesUpdateResponseItemData,
    )
    from pinterest_async.models.schedules_update_response_item_data_exceptions import (
        SchedulesUpdateResponseItemDataExceptions as SchedulesUpdateResponseItemDataExceptions,
    )
    from pinterest_async.models.scrollup_goal_metadata import ScrollupGoalMetadata as ScrollupGoalMetadata
    from pinterest_async.models.shared_audience_account import SharedAudienceAccount as SharedAudienceAccount
    from pinterest_async.models.single_interest_targeting_option import (
        SingleInterestTargetingOption as SingleInterestTargetingOption,
    )
    from pinterest_async.models.source import Source as Source
    from pinterest_async.models.source_platform_options import SourcePlatformOptions as SourcePlatformOptions
    from pinterest_async.models.split_field import SplitField as SplitField
    from pinterest_async.models.ssio_account import SSIOAccount as SSIOAccount
    from pinterest_async.models.ssio_account_address import SSIOAccountAddress as SSIOAccountAddress
    from pinterest_async.models.ssio_account_item import SSIOAccountItem as SSIOAccountItem
    from pinterest_async.models.ssio_account_pmp_name import SSIOAccountPMPName as SSIOAccountPMPName
    from pinterest_async.models.ssio_insertion_order import SSIOInsertionOrder as SSIOInsertionOrder
    from pinterest_async.models.ssio_insertion_order_create import SSIOInsertionOrderCreate as SSIOInsertionOrderCreate
    from pinterest_async.models.ssio_insertion_order_status import SSIOInsertionOrderStatus as SSIOInsertionOrderStatus
    from pinterest_async.models.ssio_insertion_order_update import SSIOInsertionOrderUpdate as SSIOInsertionOrderUpdate
    from pinterest_async.models.ssio_order_line import SSIOOrderLine as SSIOOrderLine
    from pinterest_async.models.ssio_order_line_type import SSIOOrderLineType as SSIOOrderLineType
    from pinterest_async.models.standard_pin_metric_types import StandardPinMetricTypes as StandardPinMetricTypes
    from pinterest_async.models.store_metadata import StoreMetadata as StoreMetadata
    from pinterest_async.models.summary_pin import SummaryPin as SummaryPin
    from pinterest_async.models.summary_status import SummaryStatus as SummaryStatus
    from pinterest_async.models.supplemental_item_batch_operation_status import (
        SupplementalItemBatchOperationStatus as SupplementalItemBatchOperationStatus,
    )
    from pinterest_async.models.supplemental_item_processing_status import (
        SupplementalItemProcessingStatus as SupplementalItemProcessingStatus,
    )
    from pinterest_async.models.supplemental_item_validation_event import (
        SupplementalItemValidationEvent as SupplementalItemValidationEvent,
    )
    from pinterest_async.models.supplemental_items_batch_response import (
        SupplementalItemsBatchResponse as SupplementalItemsBatchResponse,
    )
    from pinterest_async.models.system_user_update_with_required_body import (
        SystemUserUpdateWithRequiredBody as SystemUserUpdateWithRequiredBody,
    )
    from pinterest_async.models.targeting_advertiser_country import (
        TargetingAdvertiserCountry as TargetingAdvertiserCountry,
    )
    from pinterest_async.models.targeting_spec import TargetingSpec as TargetingSpec
    from pinterest_async.models.targeting_spec_age_bucket import TargetingSpecAgeBucket as TargetingSpecAgeBucket
    from pinterest_async.models.targeting_spec_app_type import TargetingSpecAppType as TargetingSpecAppType
    from pinterest_async.models.targeting_spec_gender import TargetingSpecGender as TargetingSpecGender
    from pinterest_async.models.targeting_spec_list_operation import (
        TargetingSpecListOperation as TargetingSpecListOperation,
    )
    from pinterest_async.models.targeting_spec_operation_age_bucket import (
        TargetingSpecOperationAgeBucket as TargetingSpecOperationAgeBucket,
    )
    from pinterest_async.models.targeting_spec_operation_age_bucket_field import (
        TargetingSpecOperationAgeBucketField as TargetingSpecOperationAgeBucketField,
    )
    from pinterest_async.models.targeting_spec_operation_age_bucket_operation import (
        TargetingSpecOperationAgeBucketOperation as TargetingSpecOperationAgeBucketOperation,
    )
    from pinterest_async.models.targeting_spec_operation_app_type import (
        TargetingSpecOperationAppType as TargetingSpecOperationAppType,
    )
    from pinterest_async.models.targeting_spec_operation_app_type_field import (
        TargetingSpecOperationAppTypeField as TargetingSpecOperationAppTypeField,
    )
    from pinterest_async.models.targeting_spec_operation_audience_exclude import (
        TargetingSpecOperationAudienceExclude as TargetingSpecOperationAudienceExclude,
    )
    from pinterest_async.models.targeting_spec_operation_audience_exclude_field import (
        TargetingSpecOperationAudienceExcludeField as TargetingSpecOperationAudienceExcludeField,
    )
    from pinterest_async.models.targeting_spec_operation_audience_include import (
        TargetingSpecOperationAudienceInclude as TargetingSpecOperationAudienceInclude,
    )
    from pinterest_async.models.targeting_spec_operation_audience_include_field import (
        TargetingSpecOperationAudienceIncludeField as TargetingSpecOperationAudienceIncludeField,
    )
    from pinterest_async.models.targeting_spec_operation_gender import (
        TargetingSpecOperationGender as TargetingSpecOperationGender,
    )
    from pinterest_async.models.targeting_spec_operation_gender_field import (
        TargetingSpecOperationGenderField as TargetingSpecOperationGenderField,
    )
    from pinterest_async.models.targeting_spec_operation_geo import (
        TargetingSpecOperationGeo as TargetingSpecOperationGeo,
    )
    from pinterest_async.models.targeting_spec_operation_geo_exclude import (
        TargetingSpecOperationGeoExclude as TargetingSpecOperationGeoExclude,
    )
    from pinterest_async.models.targeting_spec_operation_geo_exclude_field import (
        TargetingSpecOperationGeoExcludeField as TargetingSpecOperationGeoExcludeField,
    )
    from pinterest_async.models.targeting_spec_operation_geo_field import (
        TargetingSpecOperationGeoField as TargetingSpecOperationGeoField,
    )
    from pinterest_async.models.targeting_spec_operation_interest import (
        TargetingSpecOperationInterest as TargetingSpecOperationInterest,
    )
    from pinterest_async.models.targeting_spec_operation_interest_field import (
        TargetingSpecOperationInterestField as TargetingSpecOperationInterestField,
    )
    from pinterest_async.models.targeting_spec_operation_locale import (
        TargetingSpecOperationLocale as TargetingSpecOperationLocale,
    )
    from pinterest_async.models.targeting_spec_operation_locale_field import (
        TargetingSpecOperationLocaleField as TargetingSpecOperationLocaleField,
    )
    from pinterest_async.models.targeting_spec_operation_location import (
        TargetingSpecOperationLocation as TargetingSpecOperationLocation,
    )
    from pinterest_async.models.targeting_spec_operation_location_exclude import (
        TargetingSpecOperationLocationExclude as TargetingSpecOperationLocationExclude,
    )
    from pinterest_async.models.targeting_spec_operation_location_exclude_field import (
        TargetingSpecOperationLocationExcludeField as TargetingSpecOperationLocationExcludeField,
    )
    from pinterest_async.models.targeting_spec_operation_location_field import (
        TargetingSpecOperationLocationField as TargetingSpecOperationLocationField,
    )
    from pinterest_async.models.targeting_spec_operation_maximum_age import (
        TargetingSpecOperationMaximumAge as TargetingSpecOperationMaximumAge,
    )
    from pinterest_async.models.targeting_spec_operation_maximum_age_field import (
        TargetingSpecOperationMaximumAgeField as TargetingSpecOperationMaximumAgeField,
    )
    from pinterest_async.models.targeting_spec_operation_maximum_age_operation import (
        TargetingSpecOperationMaximumAgeOperation as TargetingSpecOperationMaximumAgeOperation,
    )
    from pinterest_async.models.targeting_spec_operation_minimum_age import (
        TargetingSpecOperationMinimumAge as TargetingSpecOperationMinimumAge,
    )
    from pinterest_async.models.targeting_spec_operation_minimum_age_field import (
        TargetingSpecOperationMinimumAgeField as TargetingSpecOperationMinimumAgeField,
    )
    from pinterest_async.models.targeting_spec_operation_minimum_age_operation import (
        TargetingSpecOperationMinimumAgeOperation as TargetingSpecOperationMinimumAgeOperation,
    )
    from pinterest_async.models.targeting_spec_operation_shopping_retargeting import (
        TargetingSpecOperationShoppingRetargeting as TargetingSpecOperationShoppingRetargeting,
    )
    from pinterest_async.models.targeting_spec_operation_shopping_retargeting_field import (
        TargetingSpecOperationShoppingRetargetingField as TargetingSpecOperationShoppingRetargetingField,
    )
    from pinterest_async.models.targeting_spec_operation_shopping_retargeting_operation import (
        TargetingSpecOperationShoppingRetargetingOperation as TargetingSpecOperationShoppingRetargetingOperation,
    )
    from pinterest_async.models.targeting_spec_operations import TargetingSpecOperations as TargetingSpecOperations
    from pinterest_async.models.targeting_spec_shopping_retargeting import (
        TargetingSpecShoppingRetargeting as TargetingSpecShoppingRetargeting,
    )
    from pinterest_async.models.targeting_strategy import TargetingStrategy as TargetingStrategy
    from pinterest_async.models.targeting_template import TargetingTemplate as TargetingTemplate
    from pinterest_async.models.targeting_template_audience_sizing import (
        TargetingTemplateAudienceSizing as TargetingTemplateAudienceSizing,
    )
    from pinterest_async.models.targeting_template_audience_sizing_reach_estimate import (
        TargetingTemplateAudienceSizingReachEstimate as TargetingTemplateAudienceSizingReachEstimate,
    )
    from pinterest_async.models.targeting_template_create import TargetingTemplateCreate as TargetingTemplateCreate
    from pinterest_async.models.targeting_template_keyword import TargetingTemplateKeyword as TargetingTemplateKeyword
    from pinterest_async.models.targeting_template_status import TargetingTemplateStatus as TargetingTemplateStatus
    from pinterest_async.models.targeting_template_update_request_read_or_update import (
        TargetingTemplateUpdateRequestReadOrUpdate as TargetingTemplateUpdateRequestReadOrUpdate,
    )
    from pinterest_async.models.template_based_report import TemplateBasedReport as TemplateBasedReport
    from pinterest_async.models.terms_of_service import TermsOfService as TermsOfService
    from pinterest_async.models.tie_breaker_type import TieBreakerType as TieBreakerType
    from pinterest_async.models.time_series import TimeSeries as TimeSeries
    from pinterest_async.models.title_keywords_filter import TitleKeywordsFilter as TitleKeywordsFilter
    from pinterest_async.models.token_grant_type import TokenGrantType as TokenGrantType
    from pinterest_async.models.token_revocation_request_create import (
        TokenRevocationRequestCreate as TokenRevocationRequestCreate,
    )
    from pinterest_async.models.token_type_hint import TokenTypeHint as TokenTypeHint
    from pinterest_async.models.top_pins_analytics_response import TopPinsAnalyticsResponse as TopPinsAnalyticsResponse
    from pinterest_async.models.top_pins_analytics_response_date_availability import (
        TopPinsAnalyticsResponseDateAvailability as TopPinsAnalyticsResponseDateAvailability,
    )
    from pinterest_async.models.top_pins_analytics_response_pins_items import (
        TopPinsAnalyticsResponsePinsItems as TopPinsAnalyticsResponsePinsItems,
    )
    from pinterest_async.models.top_pins_sort_by import TopPinsSortBy as TopPinsSortBy
    from pinterest_async.models.top_video_pins_analytics_response import (
        TopVideoPinsAnalyticsResponse as TopVideoPinsAnalyticsResponse,
    )
    from pinterest_async.models.top_video_pins_analytics_response_date_availability import (
        TopVideoPinsAnalyticsResponseDateAvailability as TopVideoPinsAnalyticsResponseDateAvailability,
    )
    from pinterest_async.models.top_video_pins_analytics_response_pins_items import (
        TopVideoPinsAnalyticsResponsePinsItems as TopVideoPinsAnalyticsResponsePinsItems,
    )
    from pinterest_async.models.top_video_pins_sort_by import TopVideoPinsSortBy as TopVideoPinsSortBy
    from pinterest_async.models.tracking_urls import TrackingUrls as TrackingUrls
    from pinterest_async.models.trend_type import TrendType as TrendType
    from pinterest_async.models.trending_keyword import TrendingKeyword as TrendingKeyword
    from pinterest_async.models.trending_keyword_demographics import (
        TrendingKeywordDemographics as TrendingKeywordDemographics,
    )
    from pinterest_async.models.trending_keywords_response import TrendingKeywordsResponse as TrendingKeywordsResponse
    from pinterest_async.models.trending_pin import TrendingPin as TrendingPin
    from pinterest_async.models.trending_product_category import TrendingProductCategory as TrendingProductCategory
    from pinterest_async.models.trending_topic import TrendingTopic as TrendingTopic
    from pinterest_async.models.trends_age_bucket import TrendsAgeBucket as TrendsAgeBucket
    from pinterest_async.models.trends_age_distribution import TrendsAgeDistribution as TrendsAgeDistribution
    from pinterest_async.models.trends_editorial import TrendsEditorial as TrendsEditorial
    from pinterest_async.models.trends_gender import TrendsGender as TrendsGender
    from pinterest_async.models.trends_gender_distribution import TrendsGenderDistribution as TrendsGenderDistribution
    from pinterest_async.models.trends_gender_filter import TrendsGenderFilter as TrendsGenderFilter
    from pinterest_async.models.trends_l1_interest import TrendsL1Interest as TrendsL1Interest
    from pinterest_async.models.trends_supported_region import TrendsSupportedRegion as TrendsSupportedRegion
    from pinterest_async.models.updatable_item_attributes import UpdatableItemAttributes as UpdatableItemAttributes
    from pinterest_async.models.update_business_memberships_response import (
        UpdateBusinessMembershipsResponse as UpdateBusinessMembershipsResponse,
    )
    from pinterest_async.models.update_invites_results_response_array import (
        UpdateInvitesResultsResponseArray as UpdateInvitesResultsResponseArray,
    )
    from pinterest_async.models.update_mask_bid_option_field import UpdateMaskBidOptionField as UpdateMaskBidOptionField
    from pinterest_async.models.update_mask_field_type import UpdateMaskFieldType as UpdateMaskFieldType
    from pinterest_async.models.update_member_asset_access_body import (
        UpdateMemberAssetAccessBody as UpdateMemberAssetAccessBody,
    )
    from pinterest_async.models.update_member_asset_access_item import (
        UpdateMemberAssetAccessItem as UpdateMemberAssetAccessItem,
    )
    from pinterest_async.models.update_member_asset_result_item import (
        UpdateMemberAssetResultItem as UpdateMemberAssetResultItem,
    )
    from pinterest_async.models.update_member_assets_results_response_array import (
        UpdateMemberAssetsResultsResponseArray as UpdateMemberAssetsResultsResponseArray,
    )
    from pinterest_async.models.update_partner_asset_access_body import (
        UpdatePartnerAssetAccessBody as UpdatePartnerAssetAccessBody,
    )
    from pinterest_async.models.update_partner_asset_access_item import (
        UpdatePartnerAssetAccessItem as UpdatePartnerAssetAccessItem,
    )
    from pinterest_async.models.update_partner_assets_result import (
        UpdatePartnerAssetsResult as UpdatePartnerAssetsResult,
    )
    from pinterest_async.models.update_partner_assets_results_response_array import (
        UpdatePartnerAssetsResultsResponseArray as UpdatePartnerAssetsResultsResponseArray,
    )
    from pinterest_async.models.user_account_analytics_split_field import (
        UserAccountAnalyticsSplitField as UserAccountAnalyticsSplitField,
    )
    from pinterest_async.models.user_account_type import UserAccountType as UserAccountType
    from pinterest_async.models.user_business_role_binding import UserBusinessRoleBinding as UserBusinessRoleBinding
    from pinterest_async.models.user_following_feed_type import UserFollowingFeedType as UserFollowingFeedType
    from pinterest_async.models.user_list_operation_type import UserListOperationType as UserListOperationType
    from pinterest_async.models.user_list_type import UserListType as UserListType
    from pinterest_async.models.user_single_asset_binding import UserSingleAssetBinding as UserSingleAssetBinding
    from pinterest_async.models.user_website import UserWebsite as UserWebsite
    from pinterest_async.models.user_website_create import UserWebsiteCreate as UserWebsiteCreate
    from pinterest_async.models.user_website_verification import UserWebsiteVerification as UserWebsiteVerification
    from pinterest_async.models.users_for_individual_asset_response import (
        UsersForIndividualAssetResponse as UsersForIndividualAssetResponse,
    )
    from pinterest_async.models.vertical_product_category import VerticalProductCategory as VerticalProductCategory
    from pinterest_async.models.video_metadata_with_item_type import (
        VideoMetadataWithItemType as VideoMetadataWithItemType,
    )
    from pinterest_async.models.video_pin_metric_types import VideoPinMetricTypes as VideoPinMetricTypes
    from pinterest_async.models.website_verification_method import (
        WebsiteVerificationMethod as WebsiteVerificationMethod,
    )
    from pinterest_async.models.workload_state import WorkloadState as WorkloadState

    # Names of earlier releases.
    AccountAccountType: TypeAlias = UserAccountType
    AdAccountAnalyticsResponseItem: TypeAlias = AdAccountAnalyticsItems
    AdAccountsCountryResponse: TypeAlias = Model
    AdAccountsCountryResponseData: TypeAlias = AdAccountsCountry
    AdArrayResponse: TypeAlias = AdBatchWriteResponseModel
    AdArrayResponseElement: TypeAlias = AdBatchItem
    AdCountry: TypeAlias = Country
    AdGroupAudienceSizingRequest: TypeAlias = AdGroupAudienceSizingCreate
    AdGroupAudienceSizingRequestCreativeType: TypeAlias = AdGroupAudienceSizingCreativeTypes
    AdGroupAudienceSizingRequestKeyword: TypeAlias = AdGroupAudienceSizingKeyword
    AdGroupAudienceSizingResponse: TypeAlias = AdGroupAudienceSizing
    AdGroupCreateRequestBidStrategyType: TypeAlias = BidStrategyType
    AdGroupCreateRequestPromotionApplicationLevel: TypeAlias = PromotionApplicationLevel
    AdGroupResponse: TypeAlias = AdGroup
    AdGroupResponseBidStrategyType: TypeAlias = BidStrategyType
    AdGroupResponseConversionLearningModeType: TypeAlias = ConversionLearningModeType
    AdGroupResponsePromotionApplicationLevel: TypeAlias = PromotionApplicationLevel
    AdGroupUpdateRequestBidStrategyType: TypeAlias = BidStrategyType
    AdGroupUpdateRequestPromotionApplicationLevel: TypeAlias = PromotionApplicationLevel
    AdGroupsAnalyticsResponseItem: TypeAlias = AdGroupsAnalyticsMetrics
    AdPreviewRequestCatalogProductGroupId: TypeAlias = AdPreviewShopping
    AdPreviewRequestCatalogProductGroupIdCreativeType: TypeAlias = AdShoppingPreviewCreativeType
    AdPreviewRequestImageUrl: TypeAlias = AdPreviewSourceImage
    AdPreviewRequestPinId: TypeAlias = AdPreviewSourcePinId
    AdResponse: TypeAlias = Ad
    AdResponseRejectedReason: TypeAlias = AdDisapprovalReasons
    AdResponseReviewStatus: TypeAlias = AdReviewStatus
    AdsAnalyticsCreateAsyncRequestCustomConversionEventMetric: TypeAlias = CustomConversionEventMetrics
    AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricCustomEventMetricsType: TypeAlias = AdeColumnType
    AdsAnalyticsCreateAsyncRequestPrimarySort: TypeAlias = PrimarySort
    AdsAnalyticsCreateAsyncRequestTargetingType: TypeAlias = AdAdsAnalyticsAsyncTargetingTypes
    AdsAnalyticsResponseItem: TypeAlias = AdsAnalytics
    AdsAnalyticsTargetingType: TypeAlias = AdsAnalyticsAccountTargetingType
    AdsCreditDiscountsResponseDiscountType: TypeAlias = AdsCreditDiscountType
    AdsCreditRedeemRequest: TypeAlias = AdsCreditRedeemCreate
    AdsCreditRedeemResponse: TypeAlias = AdsCreditRedeem
    AdvancedAuctionOperation: TypeAlias = (
        AdvancedAuctionItemsSubmitDeleteRecordOperation | AdvancedAuctionItemsSubmitUpsertRecordOperation
    )
    AdvertiserDefinedEventsGetResponse: TypeAlias = Model
    AdvertiserDefinedEventsGetResponseItem: TypeAlias = AdvertiserDefinedEvent
    AdvertiserDefinedEventsGetResponseItemMappedConversionType: TypeAlias = ConversionTagTypeOptimal
    AudienceCategorySubcategory: TypeAlias = AudienceSubcategory
    AudienceCreateRequest: TypeAlias = AdAccountsAudienceCreate
    AudienceDefinitionResponse: TypeAlias = Model
    AudienceInsightsResponse: TypeAlias = AudienceInsights
    AudienceUpdateRequest: TypeAlias = AdAccountsAudienceUpdate
    AuthRespondInvitesBodyInvite: TypeAlias = AuthRespondInvitesBodyItem
    AuthRespondInvitesBodyInviteAction: TypeAlias = AuthRespondInviteAction
    BaseInviteDataResponseInviteData: TypeAlias = InviteDataResponse
    BatchOperation: TypeAlias = (
        CatalogsItemsCreateBatchRequestOperation
        | CatalogsItemsDeleteBatchRequestOperation
        | CatalogsItemsDeleteDiscontinuedBatchRequestOperation
        | CatalogsItemsUpdateBatchRequestOperation
        | CatalogsItemsUpsertBatchRequestOperation
    )
    BidFloorRequest: TypeAlias = BidFloorCreate
    BidFloorRequestBidFloorSpec: TypeAlias = BidFloorSpec
    BillingInvoiceResponse: TypeAlias = BillingInvoice
    BillingInvoiceResponseDocumentType: TypeAlias = BillingInvoiceDocumentType
    BillingInvoiceResponseStatus: TypeAlias = BillingInvoiceStatus
    BillingProfilesResponseBillingType: TypeAlias = BillingType
    BillingProfilesResponseCardType: TypeAlias = BillingProfileCardType
    BillingProfilesResponsePaymentMethodBrand: TypeAlias = BillingProfilePaymentMethodBrand
    BillingProfilesResponseStatus: TypeAlias = BillingProfileStatus
    BookClosedResponse: TypeAlias = BookClosed
    BrandAccountsCreateRequest: TypeAlias = BrandAccountCreate
    BrandAccountsCreateRequestProfileImage: TypeAlias = BrandAccountProfileImage
    BrandAccountsCreateResponse: TypeAlias = BrandAccount
    BrandAccountsUpdateRequest: TypeAlias = BrandAccountUpdate
    BrandAccountsUpdateRequestProfileImage: TypeAlias = BrandAccountProfileImageUpdate
    BrandAccountsUpdateResponse: TypeAlias = BrandAccount
    BulkDownloadRequest: TypeAlias = BulkDownloadCreate
    BulkDownloadRequestCampaignFilter: TypeAlias = BulkDownloadCampaignFilter
    BulkDownloadResponse: TypeAlias = BulkDownload
    BulkUpsertRequestCreateCatalogProductGroup: TypeAlias = BulkUpsertRequestCreateCatalogProductGroupsItems
    BulkUpsertRequestUpdateCatalogProductGroup: TypeAlias = BulkUpsertRequestUpdateCatalogProductGroupsItems
    BulkUpsertRequestUpdateLabel: TypeAlias = LabelBulkUpdateRequest
    BulkUpsertRequestUpdateLabelStatus: TypeAlias = LabelStatusBulkUpdate
    BulkUpsertStatus: TypeAlias = BulkRequestStatus
    BulkUpsertStatusResponse: TypeAlias = BulkJobData
    BusinessMemberAssetsSummaryAdAccount: TypeAlias = AssetIdWithPermissions
    BusinessMemberAssetsSummaryProfile: TypeAlias = AssetIdWithPermissions
    BusinessMembersAssetAccessDeleteRequest: TypeAlias = BusinessMembersAssetAccessDeleteBody
    BusinessMembersAssetAccessDeleteRequestAccess: TypeAlias = DeleteMemberAssetAccessItem
    BusinessRole: TypeAlias = BusinessRoleForInvite
    BusinessRoleCheckMode: TypeAlias = NullablePartnerType
    BusinessSharedAudience: TypeAlias = AdAccountToBusinessSharedAudienceUpdateWithRequiredBody
    BusinessSharedAudienceResponse: TypeAlias = AdAccountToBusinessSharedAudience
    CampaignBidOptionsUpdateUpdateMaskItem: TypeAlias = CampaignBidOptionsUpdateMaskItems
    CampaignCreateResponse: TypeAlias = CampaignBatchWriteResponseModel
    CampaignCreateResponseData: TypeAlias = CampaignBatchResponseData
    CampaignCreateResponseItem: TypeAlias = CampaignBatchItem
    CampaignResponse: TypeAlias = Campaign
    CampaignsAnalyticsResponseItem: TypeAlias = CampaignsAnalyticsMetrics
    CancelInvitesBody: TypeAlias = CancelInvitesRequest
    CatalogsCreateRequest: TypeAlias = CatalogCreate
    CatalogsCreativeAssetsAvailableFilterValuesFilterValues: TypeAlias = CatalogsCreativeAssetsFilterValuesMap
    CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE: TypeAlias = int
    CatalogsFeedValidationWarningsFETCHSAMESIGNATURE: TypeAlias = int
    CatalogsHotelAttributesMainImage: TypeAlias = CatalogsHotelMainImage
    CatalogsHotelAvailableFilterValuesFilterValues: TypeAlias = CatalogsHotelFilterValuesMap
    CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType: TypeAlias = FilterOperatorType
    CatalogsProductGroupFiltersRequestAllOf: TypeAlias = CatalogsProductGroupFiltersRequestAnyOfItems1
    CatalogsProductGroupFiltersRequestAnyOf: TypeAlias = CatalogsProductGroupFiltersRequestAnyOfItems0
    CatalogsProductGroupUint32CriteriaOperator: TypeAlias = str
    CatalogsProductGroupsCreateManyRequestItem: TypeAlias = CatalogsProductGroupsCreateManyRequestItems
    CatalogsProductGroupsCreateRequest: TypeAlias = CatalogsProductGroupsCreateRequestSchema
    CatalogsProductGroupsUpdateRequest: TypeAlias = CatalogsProductGroupsUpdateRequestSchema
    CatalogsReportAllItemsFilter: TypeAlias = CatalogsRetailReportAllItemsFilter
    CatalogsReportAllItemsFilterReportType: TypeAlias = CatalogsRetailReportAllItemsFilterReportType
    CatalogsRetailAvailableFilterValuesFilterValues: TypeAlias = CatalogsRetailFilterValuesMap
    CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem: TypeAlias = ProductAvailability
    CatalogsRetailAvailableFilterValuesFilterValuesConditionItem: TypeAlias = ProductCondition
    CatalogsRetailBatchRequestItem: TypeAlias = CatalogsRetailBatchRequestItemsItems
    Column: TypeAlias = ReportingColumnSync
    ConversionAccessTokenResponse: TypeAlias = ConversionAccessToken
    ConversionApiResponseEvent: TypeAlias = ConversionApiResponseEventsItems
    ConversionApiResponseEventStatus: TypeAlias = EventProcessingStatus
    ConversionEventDeviceInfoFormFactor: TypeAlias = FormFactor
    ConversionEventDeviceInfoNetworkType: TypeAlias = NetworkType
    ConversionEventDeviceInfoOsFamily: TypeAlias = OsFamily
    ConversionEventsDataItem: TypeAlias = ConversionEventsDataItems
    ConversionEventsDataItemCustomData: TypeAlias = ConversionEventsDataItemsCustomData
    ConversionEventsDataItemCustomDataContent: TypeAlias = ConversionEventsDataItemsCustomDataContentsItems
    ConversionMSOTEvents: TypeAlias = ConversionMSOTEventsCreate
    ConversionMSOTEventsAttributionModel: TypeAlias = AttributionModel
    ConversionMSOTEventsAttributionScope: TypeAlias = AttributionScope
    ConversionMSOTEventsEventName: TypeAlias = MsotEventName
    ConversionProductReportRequest: TypeAlias = ConversionProductReportCreate
    ConversionProductReportRequestConversionProductAttributionType: TypeAlias = ConversionProductAttributionType
    ConversionProductReportRequestConversionProductBreakdown: TypeAlias = ConversionProductReportBreakdownType
    ConversionProductReportRequestGranularity: TypeAlias = ConversionProductReportGranularity
    ConversionProductReportRequestLevel: TypeAlias = ConversionProductReportLevel
    ConversionTagsListResponse: TypeAlias = Model
    CreateAssetAccessRequestBodyAssetRequest: TypeAlias = CreateAssetAccessRequestItem
    CreateAssetAccessRequestErrorMessageItem: TypeAlias = AssetAccessRequestError
    CreateAssetGroupBody: TypeAlias = AssetGroupInputCreate
    CreateAssetGroupResponse: TypeAlias = AssetGroupInput
    CreateInvitesResultsResponseArrayItem: TypeAlias = InviteActionResultItem
    CreateInvitesResultsResponseArrayItemInvite: TypeAlias = InviteBusinessRoleBinding
    CreateMMMReportRequest: TypeAlias = MMMReportCreate
    CreateMMMReportRequestGranularity: TypeAlias = MMMReportGranularity
    CreateMMMReportRequestLevel: TypeAlias = MMMReportLevel
    CreateMMMReportResponse: TypeAlias = MMMReport
    CreateMMMReportResponseData: TypeAlias = Model
    CustomerListRequest: TypeAlias = CustomerListCreate
    CustomerListUpdateRequest: TypeAlias = CustomerListUpdateWithRequiredBody
    CustomerListUploadErrorCount: TypeAlias = ErrorDetail
    CustomerListUploadRecordCounts: TypeAlias = RecordCounts
    CustomerListUploadResponse: TypeAlias = CustomerListUpload
    CustomerListUploadResponseErrorCount: TypeAlias = ErrorDetail
    CustomerListUploadResponseRecordCounts: TypeAlias = RecordCounts
    CustomerListUploadResponseState: TypeAlias = WorkloadState
    CustomerListUploadState: TypeAlias = WorkloadState
    DeleteAssetGroupBody: TypeAlias = AssetGroupDeletionDelete
    DeleteAssetGroupResponse: TypeAlias = AssetGroupDeletion
    DeleteAssetGroupResponseException: TypeAlias = AssetGroupDeleteError
    DeleteInvitesResultsResponseArray: TypeAlias = CancelInvitesResponse
    DeleteInvitesResultsResponseArrayItem: TypeAlias = CancelInviteResultItem
    DeleteInvitesResultsResponseArrayItemException: TypeAlias = CancelInviteException
    DeletePartnerAssetAccessBodyAccess: TypeAlias = DeletePartnerAssetAccessItem
    DeletePartnerAssetsResult: TypeAlias = DeletePartnerAssetAccessResult
    DeletePartnerAssetsResultsResponseArray: TypeAlias = DeletePartnerAssetAccessResultsResponseArray
    DeletePartnersRequest: TypeAlias = DeleteBusinessPartnersDelete
    DeletePartnersResponse: TypeAlias = DeleteBusinessPartners
    DeliveryMetricsResponse: TypeAlias = Model
    DeliveryMetricsResponseItem: TypeAlias = DeliveryMetricsResponseItemsItems
    DeliveryMetricsResponseItemCategory: TypeAlias = DeliveryMetricsResponseItemsItemsCategory
    DocumentType: TypeAlias = BillingInvoiceDocumentType
    FeedsCreateRequest: TypeAlias = CatalogsFeedCreateRequestSchema
    FeedsUpdateRequest: TypeAlias = CatalogsFeedUpdateRequestSchema
    FollowUserRequest: TypeAlias = FollowUserCreate
    GetBusinessAssetsResponse: TypeAlias = BusinessAssets
    GetBusinessAssetsResponseCatalogInfo: TypeAlias = CatalogBinding
    GetMMMReportResponse: TypeAlias = MMMReport
    GetMMMReportResponseData: TypeAlias = Model
    GetPartnerAssetsResponse: TypeAlias = BaseBusinessAssets
    IntegrationLogClientRequestMethod: TypeAlias = HttpMethod
    IntegrationLogLogLevel: TypeAlias = IntegrationLogLevel
    IntegrationLogsRequest: TypeAlias = IntegrationLogsRequestCreate
    IntegrationRequest: TypeAlias = IntegrationMetadataCreate
    IntegrationRequestPatch: TypeAlias = IntegrationMetadataUpdate
    InviteAssetsSummaryAdAccount: TypeAlias = InviteAssetsSummaryItem
    InviteAssetsSummaryProfile: TypeAlias = InviteAssetsSummaryItem
    InviteBusinessRoleBindingInviteData: TypeAlias = InviteDataResponse
    InviteResponseInviteData: TypeAlias = InviteDataResponse
    InviteStatusItem: TypeAlias = InviteFilterStatus
    ItemResponseCatalogType: TypeAlias = Model
    ItemResponseCatalogType2: TypeAlias = Model
    ItemsBatchPostRequest: TypeAlias = CatalogsItemsBatchPostRequest
    KeywordUpdate: TypeAlias = KeywordUpdateItem
    KeywordUpdateBody: TypeAlias = KeywordsUpdate
    KeywordsResponse: TypeAlias = Keywords
    L1InterestListItem: TypeAlias = TrendsL1Interest
    LabelCreateRequestLabel: TypeAlias = LabelCreateItem
    LabelUpdateRequestLabel: TypeAlias = LabelUpdateItem
    LeadFormCreateRequest: TypeAlias = LeadFormCreate
    LeadFormCreateRequestPolicyLink: TypeAlias = LeadFormPolicyLink
    LeadFormResponse: TypeAlias = LeadForm
    LeadFormResponsePolicyLink: TypeAlias = LeadFormPolicyLink
    LeadFormTestRequest: TypeAlias = LeadFormTestCreate
    LeadFormTestResponse: TypeAlias = LeadFormTest
    LeadFormUpdateRequest: TypeAlias = LeadFormBatchUpdate
    LeadFormUpdateRequestPolicyLink: TypeAlias = LeadFormPolicyLink
    LeadSubscriptionPostParamsCreatePartnerMetadata: TypeAlias = PartnerMetadata
    LeadsExportCreateRequest: TypeAlias = LeadsExportsCreate
    LeadsExportCreateResponse: TypeAlias = LeadsExports
    MembersToDeleteBody: TypeAlias = DeleteBusinessMembershipBody
    MembersToDeleteBodyMember: TypeAlias = DeleteBusinessMembershipMember
    MetricType: TypeAlias = MultiPinsAnalyticsMetricTypesItem
    NonNullableProductAvailabilityType: TypeAlias = ProductAvailability
    NotificationPostResponse: TypeAlias = NotificationResponse
    OauthAccessTokenRequest: TypeAlias = OauthAccessTokenCreate
    OauthAccessTokenRequestClientCredentials: TypeAlias = OauthAccessTokenCreate
    OauthAccessTokenRequestClientCredentialsGrantType: TypeAlias = TokenGrantType
    OauthAccessTokenRequestCode: TypeAlias = OauthAccessTokenCreate
    OauthAccessTokenRequestCodeGrantType: TypeAlias = TokenGrantType
    OauthAccessTokenRequestRefresh: TypeAlias = OauthAccessTokenCreate
    OauthAccessTokenRequestRefreshGrantType: TypeAlias = TokenGrantType
    OauthAccessTokenResponse: TypeAlias = OauthAccessToken
    OauthAccessTokenResponseClientCredentials: TypeAlias = OauthAccessToken
    OauthAccessTokenResponseClientCredentialsResponseType: TypeAlias = TokenGrantType
    OauthAccessTokenResponseCode: TypeAlias = OauthAccessToken
    OauthAccessTokenResponseCodeResponseType: TypeAlias = TokenGrantType
    OauthAccessTokenResponseIntegrationRefresh: TypeAlias = OauthAccessToken
    OauthAccessTokenResponseIntegrationRefreshResponseType: TypeAlias = TokenGrantType
    OauthAccessTokenResponseRefresh: TypeAlias = OauthAccessToken
    OauthAccessTokenResponseRefreshResponseType: TypeAlias = TokenGrantType
    OptimizationGoalMetadataConversionTagV3GoalMetadata: TypeAlias = ConversionTagV3GoalMetadata
    OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows: TypeAlias = AttributionWindows
    OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent: TypeAlias = ConversionEvent
    OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType: TypeAlias = str
    OptimizationGoalMetadataFrequencyGoalMetadata: TypeAlias = FrequencyGoalMetadata
    OptimizationGoalMetadataFrequencyGoalMetadataTimerange: TypeAlias = FrequencyGoalMetadataTimerange
    OptimizationGoalMetadataScrollupGoalMetadata: TypeAlias = ScrollupGoalMetadata
    OwnershipType: TypeAlias = AudienceOwnershipType
    Parameters: TypeAlias = CatalogsReportStatsParameters
    PinAnalyticsMetricsResponseDailyMetric: TypeAlias = PinAnalyticsDailyMetrics
    PinsSaveRequest: TypeAlias = PinsSaveRequestCreate
    PlacementMultipliersPLACEMENT: TypeAlias = PlacementType
    PriceFilterPRICE: TypeAlias = PriceFilterPrice
    PriceFilterPRICEOperator: TypeAlias = str
    ProductGroupAnalyticsResponseItem: TypeAlias = ProductGroupAnalyticsItems
    ProductGroupPromotionCollectionsHeaderType: TypeAlias = CollectionsHeaderType
    ProductGroupPromotionCustomizableCtaType: TypeAlias = ProductGroupPromotionCustomizableCTAType
    ProductGroupPromotionResponse: TypeAlias = ProductGroupPromotions
    PromotionCreateRequest: TypeAlias = PromotionCreate
    PromotionCreateRequestDiscountStatus: TypeAlias = DiscountStatus
    PromotionResponse: TypeAlias = Promotion
    PromotionResponseDiscountStatus: TypeAlias = DiscountStatus
    PromotionUpdateRequest: TypeAlias = PromotionBatchUpdate
    PromotionUpdateRequestDiscountStatus: TypeAlias = DiscountStatus
    QuizPinDataTieBreakerType: TypeAlias = TieBreakerType
    RelatedTermsRelatedTermsListItem: TypeAlias = RelatedTermsRelatedTermsListItems
    RespondToInvitesResponseArrayItem: TypeAlias = RespondToInviteResultItem
    SSIOAccountResponse: TypeAlias = SSIOAccount
    SSIOCreateInsertionOrderRequest: TypeAlias = SSIOInsertionOrderCreate
    SSIOCreateInsertionOrderRequestOrderLineType: TypeAlias = SSIOOrderLineType
    SSIOCreateInsertionOrderResponse: TypeAlias = SSIOInsertionOrder
    SSIOEditInsertionOrderRequest: TypeAlias = SSIOInsertionOrderUpdate
    SSIOEditInsertionOrderResponse: TypeAlias = SSIOInsertionOrder
    SharedAudience: TypeAlias = AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody
    SharedAudienceResponse: TypeAlias = AdAccountToAdAccountSharedAudience
    SingleInterestTargetingOptionResponse: TypeAlias = SingleInterestTargetingOption
    Sort: TypeAlias = BillingInvoiceSortField
    SortBy: TypeAlias = TopPinsSortBy
    Status: TypeAlias = BillingInvoiceStatus
    SystemUserUpdateRequest: TypeAlias = SystemUserUpdateWithRequiredBody
    TargetingSpecTARGETINGSTRATEGYItem: TypeAlias = TargetingStrategy
    TargetingTemplateGetResponseData: TypeAlias = TargetingTemplate
    TargetingTemplateGetResponseDataStatus: TypeAlias = TargetingTemplateStatus
    TargetingTemplateUpdateRequest: TypeAlias = TargetingTemplateUpdateRequestReadOrUpdate
    TargetingType: TypeAlias = PublicTargetingType
    TemplateResponse: TypeAlias = AccountTemplate
    TemplateResponseColumn: TypeAlias = ReportingColumn
    TemplateResponseCreationSource: TypeAlias = CreationSource
    TemplateResponseDateRange: TypeAlias = Model
    TemplateResponseDateRangeAbsoluteDateRange: TypeAlias = Model
    TemplateResponseDateRangeDynamicDateRange: TypeAlias = Model
    TemplateResponseDateRangeDynamicDateRangeRange: TypeAlias = str
    TemplateResponseDateRangeRelativeDateRange: TypeAlias = Model
    TemplateResponseType: TypeAlias = str
    TokenRevocationRequest: TypeAlias = TokenRevocationRequestCreate
    TokenRevocationRequestTokenTypeHint: TypeAlias = TokenTypeHint
    TopPinsAnalyticsResponsePin: TypeAlias = TopPinsAnalyticsResponsePinsItems
    TopPinsAnalyticsResponseSortBy: TypeAlias = TopPinsSortBy
    TopVideoPinsAnalyticsResponsePin: TypeAlias = TopVideoPinsAnalyticsResponsePinsItems
    TopVideoPinsAnalyticsResponseSortBy: TypeAlias = TopVideoPinsSortBy
    TrendingKeywordsResponseTrend: TypeAlias = TrendingKeyword
    TrendingKeywordsResponseTrendDemographics: TypeAlias = TrendingKeywordDemographics
    TrendingKeywordsResponseTrendDemographicsAgeDistribution: TypeAlias = TrendsAgeDistribution
    TrendingKeywordsResponseTrendDemographicsGenderDistribution: TypeAlias = TrendsGenderDistribution
    TrendingKeywordsResponseTrendDemographicsGenderDistributionGenderDistribution: TypeAlias = TrendsGender
    TrendingKeywordsResponseTrendPredictedTimeSeries: TypeAlias = PredictedTimeSeries
    TrendingKeywordsResponseTrendTimeSeries: TypeAlias = TimeSeries
    UpdateAssetGroupBody: TypeAlias = AssetGroupModificationReadOrUpdate
    UpdateAssetGroupBodyAssetGroupsToUpdateItem: TypeAlias = AssetGroupUpdateItemReadOrUpdateItem
    UpdateAssetGroupResponse: TypeAlias = AssetGroupModification
    UpdateAssetGroupResponseException: TypeAlias = AssetGroupUpdateError
    UpdateInvitesResultsResponseArrayItem: TypeAlias = InviteActionResultItem
    UpdateMemberAssetAccessBodyAccess: TypeAlias = UpdateMemberAssetAccessItem
    UpdateMemberAssetsResultsResponseArrayItem: TypeAlias = UpdateMemberAssetResultItem
    UpdateMemberBusinessRoleBody: TypeAlias = BusinessMembershipMember
    UpdateMemberResult: TypeAlias = BusinessMembershipMember
    UpdateMemberResultsResponseArray: TypeAlias = UpdateBusinessMembershipsResponse
    UpdatePartnerAssetAccessBodyAccess: TypeAlias = UpdatePartnerAssetAccessItem
    UserAccountAnalyticsMetricType: TypeAlias = QuerymetrictypesItems
    UserAccountAnalyticsTopPinsMetricType: TypeAlias = QuerymetrictypesItems
    UserAccountAnalyticsTopVideoPinsMetricType: TypeAlias = QueryvideopinmetrictypesItems
    UserAccountAnalyticsTopVideoPinsSortBy: TypeAlias = TopVideoPinsSortBy
    UserSummary: TypeAlias = FollowUser
    UserWebsiteSummary: TypeAlias = UserWebsite
    UserWebsiteVerificationCode: TypeAlias = UserWebsiteVerification
    UserWebsiteVerifyRequest: TypeAlias = UserWebsiteCreate
    UserWebsiteVerifyRequestVerificationMethod: TypeAlias = WebsiteVerificationMethod

_MODULES = {
    "Account": "account",
    "AccountTemplate": "account_template",
    "ActionType": "action_type",
    "Ad": "ad",
    "AdAccount": "ad_account",
    "AdAccountAnalyticsItems": "ad_account_analytics_items",
    "AdAccountCreate": "ad_account_create",
    "AdAccountEntityType": "ad_account_entity_type",
    "AdAccountOwner": "ad_account_owner",
    "AdAccountToAdAccountSharedAudience": "ad_account_to_ad_account_shared_audience",
    "AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody": "ad_account_to_ad_account_shared_audience_update_with_required_body",
    "AdAccountToBusinessSharedAudience": "ad_account_to_business_shared_audience",
    "AdAccountToBusinessSharedAudienceUpdateWithRequiredBody": "ad_account_to_business_shared_audience_update_with_required_body",
    "AdAccountsAudienceCreate": "ad_accounts_audience_create",
    "AdAccountsAudienceUpdate": "ad_accounts_audience_update",
    "AdAccountsCountry": "ad_accounts_country",
    "AdAdsAnalyticsAsyncTargetingTypes": "ad_ads_analytics_async_targeting_types",
    "AdBatchItem": "ad_batch_item",
    "AdBatchWriteResponseModel": "ad_batch_write_response_model",
    "AdCollectionsHeaderType": "ad_collections_header_type",
    "AdCreateRequest": "ad_create_request",
    "AdDisapprovalReasons": "ad_disapproval_reasons",
    "AdGroup": "ad_group",
    "AdGroupArrayResponse": "ad_group_array_response",
    "AdGroupArrayResponseElement": "ad_group_array_response_element",
    "AdGroupAudienceSizing": "ad_group_audience_sizing",
    "AdGroupAudienceSizingCreate": "ad_group_audience_sizing_create",
    "AdGroupAudienceSizingCreativeTypes": "ad_group_audience_sizing_creative_types",
    "AdGroupAudienceSizingKeyword": "ad_group_audience_sizing_keyword",
    "AdGroupCreateRequest": "ad_group_create_request",
    "AdGroupDeliveryEstimates": "ad_group_delivery_estimates",
    "AdGroupDeliveryEstimatesKeywordsItems": "ad_group_delivery_estimates_keywords_items",
    "AdGroupSummaryStatus": "ad_group_summary_status",
    "AdGroupTrackingURLs": "ad_group_tracking_ur_ls",
    "AdGroupUpdateRequest": "ad_group_update_request",
    "AdGroupsAnalyticsMetrics": "ad_groups_analytics_metrics",
    "AdPinAnalytics": "ad_pin_analytics",
    "AdPinPreviewCreativeType": "ad_pin_preview_creative_type",
    "AdPreviewRequest": "ad_preview_request",
    "AdPreviewShopping": "ad_preview_shopping",
    "AdPreviewSourceImage": "ad_preview_source_image",
    "AdPreviewSourcePinId": "ad_preview_source_pin_id",
    "AdPreviewURLResponse": "ad_preview_url_response",
    "AdReviewStatus": "ad_review_status",
    "AdShoppingPreviewCreativeType": "ad_shopping_preview_creative_type",
    "AdUpdateRequest": "ad_update_request",
    "AdeColumnType": "ade_column_type",
    "AdgroupPlacementGroupType": "adgroup_placement_group_type",
    "AdgroupTrackingFeatureType": "adgroup_tracking_feature_type",
    "AdgroupTrackingFeatures": "adgroup_tracking_features",
    "AdsAnalytics": "ads_analytics",
    "AdsAnalyticsAccountTargetingType": "ads_analytics_account_targeting_type",
    "AdsAnalyticsAdGroupTargetingType": "ads_analytics_ad_group_targeting_type",
    "AdsAnalyticsAdTargetingType": "ads_analytics_ad_targeting_type",
    "AdsAnalyticsCampaignTargetingType": "ads_analytics_campaign_targeting_type",
    "AdsAnalyticsCreateAsyncRequest": "ads_analytics_create_async_request",
    "AdsAnalyticsCreateAsyncResponse": "ads_analytics_create_async_response",
    "AdsAnalyticsFilterColumn": "ads_analytics_filter_column",
    "AdsAnalyticsFilterOperator": "ads_analytics_filter_operator",
    "AdsAnalyticsGetAsyncResponse": "ads_analytics_get_async_response",
    "AdsAnalyticsMetricsFilter": "ads_analytics_metrics_filter",
    "AdsCreditDiscountType": "ads_credit_discount_type",
    "AdsCreditDiscountsResponse": "ads_credit_discounts_response",
    "AdsCreditRedeem": "ads_credit_redeem",
    "AdsCreditRedeemCreate": "ads_credit_redeem_create",
    "AdvancedAuctionBidOptions": "advanced_auction_bid_options",
    "AdvancedAuctionItem": "advanced_auction_item",
    "AdvancedAuctionItems": "advanced_auction_items",
    "AdvancedAuctionItemsGetRequest": "advanced_auction_items_get_request",
    "AdvancedAuctionItemsSubmitDeleteRecord": "advanced_auction_items_submit_delete_record",
    "AdvancedAuctionItemsSubmitDeleteRecordOperation": "advanced_auction_items_submit_delete_record_operation",
    "AdvancedAuctionItemsSubmitRecord": "advanced_auction_items_submit_record",
    "AdvancedAuctionItemsSubmitRequest": "advanced_auction_items_submit_request",
    "AdvancedAuctionItemsSubmitUpsertRecord": "advanced_auction_items_submit_upsert_record",
    "AdvancedAuctionItemsSubmitUpsertRecordOperation": "advanced_auction_items_submit_upsert_record_operation",
    "AdvancedAuctionKey": "advanced_auction_key",
    "AdvancedAuctionOperationError": "advanced_auction_operation_error",
    "AdvancedAuctionProcessedItems": "advanced_auction_processed_items",
    "AdvertiserDefinedEvent": "advertiser_defined_event",
    "AdvertiserDefinedEventInput": "advertiser_defined_event_input",
    "AdvertiserDefinedEventMappingType": "advertiser_defined_event_mapping_type",
    "AdvertiserDefinedEventProcessingRecord": "advertiser_defined_event_processing_record",
    "AdvertiserDefinedEventsCreateRequest": "advertiser_defined_events_create_request",
    "AdvertiserDefinedEventsCreateResponse": "advertiser_defined_events_create_response",
    "AdvertiserDefinedEventsDeleteResponse": "advertiser_defined_events_delete_response",
    "AdvertiserDefinedEventsUpdateResponse": "advertiser_defined_events_update_response",
    "AgeBucketMultipliers": "age_bucket_multipliers",
    "AgeTrendsBucket": "age_trends_bucket",
    "AiDisclosureItem": "ai_disclosure_item",
    "AiDisclosures": "ai_disclosures",
    "AiDisclosuresUpdate": "ai_disclosures_update",
    "AnalyticsDailyMetrics": "analytics_daily_metrics",
    "AnalyticsMetricsResponse": "analytics_metrics_response",
    "AppTypeMultipliers": "app_type_multipliers",
    "AppTypes": "app_types",
    "AssetAccessRequestError": "asset_access_request_error",
    "AssetGroupBinding": "asset_group_binding",
    "AssetGroupDeleteError": "asset_group_delete_error",
    "AssetGroupDeletion": "asset_group_deletion",
    "AssetGroupDeletionDelete": "asset_group_deletion_delete",
    "AssetGroupInput": "asset_group_input",
    "AssetGroupInputCreate": "asset_group_input_create",
    "AssetGroupModification": "asset_group_modification",
    "AssetGroupModificationReadOrUpdate": "asset_group_modification_read_or_update",
    "AssetGroupType": "asset_group_type",
    "AssetGroupUpdateError": "asset_group_update_error",
    "AssetGroupUpdateItemReadOrUpdateItem": "asset_group_update_item_read_or_update_item",
    "AssetIdPermissions": "asset_id_permissions",
    "AssetIdWithPermissions": "asset_id_with_permissions",
    "AssetPermissionType": "asset_permission_type",
    "AssetSearchBy": "asset_search_by",
    "AssetSortBy": "asset_sort_by",
    "AssetType": "asset_type",
    "AssetTypeResponse": "asset_type_response",
    "AttributionModel": "attribution_model",
    "AttributionScope": "attribution_scope",
    "AttributionWindows": "attribution_windows",
    "Audience": "audience",
    "Audience2": "audience_2",
    "Audience2Rule": "audience_2_rule",
    "AudienceAccountType": "audience_account_type",
    "AudienceCategory": "audience_category",
    "AudienceDefinition": "audience_definition",
    "AudienceDemographicValue": "audience_demographic_value",
    "AudienceDemographics": "audience_demographics",
    "AudienceInsightType": "audience_insight_type",
    "AudienceInsights": "audience_insights",
    "AudienceObjectiveType": "audience_objective_type",
    "AudienceOwnershipType": "audience_ownership_type",
    "AudienceRule": "audience_rule",
    "AudienceStatus": "audience_status",
    "AudienceSubcategory": "audience_subcategory",
    "AudienceType": "audience_type",
    "AudienceUpdateOperationType": "audience_update_operation_type",
    "AuthRespondInviteAction": "auth_respond_invite_action",
    "AuthRespondInvitesBody": "auth_respond_invites_body",
    "AuthRespondInvitesBodyItem": "auth_respond_invites_body_item",
    "AvailabilityFilter": "availability_filter",
    "BaseBusinessAssets": "base_business_assets",
    "BaseInviteDataResponse": "base_invite_data_response",
    "BasePreferredMediaType": "base_preferred_media_type",
    "BatchOperationStatus": "batch_operation_status",
    "BidFloor": "bid_floor",
    "BidFloorCreate": "bid_floor_create",
    "BidFloorObjectiveType": "bid_floor_objective_type",
    "BidFloorSpec": "bid_floor_spec",
    "BidOptionsAgeBucketMultipliers": "bid_options_age_bucket_multipliers",
    "BidOptionsAppTypeMultipliers": "bid_options_app_type_multipliers",
    "BidOptionsAudienceMultipliers": "bid_options_audience_multipliers",
    "BidOptionsGenderMultipliers": "bid_options_gender_multipliers",
    "BidOptionsPlacementMultipliers": "bid_options_placement_multipliers",
    "BidStrategyType": "bid_strategy_type",
    "BillingInvoice": "billing_invoice",
    "BillingInvoiceDocumentType": "billing_invoice_document_type",
    "BillingInvoiceDownloadResponse": "billing_invoice_download_response",
    "BillingInvoiceSortField": "billing_invoice_sort_field",
    "BillingInvoiceStatus": "billing_invoice_status",
    "BillingProfileCardType": "billing_profile_card_type",
    "BillingProfilePaymentMethodBrand": "billing_profile_payment_method_brand",
    "BillingProfileStatus": "billing_profile_status",
    "BillingProfilesResponse": "billing_profiles_response",
    "BillingType": "billing_type",
    "Board": "board",
    "BoardCreate": "board_create",
    "BoardMedia": "board_media",
    "BoardOwner": "board_owner",
    "BoardPrivacy": "board_privacy",
    "BoardPrivacyFilter": "board_privacy_filter",
    "BoardSection": "board_section",
    "BoardSectionCreate": "board_section_create",
    "BoardSectionUpdateWithRequiredBody": "board_section_update_with_required_body",
    "BoardUpdatePrivacy": "board_update_privacy",
    "BoardWithUpdatePrivacy": "board_with_update_privacy",
    "BoardWithUpdatePrivacyUpdate": "board_with_update_privacy_update",
    "BookClosed": "book_closed",
    "BrandAccount": "brand_account",
    "BrandAccountCreate": "brand_account_create",
    "BrandAccountProfileImage": "brand_account_profile_image",
    "BrandAccountProfileImageUpdate": "brand_account_profile_image_update",
    "BrandAccountUpdate": "brand_account_update",
    "BrandFilter": "brand_filter",
    "BudgetDurationType": "budget_duration_type",
    "BudgetType": "budget_type",
    "BulkDownload": "bulk_download",
    "BulkDownloadCampaignFilter": "bulk_download_campaign_filter",
    "BulkDownloadCreate": "bulk_download_create",
    "BulkEntityType": "bulk_entity_type",
    "BulkJobData": "bulk_job_data",
    "BulkOutputFormat": "bulk_output_format",
    "BulkReportingJobStatus": "bulk_reporting_job_status",
    "BulkRequestStatus": "bulk_request_status",
    "BulkUpsertRequest": "bulk_upsert_request",
    "BulkUpsertRequestCreate": "bulk_upsert_request_create",
    "BulkUpsertRequestCreateAd": "bulk_upsert_request_create_ad",
    "BulkUpsertRequestCreateAdGroup": "bulk_upsert_request_create_ad_group",
    "BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata": "bulk_upsert_request_create_ad_group_optimization_goal_metadata",
    "BulkUpsertRequestCreateAdGroupTargetingSpec": "bulk_upsert_request_create_ad_group_targeting_spec",
    "BulkUpsertRequestCreateCampaign": "bulk_upsert_request_create_campaign",
    "BulkUpsertRequestCreateCatalogProductGroupsItems": "bulk_upsert_request_create_catalog_product_groups_items",
    "BulkUpsertRequestCreateKeyword": "bulk_upsert_request_create_keyword",
    "BulkUpsertRequestCreateKeywordKeyword": "bulk_upsert_request_create_keyword_keyword",
    "BulkUpsertRequestCreateProductGroup": "bulk_upsert_request_create_product_group",
    "BulkUpsertRequestUpdate": "bulk_upsert_request_update",
    "BulkUpsertRequestUpdateAd": "bulk_upsert_request_update_ad",
    "BulkUpsertRequestUpdateAdGroup": "bulk_upsert_request_update_ad_group",
    "BulkUpsertRequestUpdateCampaign": "bulk_upsert_request_update_campaign",
    "BulkUpsertRequestUpdateCatalogProductGroupsItems": "bulk_upsert_request_update_catalog_product_groups_items",
    "BulkUpsertRequestUpdateProductGroup": "bulk_upsert_request_update_product_group",
    "BulkUpsertResponse": "bulk_upsert_response",
    "BusinessAccessRole": "business_access_role",
    "BusinessAccessUserSummary": "business_access_user_summary",
    "BusinessAssets": "business_assets",
    "BusinessMemberAssetsGetAssetType": "business_member_assets_get_asset_type",
    "BusinessMemberAssetsSummary": "business_member_assets_summary",
    "BusinessMembersAssetAccessDeleteBody": "business_members_asset_access_delete_body",
    "BusinessMembershipMember": "business_membership_member",
    "BusinessPartnerAssetAccessGetAssetType": "business_partner_asset_access_get_asset_type",
    "BusinessRoleForInvite": "business_role_for_invite",
    "BusinessRoleForMembers": "business_role_for_members",
    "BusinessToAdAccountSharedAudience": "business_to_ad_account_shared_audience",
    "BusinessToAdAccountSharedAudienceUpdateWithRequiredBody": "business_to_ad_account_shared_audience_update_with_required_body",
    "BusinessToBusinessSharedAudience": "business_to_business_shared_audience",
    "BusinessToBusinessSharedAudienceUpdateWithRequiredBody": "business_to_business_shared_audience_update_with_required_body",
    "Campaign": "campaign",
    "CampaignAdPreview": "campaign_ad_preview",
    "CampaignAdPreviewCreate": "campaign_ad_preview_create",
    "CampaignAdPreviewCreateResponseItem": "campaign_ad_preview_create_response_item",
    "CampaignAdPreviewCreateResponseItemData": "campaign_ad_preview_create_response_item_data",
    "CampaignAdPreviewCreateResponseItemDataExceptions": "campaign_ad_preview_create_response_item_data_exceptions",
    "CampaignAdPreviewDeleteResponseItem": "campaign_ad_preview_delete_response_item",
    "CampaignAdPreviewDeleteResponseItemStatus": "campaign_ad_preview_delete_response_item_status",
    "CampaignAudienceMultipliers": "campaign_audience_multipliers",
    "CampaignBatchItem": "campaign_batch_item",
    "CampaignBatchResponseData": "campaign_batch_response_data",
    "CampaignBatchWriteResponseModel": "campaign_batch_write_response_model",
    "CampaignBidOptions": "campaign_bid_options",
    "CampaignBidOptionsCreate": "campaign_bid_options_create",
    "CampaignBidOptionsUpdate": "campaign_bid_options_update",
    "CampaignBidOptionsUpdateMaskItems": "campaign_bid_options_update_mask_items",
    "CampaignCreateRequest": "campaign_create_request",
    "CampaignDeliveryEstimatesCampaign": "campaign_delivery_estimates_campaign",
    "CampaignDeliveryEstimatesDerivedMetrics": "campaign_delivery_estimates_derived_metrics",
    "CampaignDeliveryEstimatesResponse": "campaign_delivery_estimates_response",
    "CampaignObjectiveType": "campaign_objective_type",
    "CampaignPlanningCurveEstimate": "campaign_planning_curve_estimate",
    "CampaignPlanningEstimationType": "campaign_planning_estimation_type",
    "CampaignPlanningPointEstimate": "campaign_planning_point_estimate",
    "CampaignSummaryStatus": "campaign_summary_status",
    "CampaignUpdateRequest": "campaign_update_request",
    "CampaignsAnalyticsMetrics": "campaigns_analytics_metrics",
    "CancelInviteException": "cancel_invite_exception",
    "CancelInviteResult": "cancel_invite_result",
    "CancelInviteResultItem": "cancel_invite_result_item",
    "CancelInviteResultUser": "cancel_invite_result_user",
    "CancelInvitesRequest": "cancel_invites_request",
    "CancelInvitesResponse": "cancel_invites_response",
    "CarouselSlot": "carousel_slot",
    "CartingProduct": "carting_product",
    "CartingRetailer": "carting_retailer",
    "Catalog": "catalog",
    "CatalogBinding": "catalog_binding",
    "CatalogCreate": "catalog_create",
    "CatalogsAiContentDisclosure": "catalogs_ai_content_disclosure",
    "CatalogsAiContentDisclosureLabel": "catalogs_ai_content_disclosure_label",
    "CatalogsAvailableFilterValues": "catalogs_available_filter_values",
    "CatalogsBaseFilterKeys": "catalogs_base_filter_keys",
    "CatalogsCreateCreativeAssetsItem": "catalogs_create_creative_assets_item",
    "CatalogsCreateCreativeAssetsItemOperation": "catalogs_create_creative_assets_item_operation",
    "CatalogsCreateHotelItem": "catalogs_create_hotel_item",
    "CatalogsCreateHotelItemOperation": "catalogs_create_hotel_item_operation",
    "CatalogsCreateReportResponse": "catalogs_create_report_response",
    "CatalogsCreateRetailItem": "catalogs_create_retail_item",
    "CatalogsCreateRetailItemOperation": "catalogs_create_retail_item_operation",
    "CatalogsCreativeAssetsAttributes": "catalogs_creative_assets_attributes",
    "CatalogsCreativeAssetsAvailableFilterValues": "catalogs_creative_assets_available_filter_values",
    "CatalogsCreativeAssetsAvailableFilterValuesCatalogType": "catalogs_creative_assets_available_filter_values_catalog_type",
    "CatalogsCreativeAssetsBatchItem": "catalogs_creative_assets_batch_item",
    "CatalogsCreativeAssetsBatchRequest": "catalogs_creative_assets_batch_request",
    "CatalogsCreativeAssetsBatchRequestCatalogType": "catalogs_creative_assets_batch_request_catalog_type",
    "CatalogsCreativeAssetsFeed": "catalogs_creative_assets_feed",
    "CatalogsCreativeAssetsFeedCatalogType": "catalogs_creative_assets_feed_catalog_type",
    "CatalogsCreativeAssetsFeedsCreateRequest": "catalogs_creative_assets_feeds_create_request",
    "CatalogsCreativeAssetsFeedsCreateRequestCatalogType": "catalogs_creative_assets_feeds_create_request_catalog_type",
    "CatalogsCreativeAssetsFeedsUpdateRequest": "catalogs_creative_assets_feeds_update_request",
    "CatalogsCreativeAssetsFeedsUpdateRequestCatalogType": "catalogs_creative_assets_feeds_update_request_catalog_type",
    "CatalogsCreativeAssetsFilterValuesMap": "catalogs_creative_assets_filter_values_map",
    "CatalogsCreativeAssetsItemErrorResponse": "catalogs_creative_assets_item_error_response",
    "CatalogsCreativeAssetsItemErrorResponseCatalogType": "catalogs_creative_assets_item_error_response_catalog_type",
    "CatalogsCreativeAssetsItemErrorResponseItemResponseKind": "catalogs_creative_assets_item_error_response_item_response_kind",
    "CatalogsCreativeAssetsItemResponse": "catalogs_creative_assets_item_response",
    "CatalogsCreativeAssetsItemResponseCatalogType": "catalogs_creative_assets_item_response_catalog_type",
    "CatalogsCreativeAssetsItemResponseItemResponseKind": "catalogs_creative_assets_item_response_item_response_kind",
    "CatalogsCreativeAssetsItemsBatch": "catalogs_creative_assets_items_batch",
    "CatalogsCreativeAssetsItemsBatchCatalogType": "catalogs_creative_assets_items_batch_catalog_type",
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
    "CatalogsFeedCreateRequestSchema": "catalogs_feed_create_request_schema",
    "CatalogsFeedCredentials": "catalogs_feed_credentials",
    "CatalogsFeedIngestion": "catalogs_feed_ingestion",
    "CatalogsFeedIngestionDetails": "catalogs_feed_ingestion_details",
    "CatalogsFeedIngestionErrors": "catalogs_feed_ingestion_errors",
    "CatalogsFeedIngestionInfo": "catalogs_feed_ingestion_info",
    "CatalogsFeedIngestionWarnings": "catalogs_feed_ingestion_warnings",
    "CatalogsFeedProcessingResult": "catalogs_feed_processing_result",
    "CatalogsFeedProcessingSchedule": "catalogs_feed_processing_schedule",
    "CatalogsFeedProcessingScheduleTimezone": "catalogs_feed_processing_schedule_timezone",
    "CatalogsFeedProcessingStatus": "catalogs_feed_processing_status",
    "CatalogsFeedProductCounts": "catalogs_feed_product_counts",
    "CatalogsFeedUpdateRequestSchema": "catalogs_feed_update_request_schema",
    "CatalogsFeedValidationDetails": "catalogs_feed_validation_details",
    "CatalogsFeedValidationErrors": "catalogs_feed_validation_errors",
    "CatalogsFeedValidationWarnings": "catalogs_feed_validation_warnings",
    "CatalogsFeedVideoCounts": "catalogs_feed_video_counts",
    "CatalogsFeedsCreateRequest": "catalogs_feeds_create_request",
    "CatalogsFeedsUpdateRequest": "catalogs_feeds_update_request",
    "CatalogsFormat": "catalogs_format",
    "CatalogsHotelAddress": "catalogs_hotel_address",
    "CatalogsHotelAttributes": "catalogs_hotel_attributes",
    "CatalogsHotelAvailableFilterValues": "catalogs_hotel_available_filter_values",
    "CatalogsHotelAvailableFilterValuesCatalogType": "catalogs_hotel_available_filter_values_catalog_type",
    "CatalogsHotelBatchItem": "catalogs_hotel_batch_item",
    "CatalogsHotelBatchRequest": "catalogs_hotel_batch_request",
    "CatalogsHotelBatchRequestCatalogType": "catalogs_hotel_batch_request_catalog_type",
    "CatalogsHotelFeed": "catalogs_hotel_feed",
    "CatalogsHotelFeedCatalogType": "catalogs_hotel_feed_catalog_type",
    "CatalogsHotelFeedsCreateRequest": "catalogs_hotel_feeds_create_request",
    "CatalogsHotelFeedsCreateRequestCatalogType": "catalogs_hotel_feeds_create_request_catalog_type",
    "CatalogsHotelFeedsUpdateRequest": "catalogs_hotel_feeds_update_request",
    "CatalogsHotelFeedsUpdateRequestCatalogType": "catalogs_hotel_feeds_update_request_catalog_type",
    "CatalogsHotelFilterValuesMap": "catalogs_hotel_filter_values_map",
    "CatalogsHotelGuestRatings": "catalogs_hotel_guest_ratings",
    "CatalogsHotelItemErrorResponse": "catalogs_hotel_item_error_response",
    "CatalogsHotelItemErrorResponseCatalogType": "catalogs_hotel_item_error_response_catalog_type",
    "CatalogsHotelItemErrorResponseItemResponseKind": "catalogs_hotel_item_error_response_item_response_kind",
    "CatalogsHotelItemResponse": "catalogs_hotel_item_response",
    "CatalogsHotelItemResponseCatalogType": "catalogs_hotel_item_response_catalog_type",
    "CatalogsHotelItemResponseItemResponseKind": "catalogs_hotel_item_response_item_response_kind",
    "CatalogsHotelItemsBatch": "catalogs_hotel_items_batch",
    "CatalogsHotelItemsBatchCatalogType": "catalogs_hotel_items_batch_catalog_type",
    "CatalogsHotelItemsPostFilter": "catalogs_hotel_items_post_filter",
    "CatalogsHotelItemsPostFilterCatalogType": "catalogs_hotel_items_post_filter_catalog_type",
    "CatalogsHotelListProductsByCatalogBasedFilterRequest": "catalogs_hotel_list_products_by_catalog_based_filter_request",
    "CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType": "catalogs_hotel_list_products_by_catalog_based_filter_request_catalog_type",
    "CatalogsHotelMainImage": "catalogs_hotel_main_image",
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
    "CatalogsItemsBatchPostRequest": "catalogs_items_batch_post_request",
    "CatalogsItemsBatchRequest": "catalogs_items_batch_request",
    "CatalogsItemsCreateBatchRequest": "catalogs_items_create_batch_request",
    "CatalogsItemsCreateBatchRequestOperation": "catalogs_items_create_batch_request_operation",
    "CatalogsItemsDeleteBatchRequest": "catalogs_items_delete_batch_request",
    "CatalogsItemsDeleteBatchRequestOperation": "catalogs_items_delete_batch_request_operation",
    "CatalogsItemsDeleteDiscontinuedBatchRequest": "catalogs_items_delete_discontinued_batch_request",
    "CatalogsItemsDeleteDiscontinuedBatchRequestOperation": "catalogs_items_delete_discontinued_batch_request_operation",
    "CatalogsItemsPostFilters": "catalogs_items_post_filters",
    "CatalogsItemsRequest": "catalogs_items_request",
    "CatalogsItemsUpdateBatchRequest": "catalogs_items_update_batch_request",
    "CatalogsItemsUpdateBatchRequestOperation": "catalogs_items_update_batch_request_operation",
    "CatalogsItemsUpsertBatchRequest": "catalogs_items_upsert_batch_request",
    "CatalogsItemsUpsertBatchRequestOperation": "catalogs_items_upsert_batch_request_operation",
    "CatalogsListProductsByFeedBasedFilter": "catalogs_list_products_by_feed_based_filter",
    "CatalogsListProductsByFilterRequest": "catalogs_list_products_by_filter_request",
    "CatalogsLocalInventoryItemsBatchOperateResponse": "catalogs_local_inventory_items_batch_operate_response",
    "CatalogsLocalStoresCreateResponseItem": "catalogs_local_stores_create_response_item",
    "CatalogsLocalStoresCreateResponseItemData": "catalogs_local_stores_create_response_item_data",
    "CatalogsLocalStoresCreateResponseItemDataExceptions": "catalogs_local_stores_create_response_item_data_exceptions",
    "CatalogsLocalStoresDeleteResponseItem": "catalogs_local_stores_delete_response_item",
    "CatalogsLocalStoresDeleteResponseItemStatus": "catalogs_local_stores_delete_response_item_status",
    "CatalogsLocalStoresUpdateResponseItem": "catalogs_local_stores_update_response_item",
    "CatalogsLocalStoresUpdateResponseItemData": "catalogs_local_stores_update_response_item_data",
    "CatalogsLocalStoresUpdateResponseItemDataExceptions": "catalogs_local_stores_update_response_item_data_exceptions",
    "CatalogsLocale": "catalogs_locale",
    "CatalogsProduct": "catalogs_product",
    "CatalogsProductGroupCreateRequest": "catalogs_product_group_create_request",
    "CatalogsProductGroupCurrencyCriteria": "catalogs_product_group_currency_criteria",
    "CatalogsProductGroupFilterKeys": "catalogs_product_group_filter_keys",
    "CatalogsProductGroupFilterOperatorTypeCriteria": "catalogs_product_group_filter_operator_type_criteria",
    "CatalogsProductGroupFilters": "catalogs_product_group_filters",
    "CatalogsProductGroupFiltersAllOf": "catalogs_product_group_filters_all_of",
    "CatalogsProductGroupFiltersAnyOf": "catalogs_product_group_filters_any_of",
    "CatalogsProductGroupFiltersRequest": "catalogs_product_group_filters_request",
    "CatalogsProductGroupFiltersRequestAnyOfItems0": "catalogs_product_group_filters_request_any_of_items_0",
    "CatalogsProductGroupFiltersRequestAnyOfItems1": "catalogs_product_group_filters_request_any_of_items_1",
    "CatalogsProductGroupMultipleCountriesCriteria": "catalogs_product_group_multiple_countries_criteria",
    "CatalogsProductGroupMultipleGenderCriteria": "catalogs_product_group_multiple_gender_criteria",
    "CatalogsProductGroupMultipleMediaTypesCriteria": "catalogs_product_group_multiple_media_types_criteria",
    "CatalogsProductGroupMultiplePinterestProductCategoryCriteria": "catalogs_product_group_multiple_pinterest_product_category_criteria",
    "CatalogsProductGroupMultipleStringCriteria": "catalogs_product_group_multiple_string_criteria",
    "CatalogsProductGroupMultipleStringListCriteria": "catalogs_product_group_multiple_string_list_criteria",
    "CatalogsProductGroupPricingCriteria": "catalogs_product_group_pricing_criteria",
    "CatalogsProductGroupProductCountsVertical": "catalogs_product_group_product_counts_vertical",
    "CatalogsProductGroupStatus": "catalogs_product_group_status",
    "CatalogsProductGroupType": "catalogs_product_group_type",
    "CatalogsProductGroupUint32Criteria": "catalogs_product_group_uint_32_criteria",
    "CatalogsProductGroupUpdateRequest": "catalogs_product_group_update_request",
    "CatalogsProductGroupsCreateManyRequestItems": "catalogs_product_groups_create_many_request_items",
    "CatalogsProductGroupsCreateRequestSchema": "catalogs_product_groups_create_request_schema",
    "CatalogsProductGroupsUpdateRequestSchema": "catalogs_product_groups_update_request_schema",
    "CatalogsReport": "catalogs_report",
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
    "CatalogsReportStatsParameters": "catalogs_report_stats_parameters",
    "CatalogsRetailAvailableFilterValues": "catalogs_retail_available_filter_values",
    "CatalogsRetailAvailableFilterValuesCatalogType": "catalogs_retail_available_filter_values_catalog_type",
    "CatalogsRetailBatchRequest": "catalogs_retail_batch_request",
    "CatalogsRetailBatchRequestCatalogType": "catalogs_retail_batch_request_catalog_type",
    "CatalogsRetailBatchRequestItemsItems": "catalogs_retail_batch_request_items_items",
    "CatalogsRetailFeed": "catalogs_retail_feed",
    "CatalogsRetailFeedCatalogType": "catalogs_retail_feed_catalog_type",
    "CatalogsRetailFeedsCreateRequest": "catalogs_retail_feeds_create_request",
    "CatalogsRetailFeedsCreateRequestCatalogType": "catalogs_retail_feeds_create_request_catalog_type",
    "CatalogsRetailFeedsUpdateRequest": "catalogs_retail_feeds_update_request",
    "CatalogsRetailFeedsUpdateRequestCatalogType": "catalogs_retail_feeds_update_request_catalog_type",
    "CatalogsRetailFilterValuesMap": "catalogs_retail_filter_values_map",
    "CatalogsRetailItemErrorResponse": "catalogs_retail_item_error_response",
    "CatalogsRetailItemErrorResponseCatalogType": "catalogs_retail_item_error_response_catalog_type",
    "CatalogsRetailItemErrorResponseItemResponseKind": "catalogs_retail_item_error_response_item_response_kind",
    "CatalogsRetailItemResponse": "catalogs_retail_item_response",
    "CatalogsRetailItemResponseCatalogType": "catalogs_retail_item_response_catalog_type",
    "CatalogsRetailItemResponseItemResponseKind": "catalogs_retail_item_response_item_response_kind",
    "CatalogsRetailItemsBatch": "catalogs_retail_items_batch",
    "CatalogsRetailItemsBatchCatalogType": "catalogs_retail_items_batch_catalog_type",
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
    "CatalogsRetailReportAllItemsFilter": "catalogs_retail_report_all_items_filter",
    "CatalogsRetailReportAllItemsFilterReportType": "catalogs_retail_report_all_items_filter_report_type",
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
    "CollectionsHeaderType": "collections_header_type",
    "ConditionFilter": "condition_filter",
    "ContentType": "content_type",
    "ContentType2": "content_type_2",
    "ConversionAccessToken": "conversion_access_token",
    "ConversionApiResponse": "conversion_api_response",
    "ConversionApiResponseEventsItems": "conversion_api_response_events_items",
    "ConversionAttributionWindowDays": "conversion_attribution_window_days",
    "ConversionDeletionRequest": "conversion_deletion_request",
    "ConversionDeletionRequestCreate": "conversion_deletion_request_create",
    "ConversionDeletionRequestEPIKTargets": "conversion_deletion_request_epik_targets",
    "ConversionDeletionRequestStatus": "conversion_deletion_request_status",
    "ConversionDeletionRequestTargets": "conversion_deletion_request_targets",
    "ConversionDeletionRequestUserEmailTargets": "conversion_deletion_request_user_email_targets",
    "ConversionEvent": "conversion_event",
    "ConversionEventAppInfo": "conversion_event_app_info",
    "ConversionEventDeviceInfo": "conversion_event_device_info",
    "ConversionEventResponse": "conversion_event_response",
    "ConversionEvents": "conversion_events",
    "ConversionEventsDataItems": "conversion_events_data_items",
    "ConversionEventsDataItemsCustomData": "conversion_events_data_items_custom_data",
    "ConversionEventsDataItemsCustomDataContentsItems": "conversion_events_data_items_custom_data_contents_items",
    "ConversionEventsUserDataProperties": "conversion_events_user_data_properties",
    "ConversionLearningModeType": "conversion_learning_mode_type",
    "ConversionMSOTEventsCreate": "conversion_msot_events_create",
    "ConversionObjectiveType": "conversion_objective_type",
    "ConversionProductAttributionType": "conversion_product_attribution_type",
    "ConversionProductReport": "conversion_product_report",
    "ConversionProductReportBreakdownType": "conversion_product_report_breakdown_type",
    "ConversionProductReportCreate": "conversion_product_report_create",
    "ConversionProductReportGranularity": "conversion_product_report_granularity",
    "ConversionProductReportLevel": "conversion_product_report_level",
    "ConversionProductReportingColumn": "conversion_product_reporting_column",
    "ConversionReportAttributionType": "conversion_report_attribution_type",
    "ConversionReportTimeType": "conversion_report_time_type",
    "ConversionTag": "conversion_tag",
    "ConversionTagConfigs": "conversion_tag_configs",
    "ConversionTagCreate": "conversion_tag_create",
    "ConversionTagType": "conversion_tag_type",
    "ConversionTagTypeOptimal": "conversion_tag_type_optimal",
    "ConversionTagV3GoalMetadata": "conversion_tag_v3_goal_metadata",
    "Country": "country",
    "CountryFilter": "country_filter",
    "CreateAssetAccessRequestBody": "create_asset_access_request_body",
    "CreateAssetAccessRequestItem": "create_asset_access_request_item",
    "CreateAssetAccessRequestResponse": "create_asset_access_request_response",
    "CreateAssetInvitesRequest": "create_asset_invites_request",
    "CreateAssetInvitesRequestItem": "create_asset_invites_request_item",
    "CreateInvitesResultsResponseArray": "create_invites_results_response_array",
    "CreateMembershipOrPartnershipInvitesBody": "create_membership_or_partnership_invites_body",
    "CreatedInLastNDays": "created_in_last_n_days",
    "CreationSource": "creation_source",
    "CreativeAssetsIdFilter": "creative_assets_id_filter",
    "CreativeAssetsProcessingRecord": "creative_assets_processing_record",
    "CreativeAssetsVisibilityType": "creative_assets_visibility_type",
    "CreativeType": "creative_type",
    "Currency": "currency",
    "CurrencyFilter": "currency_filter",
    "CustomConversionEventMetrics": "custom_conversion_event_metrics",
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
    "CustomerListCreate": "customer_list_create",
    "CustomerListRecordRow": "customer_list_record_row",
    "CustomerListStatus": "customer_list_status",
    "CustomerListUpdateWithRequiredBody": "customer_list_update_with_required_body",
    "CustomerListUpload": "customer_list_upload",
    "CustomerListUploadCreateRequest": "customer_list_upload_create_request",
    "CustomerListUploadCreateResponse": "customer_list_upload_create_response",
    "CustomerSegment": "customer_segment",
    "CustomerSegmentCreate": "customer_segment_create",
    "CustomerSegmentUpdateRequestUpdateWithRequiredBody": "customer_segment_update_request_update_with_required_body",
    "CustomizableCTAType": "customizable_cta_type",
    "DataOutputFormat": "data_output_format",
    "DataStatus": "data_status",
    "DeleteBusinessMembershipBody": "delete_business_membership_body",
    "DeleteBusinessMembershipMember": "delete_business_membership_member",
    "DeleteBusinessPartners": "delete_business_partners",
    "DeleteBusinessPartnersDelete": "delete_business_partners_delete",
    "DeleteMemberAccessResult": "delete_member_access_result",
    "DeleteMemberAccessResultsResponseArray": "delete_member_access_results_response_array",
    "DeleteMemberAssetAccessItem": "delete_member_asset_access_item",
    "DeletePartnerAssetAccessBody": "delete_partner_asset_access_body",
    "DeletePartnerAssetAccessItem": "delete_partner_asset_access_item",
    "DeletePartnerAssetAccessResult": "delete_partner_asset_access_result",
    "DeletePartnerAssetAccessResultsResponseArray": "delete_partner_asset_access_results_response_array",
    "DeletedMembersResponse": "deleted_members_response",
    "DeliveryEstimateObjectiveType": "delivery_estimate_objective_type",
    "DeliveryMetricsResponseItemsItems": "delivery_metrics_response_items_items",
    "DeliveryMetricsResponseItemsItemsCategory": "delivery_metrics_response_items_items_category",
    "DisclosureType": "disclosure_type",
    "DiscountStatus": "discount_status",
    "DynamicTitlesDownloadCSV": "dynamic_titles_download_csv",
    "DynamicTitlesGetStatus": "dynamic_titles_get_status",
    "DynamicTitlesProcessCSV": "dynamic_titles_process_csv",
    "DynamicTitlesProcessCSVCreate": "dynamic_titles_process_csv_create",
    "DynamicTitlesProcessCSVError": "dynamic_titles_process_csv_error",
    "DynamicTitlesUploadURL": "dynamic_titles_upload_url",
    "EnhancedMatchStatusType": "enhanced_match_status_type",
    "EntityLabel": "entity_label",
    "EntityLabelError": "entity_label_error",
    "EntityLabelStatus": "entity_label_status",
    "EntityStatus": "entity_status",
    "ErrorDetail": "error_detail",
    "EventData": "event_data",
    "EventProcessingStatus": "event_processing_status",
    "EventQualityScore": "event_quality_score",
    "Exception_": "exception",
    "FeaturedTrend": "featured_trend",
    "FilterOperatorType": "filter_operator_type",
    "FollowUser": "follow_user",
    "FollowUserCreate": "follow_user_create",
    "FormFactor": "form_factor",
    "FreqBidMultiplierTimeWindow": "freq_bid_multiplier_time_window",
    "FrequencyGoalMetadata": "frequency_goal_metadata",
    "FrequencyGoalMetadataTimerange": "frequency_goal_metadata_timerange",
    "FrequencyMultipliers": "frequency_multipliers",
    "FromClaimedContent": "from_claimed_content",
    "Gender": "gender",
    "GenderBucket": "gender_bucket",
    "GenderDemographics": "gender_demographics",
    "GenderFilter": "gender_filter",
    "GenderMultipliers": "gender_multipliers",
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
    "HttpMethod": "http_method",
    "ImageDetails": "image_details",
    "ImageMetadata": "image_metadata",
    "ImageMetadataItemType": "image_metadata_item_type",
    "ImageSize": "image_size",
    "IngestionSource": "ingestion_source",
    "IngestionSourceOptions": "ingestion_source_options",
    "InnerProductCategoriesMetricsHighlights": "inner_product_categories_metrics_highlights",
    "IntegrationLog": "integration_log",
    "IntegrationLogClientError": "integration_log_client_error",
    "IntegrationLogClientRequest": "integration_log_client_request",
    "IntegrationLogEventType": "integration_log_event_type",
    "IntegrationLogLevel": "integration_log_level",
    "IntegrationLogsRequestCreate": "integration_logs_request_create",
    "IntegrationLogsSuccessResponse": "integration_logs_success_response",
    "IntegrationMetadata": "integration_metadata",
    "IntegrationMetadataCreate": "integration_metadata_create",
    "IntegrationMetadataUpdate": "integration_metadata_update",
    "IntegrationRecord": "integration_record",
    "IntendedPromotionType": "intended_promotion_type",
    "Interest": "interest",
    "InterestsEnum": "interests_enum",
    "InviteActionResultItem": "invite_action_result_item",
    "InviteAssetsSummary": "invite_assets_summary",
    "InviteAssetsSummaryItem": "invite_assets_summary_item",
    "InviteBusinessRoleBinding": "invite_business_role_binding",
    "InviteDataResponse": "invite_data_response",
    "InviteExceptionResponse": "invite_exception_response",
    "InviteFilterStatus": "invite_filter_status",
    "InviteResponse": "invite_response",
    "InviteType": "invite_type",
    "ItemAttributes": "item_attributes",
    "ItemAttributesRequest": "item_attributes_request",
    "ItemAvailability": "item_availability",
    "ItemCreateBatchRecord": "item_create_batch_record",
    "ItemDeleteBatchRecord": "item_delete_batch_record",
    "ItemDeleteDiscontinuedBatchRecord": "item_delete_discontinued_batch_record",
    "ItemGroupIdFilter": "item_group_id_filter",
    "ItemIdFilter": "item_id_filter",
    "ItemIdStoreCodePair": "item_id_store_code_pair",
    "ItemProcessingRecord": "item_processing_record",
    "ItemProcessingStatus": "item_processing_status",
    "ItemResponse": "item_response",
    "ItemUpdateBatchRecord": "item_update_batch_record",
    "ItemUpsertBatchRecord": "item_upsert_batch_record",
    "ItemValidationEvent": "item_validation_event",
    "Keyword": "keyword",
    "KeywordError": "keyword_error",
    "KeywordInfo": "keyword_info",
    "KeywordMetrics": "keyword_metrics",
    "KeywordMetricsResponse": "keyword_metrics_response",
    "KeywordUpdateGenerated": "keyword_update_generated",
    "KeywordUpdateItem": "keyword_update_item",
    "Keywords": "keywords",
    "KeywordsCommon": "keywords_common",
    "KeywordsMetricsArrayResponse": "keywords_metrics_array_response",
    "KeywordsRequest": "keywords_request",
    "KeywordsUpdate": "keywords_update",
    "Label": "label",
    "LabelBulkCreateRequest": "label_bulk_create_request",
    "LabelBulkUpdateRequest": "label_bulk_update_request",
    "LabelCreateItem": "label_create_item",
    "LabelCreateRequest": "label_create_request",
    "LabelError": "label_error",
    "LabelErrorData": "label_error_data",
    "LabelParentType": "label_parent_type",
    "LabelStatus": "label_status",
    "LabelStatusBulkUpdate": "label_status_bulk_update",
    "LabelType": "label_type",
    "LabelUpdateItem": "label_update_item",
    "LabelUpdateRequest": "label_update_request",
    "LabeledEntities": "labeled_entities",
    "LabeledEntitiesCreate": "labeled_entities_create",
    "LabelsResponse": "labels_response",
    "Language": "language",
    "LeadForm": "lead_form",
    "LeadFormArrayResponse": "lead_form_array_response",
    "LeadFormArrayResponseItem": "lead_form_array_response_item",
    "LeadFormBatchUpdate": "lead_form_batch_update",
    "LeadFormCreate": "lead_form_create",
    "LeadFormPolicyLink": "lead_form_policy_link",
    "LeadFormQuestion": "lead_form_question",
    "LeadFormQuestionFieldType": "lead_form_question_field_type",
    "LeadFormQuestionType": "lead_form_question_type",
    "LeadFormStatus": "lead_form_status",
    "LeadFormTest": "lead_form_test",
    "LeadFormTestCreate": "lead_form_test_create",
    "LeadSubscription": "lead_subscription",
    "LeadSubscriptionPostParamsCreate": "lead_subscription_post_params_create",
    "LeadsExportResponseData": "leads_export_response_data",
    "LeadsExportStatus": "leads_export_status",
    "LeadsExports": "leads_exports",
    "LeadsExportsCreate": "leads_exports_create",
    "LineItem": "line_item",
    "LinkFilter": "link_filter",
    "LinkedBusiness": "linked_business",
    "LocalInventoryCreateOperation": "local_inventory_create_operation",
    "LocalInventoryCreateOperationOperation": "local_inventory_create_operation_operation",
    "LocalInventoryDeleteOperation": "local_inventory_delete_operation",
    "LocalInventoryDeleteOperationOperation": "local_inventory_delete_operation_operation",
    "LocalInventoryItemResponse": "local_inventory_item_response",
    "LocalInventoryItemsBatch": "local_inventory_items_batch",
    "LocalInventoryItemsBatchCreate": "local_inventory_items_batch_create",
    "LocalInventoryItemsGet": "local_inventory_items_get",
    "LocalInventoryItemsGetCreate": "local_inventory_items_get_create",
    "LocalInventoryOperation": "local_inventory_operation",
    "LocalInventoryOperationResult": "local_inventory_operation_result",
    "LocalInventoryOperationResultSupplementalType": "local_inventory_operation_result_supplemental_type",
    "LocalInventoryUpdateOperation": "local_inventory_update_operation",
    "LocalInventoryUpdateOperationOperation": "local_inventory_update_operation_operation",
    "LocalInventoryUpsertOperation": "local_inventory_upsert_operation",
    "LocalInventoryUpsertOperationOperation": "local_inventory_upsert_operation_operation",
    "LocalStore": "local_store",
    "LocalStoreBatchUpdate": "local_store_batch_update",
    "LocalStoreCreate": "local_store_create",
    "LookbackPeriodOptions": "lookback_period_options",
    "MMMReport": "mmm_report",
    "MMMReportCreate": "mmm_report_create",
    "MMMReportGranularity": "mmm_report_granularity",
    "MMMReportLevel": "mmm_report_level",
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
    "MetricsReportingLevel": "metrics_reporting_level",
    "MetricsResponse": "metrics_response",
    "MetricsResponseDataItems": "metrics_response_data_items",
    "MinPriceFilter": "min_price_filter",
    "MobileAppPlatform": "mobile_app_platform",
    "MsotEventName": "msot_event_name",
    "MultiPinsAnalyticsMetricTypesItem": "multi_pins_analytics_metric_types_item",
    "NetworkType": "network_type",
    "NonDraftEntityStatus": "non_draft_entity_status",
    "NonNullableCatalogsCurrency": "non_nullable_catalogs_currency",
    "NotificationResponse": "notification_response",
    "NullableCatalogsItemFieldType": "nullable_catalogs_item_field_type",
    "NullableCurrency": "nullable_currency",
    "NullableEntityStatus": "nullable_entity_status",
    "NullableLabelStatus": "nullable_label_status",
    "NullableLabelType": "nullable_label_type",
    "NullablePartnerType": "nullable_partner_type",
    "NullalbleMatchType": "nullalble_match_type",
    "NumericFilterOperatorType": "numeric_filter_operator_type",
    "OauthAccessToken": "oauth_access_token",
    "OauthAccessTokenCreate": "oauth_access_token_create",
    "ObjectiveType": "objective_type",
    "OperationType": "operation_type",
    "OptimizationGoalMetadata": "optimization_goal_metadata",
    "OptimizationType": "optimization_type",
    "Order": "order",
    "OrderLine": "order_line",
    "OrderLinePaidType": "order_line_paid_type",
    "OrderLineStatus": "order_line_status",
    "OsFamily": "os_family",
    "OverallStatusOptions": "overall_status_options",
    "PacingDeliveryType": "pacing_delivery_type",
    "PartnerMetadata": "partner_metadata",
    "PartnerType": "partner_type",
    "PerformancePlusCampaignSettings": "performance_plus_campaign_settings",
    "Permissions": "permissions",
    "PermissionsWithOwner": "permissions_with_owner",
    "Pin": "pin",
    "PinAnalyticsDailyMetrics": "pin_analytics_daily_metrics",
    "PinAnalyticsMetricsResponse": "pin_analytics_metrics_response",
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
    "PinRead": "pin_read",
    "PinType": "pin_type",
    "PinUpdate": "pin_update",
    "PinnerListType": "pinner_list_type",
    "PinsSaveRequestCreate": "pins_save_request_create",
    "PinterestLibBatchItemException": "pinterest_lib_batch_item_exception",
    "PinterestLibError": "pinterest_lib_error",
    "PinterestLibPaginationOrder": "pinterest_lib_pagination_order",
    "PinterestLibStatus204": "pinterest_lib_status_204",
    "PinterestLibStatus204StatusCode": "pinterest_lib_status_204_status_code",
    "PinterestProductCategoriesFilter": "pinterest_product_categories_filter",
    "PlacementGroupType": "placement_group_type",
    "PlacementMultipliers": "placement_multipliers",
    "PlacementTrafficType": "placement_traffic_type",
    "PlacementType": "placement_type",
    "PredictedTimeSeries": "predicted_time_series",
    "PreferredMediaType": "preferred_media_type",
    "PriceFilter": "price_filter",
    "PriceFilterPrice": "price_filter_price",
    "PrimarySort": "primary_sort",
    "ProductAvailability": "product_availability",
    "ProductAvailabilityType": "product_availability_type",
    "ProductCategoriesDemographic": "product_categories_demographic",
    "ProductCategoriesEngagementType": "product_categories_engagement_type",
    "ProductCategoriesMetricsHighlights": "product_categories_metrics_highlights",
    "ProductCategoryDetailLookbackWindow": "product_category_detail_lookback_window",
    "ProductCategoryDetails": "product_category_details",
    "ProductCategoryEnum": "product_category_enum",
    "ProductCategoryRegion": "product_category_region",
    "ProductCondition": "product_condition",
    "ProductGroupAnalyticsItems": "product_group_analytics_items",
    "ProductGroupPromotion": "product_group_promotion",
    "ProductGroupPromotionCreateRequest": "product_group_promotion_create_request",
    "ProductGroupPromotionCustomizableCTAType": "product_group_promotion_customizable_cta_type",
    "ProductGroupPromotionResponseItem": "product_group_promotion_response_item",
    "ProductGroupPromotionUpdateRequest": "product_group_promotion_update_request",
    "ProductGroupPromotions": "product_group_promotions",
    "ProductGroupReferenceFilter": "product_group_reference_filter",
    "ProductGroupSummaryStatus": "product_group_summary_status",
    "ProductTagItem": "product_tag_item",
    "ProductTagsBulkAddRequest": "product_tags_bulk_add_request",
    "ProductTagsBulkDeleteRequest": "product_tags_bulk_delete_request",
    "ProductTagsResponse": "product_tags_response",
    "ProductType0Filter": "product_type_0_filter",
    "ProductType1Filter": "product_type_1_filter",
    "ProductType2Filter": "product_type_2_filter",
    "ProductType3Filter": "product_type_3_filter",
    "ProductType4Filter": "product_type_4_filter",
    "Promotion": "promotion",
    "PromotionApplicationLevel": "promotion_application_level",
    "PromotionArrayElement": "promotion_array_element",
    "PromotionBatchUpdate": "promotion_batch_update",
    "PromotionCreate": "promotion_create",
    "PromotionTemplateValue": "promotion_template_value",
    "PromotionType": "promotion_type",
    "PromotionsResponse": "promotions_response",
    "PublicTargetingType": "public_targeting_type",
    "QualityComponentDetails": "quality_component_details",
    "QualityComponentIssue": "quality_component_issue",
    "QualityComponents": "quality_components",
    "QueryLabelEntityStatusesItems": "query_label_entity_statuses_items",
    "QueryLabelTypesItems": "query_label_types_items",
    "QuerymetrictypesItems": "querymetrictypes_items",
    "QueryvideopinmetrictypesItems": "queryvideopinmetrictypes_items",
    "QuizPinData": "quiz_pin_data",
    "QuizPinOption": "quiz_pin_option",
    "QuizPinQuestion": "quiz_pin_question",
    "QuizPinResult": "quiz_pin_result",
    "RecordCounts": "record_counts",
    "RelatedTerms": "related_terms",
    "RelatedTermsRelatedTermsListItems": "related_terms_related_terms_list_items",
    "ReportType": "report_type",
    "ReportingColumn": "reporting_column",
    "ReportingColumnAsync": "reporting_column_async",
    "ReportingColumnSync": "reporting_column_sync",
    "ReportingTimeZone": "reporting_time_zone",
    "RespondToInviteResultItem": "respond_to_invite_result_item",
    "RespondToInvitesResponseArray": "respond_to_invites_response_array",
    "RetailLocalInventoryItemAttributes": "retail_local_inventory_item_attributes",
    "RetailLocalInventoryItemAttributesOptional": "retail_local_inventory_item_attributes_optional",
    "Role": "role",
    "S3FilePart": "s3_file_part",
    "S3MultipartUploadData": "s3_multipart_upload_data",
    "SSIOAccount": "ssio_account",
    "SSIOAccountAddress": "ssio_account_address",
    "SSIOAccountItem": "ssio_account_item",
    "SSIOAccountPMPName": "ssio_account_pmp_name",
    "SSIOInsertionOrder": "ssio_insertion_order",
    "SSIOInsertionOrderCreate": "ssio_insertion_order_create",
    "SSIOInsertionOrderStatus": "ssio_insertion_order_status",
    "SSIOInsertionOrderUpdate": "ssio_insertion_order_update",
    "SSIOOrderLine": "ssio_order_line",
    "SSIOOrderLineType": "ssio_order_line_type",
    "Schedule": "schedule",
    "ScheduleAction": "schedule_action",
    "ScheduleAgeBucketMultipliers": "schedule_age_bucket_multipliers",
    "ScheduleAppTypeMultipliers": "schedule_app_type_multipliers",
    "ScheduleAudienceMultipliers": "schedule_audience_multipliers",
    "ScheduleBatchUpdate": "schedule_batch_update",
    "ScheduleBatchUpdateDeltaValue": "schedule_batch_update_delta_value",
    "ScheduleBidMultipliers": "schedule_bid_multipliers",
    "ScheduleBidOptions": "schedule_bid_options",
    "ScheduleBidOptionsGenderMultipliers": "schedule_bid_options_gender_multipliers",
    "ScheduleBidOptionsPlacementMultipliers": "schedule_bid_options_placement_multipliers",
    "ScheduleCommonDeltaValue": "schedule_common_delta_value",
    "ScheduleCreate": "schedule_create",
    "ScheduleCreateDeltaValue": "schedule_create_delta_value",
    "ScheduleCreateRequest": "schedule_create_request",
    "ScheduleDeltaValue": "schedule_delta_value",
    "ScheduleStatus": "schedule_status",
    "ScheduleType": "schedule_type",
    "ScheduleUpdateRequest": "schedule_update_request",
    "SchedulesCreateResponseItem": "schedules_create_response_item",
    "SchedulesCreateResponseItemData": "schedules_create_response_item_data",
    "SchedulesCreateResponseItemDataExceptions": "schedules_create_response_item_data_exceptions",
    "SchedulesUpdateResponseItem": "schedules_update_response_item",
    "SchedulesUpdateResponseItemData": "schedules_update_response_item_data",
    "SchedulesUpdateResponseItemDataExceptions": "schedules_update_response_item_data_exceptions",
    "ScrollupGoalMetadata": "scrollup_goal_metadata",
    "SharedAudienceAccount": "shared_audience_account",
    "SingleInterestTargetingOption": "single_interest_targeting_option",
    "Source": "source",
    "SourcePlatformOptions": "source_platform_options",
    "SplitField": "split_field",
    "StandardPinMetricTypes": "standard_pin_metric_types",
    "StoreMetadata": "store_metadata",
    "SummaryPin": "summary_pin",
    "SummaryStatus": "summary_status",
    "SupplementalItemBatchOperationStatus": "supplemental_item_batch_operation_status",
    "SupplementalItemProcessingStatus": "supplemental_item_processing_status",
    "SupplementalItemValidationEvent": "supplemental_item_validation_event",
    "SupplementalItemsBatchResponse": "supplemental_items_batch_response",
    "SystemUserUpdateWithRequiredBody": "system_user_update_with_required_body",
    "TargetingAdvertiserCountry": "targeting_advertiser_country",
    "TargetingSpec": "targeting_spec",
    "TargetingSpecAgeBucket": "targeting_spec_age_bucket",
    "TargetingSpecAppType": "targeting_spec_app_type",
    "TargetingSpecGender": "targeting_spec_gender",
    "TargetingSpecListOperation": "targeting_spec_list_operation",
    "TargetingSpecOperationAgeBucket": "targeting_spec_operation_age_bucket",
    "TargetingSpecOperationAgeBucketField": "targeting_spec_operation_age_bucket_field",
    "TargetingSpecOperationAgeBucketOperation": "targeting_spec_operation_age_bucket_operation",
    "TargetingSpecOperationAppType": "targeting_spec_operation_app_type",
    "TargetingSpecOperationAppTypeField": "targeting_spec_operation_app_type_field",
    "TargetingSpecOperationAudienceExclude": "targeting_spec_operation_audience_exclude",
    "TargetingSpecOperationAudienceExcludeField": "targeting_spec_operation_audience_exclude_field",
    "TargetingSpecOperationAudienceInclude": "targeting_spec_operation_audience_include",
    "TargetingSpecOperationAudienceIncludeField": "targeting_spec_operation_audience_include_field",
    "TargetingSpecOperationGender": "targeting_spec_operation_gender",
    "TargetingSpecOperationGenderField": "targeting_spec_operation_gender_field",
    "TargetingSpecOperationGeo": "targeting_spec_operation_geo",
    "TargetingSpecOperationGeoExclude": "targeting_spec_operation_geo_exclude",
    "TargetingSpecOperationGeoExcludeField": "targeting_spec_operation_geo_exclude_field",
    "TargetingSpecOperationGeoField": "targeting_spec_operation_geo_field",
    "TargetingSpecOperationInterest": "targeting_spec_operation_interest",
    "TargetingSpecOperationInterestField": "targeting_spec_operation_interest_field",
    "TargetingSpecOperationLocale": "targeting_spec_operation_locale",
    "TargetingSpecOperationLocaleField": "targeting_spec_operation_locale_field",
    "TargetingSpecOperationLocation": "targeting_spec_operation_location",
    "TargetingSpecOperationLocationExclude": "targeting_spec_operation_location_exclude",
    "TargetingSpecOperationLocationExcludeField": "targeting_spec_operation_location_exclude_field",
    "TargetingSpecOperationLocationField": "targeting_spec_operation_location_field",
    "TargetingSpecOperationMaximumAge": "targeting_spec_operation_maximum_age",
    "TargetingSpecOperationMaximumAgeField": "targeting_spec_operation_maximum_age_field",
    "TargetingSpecOperationMaximumAgeOperation": "targeting_spec_operation_maximum_age_operation",
    "TargetingSpecOperationMinimumAge": "targeting_spec_operation_minimum_age",
    "TargetingSpecOperationMinimumAgeField": "targeting_spec_operation_minimum_age_field",
    "TargetingSpecOperationMinimumAgeOperation": "targeting_spec_operation_minimum_age_operation",
    "TargetingSpecOperationShoppingRetargeting": "targeting_spec_operation_shopping_retargeting",
    "TargetingSpecOperationShoppingRetargetingField": "targeting_spec_operation_shopping_retargeting_field",
    "TargetingSpecOperationShoppingRetargetingOperation": "targeting_spec_operation_shopping_retargeting_operation",
    "TargetingSpecOperations": "targeting_spec_operations",
    "TargetingSpecShoppingRetargeting": "targeting_spec_shopping_retargeting",
    "TargetingStrategy": "targeting_strategy",
    "TargetingTemplate": "targeting_template",
    "TargetingTemplateAudienceSizing": "targeting_template_audience_sizing",
    "TargetingTemplateAudienceSizingReachEstimate": "targeting_template_audience_sizing_reach_estimate",
    "TargetingTemplateCreate": "targeting_template_create",
    "TargetingTemplateKeyword": "targeting_template_keyword",
    "TargetingTemplateStatus": "targeting_template_status",
    "TargetingTemplateUpdateRequestReadOrUpdate": "targeting_template_update_request_read_or_update",
    "TemplateBasedReport": "template_based_report",
    "TermsOfService": "terms_of_service",
    "TieBreakerType": "tie_breaker_type",
    "TimeSeries": "time_series",
    "TitleKeywordsFilter": "title_keywords_filter",
    "TokenGrantType": "token_grant_type",
    "TokenRevocationRequestCreate": "token_revocation_request_create",
    "TokenTypeHint": "token_type_hint",
    "TopPinsAnalyticsResponse": "top_pins_analytics_response",
    "TopPinsAnalyticsResponseDateAvailability": "top_pins_analytics_response_date_availability",
    "TopPinsAnalyticsResponsePinsItems": "top_pins_analytics_response_pins_items",
    "TopPinsSortBy": "top_pins_sort_by",
    "TopVideoPinsAnalyticsResponse": "top_video_pins_analytics_response",
    "TopVideoPinsAnalyticsResponseDateAvailability": "top_video_pins_analytics_response_date_availability",
    "TopVideoPinsAnalyticsResponsePinsItems": "top_video_pins_analytics_response_pins_items",
    "TopVideoPinsSortBy": "top_video_pins_sort_by",
    "TrackingUrls": "tracking_urls",
    "TrendType": "trend_type",
    "TrendingKeyword": "trending_keyword",
    "TrendingKeywordDemographics": "trending_keyword_demographics",
    "TrendingKeywordsResponse": "trending_keywords_response",
    "TrendingPin": "trending_pin",
    "TrendingProductCategory": "trending_product_category",
    "TrendingTopic": "trending_topic",
    "TrendsAgeBucket": "trends_age_bucket",
    "TrendsAgeDistribution": "trends_age_distribution",
    "TrendsEditorial": "trends_editorial",
    "TrendsGender": "trends_gender",
    "TrendsGenderDistribution": "trends_gender_distribution",
    "TrendsGenderFilter": "trends_gender_filter",
    "TrendsL1Interest": "trends_l1_interest",
    "TrendsSupportedRegion": "trends_supported_region",
    "UpdatableItemAttributes": "updatable_item_attributes",
    "UpdateBusinessMembershipsResponse": "update_business_memberships_response",
    "UpdateInvitesResultsResponseArray": "update_invites_results_response_array",
    "UpdateMaskBidOptionField": "update_mask_bid_option_field",
    "UpdateMaskFieldType": "update_mask_field_type",
    "UpdateMemberAssetAccessBody": "update_member_asset_access_body",
    "UpdateMemberAssetAccessItem": "update_member_asset_access_item",
    "UpdateMemberAssetResultItem": "update_member_asset_result_item",
    "UpdateMemberAssetsResultsResponseArray": "update_member_assets_results_response_array",
    "UpdatePartnerAssetAccessBody": "update_partner_asset_access_body",
    "UpdatePartnerAssetAccessItem": "update_partner_asset_access_item",
    "UpdatePartnerAssetsResult": "update_partner_assets_result",
    "UpdatePartnerAssetsResultsResponseArray": "update_partner_assets_results_response_array",
    "UserAccountAnalyticsSplitField": "user_account_analytics_split_field",
    "UserAccountType": "user_account_type",
    "UserBusinessRoleBinding": "user_business_role_binding",
    "UserFollowingFeedType": "user_following_feed_type",
    "UserListOperationType": "user_list_operation_type",
    "UserListType": "user_list_type",
    "UserSingleAssetBinding": "user_single_asset_binding",
    "UserWebsite": "user_website",
    "UserWebsiteCreate": "user_website_create",
    "UserWebsiteVerification": "user_website_verification",
    "UsersForIndividualAssetResponse": "users_for_individual_asset_response",
    "VerticalProductCategory": "vertical_product_category",
    "VideoMetadataWithItemType": "video_metadata_with_item_type",
    "VideoPinMetricTypes": "video_pin_metric_types",
    "WebsiteVerificationMethod": "website_verification_method",
    "WorkloadState": "workload_state",
}

# Names of earlier releases: their current names, and the release that drops them.
_RENAMED = {
    "AccountAccountType": ("UserAccountType", "0.3"),
    "AdAccountAnalyticsResponseItem": ("AdAccountAnalyticsItems", "0.3"),
    "AdAccountsCountryResponse": ("Model", "0.3"),
    "AdAccountsCountryResponseData": ("AdAccountsCountry", "0.3"),
    "AdArrayResponse": ("AdBatchWriteResponseModel", "0.3"),
    "AdArrayResponseElement": ("AdBatchItem", "0.3"),
    "AdCountry": ("Country", "0.3"),
    "AdGroupAudienceSizingRequest": ("AdGroupAudienceSizingCreate", "0.3"),
    "AdGroupAudienceSizingRequestCreativeType": ("AdGroupAudienceSizingCreativeTypes", "0.3"),
    "AdGroupAudienceSizingRequestKeyword": ("AdGroupAudienceSizingKeyword", "0.3"),
    "AdGroupAudienceSizingResponse": ("AdGroupAudienceSizing", "0.3"),
    "AdGroupCreateRequestBidStrategyType": ("BidStrategyType", "0.3"),
    "AdGroupCreateRequestPromotionApplicationLevel": ("PromotionApplicationLevel", "0.3"),
    "AdGroupResponse": ("AdGroup", "0.3"),
    "AdGroupResponseBidStrategyType": ("BidStrategyType", "0.3"),
    "AdGroupResponseConversionLearningModeType": ("ConversionLearningModeType", "0.3"),
    "AdGroupResponsePromotionApplicationLevel": ("PromotionApplicationLevel", "0.3"),
    "AdGroupUpdateRequestBidStrategyType": ("BidStrategyType", "0.3"),
    "AdGroupUpdateRequestPromotionApplicationLevel": ("PromotionApplicationLevel", "0.3"),
    "AdGroupsAnalyticsResponseItem": ("AdGroupsAnalyticsMetrics", "0.3"),
    "AdPreviewRequestCatalogProductGroupId": ("AdPreviewShopping", "0.3"),
    "AdPreviewRequestCatalogProductGroupIdCreativeType": ("AdShoppingPreviewCreativeType", "0.3"),
    "AdPreviewRequestImageUrl": ("AdPreviewSourceImage", "0.3"),
    "AdPreviewRequestPinId": ("AdPreviewSourcePinId", "0.3"),
    "AdResponse": ("Ad", "0.3"),
    "AdResponseRejectedReason": ("AdDisapprovalReasons", "0.3"),
    "AdResponseReviewStatus": ("AdReviewStatus", "0.3"),
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetric": ("CustomConversionEventMetrics", "0.3"),
    "AdsAnalyticsCreateAsyncRequestCustomConversionEventMetricCustomEventMetricsType": ("AdeColumnType", "0.3"),
    "AdsAnalyticsCreateAsyncRequestPrimarySort": ("PrimarySort", "0.3"),
    "AdsAnalyticsCreateAsyncRequestTargetingType": ("AdAdsAnalyticsAsyncTargetingTypes", "0.3"),
    "AdsAnalyticsResponseItem": ("AdsAnalytics", "0.3"),
    "AdsAnalyticsTargetingType": ("AdsAnalyticsAccountTargetingType", "0.3"),
    "AdsCreditDiscountsResponseDiscountType": ("AdsCreditDiscountType", "0.3"),
    "AdsCreditRedeemRequest": ("AdsCreditRedeemCreate", "0.3"),
    "AdsCreditRedeemResponse": ("AdsCreditRedeem", "0.3"),
    "AdvancedAuctionOperation": (
        "AdvancedAuctionItemsSubmitDeleteRecordOperation | AdvancedAuctionItemsSubmitUpsertRecordOperation",
        "0.3",
    ),
    "AdvertiserDefinedEventsGetResponse": ("Model", "0.3"),
    "AdvertiserDefinedEventsGetResponseItem": ("AdvertiserDefinedEvent", "0.3"),
    "AdvertiserDefinedEventsGetResponseItemMappedConversionType": ("ConversionTagTypeOptimal", "0.3"),
    "AudienceCategorySubcategory": ("AudienceSubcategory", "0.3"),
    "AudienceCreateRequest": ("AdAccountsAudienceCreate", "0.3"),
    "AudienceDefinitionResponse": ("Model", "0.3"),
    "AudienceInsightsResponse": ("AudienceInsights", "0.3"),
    "AudienceUpdateRequest": ("AdAccountsAudienceUpdate", "0.3"),
    "AuthRespondInvitesBodyInvite": ("AuthRespondInvitesBodyItem", "0.3"),
    "AuthRespondInvitesBodyInviteAction": ("AuthRespondInviteAction", "0.3"),
    "BaseInviteDataResponseInviteData": ("InviteDataResponse", "0.3"),
    "BatchOperation": (
        "CatalogsItemsCreateBatchRequestOperation | CatalogsItemsDeleteBatchRequestOperation | CatalogsItemsDeleteDiscontinuedBatchRequestOperation | CatalogsItemsUpdateBatchRequestOperation | CatalogsItemsUpsertBatchRequestOperation",
        "0.3",
    ),
    "BidFloorRequest": ("BidFloorCreate", "0.3"),
    "BidFloorRequestBidFloorSpec": ("BidFloorSpec", "0.3"),
    "BillingInvoiceResponse": ("BillingInvoice", "0.3"),
    "BillingInvoiceResponseDocumentType": ("BillingInvoiceDocumentType", "0.3"),
    "BillingInvoiceResponseStatus": ("BillingInvoiceStatus", "0.3"),
    "BillingProfilesResponseBillingType": ("BillingType", "0.3"),
    "BillingProfilesResponseCardType": ("BillingProfileCardType", "0.3"),
    "BillingProfilesResponsePaymentMethodBrand": ("BillingProfilePaymentMethodBrand", "0.3"),
    "BillingProfilesResponseStatus": ("BillingProfileStatus", "0.3"),
    "BookClosedResponse": ("BookClosed", "0.3"),
    "BrandAccountsCreateRequest": ("BrandAccountCreate", "0.3"),
    "BrandAccountsCreateRequestProfileImage": ("BrandAccountProfileImage", "0.3"),
    "BrandAccountsCreateResponse": ("BrandAccount", "0.3"),
    "BrandAccountsUpdateRequest": ("BrandAccountUpdate", "0.3"),
    "BrandAccountsUpdateRequestProfileImage": ("BrandAccountProfileImageUpdate", "0.3"),
    "BrandAccountsUpdateResponse": ("BrandAccount", "0.3"),
    "BulkDownloadRequest": ("BulkDownloadCreate", "0.3"),
    "BulkDownloadRequestCampaignFilter": ("BulkDownloadCampaignFilter", "0.3"),
    "BulkDownloadResponse": ("BulkDownload", "0.3"),
    "BulkUpsertRequestCreateCatalogProductGroup": ("BulkUpsertRequestCreateCatalogProductGroupsItems", "0.3"),
    "BulkUpsertRequestUpdateCatalogProductGroup": ("BulkUpsertRequestUpdateCatalogProductGroupsItems", "0.3"),
    "BulkUpsertRequestUpdateLabel": ("LabelBulkUpdateRequest", "0.3"),
    "BulkUpsertRequestUpdateLabelStatus": ("LabelStatusBulkUpdate", "0.3"),
    "BulkUpsertStatus": ("BulkRequestStatus", "0.3"),
    "BulkUpsertStatusResponse": ("BulkJobData", "0.3"),
    "BusinessMemberAssetsSummaryAdAccount": ("AssetIdWithPermissions", "0.3"),
    "BusinessMemberAssetsSummaryProfile": ("AssetIdWithPermissions", "0.3"),
    "BusinessMembersAssetAccessDeleteRequest": ("BusinessMembersAssetAccessDeleteBody", "0.3"),
    "BusinessMembersAssetAccessDeleteRequestAccess": ("DeleteMemberAssetAccessItem", "0.3"),
    "BusinessRole": ("BusinessRoleForInvite", "0.3"),
    "BusinessRoleCheckMode": ("NullablePartnerType", "0.3"),
    "BusinessSharedAudience": ("AdAccountToBusinessSharedAudienceUpdateWithRequiredBody", "0.3"),
    "BusinessSharedAudienceResponse": ("AdAccountToBusinessSharedAudience", "0.3"),
    "CampaignBidOptionsUpdateUpdateMaskItem": ("CampaignBidOptionsUpdateMaskItems", "0.3"),
    "CampaignCreateResponse": ("CampaignBatchWriteResponseModel", "0.3"),
    "CampaignCreateResponseData": ("CampaignBatchResponseData", "0.3"),
    "CampaignCreateResponseItem": ("CampaignBatchItem", "0.3"),
    "CampaignResponse": ("Campaign", "0.3"),
    "CampaignsAnalyticsResponseItem": ("CampaignsAnalyticsMetrics", "0.3"),
    "CancelInvitesBody": ("CancelInvitesRequest", "0.3"),
    "CatalogsCreateRequest": ("CatalogCreate", "0.3"),
    "CatalogsCreativeAssetsAvailableFilterValuesFilterValues": ("CatalogsCreativeAssetsFilterValuesMap", "0.3"),
    "CatalogsFeedIngestionErrorsLARGEPRODUCTCOUNTDECREASE": ("int", "0.3"),
    "CatalogsFeedValidationWarningsFETCHSAMESIGNATURE": ("int", "0.3"),
    "CatalogsHotelAttributesMainImage": ("CatalogsHotelMainImage", "0.3"),
    "CatalogsHotelAvailableFilterValuesFilterValues": ("CatalogsHotelFilterValuesMap", "0.3"),
    "CatalogsProductGroupFilterOperatorTypeCriteriaFilterOperatorType": ("FilterOperatorType", "0.3"),
    "CatalogsProductGroupFiltersRequestAllOf": ("CatalogsProductGroupFiltersRequestAnyOfItems1", "0.3"),
    "CatalogsProductGroupFiltersRequestAnyOf": ("CatalogsProductGroupFiltersRequestAnyOfItems0", "0.3"),
    "CatalogsProductGroupUint32CriteriaOperator": ("str", "0.3"),
    "CatalogsProductGroupsCreateManyRequestItem": ("CatalogsProductGroupsCreateManyRequestItems", "0.3"),
    "CatalogsProductGroupsCreateRequest": ("CatalogsProductGroupsCreateRequestSchema", "0.3"),
    "CatalogsProductGroupsUpdateRequest": ("CatalogsProductGroupsUpdateRequestSchema", "0.3"),
    "CatalogsReportAllItemsFilter": ("CatalogsRetailReportAllItemsFilter", "0.3"),
    "CatalogsReportAllItemsFilterReportType": ("CatalogsRetailReportAllItemsFilterReportType", "0.3"),
    "CatalogsRetailAvailableFilterValuesFilterValues": ("CatalogsRetailFilterValuesMap", "0.3"),
    "CatalogsRetailAvailableFilterValuesFilterValuesAvailabilityItem": ("ProductAvailability", "0.3"),
    "CatalogsRetailAvailableFilterValuesFilterValuesConditionItem": ("ProductCondition", "0.3"),
    "CatalogsRetailBatchRequestItem": ("CatalogsRetailBatchRequestItemsItems", "0.3"),
    "Column": ("ReportingColumnSync", "0.3"),
    "ConversionAccessTokenResponse": ("ConversionAccessToken", "0.3"),
    "ConversionApiResponseEvent": ("ConversionApiResponseEventsItems", "0.3"),
    "ConversionApiResponseEventStatus": ("EventProcessingStatus", "0.3"),
    "ConversionEventDeviceInfoFormFactor": ("FormFactor", "0.3"),
    "ConversionEventDeviceInfoNetworkType": ("NetworkType", "0.3"),
    "ConversionEventDeviceInfoOsFamily": ("OsFamily", "0.3"),
    "ConversionEventsDataItem": ("ConversionEventsDataItems", "0.3"),
    "ConversionEventsDataItemCustomData": ("ConversionEventsDataItemsCustomData", "0.3"),
    "ConversionEventsDataItemCustomDataContent": ("ConversionEventsDataItemsCustomDataContentsItems", "0.3"),
    "ConversionMSOTEvents": ("ConversionMSOTEventsCreate", "0.3"),
    "ConversionMSOTEventsAttributionModel": ("AttributionModel", "0.3"),
    "ConversionMSOTEventsAttributionScope": ("AttributionScope", "0.3"),
    "ConversionMSOTEventsEventName": ("MsotEventName", "0.3"),
    "ConversionProductReportRequest": ("ConversionProductReportCreate", "0.3"),
    "ConversionProductReportRequestConversionProductAttributionType": ("ConversionProductAttributionType", "0.3"),
    "ConversionProductReportRequestConversionProductBreakdown": ("ConversionProductReportBreakdownType", "0.3"),
    "ConversionProductReportRequestGranularity": ("ConversionProductReportGranularity", "0.3"),
    "ConversionProductReportRequestLevel": ("ConversionProductReportLevel", "0.3"),
    "ConversionTagsListResponse": ("Model", "0.3"),
    "CreateAssetAccessRequestBodyAssetRequest": ("CreateAssetAccessRequestItem", "0.3"),
    "CreateAssetAccessRequestErrorMessageItem": ("AssetAccessRequestError", "0.3"),
    "CreateAssetGroupBody": ("AssetGroupInputCreate", "0.3"),
    "CreateAssetGroupResponse": ("AssetGroupInput", "0.3"),
    "CreateInvitesResultsResponseArrayItem": ("InviteActionResultItem", "0.3"),
    "CreateInvitesResultsResponseArrayItemInvite": ("InviteBusinessRoleBinding", "0.3"),
    "CreateMMMReportRequest": ("MMMReportCreate", "0.3"),
    "CreateMMMReportRequestGranularity": ("MMMReportGranularity", "0.3"),
    "CreateMMMReportRequestLevel": ("MMMReportLevel", "0.3"),
    "CreateMMMReportResponse": ("MMMReport", "0.3"),
    "CreateMMMReportResponseData": ("Model", "0.3"),
    "CustomerListRequest": ("CustomerListCreate", "0.3"),
    "CustomerListUpdateRequest": ("CustomerListUpdateWithRequiredBody", "0.3"),
    "CustomerListUploadErrorCount": ("ErrorDetail", "0.3"),
    "CustomerListUploadRecordCounts": ("RecordCounts", "0.3"),
    "CustomerListUploadResponse": ("CustomerListUpload", "0.3"),
    "CustomerListUploadResponseErrorCount": ("ErrorDetail", "0.3"),
    "CustomerListUploadResponseRecordCounts": ("RecordCounts", "0.3"),
    "CustomerListUploadResponseState": ("WorkloadState", "0.3"),
    "CustomerListUploadState": ("WorkloadState", "0.3"),
    "DeleteAssetGroupBody": ("AssetGroupDeletionDelete", "0.3"),
    "DeleteAssetGroupResponse": ("AssetGroupDeletion", "0.3"),
    "DeleteAssetGroupResponseException": ("AssetGroupDeleteError", "0.3"),
    "DeleteInvitesResultsResponseArray": ("CancelInvitesResponse", "0.3"),
    "DeleteInvitesResultsResponseArrayItem": ("CancelInviteResultItem", "0.3"),
    "DeleteInvitesResultsResponseArrayItemException": ("CancelInviteException", "0.3"),
    "DeletePartnerAssetAccessBodyAccess": ("DeletePartnerAssetAccessItem", "0.3"),
    "DeletePartnerAssetsResult": ("DeletePartnerAssetAccessResult", "0.3"),
    "DeletePartnerAssetsResultsResponseArray": ("DeletePartnerAssetAccessResultsResponseArray", "0.3"),
    "DeletePartnersRequest": ("DeleteBusinessPartnersDelete", "0.3"),
    "DeletePartnersResponse": ("DeleteBusinessPartners", "0.3"),
    "DeliveryMetricsResponse": ("Model", "0.3"),
    "DeliveryMetricsResponseItem": ("DeliveryMetricsResponseItemsItems", "0.3"),
    "DeliveryMetricsResponseItemCategory": ("DeliveryMetricsResponseItemsItemsCategory", "0.3"),
    "DocumentType": ("BillingInvoiceDocumentType", "0.3"),
    "FeedsCreateRequest": ("CatalogsFeedCreateRequestSchema", "0.3"),
    "FeedsUpdateRequest": ("CatalogsFeedUpdateRequestSchema", "0.3"),
    "FollowUserRequest": ("FollowUserCreate", "0.3"),
    "GetBusinessAssetsResponse": ("BusinessAssets", "0.3"),
    "GetBusinessAssetsResponseCatalogInfo": ("CatalogBinding", "0.3"),
    "GetMMMReportResponse": ("MMMReport", "0.3"),
    "GetMMMReportResponseData": ("Model", "0.3"),
    "GetPartnerAssetsResponse": ("BaseBusinessAssets", "0.3"),
    "IntegrationLogClientRequestMethod": ("HttpMethod", "0.3"),
    "IntegrationLogLogLevel": ("IntegrationLogLevel", "0.3"),
    "IntegrationLogsRequest": ("IntegrationLogsRequestCreate", "0.3"),
    "IntegrationRequest": ("IntegrationMetadataCreate", "0.3"),
    "IntegrationRequestPatch": ("IntegrationMetadataUpdate", "0.3"),
    "InviteAssetsSummaryAdAccount": ("InviteAssetsSummaryItem", "0.3"),
    "InviteAssetsSummaryProfile": ("InviteAssetsSummaryItem", "0.3"),
    "InviteBusinessRoleBindingInviteData": ("InviteDataResponse", "0.3"),
    "InviteResponseInviteData": ("InviteDataResponse", "0.3"),
    "InviteStatusItem": ("InviteFilterStatus", "0.3"),
    "ItemResponseCatalogType": ("Model", "0.3"),
    "ItemResponseCatalogType2": ("Model", "0.3"),
    "ItemsBatchPostRequest": ("CatalogsItemsBatchPostRequest", "0.3"),
    "KeywordUpdate": ("KeywordUpdateItem", "0.3"),
    "KeywordUpdateBody": ("KeywordsUpdate", "0.3"),
    "KeywordsResponse": ("Keywords", "0.3"),
    "L1InterestListItem": ("TrendsL1Interest", "0.3"),
    "LabelCreateRequestLabel": ("LabelCreateItem", "0.3"),
    "LabelUpdateRequestLabel": ("LabelUpdateItem", "0.3"),
    "LeadFormCreateRequest": ("LeadFormCreate", "0.3"),
    "LeadFormCreateRequestPolicyLink": ("LeadFormPolicyLink", "0.3"),
    "LeadFormResponse": ("LeadForm", "0.3"),
    "LeadFormResponsePolicyLink": ("LeadFormPolicyLink", "0.3"),
    "LeadFormTestRequest": ("LeadFormTestCreate", "0.3"),
    "LeadFormTestResponse": ("LeadFormTest", "0.3"),
    "LeadFormUpdateRequest": ("LeadFormBatchUpdate", "0.3"),
    "LeadFormUpdateRequestPolicyLink": ("LeadFormPolicyLink", "0.3"),
    "LeadSubscriptionPostParamsCreatePartnerMetadata": ("PartnerMetadata", "0.3"),
    "LeadsExportCreateRequest": ("LeadsExportsCreate", "0.3"),
    "LeadsExportCreateResponse": ("LeadsExports", "0.3"),
    "MembersToDeleteBody": ("DeleteBusinessMembershipBody", "0.3"),
    "MembersToDeleteBodyMember": ("DeleteBusinessMembershipMember", "0.3"),
    "MetricType": ("MultiPinsAnalyticsMetricTypesItem", "0.3"),
    "NonNullableProductAvailabilityType": ("ProductAvailability", "0.3"),
    "NotificationPostResponse": ("NotificationResponse", "0.3"),
    "OauthAccessTokenRequest": ("OauthAccessTokenCreate", "0.3"),
    "OauthAccessTokenRequestClientCredentials": ("OauthAccessTokenCreate", "0.3"),
    "OauthAccessTokenRequestClientCredentialsGrantType": ("TokenGrantType", "0.3"),
    "OauthAccessTokenRequestCode": ("OauthAccessTokenCreate", "0.3"),
    "OauthAccessTokenRequestCodeGrantType": ("TokenGrantType", "0.3"),
    "OauthAccessTokenRequestRefresh": ("OauthAccessTokenCreate", "0.3"),
    "OauthAccessTokenRequestRefreshGrantType": ("TokenGrantType", "0.3"),
    "OauthAccessTokenResponse": ("OauthAccessToken", "0.3"),
    "OauthAccessTokenResponseClientCredentials": ("OauthAccessToken", "0.3"),
    "OauthAccessTokenResponseClientCredentialsResponseType": ("TokenGrantType", "0.3"),
    "OauthAccessTokenResponseCode": ("OauthAccessToken", "0.3"),
    "OauthAccessTokenResponseCodeResponseType": ("TokenGrantType", "0.3"),
    "OauthAccessTokenResponseIntegrationRefresh": ("OauthAccessToken", "0.3"),
    "OauthAccessTokenResponseIntegrationRefreshResponseType": ("TokenGrantType", "0.3"),
    "OauthAccessTokenResponseRefresh": ("OauthAccessToken", "0.3"),
    "OauthAccessTokenResponseRefreshResponseType": ("TokenGrantType", "0.3"),
    "OptimizationGoalMetadataConversionTagV3GoalMetadata": ("ConversionTagV3GoalMetadata", "0.3"),
    "OptimizationGoalMetadataConversionTagV3GoalMetadataAttributionWindows": ("AttributionWindows", "0.3"),
    "OptimizationGoalMetadataConversionTagV3GoalMetadataConversionEvent": ("ConversionEvent", "0.3"),
    "OptimizationGoalMetadataConversionTagV3GoalMetadataLearningModeType": ("str", "0.3"),
    "OptimizationGoalMetadataFrequencyGoalMetadata": ("FrequencyGoalMetadata", "0.3"),
    "OptimizationGoalMetadataFrequencyGoalMetadataTimerange": ("FrequencyGoalMetadataTimerange", "0.3"),
    "OptimizationGoalMetadataScrollupGoalMetadata": ("ScrollupGoalMetadata", "0.3"),
    "OwnershipType": ("AudienceOwnershipType", "0.3"),
    "Parameters": ("CatalogsReportStatsParameters", "0.3"),
    "PinAnalyticsMetricsResponseDailyMetric": ("PinAnalyticsDailyMetrics", "0.3"),
    "PinsSaveRequest": ("PinsSaveRequestCreate", "0.3"),
    "PlacementMultipliersPLACEMENT": ("PlacementType", "0.3"),
    "PriceFilterPRICE": ("PriceFilterPrice", "0.3"),
    "PriceFilterPRICEOperator": ("str", "0.3"),
    "ProductGroupAnalyticsResponseItem": ("ProductGroupAnalyticsItems", "0.3"),
    "ProductGroupPromotionCollectionsHeaderType": ("CollectionsHeaderType", "0.3"),
    "ProductGroupPromotionCustomizableCtaType": ("ProductGroupPromotionCustomizableCTAType", "0.3"),
    "ProductGroupPromotionResponse": ("ProductGroupPromotions", "0.3"),
    "PromotionCreateRequest": ("PromotionCreate", "0.3"),
    "PromotionCreateRequestDiscountStatus": ("DiscountStatus", "0.3"),
    "PromotionResponse": ("Promotion", "0.3"),
    "PromotionResponseDiscountStatus": ("DiscountStatus", "0.3"),
    "PromotionUpdateRequest": ("PromotionBatchUpdate", "0.3"),
    "PromotionUpdateRequestDiscountStatus": ("DiscountStatus", "0.3"),
    "QuizPinDataTieBreakerType": ("TieBreakerType", "0.3"),
    "RelatedTermsRelatedTermsListItem": ("RelatedTermsRelatedTermsListItems", "0.3"),
    "RespondToInvitesResponseArrayItem": ("RespondToInviteResultItem", "0.3"),
    "SSIOAccountResponse": ("SSIOAccount", "0.3"),
    "SSIOCreateInsertionOrderRequest": ("SSIOInsertionOrderCreate", "0.3"),
    "SSIOCreateInsertionOrderRequestOrderLineType": ("SSIOOrderLineType", "0.3"),
    "SSIOCreateInsertionOrderResponse": ("SSIOInsertionOrder", "0.3"),
    "SSIOEditInsertionOrderRequest": ("SSIOInsertionOrderUpdate", "0.3"),
    "SSIOEditInsertionOrderResponse": ("SSIOInsertionOrder", "0.3"),
    "SharedAudience": ("AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody", "0.3"),
    "SharedAudienceResponse": ("AdAccountToAdAccountSharedAudience", "0.3"),
    "SingleInterestTargetingOptionResponse": ("SingleInterestTargetingOption", "0.3"),
    "Sort": ("BillingInvoiceSortField", "0.3"),
    "SortBy": ("TopPinsSortBy", "0.3"),
    "Status": ("BillingInvoiceStatus", "0.3"),
    "SystemUserUpdateRequest": ("SystemUserUpdateWithRequiredBody", "0.3"),
    "TargetingSpecTARGETINGSTRATEGYItem": ("TargetingStrategy", "0.3"),
    "TargetingTemplateGetResponseData": ("TargetingTemplate", "0.3"),
    "TargetingTemplateGetResponseDataStatus": ("TargetingTemplateStatus", "0.3"),
    "TargetingTemplateUpdateRequest": ("TargetingTemplateUpdateRequestReadOrUpdate", "0.3"),
    "TargetingType": ("PublicTargetingType", "0.3"),
    "TemplateResponse": ("AccountTemplate", "0.3"),
    "TemplateResponseColumn": ("ReportingColumn", "0.3"),
    "TemplateResponseCreationSource": ("CreationSource", "0.3"),
    "TemplateResponseDateRange": ("Model", "0.3"),
    "TemplateResponseDateRangeAbsoluteDateRange": ("Model", "0.3"),
    "TemplateResponseDateRangeDynamicDateRange": ("Model", "0.3"),
    "TemplateResponseDateRangeDynamicDateRangeRange": ("str", "0.3"),
    "TemplateResponseDateRangeRelativeDateRange": ("Model", "0.3"),
    "TemplateResponseType": ("str", "0.3"),
    "TokenRevocationRequest": ("TokenRevocationRequestCreate", "0.3"),
    "TokenRevocationRequestTokenTypeHint": ("TokenTypeHint", "0.3"),
    "TopPinsAnalyticsResponsePin": ("TopPinsAnalyticsResponsePinsItems", "0.3"),
    "TopPinsAnalyticsResponseSortBy": ("TopPinsSortBy", "0.3"),
    "TopVideoPinsAnalyticsResponsePin": ("TopVideoPinsAnalyticsResponsePinsItems", "0.3"),
    "TopVideoPinsAnalyticsResponseSortBy": ("TopVideoPinsSortBy", "0.3"),
    "TrendingKeywordsResponseTrend": ("TrendingKeyword", "0.3"),
    "TrendingKeywordsResponseTrendDemographics": ("TrendingKeywordDemographics", "0.3"),
    "TrendingKeywordsResponseTrendDemographicsAgeDistribution": ("TrendsAgeDistribution", "0.3"),
    "TrendingKeywordsResponseTrendDemographicsGenderDistribution": ("TrendsGenderDistribution", "0.3"),
    "TrendingKeywordsResponseTrendDemographicsGenderDistributionGenderDistribution": ("TrendsGender", "0.3"),
    "TrendingKeywordsResponseTrendPredictedTimeSeries": ("PredictedTimeSeries", "0.3"),
    "TrendingKeywordsResponseTrendTimeSeries": ("TimeSeries", "0.3"),
    "UpdateAssetGroupBody": ("AssetGroupModificationReadOrUpdate", "0.3"),
    "UpdateAssetGroupBodyAssetGroupsToUpdateItem": ("AssetGroupUpdateItemReadOrUpdateItem", "0.3"),
    "UpdateAssetGroupResponse": ("AssetGroupModification", "0.3"),
    "UpdateAssetGroupResponseException": ("AssetGroupUpdateError", "0.3"),
    "UpdateInvitesResultsResponseArrayItem": ("InviteActionResultItem", "0.3"),
    "UpdateMemberAssetAccessBodyAccess": ("UpdateMemberAssetAccessItem", "0.3"),
    "UpdateMemberAssetsResultsResponseArrayItem": ("UpdateMemberAssetResultItem", "0.3"),
    "UpdateMemberBusinessRoleBody": ("BusinessMembershipMember", "0.3"),
    "UpdateMemberResult": ("BusinessMembershipMember", "0.3"),
    "UpdateMemberResultsResponseArray": ("UpdateBusinessMembershipsResponse", "0.3"),
    "UpdatePartnerAssetAccessBodyAccess": ("UpdatePartnerAssetAccessItem", "0.3"),
    "UserAccountAnalyticsMetricType": ("QuerymetrictypesItems", "0.3"),
    "UserAccountAnalyticsTopPinsMetricType": ("QuerymetrictypesItems", "0.3"),
    "UserAccountAnalyticsTopVideoPinsMetricType": ("QueryvideopinmetrictypesItems", "0.3"),
    "UserAccountAnalyticsTopVideoPinsSortBy": ("TopVideoPinsSortBy", "0.3"),
    "UserSummary": ("FollowUser", "0.3"),
    "UserWebsiteSummary": ("UserWebsite", "0.3"),
    "UserWebsiteVerificationCode": ("UserWebsiteVerification", "0.3"),
    "UserWebsiteVerifyRequest": ("UserWebsiteCreate", "0.3"),
    "UserWebsiteVerifyRequestVerificationMethod": ("WebsiteVerificationMethod", "0.3"),
}

__all__ = [
    "Account",
    "AccountTemplate",
    "ActionType",
    "Ad",
    "AdAccount",
    "AdAccountAnalyticsItems",
    "AdAccountCreate",
    "AdAccountEntityType",
    "AdAccountOwner",
    "AdAccountToAdAccountSharedAudience",
    "AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody",
    "AdAccountToBusinessSharedAudience",
    "AdAccountToBusinessSharedAudienceUpdateWithRequiredBody",
    "AdAccountsAudienceCreate",
    "AdAccountsAudienceUpdate",
    "AdAccountsCountry",
    "AdAdsAnalyticsAsyncTargetingTypes",
    "AdBatchItem",
    "AdBatchWriteResponseModel",
    "AdCollectionsHeaderType",
    "AdCreateRequest",
    "AdDisapprovalReasons",
    "AdGroup",
    "AdGroupArrayResponse",
    "AdGroupArrayResponseElement",
    "AdGroupAudienceSizing",
    "AdGroupAudienceSizingCreate",
    "AdGroupAudienceSizingCreativeTypes",
    "AdGroupAudienceSizingKeyword",
    "AdGroupCreateRequest",
    "AdGroupDeliveryEstimates",
    "AdGroupDeliveryEstimatesKeywordsItems",
    "AdGroupSummaryStatus",
    "AdGroupTrackingURLs",
    "AdGroupUpdateRequest",
    "AdGroupsAnalyticsMetrics",
    "AdPinAnalytics",
    "AdPinPreviewCreativeType",
    "AdPreviewRequest",
    "AdPreviewShopping",
    "AdPreviewSourceImage",
    "AdPreviewSourcePinId",
    "AdPreviewURLResponse",
    "AdReviewStatus",
    "AdShoppingPreviewCreativeType",
    "AdUpdateRequest",
    "AdeColumnType",
    "AdgroupPlacementGroupType",
    "AdgroupTrackingFeatureType",
    "AdgroupTrackingFeatures",
    "AdsAnalytics",
    "AdsAnalyticsAccountTargetingType",
    "AdsAnalyticsAdGroupTargetingType",
    "AdsAnalyticsAdTargetingType",
    "AdsAnalyticsCampaignTargetingType",
    "AdsAnalyticsCreateAsyncRequest",
    "AdsAnalyticsCreateAsyncResponse",
    "AdsAnalyticsFilterColumn",
    "AdsAnalyticsFilterOperator",
    "AdsAnalyticsGetAsyncResponse",
    "AdsAnalyticsMetricsFilter",
    "AdsCreditDiscountType",
    "AdsCreditDiscountsResponse",
    "AdsCreditRedeem",
    "AdsCreditRedeemCreate",
    "AdvancedAuctionBidOptions",
    "AdvancedAuctionItem",
    "AdvancedAuctionItems",
    "AdvancedAuctionItemsGetRequest",
    "AdvancedAuctionItemsSubmitDeleteRecord",
    "AdvancedAuctionItemsSubmitDeleteRecordOperation",
    "AdvancedAuctionItemsSubmitRecord",
    "AdvancedAuctionItemsSubmitRequest",
    "AdvancedAuctionItemsSubmitUpsertRecord",
    "AdvancedAuctionItemsSubmitUpsertRecordOperation",
    "AdvancedAuctionKey",
    "AdvancedAuctionOperationError",
    "AdvancedAuctionProcessedItems",
    "AdvertiserDefinedEvent",
    "AdvertiserDefinedEventInput",
    "AdvertiserDefinedEventMappingType",
    "AdvertiserDefinedEventProcessingRecord",
    "AdvertiserDefinedEventsCreateRequest",
    "AdvertiserDefinedEventsCreateResponse",
    "AdvertiserDefinedEventsDeleteResponse",
    "AdvertiserDefinedEventsUpdateResponse",
    "AgeBucketMultipliers",
    "AgeTrendsBucket",
    "AiDisclosureItem",
    "AiDisclosures",
    "AiDisclosuresUpdate",
    "AnalyticsDailyMetrics",
    "AnalyticsMetricsResponse",
    "AppTypeMultipliers",
    "AppTypes",
    "AssetAccessRequestError",
    "AssetGroupBinding",
    "AssetGroupDeleteError",
    "AssetGroupDeletion",
    "AssetGroupDeletionDelete",
    "AssetGroupInput",
    "AssetGroupInputCreate",
    "AssetGroupModification",
    "AssetGroupModificationReadOrUpdate",
    "AssetGroupType",
    "AssetGroupUpdateError",
    "AssetGroupUpdateItemReadOrUpdateItem",
    "AssetIdPermissions",
    "AssetIdWithPermissions",
    "AssetPermissionType",
    "AssetSearchBy",
    "AssetSortBy",
    "AssetType",
    "AssetTypeResponse",
    "AttributionModel",
    "AttributionScope",
    "AttributionWindows",
    "Audience",
    "Audience2",
    "Audience2Rule",
    "AudienceAccountType",
    "AudienceCategory",
    "AudienceDefinition",
    "AudienceDemographicValue",
    "AudienceDemographics",
    "AudienceInsightType",
    "AudienceInsights",
    "AudienceObjectiveType",
    "AudienceOwnershipType",
    "AudienceRule",
    "AudienceStatus",
    "AudienceSubcategory",
    "AudienceType",
    "AudienceUpdateOperationType",
    "AuthRespondInviteAction",
    "AuthRespondInvitesBody",
    "AuthRespondInvitesBodyItem",
    "AvailabilityFilter",
    "BaseBusinessAssets",
    "BaseInviteDataResponse",
    "BasePreferredMediaType",
    "BatchOperationStatus",
    "BidFloor",
    "BidFloorCreate",
    "BidFloorObjectiveType",
    "BidFloorSpec",
    "BidOptionsAgeBucketMultipliers",
    "BidOptionsAppTypeMultipliers",
    "BidOptionsAudienceMultipliers",
    "BidOptionsGenderMultipliers",
    "BidOptionsPlacementMultipliers",
    "BidStrategyType",
    "BillingInvoice",
    "BillingInvoiceDocumentType",
    "BillingInvoiceDownloadResponse",
    "BillingInvoiceSortField",
    "BillingInvoiceStatus",
    "BillingProfileCardType",
    "BillingProfilePaymentMethodBrand",
    "BillingProfileStatus",
    "BillingProfilesResponse",
    "BillingType",
    "Board",
    "BoardCreate",
    "BoardMedia",
    "BoardOwner",
    "BoardPrivacy",
    "BoardPrivacyFilter",
    "BoardSection",
    "BoardSectionCreate",
    "BoardSectionUpdateWithRequiredBody",
    "BoardUpdatePrivacy",
    "BoardWithUpdatePrivacy",
    "BoardWithUpdatePrivacyUpdate",
    "BookClosed",
    "BrandAccount",
    "BrandAccountCreate",
    "BrandAccountProfileImage",
    "BrandAccountProfileImageUpdate",
    "BrandAccountUpdate",
    "BrandFilter",
    "BudgetDurationType",
    "BudgetType",
    "BulkDownload",
    "BulkDownloadCampaignFilter",
    "BulkDownloadCreate",
    "BulkEntityType",
    "BulkJobData",
    "BulkOutputFormat",
    "BulkReportingJobStatus",
    "BulkRequestStatus",
    "BulkUpsertRequest",
    "BulkUpsertRequestCreate",
    "BulkUpsertRequestCreateAd",
    "BulkUpsertRequestCreateAdGroup",
    "BulkUpsertRequestCreateAdGroupOptimizationGoalMetadata",
    "BulkUpsertRequestCreateAdGroupTargetingSpec",
    "BulkUpsertRequestCreateCampaign",
    "BulkUpsertRequestCreateCatalogProductGroupsItems",
    "BulkUpsertRequestCreateKeyword",
    "BulkUpsertRequestCreateKeywordKeyword",
    "BulkUpsertRequestCreateProductGroup",
    "BulkUpsertRequestUpdate",
    "BulkUpsertRequestUpdateAd",
    "BulkUpsertRequestUpdateAdGroup",
    "BulkUpsertRequestUpdateCampaign",
    "BulkUpsertRequestUpdateCatalogProductGroupsItems",
    "BulkUpsertRequestUpdateProductGroup",
    "BulkUpsertResponse",
    "BusinessAccessRole",
    "BusinessAccessUserSummary",
    "BusinessAssets",
    "BusinessMemberAssetsGetAssetType",
    "BusinessMemberAssetsSummary",
    "BusinessMembersAssetAccessDeleteBody",
    "BusinessMembershipMember",
    "BusinessPartnerAssetAccessGetAssetType",
    "BusinessRoleForInvite",
    "BusinessRoleForMembers",
    "BusinessToAdAccountSharedAudience",
    "BusinessToAdAccountSharedAudienceUpdateWithRequiredBody",
    "BusinessToBusinessSharedAudience",
    "BusinessToBusinessSharedAudienceUpdateWithRequiredBody",
    "Campaign",
    "CampaignAdPreview",
    "CampaignAdPreviewCreate",
    "CampaignAdPreviewCreateResponseItem",
    "CampaignAdPreviewCreateResponseItemData",
    "CampaignAdPreviewCreateResponseItemDataExceptions",
    "CampaignAdPreviewDeleteResponseItem",
    "CampaignAdPreviewDeleteResponseItemStatus",
    "CampaignAudienceMultipliers",
    "CampaignBatchItem",
    "CampaignBatchResponseData",
    "CampaignBatchWriteResponseModel",
    "CampaignBidOptions",
    "CampaignBidOptionsCreate",
    "CampaignBidOptionsUpdate",
    "CampaignBidOptionsUpdateMaskItems",
    "CampaignCreateRequest",
    "CampaignDeliveryEstimatesCampaign",
    "CampaignDeliveryEstimatesDerivedMetrics",
    "CampaignDeliveryEstimatesResponse",
    "CampaignObjectiveType",
    "CampaignPlanningCurveEstimate",
    "CampaignPlanningEstimationType",
    "CampaignPlanningPointEstimate",
    "CampaignSummaryStatus",
    "CampaignUpdateRequest",
    "CampaignsAnalyticsMetrics",
    "CancelInviteException",
    "CancelInviteResult",
    "CancelInviteResultItem",
    "CancelInviteResultUser",
    "CancelInvitesRequest",
    "CancelInvitesResponse",
    "CarouselSlot",
    "CartingProduct",
    "CartingRetailer",
    "Catalog",
    "CatalogBinding",
    "CatalogCreate",
    "CatalogsAiContentDisclosure",
    "CatalogsAiContentDisclosureLabel",
    "CatalogsAvailableFilterValues",
    "CatalogsBaseFilterKeys",
    "CatalogsCreateCreativeAssetsItem",
    "CatalogsCreateCreativeAssetsItemOperation",
    "CatalogsCreateHotelItem",
    "CatalogsCreateHotelItemOperation",
    "CatalogsCreateReportResponse",
    "CatalogsCreateRetailItem",
    "CatalogsCreateRetailItemOperation",
    "CatalogsCreativeAssetsAttributes",
    "CatalogsCreativeAssetsAvailableFilterValues",
    "CatalogsCreativeAssetsAvailableFilterValuesCatalogType",
    "CatalogsCreativeAssetsBatchItem",
    "CatalogsCreativeAssetsBatchRequest",
    "CatalogsCreativeAssetsBatchRequestCatalogType",
    "CatalogsCreativeAssetsFeed",
    "CatalogsCreativeAssetsFeedCatalogType",
    "CatalogsCreativeAssetsFeedsCreateRequest",
    "CatalogsCreativeAssetsFeedsCreateRequestCatalogType",
    "CatalogsCreativeAssetsFeedsUpdateRequest",
    "CatalogsCreativeAssetsFeedsUpdateRequestCatalogType",
    "CatalogsCreativeAssetsFilterValuesMap",
    "CatalogsCreativeAssetsItemErrorResponse",
    "CatalogsCreativeAssetsItemErrorResponseCatalogType",
    "CatalogsCreativeAssetsItemErrorResponseItemResponseKind",
    "CatalogsCreativeAssetsItemResponse",
    "CatalogsCreativeAssetsItemResponseCatalogType",
    "CatalogsCreativeAssetsItemResponseItemResponseKind",
    "CatalogsCreativeAssetsItemsBatch",
    "CatalogsCreativeAssetsItemsBatchCatalogType",
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
    "CatalogsFeedCreateRequestSchema",
    "CatalogsFeedCredentials",
    "CatalogsFeedIngestion",
    "CatalogsFeedIngestionDetails",
    "CatalogsFeedIngestionErrors",
    "CatalogsFeedIngestionInfo",
    "CatalogsFeedIngestionWarnings",
    "CatalogsFeedProcessingResult",
    "CatalogsFeedProcessingSchedule",
    "CatalogsFeedProcessingScheduleTimezone",
    "CatalogsFeedProcessingStatus",
    "CatalogsFeedProductCounts",
    "CatalogsFeedUpdateRequestSchema",
    "CatalogsFeedValidationDetails",
    "CatalogsFeedValidationErrors",
    "CatalogsFeedValidationWarnings",
    "CatalogsFeedVideoCounts",
    "CatalogsFeedsCreateRequest",
    "CatalogsFeedsUpdateRequest",
    "CatalogsFormat",
    "CatalogsHotelAddress",
    "CatalogsHotelAttributes",
    "CatalogsHotelAvailableFilterValues",
    "CatalogsHotelAvailableFilterValuesCatalogType",
    "CatalogsHotelBatchItem",
    "CatalogsHotelBatchRequest",
    "CatalogsHotelBatchRequestCatalogType",
    "CatalogsHotelFeed",
    "CatalogsHotelFeedCatalogType",
    "CatalogsHotelFeedsCreateRequest",
    "CatalogsHotelFeedsCreateRequestCatalogType",
    "CatalogsHotelFeedsUpdateRequest",
    "CatalogsHotelFeedsUpdateRequestCatalogType",
    "CatalogsHotelFilterValuesMap",
    "CatalogsHotelGuestRatings",
    "CatalogsHotelItemErrorResponse",
    "CatalogsHotelItemErrorResponseCatalogType",
    "CatalogsHotelItemErrorResponseItemResponseKind",
    "CatalogsHotelItemResponse",
    "CatalogsHotelItemResponseCatalogType",
    "CatalogsHotelItemResponseItemResponseKind",
    "CatalogsHotelItemsBatch",
    "CatalogsHotelItemsBatchCatalogType",
    "CatalogsHotelItemsPostFilter",
    "CatalogsHotelItemsPostFilterCatalogType",
    "CatalogsHotelListProductsByCatalogBasedFilterRequest",
    "CatalogsHotelListProductsByCatalogBasedFilterRequestCatalogType",
    "CatalogsHotelMainImage",
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
    "CatalogsItemsBatchPostRequest",
    "CatalogsItemsBatchRequest",
    "CatalogsItemsCreateBatchRequest",
    "CatalogsItemsCreateBatchRequestOperation",
    "CatalogsItemsDeleteBatchRequest",
    "CatalogsItemsDeleteBatchRequestOperation",
    "CatalogsItemsDeleteDiscontinuedBatchRequest",
    "CatalogsItemsDeleteDiscontinuedBatchRequestOperation",
    "CatalogsItemsPostFilters",
    "CatalogsItemsRequest",
    "CatalogsItemsUpdateBatchRequest",
    "CatalogsItemsUpdateBatchRequestOperation",
    "CatalogsItemsUpsertBatchRequest",
    "CatalogsItemsUpsertBatchRequestOperation",
    "CatalogsListProductsByFeedBasedFilter",
    "CatalogsListProductsByFilterRequest",
    "CatalogsLocalInventoryItemsBatchOperateResponse",
    "CatalogsLocalStoresCreateResponseItem",
    "CatalogsLocalStoresCreateResponseItemData",
    "CatalogsLocalStoresCreateResponseItemDataExceptions",
    "CatalogsLocalStoresDeleteResponseItem",
    "CatalogsLocalStoresDeleteResponseItemStatus",
    "CatalogsLocalStoresUpdateResponseItem",
    "CatalogsLocalStoresUpdateResponseItemData",
    "CatalogsLocalStoresUpdateResponseItemDataExceptions",
    "CatalogsLocale",
    "CatalogsProduct",
    "CatalogsProductGroupCreateRequest",
    "CatalogsProductGroupCurrencyCriteria",
    "CatalogsProductGroupFilterKeys",
    "CatalogsProductGroupFilterOperatorTypeCriteria",
    "CatalogsProductGroupFilters",
    "CatalogsProductGroupFiltersAllOf",
    "CatalogsProductGroupFiltersAnyOf",
    "CatalogsProductGroupFiltersRequest",
    "CatalogsProductGroupFiltersRequestAnyOfItems0",
    "CatalogsProductGroupFiltersRequestAnyOfItems1",
    "CatalogsProductGroupMultipleCountriesCriteria",
    "CatalogsProductGroupMultipleGenderCriteria",
    "CatalogsProductGroupMultipleMediaTypesCriteria",
    "CatalogsProductGroupMultiplePinterestProductCategoryCriteria",
    "CatalogsProductGroupMultipleStringCriteria",
    "CatalogsProductGroupMultipleStringListCriteria",
    "CatalogsProductGroupPricingCriteria",
    "CatalogsProductGroupProductCountsVertical",
    "CatalogsProductGroupStatus",
    "CatalogsProductGroupType",
    "CatalogsProductGroupUint32Criteria",
    "CatalogsProductGroupUpdateRequest",
    "CatalogsProductGroupsCreateManyRequestItems",
    "CatalogsProductGroupsCreateRequestSchema",
    "CatalogsProductGroupsUpdateRequestSchema",
    "CatalogsReport",
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
    "CatalogsReportStatsParameters",
    "CatalogsRetailAvailableFilterValues",
    "CatalogsRetailAvailableFilterValuesCatalogType",
    "CatalogsRetailBatchRequest",
    "CatalogsRetailBatchRequestCatalogType",
    "CatalogsRetailBatchRequestItemsItems",
    "CatalogsRetailFeed",
    "CatalogsRetailFeedCatalogType",
    "CatalogsRetailFeedsCreateRequest",
    "CatalogsRetailFeedsCreateRequestCatalogType",
    "CatalogsRetailFeedsUpdateRequest",
    "CatalogsRetailFeedsUpdateRequestCatalogType",
    "CatalogsRetailFilterValuesMap",
    "CatalogsRetailItemErrorResponse",
    "CatalogsRetailItemErrorResponseCatalogType",
    "CatalogsRetailItemErrorResponseItemResponseKind",
    "CatalogsRetailItemResponse",
    "CatalogsRetailItemResponseCatalogType",
    "CatalogsRetailItemResponseItemResponseKind",
    "CatalogsRetailItemsBatch",
    "CatalogsRetailItemsBatchCatalogType",
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
    "CatalogsRetailReportAllItemsFilter",
    "CatalogsRetailReportAllItemsFilterReportType",
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
    "CollectionsHeaderType",
    "ConditionFilter",
    "ContentType",
    "ContentType2",
    "ConversionAccessToken",
    "ConversionApiResponse",
    "ConversionApiResponseEventsItems",
    "ConversionAttributionWindowDays",
    "ConversionDeletionRequest",
    "ConversionDeletionRequestCreate",
    "ConversionDeletionRequestEPIKTargets",
    "ConversionDeletionRequestStatus",
    "ConversionDeletionRequestTargets",
    "ConversionDeletionRequestUserEmailTargets",
    "ConversionEvent",
    "ConversionEventAppInfo",
    "ConversionEventDeviceInfo",
    "ConversionEventResponse",
    "ConversionEvents",
    "ConversionEventsDataItems",
    "ConversionEventsDataItemsCustomData",
    "ConversionEventsDataItemsCustomDataContentsItems",
    "ConversionEventsUserDataProperties",
    "ConversionLearningModeType",
    "ConversionMSOTEventsCreate",
    "ConversionObjectiveType",
    "ConversionProductAttributionType",
    "ConversionProductReport",
    "ConversionProductReportBreakdownType",
    "ConversionProductReportCreate",
    "ConversionProductReportGranularity",
    "ConversionProductReportLevel",
    "ConversionProductReportingColumn",
    "ConversionReportAttributionType",
    "ConversionReportTimeType",
    "ConversionTag",
    "ConversionTagConfigs",
    "ConversionTagCreate",
    "ConversionTagType",
    "ConversionTagTypeOptimal",
    "ConversionTagV3GoalMetadata",
    "Country",
    "CountryFilter",
    "CreateAssetAccessRequestBody",
    "CreateAssetAccessRequestItem",
    "CreateAssetAccessRequestResponse",
    "CreateAssetInvitesRequest",
    "CreateAssetInvitesRequestItem",
    "CreateInvitesResultsResponseArray",
    "CreateMembershipOrPartnershipInvitesBody",
    "CreatedInLastNDays",
    "CreationSource",
    "CreativeAssetsIdFilter",
    "CreativeAssetsProcessingRecord",
    "CreativeAssetsVisibilityType",
    "CreativeType",
    "Currency",
    "CurrencyFilter",
    "CustomConversionEventMetrics",
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
    "CustomerListCreate",
    "CustomerListRecordRow",
    "CustomerListStatus",
    "CustomerListUpdateWithRequiredBody",
    "CustomerListUpload",
    "CustomerListUploadCreateRequest",
    "CustomerListUploadCreateResponse",
    "CustomerSegment",
    "CustomerSegmentCreate",
    "CustomerSegmentUpdateRequestUpdateWithRequiredBody",
    "CustomizableCTAType",
    "DataOutputFormat",
    "DataStatus",
    "DeleteBusinessMembershipBody",
    "DeleteBusinessMembershipMember",
    "DeleteBusinessPartners",
    "DeleteBusinessPartnersDelete",
    "DeleteMemberAccessResult",
    "DeleteMemberAccessResultsResponseArray",
    "DeleteMemberAssetAccessItem",
    "DeletePartnerAssetAccessBody",
    "DeletePartnerAssetAccessItem",
    "DeletePartnerAssetAccessResult",
    "DeletePartnerAssetAccessResultsResponseArray",
    "DeletedMembersResponse",
    "DeliveryEstimateObjectiveType",
    "DeliveryMetricsResponseItemsItems",
    "DeliveryMetricsResponseItemsItemsCategory",
    "DisclosureType",
    "DiscountStatus",
    "DynamicTitlesDownloadCSV",
    "DynamicTitlesGetStatus",
    "DynamicTitlesProcessCSV",
    "DynamicTitlesProcessCSVCreate",
    "DynamicTitlesProcessCSVError",
    "DynamicTitlesUploadURL",
    "EnhancedMatchStatusType",
    "EntityLabel",
    "EntityLabelError",
    "EntityLabelStatus",
    "EntityStatus",
    "ErrorDetail",
    "EventData",
    "EventProcessingStatus",
    "EventQualityScore",
    "Exception_",
    "FeaturedTrend",
    "FilterOperatorType",
    "FollowUser",
    "FollowUserCreate",
    "FormFactor",
    "FreqBidMultiplierTimeWindow",
    "FrequencyGoalMetadata",
    "FrequencyGoalMetadataTimerange",
    "FrequencyMultipliers",
    "FromClaimedContent",
    "Gender",
    "GenderBucket",
    "GenderDemographics",
    "GenderFilter",
    "GenderMultipliers",
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
    "HttpMethod",
    "ImageDetails",
    "ImageMetadata",
    "ImageMetadataItemType",
    "ImageSize",
    "IngestionSource",
    "IngestionSourceOptions",
    "InnerProductCategoriesMetricsHighlights",
    "IntegrationLog",
    "IntegrationLogClientError",
    "IntegrationLogClientRequest",
    "IntegrationLogEventType",
    "IntegrationLogLevel",
    "IntegrationLogsRequestCreate",
    "IntegrationLogsSuccessResponse",
    "IntegrationMetadata",
    "IntegrationMetadataCreate",
    "IntegrationMetadataUpdate",
    "IntegrationRecord",
    "IntendedPromotionType",
    "Interest",
    "InterestsEnum",
    "InviteActionResultItem",
    "InviteAssetsSummary",
    "InviteAssetsSummaryItem",
    "InviteBusinessRoleBinding",
    "InviteDataResponse",
    "InviteExceptionResponse",
    "InviteFilterStatus",
    "InviteResponse",
    "InviteType",
    "ItemAttributes",
    "ItemAttributesRequest",
    "ItemAvailability",
    "ItemCreateBatchRecord",
    "ItemDeleteBatchRecord",
    "ItemDeleteDiscontinuedBatchRecord",
    "ItemGroupIdFilter",
    "ItemIdFilter",
    "ItemIdStoreCodePair",
    "ItemProcessingRecord",
    "ItemProcessingStatus",
    "ItemResponse",
    "ItemUpdateBatchRecord",
    "ItemUpsertBatchRecord",
    "ItemValidationEvent",
    "Keyword",
    "KeywordError",
    "KeywordInfo",
    "KeywordMetrics",
    "KeywordMetricsResponse",
    "KeywordUpdateGenerated",
    "KeywordUpdateItem",
    "Keywords",
    "KeywordsCommon",
    "KeywordsMetricsArrayResponse",
    "KeywordsRequest",
    "KeywordsUpdate",
    "Label",
    "LabelBulkCreateRequest",
    "LabelBulkUpdateRequest",
    "LabelCreateItem",
    "LabelCreateRequest",
    "LabelError",
    "LabelErrorData",
    "LabelParentType",
    "LabelStatus",
    "LabelStatusBulkUpdate",
    "LabelType",
    "LabelUpdateItem",
    "LabelUpdateRequest",
    "LabeledEntities",
    "LabeledEntitiesCreate",
    "LabelsResponse",
    "Language",
    "LeadForm",
    "LeadFormArrayResponse",
    "LeadFormArrayResponseItem",
    "LeadFormBatchUpdate",
    "LeadFormCreate",
    "LeadFormPolicyLink",
    "LeadFormQuestion",
    "LeadFormQuestionFieldType",
    "LeadFormQuestionType",
    "LeadFormStatus",
    "LeadFormTest",
    "LeadFormTestCreate",
    "LeadSubscription",
    "LeadSubscriptionPostParamsCreate",
    "LeadsExportResponseData",
    "LeadsExportStatus",
    "LeadsExports",
    "LeadsExportsCreate",
    "LineItem",
    "LinkFilter",
    "LinkedBusiness",
    "LocalInventoryCreateOperation",
    "LocalInventoryCreateOperationOperation",
    "LocalInventoryDeleteOperation",
    "LocalInventoryDeleteOperationOperation",
    "LocalInventoryItemResponse",
    "LocalInventoryItemsBatch",
    "LocalInventoryItemsBatchCreate",
    "LocalInventoryItemsGet",
    "LocalInventoryItemsGetCreate",
    "LocalInventoryOperation",
    "LocalInventoryOperationResult",
    "LocalInventoryOperationResultSupplementalType",
    "LocalInventoryUpdateOperation",
    "LocalInventoryUpdateOperationOperation",
    "LocalInventoryUpsertOperation",
    "LocalInventoryUpsertOperationOperation",
    "LocalStore",
    "LocalStoreBatchUpdate",
    "LocalStoreCreate",
    "LookbackPeriodOptions",
    "MMMReport",
    "MMMReportCreate",
    "MMMReportGranularity",
    "MMMReportLevel",
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
    "MetricsReportingLevel",
    "MetricsResponse",
    "MetricsResponseDataItems",
    "MinPriceFilter",
    "MobileAppPlatform",
    "MsotEventName",
    "MultiPinsAnalyticsMetricTypesItem",
    "NetworkType",
    "NonDraftEntityStatus",
    "NonNullableCatalogsCurrency",
    "NotificationResponse",
    "NullableCatalogsItemFieldType",
    "NullableCurrency",
    "NullableEntityStatus",
    "NullableLabelStatus",
    "NullableLabelType",
    "NullablePartnerType",
    "NullalbleMatchType",
    "NumericFilterOperatorType",
    "OauthAccessToken",
    "OauthAccessTokenCreate",
    "ObjectiveType",
    "OperationType",
    "OptimizationGoalMetadata",
    "OptimizationType",
    "Order",
    "OrderLine",
    "OrderLinePaidType",
    "OrderLineStatus",
    "OsFamily",
    "OverallStatusOptions",
    "PacingDeliveryType",
    "PartnerMetadata",
    "PartnerType",
    "PerformancePlusCampaignSettings",
    "Permissions",
    "PermissionsWithOwner",
    "Pin",
    "PinAnalyticsDailyMetrics",
    "PinAnalyticsMetricsResponse",
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
    "PinRead",
    "PinType",
    "PinUpdate",
    "PinnerListType",
    "PinsSaveRequestCreate",
    "PinterestLibBatchItemException",
    "PinterestLibError",
    "PinterestLibPaginationOrder",
    "PinterestLibStatus204",
    "PinterestLibStatus204StatusCode",
    "PinterestProductCategoriesFilter",
    "PlacementGroupType",
    "PlacementMultipliers",
    "PlacementTrafficType",
    "PlacementType",
    "PredictedTimeSeries",
    "PreferredMediaType",
    "PriceFilter",
    "PriceFilterPrice",
    "PrimarySort",
    "ProductAvailability",
    "ProductAvailabilityType",
    "ProductCategoriesDemographic",
    "ProductCategoriesEngagementType",
    "ProductCategoriesMetricsHighlights",
    "ProductCategoryDetailLookbackWindow",
    "ProductCategoryDetails",
    "ProductCategoryEnum",
    "ProductCategoryRegion",
    "ProductCondition",
    "ProductGroupAnalyticsItems",
    "ProductGroupPromotion",
    "ProductGroupPromotionCreateRequest",
    "ProductGroupPromotionCustomizableCTAType",
    "ProductGroupPromotionResponseItem",
    "ProductGroupPromotionUpdateRequest",
    "ProductGroupPromotions",
    "ProductGroupReferenceFilter",
    "ProductGroupSummaryStatus",
    "ProductTagItem",
    "ProductTagsBulkAddRequest",
    "ProductTagsBulkDeleteRequest",
    "ProductTagsResponse",
    "ProductType0Filter",
    "ProductType1Filter",
    "ProductType2Filter",
    "ProductType3Filter",
    "ProductType4Filter",
    "Promotion",
    "PromotionApplicationLevel",
    "PromotionArrayElement",
    "PromotionBatchUpdate",
    "PromotionCreate",
    "PromotionTemplateValue",
    "PromotionType",
    "PromotionsResponse",
    "PublicTargetingType",
    "QualityComponentDetails",
    "QualityComponentIssue",
    "QualityComponents",
    "QueryLabelEntityStatusesItems",
    "QueryLabelTypesItems",
    "QuerymetrictypesItems",
    "QueryvideopinmetrictypesItems",
    "QuizPinData",
    "QuizPinOption",
    "QuizPinQuestion",
    "QuizPinResult",
    "RecordCounts",
    "RelatedTerms",
    "RelatedTermsRelatedTermsListItems",
    "ReportType",
    "ReportingColumn",
    "ReportingColumnAsync",
    "ReportingColumnSync",
    "ReportingTimeZone",
    "RespondToInviteResultItem",
    "RespondToInvitesResponseArray",
    "RetailLocalInventoryItemAttributes",
    "RetailLocalInventoryItemAttributesOptional",
    "Role",
    "S3FilePart",
    "S3MultipartUploadData",
    "SSIOAccount",
    "SSIOAccountAddress",
    "SSIOAccountItem",
    "SSIOAccountPMPName",
    "SSIOInsertionOrder",
    "SSIOInsertionOrderCreate",
    "SSIOInsertionOrderStatus",
    "SSIOInsertionOrderUpdate",
    "SSIOOrderLine",
    "SSIOOrderLineType",
    "Schedule",
    "ScheduleAction",
    "ScheduleAgeBucketMultipliers",
    "ScheduleAppTypeMultipliers",
    "ScheduleAudienceMultipliers",
    "ScheduleBatchUpdate",
    "ScheduleBatchUpdateDeltaValue",
    "ScheduleBidMultipliers",
    "ScheduleBidOptions",
    "ScheduleBidOptionsGenderMultipliers",
    "ScheduleBidOptionsPlacementMultipliers",
    "ScheduleCommonDeltaValue",
    "ScheduleCreate",
    "ScheduleCreateDeltaValue",
    "ScheduleCreateRequest",
    "ScheduleDeltaValue",
    "ScheduleStatus",
    "ScheduleType",
    "ScheduleUpdateRequest",
    "SchedulesCreateResponseItem",
    "SchedulesCreateResponseItemData",
    "SchedulesCreateResponseItemDataExceptions",
    "SchedulesUpdateResponseItem",
    "SchedulesUpdateResponseItemData",
    "SchedulesUpdateResponseItemDataExceptions",
    "ScrollupGoalMetadata",
    "SharedAudienceAccount",
    "SingleInterestTargetingOption",
    "Source",
    "SourcePlatformOptions",
    "SplitField",
    "StandardPinMetricTypes",
    "StoreMetadata",
    "SummaryPin",
    "SummaryStatus",
    "SupplementalItemBatchOperationStatus",
    "SupplementalItemProcessingStatus",
    "SupplementalItemValidationEvent",
    "SupplementalItemsBatchResponse",
    "SystemUserUpdateWithRequiredBody",
    "TargetingAdvertiserCountry",
    "TargetingSpec",
    "TargetingSpecAgeBucket",
    "TargetingSpecAppType",
    "TargetingSpecGender",
    "TargetingSpecListOperation",
    "TargetingSpecOperationAgeBucket",
    "TargetingSpecOperationAgeBucketField",
    "TargetingSpecOperationAgeBucketOperation",
    "TargetingSpecOperationAppType",
    "TargetingSpecOperationAppTypeField",
    "TargetingSpecOperationAudienceExclude",
    "TargetingSpecOperationAudienceExcludeField",
    "TargetingSpecOperationAudienceInclude",
    "TargetingSpecOperationAudienceIncludeField",
    "TargetingSpecOperationGender",
    "TargetingSpecOperationGenderField",
    "TargetingSpecOperationGeo",
    "TargetingSpecOperationGeoExclude",
    "TargetingSpecOperationGeoExcludeField",
    "TargetingSpecOperationGeoField",
    "TargetingSpecOperationInterest",
    "TargetingSpecOperationInterestField",
    "TargetingSpecOperationLocale",
    "TargetingSpecOperationLocaleField",
    "TargetingSpecOperationLocation",
    "TargetingSpecOperationLocationExclude",
    "TargetingSpecOperationLocationExcludeField",
    "TargetingSpecOperationLocationField",
    "TargetingSpecOperationMaximumAge",
    "TargetingSpecOperationMaximumAgeField",
    "TargetingSpecOperationMaximumAgeOperation",
    "TargetingSpecOperationMinimumAge",
    "TargetingSpecOperationMinimumAgeField",
    "TargetingSpecOperationMinimumAgeOperation",
    "TargetingSpecOperationShoppingRetargeting",
    "TargetingSpecOperationShoppingRetargetingField",
    "TargetingSpecOperationShoppingRetargetingOperation",
    "TargetingSpecOperations",
    "TargetingSpecShoppingRetargeting",
    "TargetingStrategy",
    "TargetingTemplate",
    "TargetingTemplateAudienceSizing",
    "TargetingTemplateAudienceSizingReachEstimate",
    "TargetingTemplateCreate",
    "TargetingTemplateKeyword",
    "TargetingTemplateStatus",
    "TargetingTemplateUpdateRequestReadOrUpdate",
    "TemplateBasedReport",
    "TermsOfService",
    "TieBreakerType",
    "TimeSeries",
    "TitleKeywordsFilter",
    "TokenGrantType",
    "TokenRevocationRequestCreate",
    "TokenTypeHint",
    "TopPinsAnalyticsResponse",
    "TopPinsAnalyticsResponseDateAvailability",
    "TopPinsAnalyticsResponsePinsItems",
    "TopPinsSortBy",
    "TopVideoPinsAnalyticsResponse",
    "TopVideoPinsAnalyticsResponseDateAvailability",
    "TopVideoPinsAnalyticsResponsePinsItems",
    "TopVideoPinsSortBy",
    "TrackingUrls",
    "TrendType",
    "TrendingKeyword",
    "TrendingKeywordDemographics",
    "TrendingKeywordsResponse",
    "TrendingPin",
    "TrendingProductCategory",
    "TrendingTopic",
    "TrendsAgeBucket",
    "TrendsAgeDistribution",
    "TrendsEditorial",
    "TrendsGender",
    "TrendsGenderDistribution",
    "TrendsGenderFilter",
    "TrendsL1Interest",
    "TrendsSupportedRegion",
    "UpdatableItemAttributes",
    "UpdateBusinessMembershipsResponse",
    "UpdateInvitesResultsResponseArray",
    "UpdateMaskBidOptionField",
    "UpdateMaskFieldType",
    "UpdateMemberAssetAccessBody",
    "UpdateMemberAssetAccessItem",
    "UpdateMemberAssetResultItem",
    "UpdateMemberAssetsResultsResponseArray",
    "UpdatePartnerAssetAccessBody",
    "UpdatePartnerAssetAccessItem",
    "UpdatePartnerAssetsResult",
    "UpdatePartnerAssetsResultsResponseArray",
    "UserAccountAnalyticsSplitField",
    "UserAccountType",
    "UserBusinessRoleBinding",
    "UserFollowingFeedType",
    "UserListOperationType",
    "UserListType",
    "UserSingleAssetBinding",
    "UserWebsite",
    "UserWebsiteCreate",
    "UserWebsiteVerification",
    "UsersForIndividualAssetResponse",
    "VerticalProductCategory",
    "VideoMetadataWithItemType",
    "VideoPinMetricTypes",
    "WebsiteVerificationMethod",
    "WorkloadState",
]


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        if name in _RENAMED:
            return _renamed(name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"{__name__}.{module}"), name)
    return value


def _renamed(name: str) -> Any:
    """Return the target of an old name; not cached, so that each place that uses it gets a warning."""
    from pinterest_async.model import Model
    from pinterest_async.renamed import warn

    new, until = _RENAMED[name]
    warn(f"{__name__}.{name}", new, until, stacklevel=3)
    builtin = {"Model": Model, "str": str, "int": int}
    value: Any = None
    for part in new.split(" | "):
        one = builtin[part] if part in builtin else __getattr__(part)
        value = one if value is None else value | one
    return value


def __dir__() -> list[str]:
    return [*globals(), *_MODULES]
