"""Code as users of an older release wrote it: it must go on to import, run and type-check after a bump."""

FOR_5_13 = """
from pinterest_async import OPERATIONS, Pinterest
from pinterest_async.models import (
    AdAccountCreateRequest,
    AdResponse,
    AudienceDataParty,
    BoardUpdate,
    CampaignCreateRequest,
    CampaignResponse,
    CampaignUpdateRequest,
    ConversionEvents,
    GenderListItem,
    MediaUploadDetails,
    MediaUploadRequest,
    Order,
)

gender: GenderListItem = "female"
party: AudienceDataParty | None = None
order: Order = "ASCENDING"


def board(name: str) -> BoardUpdate:
    return BoardUpdate(name=name)


async def work(pinterest: Pinterest, ad_account_id: str) -> list[CampaignResponse]:
    media: MediaUploadDetails = await pinterest.media.get("1")
    await pinterest.media.create(body=MediaUploadRequest(media_type="video"))
    await pinterest.boards.update("1", body=board(media.media_id or ""))
    await pinterest.ad_accounts.create(body=AdAccountCreateRequest(name="mine"))
    ad: AdResponse = await pinterest.ads.get(ad_account_id, "1")
    await pinterest.campaigns.create(
        ad_account_id,
        body=[CampaignCreateRequest(ad_account_id=ad_account_id, name=ad.name or "", objective_type="AWARENESS")],
    )
    await pinterest.campaigns.update(ad_account_id, body=[CampaignUpdateRequest(id="1", ad_account_id=ad_account_id)])
    await pinterest.conversion_events.create(ad_account_id, body=ConversionEvents(data=[]))
    assert OPERATIONS["campaigns/list"].paginated
    return [campaign async for campaign in pinterest.campaigns.list(ad_account_id, order=order)]
"""

FOR_5_23 = """
from pinterest_async import Pinterest
from pinterest_async.models import (
    AdCreateRequest,
    AdGroupArrayResponse,
    AdGroupCreateRequest,
    AdGroupResponse,
    AdGroupUpdateRequest,
    AdResponse,
    BatchOperation,
    BulkDownloadRequest,
    CampaignCreateRequest,
    CampaignCreateResponse,
    CampaignResponse,
    CampaignUpdateRequest,
    Column,
    ConversionApiResponse,
    ConversionEvents,
    FollowUserRequest,
    LeadFormArrayResponse,
    OauthAccessTokenResponse,
    PermissionsResponse,
    TargetingSpec,
    TemplateResponseDateRange,
    TemplateResponseType,
    UserSummary,
)

columns: list[Column] = ["SPEND_IN_DOLLAR", "IMPRESSION_1"]
operation: BatchOperation = "UPSERT"
template: TemplateResponseType | None = None
ranges: list[TemplateResponseDateRange] = []
permission: PermissionsResponse | None = None


def name(campaign: CampaignResponse, ad: AdResponse, ad_group: AdGroupResponse) -> str:
    return f"{campaign.name} {ad.name} {ad_group.name}"


async def work(pinterest: Pinterest, ad_account_id: str) -> ConversionApiResponse:
    campaign: CampaignResponse = await pinterest.campaigns.get(ad_account_id, "1")
    made: CampaignCreateResponse = await pinterest.campaigns.create(
        ad_account_id,
        body=[CampaignCreateRequest(ad_account_id=ad_account_id, name="new", objective_type="AWARENESS")],
    )
    await pinterest.campaigns.update(
        ad_account_id, body=[CampaignUpdateRequest(id=campaign.id or "", ad_account_id=ad_account_id, name="newer")]
    )
    groups: AdGroupArrayResponse = await pinterest.ad_groups.update(
        ad_account_id, body=[AdGroupUpdateRequest(id="1", targeting_spec=TargetingSpec(LOCALE=["en-US"]))]
    )
    groups = await pinterest.ad_groups.create(
        ad_account_id, body=[AdGroupCreateRequest(name="new", campaign_id="1", billable_event="IMPRESSION")]
    )
    await pinterest.ads.create(
        ad_account_id, body=[AdCreateRequest(ad_group_id="1", pin_id="1", creative_type="REGULAR")]
    )
    forms: LeadFormArrayResponse = await pinterest.lead_forms.create(ad_account_id, body=[])
    followed: UserSummary = await pinterest.user_account.follow("me", body=FollowUserRequest(auto_follow=True))
    await pinterest.bulk_jobs.create_download(ad_account_id, body=BulkDownloadRequest())
    print(made, groups, forms, followed, await pinterest.campaigns.analytics(
        ad_account_id, start_date="2026-01-01", end_date="2026-01-02", campaign_ids=["1"], columns=columns,
        granularity="DAY",
    ))
    return await pinterest.conversion_events.create(ad_account_id, body=ConversionEvents(data=[]))


def token(reply: OauthAccessTokenResponse) -> str | None:
    return reply.access_token
"""
