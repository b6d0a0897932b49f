from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.audience_update_operation_type import AudienceUpdateOperationType
    from pinterest_async.models.targeting_spec import TargetingSpec


@model
class TargetingTemplateUpdateRequestReadOrUpdate(Model):
    """The body of `targeting_templates.update`.

    Fields:
        id: Digits.
    """

    id: str
    operation_type: AudienceUpdateOperationType | str
    targeting_attributes: TargetingSpec | None = field(default=None, shape="TargetingSpec")
