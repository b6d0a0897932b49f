"""`pinterest.pins`: 8 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import pins as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.app_types import AppTypes
    from pinterest_async.models.creative_type import CreativeType
    from pinterest_async.models.multi_pins_analytics_metric_types_item import MultiPinsAnalyticsMetricTypesItem
    from pinterest_async.models.pin import Pin
    from pinterest_async.models.pin_analytics_metrics_response import PinAnalyticsMetricsResponse
    from pinterest_async.models.pin_create import PinCreate
    from pinterest_async.models.pin_filter import PinFilter
    from pinterest_async.models.pin_type import PinType
    from pinterest_async.models.pin_update import PinUpdate
    from pinterest_async.models.pins_save_request_create import PinsSaveRequestCreate
    from pinterest_async.models.split_field import SplitField
    from pinterest_async.models.standard_pin_metric_types import StandardPinMetricTypes
    from pinterest_async.models.video_pin_metric_types import VideoPinMetricTypes
    from pinterest_async_overrides.pagination import Pager


class PinsResource(Resource):
    """Calls of `pinterest.pins`."""

    async def analytics(
        self,
        pin_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        metric_types: Sequence[StandardPinMetricTypes | str | VideoPinMetricTypes],
        app_types: AppTypes | str | None = None,
        split_field: SplitField | str | None = None,
        ad_account_id: str | None = None,
    ) -> dict[str, PinAnalyticsMetricsResponse]:
        """Metrics of one Pin.

        GET /pins/{pin_id}/analytics; scopes: boards:read, pins:read; rate limit category: org_analytics; not
        answered by the sandbox.

        Args:
            pin_id: str.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            metric_types: Sequence[StandardPinMetricTypes | str | VideoPinMetricTypes]. The metrics, by name.
            app_types: AppTypes | str. Default 'ALL'.
            split_field: SplitField | str. Default 'NO_SPLIT'.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            dict[str, PinAnalyticsMetricsResponse].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/pins-analytics
        """
        return await self._client.call(
            api.ANALYTICS,
            {
                "pin_id": pin_id,
                "start_date": start_date,
                "end_date": end_date,
                "metric_types": metric_types,
                "app_types": app_types,
                "split_field": split_field,
                "ad_account_id": ad_account_id,
            },
        )

    async def create(self, *, body: PinCreate | Mapping[str, Any], ad_account_id: str | None = None) -> Pin:
        """Create pins.

        POST /pins; scopes: boards:read, boards:write, pins:read, pins:write; rate limit category: org_write;
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: PinCreate, as the model or as plain dicts and lists.

        Returns:
            Pin.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/pins-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def delete(self, pin_id: str, *, ad_account_id: str | None = None) -> Pin | None:
        """Delete pin.

        DELETE /pins/{pin_id}; scopes: boards:read, boards:write, pins:read, pins:write; rate limit category:
        org_write; answered by the sandbox.

        Args:
            pin_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            Pin | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/pins-delete
        """
        return await self._client.call(api.DELETE, {"pin_id": pin_id, "ad_account_id": ad_account_id})

    async def get(self, pin_id: str, *, ad_account_id: str | None = None, pin_metrics: bool | None = None) -> Pin:
        """Get pin.

        GET /pins/{pin_id}; scopes: boards:read, pins:read; rate limit category: org_read; answered by the
        sandbox.

        Args:
            pin_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            pin_metrics: bool. Default False. True brings each Pin's metrics along.

        Returns:
            Pin.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/pins-get
        """
        return await self._client.call(
            api.GET, {"pin_id": pin_id, "ad_account_id": ad_account_id, "pin_metrics": pin_metrics}
        )

    def list(
        self,
        *,
        pin_filter: PinFilter | str | None = None,
        pin_metrics: bool | None = None,
        include_protected_pins: bool | None = None,
        pin_type: PinType | str | None = None,
        creative_types: Sequence[CreativeType | str] | None = None,
        ad_account_id: str | None = None,
        domain: str | None = None,
        domains: Sequence[str] | None = None,
        include_product_tag_obj: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[Pin]:
        """List pins.

        GET /pins; scopes: boards:read, pins:read; rate limit category: org_read; answered by the sandbox.

        Args:
            pin_filter: PinFilter | str.
            pin_metrics: bool. Default False. True brings each Pin's metrics along.
            include_protected_pins: bool. Default False.
            pin_type: PinType | str.
            creative_types: Sequence[CreativeType | str].
            ad_account_id: str. At most 18 characters, digits. The ad account.
            domain: str.
            domains: Sequence[str]. 1 to 100 values.
            include_product_tag_obj: bool.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Pin: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/pins-list
        """
        return self._client.pager(
            api.LIST,
            {
                "pin_filter": pin_filter,
                "pin_metrics": pin_metrics,
                "include_protected_pins": include_protected_pins,
                "pin_type": pin_type,
                "creative_types": creative_types,
                "ad_account_id": ad_account_id,
                "domain": domain,
                "domains": domains,
                "include_product_tag_obj": include_product_tag_obj,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    async def multi_analytics(
        self,
        *,
        pin_ids: Sequence[str],
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        metric_types: Sequence[MultiPinsAnalyticsMetricTypesItem | str],
        app_types: AppTypes | str | None = None,
        ad_account_id: str | None = None,
    ) -> dict[str, dict[str, PinAnalyticsMetricsResponse]]:
        """Metrics of up to 100 Pins in one call.

        GET /pins/analytics; scopes: boards:read, pins:read; rate limit category: org_analytics; not answered by
        the sandbox.

        Args:
            pin_ids: Sequence[str]. 1 to 100 values, digits. Only these Pins.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            metric_types: Sequence[MultiPinsAnalyticsMetricTypesItem | str]. The metrics, by name.
            app_types: AppTypes | str. Default 'ALL'.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            dict[str, dict[str, PinAnalyticsMetricsResponse]].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/multi_pins-analytics
        """
        return await self._client.call(
            api.MULTI_ANALYTICS,
            {
                "pin_ids": pin_ids,
                "start_date": start_date,
                "end_date": end_date,
                "metric_types": metric_types,
                "app_types": app_types,
                "ad_account_id": ad_account_id,
            },
        )

    async def save(
        self, pin_id: str, *, body: PinsSaveRequestCreate | Mapping[str, Any], ad_account_id: str | None = None
    ) -> Pin:
        """Save a Pin to a board.

        POST /pins/{pin_id}/save; scopes: boards:read, boards:write, pins:read, pins:write; rate limit category:
        org_write; answered by the sandbox.

        Args:
            pin_id: str.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: PinsSaveRequestCreate, as the model or as plain dicts and lists.

        Returns:
            Pin.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/pins-save
        """
        return await self._client.call(api.SAVE, {"pin_id": pin_id, "ad_account_id": ad_account_id}, body)

    async def update(
        self, pin_id: str, *, body: PinUpdate | Mapping[str, Any], ad_account_id: str | None = None
    ) -> Pin:
        """Update pins.

        PATCH /pins/{pin_id}; scopes: boards:read, boards:write, pins:read, pins:write; rate limit category:
        org_write; answered by the sandbox.

        Args:
            pin_id: str. Digits.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: PinUpdate, as the model or as plain dicts and lists.

        Returns:
            Pin.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/pins-update
        """
        return await self._client.call(api.UPDATE, {"pin_id": pin_id, "ad_account_id": ad_account_id}, body)
