from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.integration_log import IntegrationLog


@model
class IntegrationLogsRequestCreate(Model):
    """The body of `integrations.create_log`.

    Fields:
        logs: 1 to 250 values.
    """

    logs: list[IntegrationLog] = field(shape="list[IntegrationLog]")
