from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.conversion_event_app_info import ConversionEventAppInfo
    from pinterest_async.models.conversion_event_device_info import ConversionEventDeviceInfo
    from pinterest_async.models.conversion_events_data_items_custom_data import ConversionEventsDataItemsCustomData
    from pinterest_async.models.conversion_events_user_data_properties import ConversionEventsUserDataProperties


@model
class ConversionEventsDataItems(Model):
    """A part of `ConversionEvents`.

    Fields:
        event_time: Seconds since 1970.
    """

    action_source: str
    event_id: str
    event_name: str
    event_time: int
    user_data: ConversionEventsUserDataProperties = field(shape="ConversionEventsUserDataProperties")
    app_id: str | None = None
    app_info: ConversionEventAppInfo | None = field(default=None, shape="ConversionEventAppInfo")
    app_name: str | None = None
    app_version: str | None = None
    custom_data: ConversionEventsDataItemsCustomData | None = field(
        default=None, shape="ConversionEventsDataItemsCustomData"
    )
    device_brand: str | None = None
    device_carrier: str | None = None
    device_info: ConversionEventDeviceInfo | None = field(default=None, shape="ConversionEventDeviceInfo")
    device_model: str | None = None
    device_type: str | None = None
    event_source_url: str | None = None
    language: str | None = None
    opt_out: bool | None = None
    os_version: str | None = None
    partner_name: str | None = None
    wifi: bool | None = None
