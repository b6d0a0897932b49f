from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.quiz_pin_option import QuizPinOption


@model
class QuizPinQuestion(Model):
    """A part of `QuizPinData`."""

    options: list[QuizPinOption | None] | None = field(default=None, shape="list[QuizPinOption]")
    question_id: float | None = None
    question_text: str | None = None
