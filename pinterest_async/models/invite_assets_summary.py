from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.invite_assets_summary_ad_account import InviteAssetsSummaryAdAccount
    from pinterest_async.models.invite_assets_summary_profile import InviteAssetsSummaryProfile


@model
class InviteAssetsSummary(Model):
    """A part of `InviteResponse`."""

    ad_accounts: list[InviteAssetsSummaryAdAccount] | None = field(
        default=None, shape="list[InviteAssetsSummaryAdAccount]"
    )
    profiles: list[InviteAssetsSummaryProfile] | None = field(default=None, shape="list[InviteAssetsSummaryProfile]")
