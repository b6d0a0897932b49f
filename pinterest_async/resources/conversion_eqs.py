"""`pinterest.conversion_eqs`: 1 operation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import conversion_eqs as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from pinterest_async.models.event_quality_score import EventQualityScore
    from pinterest_async.models.ingestion_source_options import IngestionSourceOptions
    from pinterest_async.models.lookback_period_options import LookbackPeriodOptions
    from pinterest_async.models.source_platform_options import SourcePlatformOptions
    from pinterest_async_overrides.pagination import Pager


class ConversionEqsResource(Resource):
    """Calls of `pinterest.conversion_eqs`."""

    def list(
        self,
        ad_account_id: str,
        *,
        lookback_period: LookbackPeriodOptions | str,
        source_platform: SourcePlatformOptions | str | None = None,
        ingestion_source: IngestionSourceOptions | str | None = None,
    ) -> Pager[EventQualityScore]:
        """List conversion eqs.

        GET /ad_accounts/{ad_account_id}/conversion_eqs; scopes: ads:read; rate limit category: ads_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            lookback_period: LookbackPeriodOptions | str.
            source_platform: SourcePlatformOptions | str.
            ingestion_source: IngestionSourceOptions | str.

        Returns:
            A pager of EventQualityScore: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/conversion_eqs-list
        """
        return self._client.pager(
            api.LIST,
            {
                "ad_account_id": ad_account_id,
                "lookback_period": lookback_period,
                "source_platform": source_platform,
                "ingestion_source": ingestion_source,
            },
        )
