"""`pinterest.user_account`: 14 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import user_account as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    import datetime
    from collections.abc import Mapping, Sequence

    from pinterest_async.models.account import Account
    from pinterest_async.models.analytics_metrics_response import AnalyticsMetricsResponse
    from pinterest_async.models.app_types import AppTypes
    from pinterest_async.models.board import Board
    from pinterest_async.models.content_type_2 import ContentType2
    from pinterest_async.models.created_in_last_n_days import CreatedInLastNDays
    from pinterest_async.models.follow_user import FollowUser
    from pinterest_async.models.follow_user_create import FollowUserCreate
    from pinterest_async.models.from_claimed_content import FromClaimedContent
    from pinterest_async.models.interest import Interest
    from pinterest_async.models.linked_business import LinkedBusiness
    from pinterest_async.models.pin_format import PinFormat
    from pinterest_async.models.querymetrictypes_items import QuerymetrictypesItems
    from pinterest_async.models.queryvideopinmetrictypes_items import QueryvideopinmetrictypesItems
    from pinterest_async.models.source import Source
    from pinterest_async.models.top_pins_analytics_response import TopPinsAnalyticsResponse
    from pinterest_async.models.top_pins_sort_by import TopPinsSortBy
    from pinterest_async.models.top_video_pins_analytics_response import TopVideoPinsAnalyticsResponse
    from pinterest_async.models.top_video_pins_sort_by import TopVideoPinsSortBy
    from pinterest_async.models.user_account_analytics_split_field import UserAccountAnalyticsSplitField
    from pinterest_async.models.user_following_feed_type import UserFollowingFeedType
    from pinterest_async.models.user_website import UserWebsite
    from pinterest_async.models.user_website_create import UserWebsiteCreate
    from pinterest_async.models.user_website_verification import UserWebsiteVerification
    from pinterest_async_overrides.pagination import Pager


class UserAccountResource(Resource):
    """Calls of `pinterest.user_account`."""

    async def analytics(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        from_claimed_content: FromClaimedContent | str | None = None,
        pin_format: PinFormat | str | None = None,
        app_types: AppTypes | str | None = None,
        content_type: ContentType2 | str | None = None,
        source: Source | str | None = None,
        metric_types: Sequence[QuerymetrictypesItems | str] | None = None,
        split_field: UserAccountAnalyticsSplitField | str | None = None,
        ad_account_id: str | None = None,
    ) -> dict[str, AnalyticsMetricsResponse]:
        """Metrics of the user's account.

        GET /user_account/analytics; scopes: user_accounts:read; rate limit category: org_analytics; not
        answered by the sandbox.

        Args:
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            from_claimed_content: FromClaimedContent | str. Default 'BOTH'.
            pin_format: PinFormat | str. Default 'ALL'.
            app_types: AppTypes | str. Default 'ALL'.
            content_type: ContentType2 | str. Default 'ALL'.
            source: Source | str. Default 'ALL'.
            metric_types: Sequence[QuerymetrictypesItems | str]. The metrics, by name.
            split_field: UserAccountAnalyticsSplitField | str. Default 'NO_SPLIT'.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            dict[str, AnalyticsMetricsResponse].

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/user_account-analytics
        """
        return await self._client.call(
            api.ANALYTICS,
            {
                "start_date": start_date,
                "end_date": end_date,
                "from_claimed_content": from_claimed_content,
                "pin_format": pin_format,
                "app_types": app_types,
                "content_type": content_type,
                "source": source,
                "metric_types": metric_types,
                "split_field": split_field,
                "ad_account_id": ad_account_id,
            },
        )

    async def follow(self, username: str, *, body: FollowUserCreate | Mapping[str, Any]) -> FollowUser:
        """Follow a user.

        POST /user_account/following/{username}; scopes: user_accounts:write; rate limit category: org_write;
        answered by the sandbox.

        Args:
            username: str.
            body: FollowUserCreate, as the model or as plain dicts and lists.

        Returns:
            FollowUser.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/follow_user-update
        """
        return await self._client.call(api.FOLLOW, {"username": username}, body)

    async def get(self, *, ad_account_id: str | None = None) -> Account:
        """The user that the token belongs to.

        GET /user_account; scopes: user_accounts:read; rate limit category: org_read; answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            Account.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/user_account-get
        """
        return await self._client.call(api.GET, {"ad_account_id": ad_account_id})

    async def get_website_verification(self, *, ad_account_id: str | None = None) -> UserWebsiteVerification:
        """Get website verification (user account).

        GET /user_account/websites/verification; scopes: user_accounts:read; rate limit category: org_read; not
        answered by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            UserWebsiteVerification.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/website_verification-get
        """
        return await self._client.call(api.GET_WEBSITE_VERIFICATION, {"ad_account_id": ad_account_id})

    def list_followed_boards(
        self,
        *,
        ad_account_id: str | None = None,
        explicit_following: bool | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[Board]:
        """List followed boards (user account).

        GET /user_account/following/boards; scopes: user_accounts:read; rate limit category: org_read; answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            explicit_following: bool. Default False.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Board: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/boards_user_follows-list
        """
        return self._client.pager(
            api.LIST_FOLLOWED_BOARDS,
            {
                "ad_account_id": ad_account_id,
                "explicit_following": explicit_following,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_followed_interests(
        self, username: str, *, bookmark: str | None = None, page_size: int | None = None
    ) -> Pager[Interest]:
        """List followed interests (user account).

        GET /users/{username}/interests/follow; scopes: user_accounts:read; rate limit category: org_read;
        answered by the sandbox.

        Args:
            username: str.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of Interest: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/user_account-followed_interests
        """
        return self._client.pager(
            api.LIST_FOLLOWED_INTERESTS, {"username": username, "bookmark": bookmark, "page_size": page_size}
        )

    def list_followers(self, *, bookmark: str | None = None, page_size: int | None = None) -> Pager[FollowUser]:
        """List followers (user account).

        GET /user_account/followers; scopes: user_accounts:read; rate limit category: ads_read; answered by the
        sandbox.

        Args:
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of FollowUser: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/followers-list
        """
        return self._client.pager(api.LIST_FOLLOWERS, {"bookmark": bookmark, "page_size": page_size})

    def list_following(
        self,
        *,
        ad_account_id: str | None = None,
        explicit_following: bool | None = None,
        feed_type: UserFollowingFeedType | str | None = None,
        bookmark: str | None = None,
        page_size: int | None = None,
    ) -> Pager[FollowUser]:
        """List following (user account).

        GET /user_account/following; scopes: user_accounts:read; rate limit category: org_read; not answered by
        the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            explicit_following: bool. Default False.
            feed_type: UserFollowingFeedType | str. Default 'ALL'.
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of FollowUser: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/user_following-get
        """
        return self._client.pager(
            api.LIST_FOLLOWING,
            {
                "ad_account_id": ad_account_id,
                "explicit_following": explicit_following,
                "feed_type": feed_type,
                "bookmark": bookmark,
                "page_size": page_size,
            },
        )

    def list_linked_businesses(self) -> Pager[LinkedBusiness]:
        """List linked businesses (user account).

        GET /user_account/businesses; scopes: user_accounts:read; rate limit category: org_read; answered by the
        sandbox.

        Returns:
            A pager of LinkedBusiness: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/linked_business_accounts-get
        """
        return self._client.pager(api.LIST_LINKED_BUSINESSES, {})

    def list_websites(self, *, bookmark: str | None = None, page_size: int | None = None) -> Pager[UserWebsite]:
        """List websites (user account).

        GET /user_account/websites; scopes: user_accounts:read; rate limit category: org_read; not answered by
        the sandbox.

        Args:
            bookmark: str.
            page_size: int. 1 to 250, default 25. Items a page; 250 takes the fewest calls.

        Returns:
            A pager of UserWebsite: await it for one page, iterate it for all items.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/user_websites-get
        """
        return self._client.pager(api.LIST_WEBSITES, {"bookmark": bookmark, "page_size": page_size})

    async def top_pins_analytics(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        sort_by: TopPinsSortBy | str,
        from_claimed_content: FromClaimedContent | str | None = None,
        pin_format: PinFormat | str | None = None,
        app_types: AppTypes | str | None = None,
        content_type: ContentType2 | str | None = None,
        source: Source | str | None = None,
        metric_types: Sequence[QuerymetrictypesItems | str] | None = None,
        num_of_pins: int | None = None,
        created_in_last_n_days: CreatedInLastNDays | int | None = None,
        ad_account_id: str | None = None,
    ) -> TopPinsAnalyticsResponse:
        """The user's Pins with the best metrics.

        GET /user_account/analytics/top_pins; scopes: pins:read, user_accounts:read; rate limit category:
        org_analytics; not answered by the sandbox.

        Args:
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            sort_by: TopPinsSortBy | str.
            from_claimed_content: FromClaimedContent | str. Default 'BOTH'.
            pin_format: PinFormat | str. Default 'ALL'.
            app_types: AppTypes | str. Default 'ALL'.
            content_type: ContentType2 | str. Default 'ALL'.
            source: Source | str. Default 'ALL'.
            metric_types: Sequence[QuerymetrictypesItems | str]. The metrics, by name.
            num_of_pins: int. 1 to 50, default 10.
            created_in_last_n_days: CreatedInLastNDays | int.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            TopPinsAnalyticsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/user_account-analytics-top_pins
        """
        return await self._client.call(
            api.TOP_PINS_ANALYTICS,
            {
                "start_date": start_date,
                "end_date": end_date,
                "sort_by": sort_by,
                "from_claimed_content": from_claimed_content,
                "pin_format": pin_format,
                "app_types": app_types,
                "content_type": content_type,
                "source": source,
                "metric_types": metric_types,
                "num_of_pins": num_of_pins,
                "created_in_last_n_days": created_in_last_n_days,
                "ad_account_id": ad_account_id,
            },
        )

    async def top_video_pins_analytics(
        self,
        *,
        start_date: datetime.date | str,
        end_date: datetime.date | str,
        sort_by: TopVideoPinsSortBy | str,
        from_claimed_content: FromClaimedContent | str | None = None,
        pin_format: PinFormat | str | None = None,
        app_types: AppTypes | str | None = None,
        content_type: ContentType2 | str | None = None,
        source: Source | str | None = None,
        metric_types: Sequence[QueryvideopinmetrictypesItems | str] | None = None,
        num_of_pins: int | None = None,
        created_in_last_n_days: CreatedInLastNDays | int | None = None,
        ad_account_id: str | None = None,
    ) -> TopVideoPinsAnalyticsResponse:
        """The user's video Pins with the best metrics.

        GET /user_account/analytics/top_video_pins; scopes: pins:read, user_accounts:read; rate limit category:
        org_analytics; not answered by the sandbox.

        Args:
            start_date: date. First day, included, as a date or YYYY-MM-DD, in UTC.
            end_date: date. Last day, included, as a date or YYYY-MM-DD, in UTC.
            sort_by: TopVideoPinsSortBy | str.
            from_claimed_content: FromClaimedContent | str. Default 'BOTH'.
            pin_format: PinFormat | str. Default 'ALL'.
            app_types: AppTypes | str. Default 'ALL'.
            content_type: ContentType2 | str. Default 'ALL'.
            source: Source | str. Default 'ALL'.
            metric_types: Sequence[QueryvideopinmetrictypesItems | str]. The metrics, by name.
            num_of_pins: int. 1 to 50, default 10.
            created_in_last_n_days: CreatedInLastNDays | int.
            ad_account_id: str. At most 18 characters, digits. The ad account.

        Returns:
            TopVideoPinsAnalyticsResponse.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.

        https://developers.pinterest.com/docs/api/v5/user_account-analytics-top_video_pins
        """
        return await self._client.call(
            api.TOP_VIDEO_PINS_ANALYTICS,
            {
                "start_date": start_date,
                "end_date": end_date,
                "sort_by": sort_by,
                "from_claimed_content": from_claimed_content,
                "pin_format": pin_format,
                "app_types": app_types,
                "content_type": content_type,
                "source": source,
                "metric_types": metric_types,
                "num_of_pins": num_of_pins,
                "created_in_last_n_days": created_in_last_n_days,
                "ad_account_id": ad_account_id,
            },
        )

    async def unverify_website(self, *, website: str) -> UserWebsite | None:
        """Unverify website (user account).

        DELETE /user_account/websites; scopes: user_accounts:write; rate limit category: org_write; not answered
        by the sandbox.

        Args:
            website: str.

        Returns:
            UserWebsite | None.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/unverify_website-delete
        """
        return await self._client.call(api.UNVERIFY_WEBSITE, {"website": website})

    async def verify_website(
        self, *, body: UserWebsiteCreate | Mapping[str, Any], ad_account_id: str | None = None
    ) -> UserWebsite:
        """Verify website (user account).

        POST /user_account/websites; scopes: user_accounts:write; rate limit category: org_write; not answered
        by the sandbox.

        Args:
            ad_account_id: str. At most 18 characters, digits. The ad account.
            body: UserWebsiteCreate, as the model or as plain dicts and lists.

        Returns:
            UserWebsite.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/verify_website-update
        """
        return await self._client.call(api.VERIFY_WEBSITE, {"ad_account_id": ad_account_id}, body)
