from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_form_question import LeadFormQuestion
    from pinterest_async.models.lead_form_response_policy_link import LeadFormResponsePolicyLink
    from pinterest_async.models.lead_form_status import LeadFormStatus


@model
class LeadFormResponse(Model):
    """An item of `lead_forms.list`, the reply of `lead_forms.get` and 1 more.

    Fields:
        ad_account_id: Digits.
        created_time: Seconds since 1970.
        id: Digits.
        policy_links: At most 3 values.
        questions: At most 10 values.
        updated_time: Seconds since 1970.
    """

    ad_account_id: str | None = None
    completion_message: str | None = None
    created_time: int | None = None
    disclosure_language: str | None = None
    has_accepted_terms: bool | None = None
    id: str | None = None
    name: str | None = None
    policy_links: list[LeadFormResponsePolicyLink] | None = field(
        default=None, shape="list[LeadFormResponsePolicyLink]"
    )
    privacy_policy_link: str | None = None
    questions: list[LeadFormQuestion] | None = field(default=None, shape="list[LeadFormQuestion]")
    status: LeadFormStatus | str | None = None
    updated_time: int | None = None
