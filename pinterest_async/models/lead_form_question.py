from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, model

if TYPE_CHECKING:
    from pinterest_async.models.lead_form_question_field_type import LeadFormQuestionFieldType
    from pinterest_async.models.lead_form_question_type import LeadFormQuestionType


@model
class LeadFormQuestion(Model):
    """A part of `LeadForm`, a part of `LeadFormBatchUpdate` and 1 more.

    Fields:
        custom_question_options: At most 5 values.
    """

    custom_question_field_type: LeadFormQuestionFieldType | str | None = None
    custom_question_label: str | None = None
    custom_question_options: list[str] | None = None
    question_type: LeadFormQuestionType | str | None = None
