from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.business_access_user_summary import BusinessAccessUserSummary


@model
class CreateInvitesResultsResponseArrayItemInvite(Model):
    """A part of `CreateInvitesResultsResponseArrayItem`.

    Fields:
        id: Digits.
    """

    id: str | None = None
    user: BusinessAccessUserSummary | None = field(default=None, shape="BusinessAccessUserSummary")
