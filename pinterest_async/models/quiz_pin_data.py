from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.quiz_pin_question import QuizPinQuestion
    from pinterest_async.models.quiz_pin_result import QuizPinResult
    from pinterest_async.models.tie_breaker_type import TieBreakerType


@model
class QuizPinData(Model):
    """A part of `Ad`, a part of `AdCreateRequest` and 3 more."""

    questions: list[QuizPinQuestion | None] | None = field(default=None, shape="list[QuizPinQuestion]")
    results: list[QuizPinResult | None] | None = field(default=None, shape="list[QuizPinResult]")
    tie_breaker_custom_result: QuizPinResult | None = field(default=None, shape="QuizPinResult")
    tie_breaker_type: TieBreakerType | str | None = None
