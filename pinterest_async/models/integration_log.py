from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.integration_log_client_error import IntegrationLogClientError
    from pinterest_async.models.integration_log_client_request import IntegrationLogClientRequest
    from pinterest_async.models.integration_log_event_type import IntegrationLogEventType
    from pinterest_async.models.integration_log_level import IntegrationLogLevel


@model
class IntegrationLog(Model):
    """A part of `IntegrationLogsRequestCreate`.

    Fields:
        advertiser_id: At most 128 characters.
        app_version_number: At most 20 characters.
        external_business_id: At most 2048 characters.
        feed_profile_id: At most 128 characters.
        merchant_id: At most 128 characters.
        message: At most 8192 characters.
        platform_version_number: At most 20 characters.
        tag_id: At most 128 characters.
    """

    client_timestamp: int
    event_type: IntegrationLogEventType | str
    log_level: IntegrationLogLevel | str
    advertiser_id: str | None = None
    app_version_number: str | None = None
    error: IntegrationLogClientError | None = field(default=None, shape="IntegrationLogClientError")
    external_business_id: str | None = None
    feed_profile_id: str | None = None
    merchant_id: str | None = None
    message: str | None = None
    platform_version_number: str | None = None
    request: IntegrationLogClientRequest | None = field(default=None, shape="IntegrationLogClientRequest")
    tag_id: str | None = None
