from __future__ import annotations

from pinterest_async.model import Model, model


@model
class InviteAssetsSummaryProfile(Model):
    """Invite Assets Summary Profile.

    Fields:
        id: Digits.
    """

    id: str | None = None
    permissions: list[str] | None = None
