from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_member_assets_summary_ad_account import BusinessMemberAssetsSummaryAdAccount
    from pinterest_async.models.business_member_assets_summary_profile import BusinessMemberAssetsSummaryProfile


@model
class BusinessMemberAssetsSummary(Model):
    """A part of `UserBusinessRoleBinding`."""

    ad_accounts: list[BusinessMemberAssetsSummaryAdAccount] | None = field(
        default=None, shape="list[BusinessMemberAssetsSummaryAdAccount]"
    )
    profiles: list[BusinessMemberAssetsSummaryProfile] | None = field(
        default=None, shape="list[BusinessMemberAssetsSummaryProfile]"
    )
