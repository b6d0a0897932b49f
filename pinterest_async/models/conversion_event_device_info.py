from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.model import Model, field, model

if TYPE_CHECKING:
    from pinterest_async.models.form_factor import FormFactor
    from pinterest_async.models.network_type import NetworkType
    from pinterest_async.models.os_family import OsFamily


@model
class ConversionEventDeviceInfo(Model):
    """A part of `ConversionEventsDataItems`.

    Fields:
        battery_level: 0 to 100.
        brand: At most 100 characters.
        carrier: At most 100 characters.
        cpu_cores: 0 to 1152.
        external_storage_free_space: 0 to 1048576.
        external_storage_size: 0 to 1048576.
        kernel_version: At most 100 characters.
        languages: At most 100 values.
        locale: At most 35 characters.
        model_: At most 100 characters.
        os_name: At most 100 characters.
        os_release_name: At most 100 characters.
        os_version: At most 100 characters.
        screen_density: 0 to 100000.
        screen_height: 0 to 30720.
        screen_width: 0 to 30720.
        storage_free_space: 0 to 1048576.
        storage_size: 0 to 1048576.
        timezone: At most 40 characters.
        timezone_abbr: At most 5 characters.
        type: At most 100 characters.
    """

    battery_level: int | None = None
    brand: str | None = None
    carrier: str | None = None
    cpu_cores: int | None = None
    external_storage_free_space: int | None = None
    external_storage_size: int | None = None
    form_factor: FormFactor | str | None = None
    kernel_version: str | None = None
    languages: list[str] | None = None
    locale: str | None = None
    model_: str | None = field(default=None, wire="model")
    network_type: NetworkType | str | None = None
    os_family: OsFamily | str | None = None
    os_name: str | None = None
    os_release_name: str | None = None
    os_version: str | None = None
    screen_density: int | None = None
    screen_height: int | None = None
    screen_width: int | None = None
    storage_free_space: int | None = None
    storage_size: int | None = None
    timezone: str | None = None
    timezone_abbr: str | None = None
    type: str | None = None
