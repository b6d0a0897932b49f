from __future__ import annotations

from pinterest_async.model import Model, model


@model
class InviteAssetsSummaryAdAccount(Model):
    """Invite Assets Summary Ad Account.

    Fields:
        id: Digits.
    """

    id: str | None = None
    permissions: list[str] | None = None
