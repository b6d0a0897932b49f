from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_rule import AudienceRule
    from pinterest_async.models.audience_type import AudienceType
    from pinterest_async.models.audience_update_operation_type import AudienceUpdateOperationType


@model
class AdAccountsAudienceUpdate(Model):
    """The body of `audiences.update`.

    Fields:
        ad_account_id: Digits.
    """

    ad_account_id: str | None = None
    audience_type: AudienceType | str | None = None
    description: str | None = None
    name: str | None = None
    operation_type: AudienceUpdateOperationType | str | None = None
    rule: AudienceRule | None = field(default=None, shape="AudienceRule")
