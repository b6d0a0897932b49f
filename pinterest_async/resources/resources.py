"""`pinterest.resources`: 6 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import resources as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import builtins

    from pinterest_async.models.ad_accounts_country import AdAccountsCountry
    from pinterest_async.models.book_closed import BookClosed
    from pinterest_async.models.delivery_metrics_response_items_items import DeliveryMetricsResponseItemsItems
    from pinterest_async.models.public_targeting_type import PublicTargetingType
    from pinterest_async.models.report_type import ReportType
    from pinterest_async.models.single_interest_targeting_option import SingleInterestTargetingOption
    from pinterest_async_overrides.pagination import Pager


class ResourcesResource(Resource):
    """Calls of `pinterest.resources`."""

    def get_ad_account_countries(self) -> Pager[AdAccountsCountry]:
        """Countries an ad account can be in.

        GET /resources/ad_account_countries; scopes: ads:read; rate limit category: ads_read; answered by the
        sandbox.

        Returns:
            A pager of AdAccountsCountry: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/ad_account_countries-get
        """
        return self._client.pager(api.GET_AD_ACCOUNT_COUNTRIES, {})

    def get_delivery_metrics(
        self, *, report_type: ReportType | str | None = None
    ) -> Pager[DeliveryMetricsResponseItemsItems]:
        """Get delivery metrics (resources).

        GET /resources/delivery_metrics; scopes: ads:read, pins:read, user_accounts:read; rate limit category:
        ads_read; answered by the sandbox.

        Args:
            report_type: ReportType | str.

        Returns:
            A pager of DeliveryMetricsResponseItemsItems: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/delivery_metrics-get
        """
        return self._client.pager(api.GET_DELIVERY_METRICS, {"report_type": report_type})

    async def get_interest_targeting_options(self, interest_id: str) -> SingleInterestTargetingOption:
        """Get interest targeting options (resources).

        GET /resources/targeting/interests/{interest_id}; scopes: ads:read; rate limit category: ads_read;
        answered by the sandbox.

        Args:
            interest_id: str. At most 18 characters, digits.

        Returns:
            SingleInterestTargetingOption.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/interest_targeting_options-get
        """
        return await self._client.call(api.GET_INTEREST_TARGETING_OPTIONS, {"interest_id": interest_id})

    async def get_lead_form_questions(self) -> None:
        """Get lead form questions (resources).

        GET /resources/lead_form_questions; scopes: ads:read; rate limit category: ads_read; answered by the
        sandbox.

        Returns:
            None: the reply has no body.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/lead_form_questions-get
        """
        return await self._client.call(api.GET_LEAD_FORM_QUESTIONS, {})

    async def get_metrics_ready_state(self, *, date: str) -> BookClosed:
        """Whether a day's metrics are complete.

        GET /resources/metrics_ready_state; scopes: ads:read; rate limit category: ads_analytics; answered by
        the sandbox.

        Args:
            date: str.

        Returns:
            BookClosed.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/metrics_ready_state-get
        """
        return await self._client.call(api.GET_METRICS_READY_STATE, {"date": date})

    async def get_targeting_options(
        self,
        targeting_type: PublicTargetingType | str,
        *,
        ad_account_id: str | None = None,
        client_id: str | None = None,
        oauth_signature: str | None = None,
        timestamp: str | None = None,
    ) -> builtins.list[dict[str, Any]]:
        """Get targeting options (resources).

        GET /resources/targeting/{targeting_type}; scopes: ads:read; rate limit category: ads_read; answered by
        the sandbox.

        Args:
            targeting_type: PublicTargetingType | str.
            ad_account_id: str. At most 18 characters, digits. The ad account.
            client_id: str. At most 18 characters, digits.
            oauth_signature: str.
            timestamp: str.

        Returns:
            list[dict[str, Any]].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/targeting_options-get
        """
        return await self._client.call(
            api.GET_TARGETING_OPTIONS,
            {
                "targeting_type": targeting_type,
                "ad_account_id": ad_account_id,
                "client_id": client_id,
                "oauth_signature": oauth_signature,
                "timestamp": timestamp,
            },
        )
