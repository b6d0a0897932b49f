from __future__ import annotations

from pinterest_async.model import Model, model


@model
class SingleInterestTargetingOption(Model):
    """The reply of `resources.get_interest_targeting_options`.

    Fields:
        id: Digits.
    """

    child_interests: list[str]
    id: str
    level: int
    name: str
