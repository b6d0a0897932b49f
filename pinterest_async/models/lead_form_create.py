from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_form_policy_link import LeadFormPolicyLink
    from pinterest_async.models.lead_form_question import LeadFormQuestion
    from pinterest_async.models.lead_form_status import LeadFormStatus


@model
class LeadFormCreate(Model):
    """The body of `lead_forms.create`.

    Fields:
        questions: At most 10 values.
        policy_links: At most 3 values.
    """

    completion_message: str | None
    has_accepted_terms: bool
    name: str | None
    privacy_policy_link: str | None
    questions: list[LeadFormQuestion] = field(shape="list[LeadFormQuestion]")
    disclosure_language: str | None = None
    policy_links: list[LeadFormPolicyLink] | None = field(default=None, shape="list[LeadFormPolicyLink]")
    status: LeadFormStatus | str | None = None
