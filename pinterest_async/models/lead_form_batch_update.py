from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_form_policy_link import LeadFormPolicyLink
    from pinterest_async.models.lead_form_question import LeadFormQuestion
    from pinterest_async.models.lead_form_status import LeadFormStatus


@model
class LeadFormBatchUpdate(Model):
    """The body of `lead_forms.update`.

    Fields:
        id: Digits.
        policy_links: At most 3 values.
        questions: At most 10 values.
    """

    id: str
    completion_message: str | None = None
    disclosure_language: str | None = None
    has_accepted_terms: bool | None = None
    name: str | None = None
    policy_links: list[LeadFormPolicyLink] | None = field(default=None, shape="list[LeadFormPolicyLink]")
    privacy_policy_link: str | None = None
    questions: list[LeadFormQuestion] | None = field(default=None, shape="list[LeadFormQuestion]")
    status: LeadFormStatus | str | None = None
