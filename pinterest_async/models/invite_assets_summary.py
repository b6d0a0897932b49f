from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.invite_assets_summary_item import InviteAssetsSummaryItem


@model
class InviteAssetsSummary(Model):
    """A part of `InviteResponse`."""

    ad_accounts: list[InviteAssetsSummaryItem] | None = field(default=None, shape="list[InviteAssetsSummaryItem]")
    profiles: list[InviteAssetsSummaryItem] | None = field(default=None, shape="list[InviteAssetsSummaryItem]")
