from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_form_policy_link import LeadFormPolicyLink
    from pinterest_async.models.lead_form_question import LeadFormQuestion
    from pinterest_async.models.lead_form_status import LeadFormStatus


@model
class LeadForm(Model):
    """An item of `lead_forms.list`, the reply of `lead_forms.get` and 1 more.

    Fields:
        id: Digits.
        questions: At most 10 values.
        ad_account_id: Digits, set by Pinterest.
        created_time: Set by Pinterest.
        policy_links: At most 3 values.
        updated_time: Set by Pinterest.
    """

    completion_message: str | None
    has_accepted_terms: bool
    id: str
    name: str | None
    privacy_policy_link: str | None
    questions: list[LeadFormQuestion] = field(shape="list[LeadFormQuestion]")
    ad_account_id: str | None = None
    created_time: int | None = None
    disclosure_language: str | None = None
    policy_links: list[LeadFormPolicyLink] | None = field(default=None, shape="list[LeadFormPolicyLink]")
    status: LeadFormStatus | str | None = None
    updated_time: int | None = None
