from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_rule import AudienceRule
    from pinterest_async.models.audience_type import AudienceType


@model
class AudienceCreateRequest(Model):
    """The body of `audiences.create`.

    Fields:
        ad_account_id: Digits.
    """

    audience_type: AudienceType | str
    name: str
    rule: AudienceRule = field(shape="AudienceRule")
    ad_account_id: str | None = None
    description: str | None = None
