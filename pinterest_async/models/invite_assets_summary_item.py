from __future__ import annotations

from pinterest_async.model import Model, model


@model
class InviteAssetsSummaryItem(Model):
    """A part of `InviteAssetsSummary`.

    Fields:
        id: Digits.
    """

    id: str | None = None
    permissions: list[str] | None = None
