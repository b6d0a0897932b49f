from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.partner_metadata import PartnerMetadata


@model
class LeadSubscriptionPostParamsCreate(Model):
    """The body of `lead_subscriptions.create`.

    Fields:
        lead_form_id: Digits.
    """

    webhook_url: str
    lead_form_id: str | None = None
    partner_access_token: str | None = None
    partner_metadata: PartnerMetadata | None = field(default=None, shape="PartnerMetadata")
    partner_refresh_token: str | None = None
