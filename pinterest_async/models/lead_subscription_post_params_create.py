from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_subscription_post_params_create_partner_metadata import (
        LeadSubscriptionPostParamsCreatePartnerMetadata,
    )


@model
class LeadSubscriptionPostParamsCreate(Model):
    """The body of `lead_subscriptions.create`.

    Fields:
        lead_form_id: Digits.
    """

    webhook_url: str
    lead_form_id: str | None = None
    partner_access_token: str | None = None
    partner_metadata: LeadSubscriptionPostParamsCreatePartnerMetadata | None = field(
        default=None, shape="LeadSubscriptionPostParamsCreatePartnerMetadata"
    )
    partner_refresh_token: str | None = None
