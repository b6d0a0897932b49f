"""`pinterest.product_group_promotions`: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import product_group_promotions as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.conversion_attribution_window_days import ConversionAttributionWindowDays
    from pinterest_async.models.conversion_report_time_type import ConversionReportTimeType
    from pinterest_async.models.entity_status import EntityStatus
    from pinterest_async.models.granularity import Granularity
    from pinterest_async.models.pinterest_lib_pagination_order import PinterestLibPaginationOrder
    from pinterest_async.models.product_group_analytics_items import ProductGroupAnalyticsItems
    from pinterest_async.models.product_group_promotion import ProductGroupPromotion
    from pinterest_async.models.product_group_promotion_create_request import ProductGroupPromotionCreateRequest
    from pinterest_async.models.product_group_promotion_update_request import ProductGroupPromotionUpdateRequest
    from pinterest_async.models.product_group_promotions import ProductGroupPromotions
    from pinterest_async.models.reporting_column_sync import ReportingColumnSync
    from pinterest_async.models.reporting_time_zone import ReportingTimeZone
    from pinterest_async_overrides.pagination import Pager


class ProductGroupPromotionsResource(Resource):
    """Calls of `pinterest.product_group_promotions`."""

    async def analytics(
        self,
        ad_account_id: str,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        product_group_ids: Sequence[str],
        columns: Sequence[ReportingColumnSync | str],
        granularity: Granularity | str,
        click_window_days: ConversionAttributionWindowDays | int | None = None,
        engagement_window_days: ConversionAttributionWindowDays | int | None = None,
        view_window_days: ConversionAttributionWindowDays | int | None = None,
        conversion_report_time: ConversionReportTimeType | str | None = None,
        reporting_timezone: ReportingTimeZone | str | None = None,
    ) -> builtins.list[ProductGroupAnalyticsItems]:
        """Metrics of up to 250 product groups.

        GET /ad_accounts/{ad_account_id}/product_groups/analytics; scopes: ads:read; rate limit category:
        ads_analytics; not answered by the sandbox.

        At most 90 days a call, and 90 days back (UTC; 89 is safe); by the HOUR 3 days a call, 8 days back.
        Older days come from asynchronous reports (`pinterest.reports`).

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            product_group_ids: Sequence[str]. 1 to 250 values, digits. Only these product groups.
            columns: Sequence[ReportingColumnSync | str]. The metrics, by name; those in MICRO are millionths of
                the account's currency.
            granularity: Granularity | str. A row for each DAY, HOUR, WEEK or MONTH, or one for the whole window
                with TOTAL (no DATE then).
            click_window_days: ConversionAttributionWindowDays | int. Default 30. How long after a click a
                conversion counts, in days; 0 is a value.
            engagement_window_days: ConversionAttributionWindowDays | int. Default 30. How long after an
                engagement a conversion counts, in days; 0 is a value.
            view_window_days: ConversionAttributionWindowDays | int. Default 1. How long after a view a
                conversion counts, in days; 0 is a value.
            conversion_report_time: ConversionReportTimeType | str. Default 'TIME_OF_AD_ACTION'. Whether a
                conversion counts on the day of the ad action or of the conversion.
            reporting_timezone: ReportingTimeZone | str. Whose days the rows count.

        Returns:
            list[ProductGroupAnalyticsItems].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/product_groups-analytics
        """
        return await self._client.call(
            api.ANALYTICS,
            {
                "ad_account_id": ad_account_id,
                "start_date": start_date,
                "end_date": end_date,
                "product_group_ids": product_group_ids,
                "columns": columns,
                "granularity": granularity,
                "click_window_days": click_window_days,
                "engagement_window_days": engagement_window_days,
                "view_window_days": view_window_days,
                "conversion_report_time": conversion_report_time,
                "reporting_timezone": reporting_timezone,
            },
        )

    async def create(
        self, ad_account_id: str, *, body: ProductGroupPromotionCreateRequest | Mapping[str, Any]
    ) -> ProductGroupPromotions:
        """Create product group promotions.

        POST /ad_accounts/{ad_account_id}/product_group_promotions; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: ProductGroupPromotionCreateRequest, as the model or as plain dicts and lists.

        Returns:
            ProductGroupPromotions.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/product_group_promotions-create
        """
        return await self._client.call(api.CREATE, {"ad_account_id": ad_account_id}, body)

    async def get(self, ad_account_id: str, product_group_promotion_id: str) -> ProductGroupPromotion:
        """Get product group promotion.

        GET /ad_accounts/{ad_account_id}/product_group_promotions/{product_group_promotion_id}; scopes:
        ads:read; rate limit category: ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            product_group_promotion_id: str. At most 18 characters, digits.

        Returns:
            ProductGroupPromotion.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/product_group_promotions-get
        """
        return await self._client.call(
            api.GET, {"ad_account_id": ad_account_id, "product_group_promotion_id": product_group_promotion_id}
        )

    def list(
        self,
        ad_account_id: str,
        *,
        bookmark: str | None = None,
        page_size: int | None = None,
        order: PinterestLibPaginationOrder | str | None = None,
        product_group_promotion_ids: Sequence[str] | None = None,
        entity_statuses: Sequence[EntityStatus | str] | None = None,
        ad_group_id: str | None = None,
    ) -> Pager[ProductGroupPromotion]:
        """List product group promotions.

        GET /ad_accounts/{ad_account_id}/product_group_promotions; scopes: ads:read; rate limit category:
        ads_read; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.
            order: PinterestLibPaginationOrder | str. Default 'ASCENDING'. By id: ASCENDING or DESCENDING.
            product_group_promotion_ids: Sequence[str]. 1 to 250 values, digits.
            entity_statuses: Sequence[EntityStatus | str]. Default ['ACTIVE', 'PAUSED']. Only entities of these
                statuses; archived ones come only when they are asked for.
            ad_group_id: str. At most 18 characters, digits.

        Returns:
            A pager of ProductGroupPromotion: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/product_group_promotions-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "bookmark": bookmark,
                "page_size": page_size,
                "order": order,
                "product_group_promotion_ids": product_group_promotion_ids,
                "entity_statuses": entity_statuses,
                "ad_group_id": ad_group_id,
            },
        )

    async def update(
        self, ad_account_id: str, *, body: ProductGroupPromotionUpdateRequest | Mapping[str, Any]
    ) -> ProductGroupPromotions:
        """Update product group promotions.

        PATCH /ad_accounts/{ad_account_id}/product_group_promotions; scopes: ads:write; rate limit category:
        ads_write; not answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: ProductGroupPromotionUpdateRequest, as the model or as plain dicts and lists.

        Returns:
            ProductGroupPromotions.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/product_group_promotions-update
        """
        return await self._client.call(api.UPDATE, {"ad_account_id": ad_account_id}, body)
