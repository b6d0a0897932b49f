"""`pinterest.trends`: 5 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async.api import trends as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pinterest_async.models.age_trends_bucket import AgeTrendsBucket
    from pinterest_async.models.featured_trend import FeaturedTrend
    from pinterest_async.models.gender_bucket import GenderBucket
    from pinterest_async.models.interests_enum import InterestsEnum
    from pinterest_async.models.product_categories_engagement_type import ProductCategoriesEngagementType
    from pinterest_async.models.product_category_detail_lookback_window import ProductCategoryDetailLookbackWindow
    from pinterest_async.models.product_category_details import ProductCategoryDetails
    from pinterest_async.models.product_category_enum import ProductCategoryEnum
    from pinterest_async.models.product_category_region import ProductCategoryRegion
    from pinterest_async.models.trend_type import TrendType
    from pinterest_async.models.trending_keywords_response import TrendingKeywordsResponse
    from pinterest_async.models.trending_product_category import TrendingProductCategory
    from pinterest_async.models.trends_age_bucket import TrendsAgeBucket
    from pinterest_async.models.trends_editorial import TrendsEditorial
    from pinterest_async.models.trends_gender_filter import TrendsGenderFilter
    from pinterest_async.models.trends_l1_interest import TrendsL1Interest
    from pinterest_async.models.trends_supported_region import TrendsSupportedRegion
    from pinterest_async.models.vertical_product_category import VerticalProductCategory
    from pinterest_async_overrides.pagination import Pager


class TrendsResource(Resource):
    """Calls of `pinterest.trends`."""

    def list_editorial_articles(self, *, region: ProductCategoryRegion | str) -> Pager[TrendsEditorial]:
        """Editorial articles on trends of a region.

        GET /trends/editorial_articles; scopes: user_accounts:read; rate limit category: trends_read; not
        answered by the sandbox.

        Args:
            region: ProductCategoryRegion | str.

        Returns:
            A pager of TrendsEditorial: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/trends_editorial_articles-list
        """
        return self._client.pager(api.LIST_EDITORIAL_ARTICLES, {"region": region})

    def list_featured_topics(
        self, *, region: ProductCategoryRegion | str, interest: InterestsEnum | str | None = None
    ) -> Pager[FeaturedTrend]:
        """Topics that trend in a region.

        GET /trends/topics/featured; scopes: user_accounts:read; rate limit category: trends_read; not answered
        by the sandbox.

        Args:
            region: ProductCategoryRegion | str.
            interest: InterestsEnum | str.

        Returns:
            A pager of FeaturedTrend: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/trends_featured_topics-list
        """
        return self._client.pager(api.LIST_FEATURED_TOPICS, {"region": region, "interest": interest})

    async def list_keywords(
        self,
        region: TrendsSupportedRegion | str,
        trend_type: TrendType | str,
        *,
        interests: Sequence[TrendsL1Interest | str] | None = None,
        genders: Sequence[TrendsGenderFilter | str] | None = None,
        ages: Sequence[TrendsAgeBucket | str] | None = None,
        include_keywords: Sequence[str] | None = None,
        normalize_against_group: bool | None = None,
        limit: int | None = None,
        include_demographics: bool | None = None,
    ) -> TrendingKeywordsResponse:
        """Keywords that trend in a region.

        GET /trends/keywords/{region}/top/{trend_type}; scopes: user_accounts:read; rate limit category:
        trends_read; answered by the sandbox.

        Args:
            region: TrendsSupportedRegion | str.
            trend_type: TrendType | str.
            interests: Sequence[TrendsL1Interest | str].
            genders: Sequence[TrendsGenderFilter | str].
            ages: Sequence[TrendsAgeBucket | str].
            include_keywords: Sequence[str]. 1 to 50 values, each at most 100 characters.
            normalize_against_group: bool. Default False.
            limit: int. 1 to 50, default 50. Items a page.
            include_demographics: bool. Default False.

        Returns:
            TrendingKeywordsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/trending_keywords-list
        """
        return await self._client.call(
            api.LIST_KEYWORDS,
            {
                "region": region,
                "trend_type": trend_type,
                "interests": interests,
                "genders": genders,
                "ages": ages,
                "include_keywords": include_keywords,
                "normalize_against_group": normalize_against_group,
                "limit": limit,
                "include_demographics": include_demographics,
            },
        )

    def list_product_categories(
        self,
        *,
        region: ProductCategoryRegion | str,
        verticals: Sequence[VerticalProductCategory | str] | None = None,
        ages: Sequence[AgeTrendsBucket | str] | None = None,
        genders: Sequence[GenderBucket | str] | None = None,
        engagement_type: ProductCategoriesEngagementType | str | None = None,
    ) -> Pager[TrendingProductCategory]:
        """List product categories (trends).

        GET /trends/product_categories/trending; scopes: user_accounts:read; rate limit category: trends_read;
        not answered by the sandbox.

        Args:
            region: ProductCategoryRegion | str.
            verticals: Sequence[VerticalProductCategory | str].
            ages: Sequence[AgeTrendsBucket | str].
            genders: Sequence[GenderBucket | str].
            engagement_type: ProductCategoriesEngagementType | str. Default 'ENGAGEMENT'.

        Returns:
            A pager of TrendingProductCategory: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/trends_product_categories_trending-list
        """
        return self._client.pager(
            api.LIST_PRODUCT_CATEGORIES,
            {
                "region": region,
                "verticals": verticals,
                "ages": ages,
                "genders": genders,
                "engagement_type": engagement_type,
            },
        )

    def list_product_category_details(
        self,
        *,
        product_categories: Sequence[ProductCategoryEnum | str],
        region: ProductCategoryRegion | str,
        lookback_window: ProductCategoryDetailLookbackWindow | int | None = None,
        engagement_type: ProductCategoriesEngagementType | str | None = None,
    ) -> Pager[ProductCategoryDetails]:
        """List product category details (trends).

        GET /trends/product_categories/details; scopes: user_accounts:read; rate limit category: trends_read;
        not answered by the sandbox.

        Args:
            product_categories: Sequence[ProductCategoryEnum | str]. 1 to 20 values.
            region: ProductCategoryRegion | str.
            lookback_window: ProductCategoryDetailLookbackWindow | int. Default 365.
            engagement_type: ProductCategoriesEngagementType | str. Default 'ENGAGEMENT'.

        Returns:
            A pager of ProductCategoryDetails: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/trends_product_categories_details-list
        """
        return self._client.pager(
            api.LIST_PRODUCT_CATEGORY_DETAILS,
            {
                "product_categories": product_categories,
                "region": region,
                "lookback_window": lookback_window,
                "engagement_type": engagement_type,
            },
        )
