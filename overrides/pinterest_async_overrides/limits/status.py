"""Status of limits: the error of a call that is not sent because of one, and the quotas shown to callers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from pinterest_async_overrides.errors import ConfigurationError, RateLimitError

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.limits.buckets import Bucket


class QuotaStatus(NamedTuple):
    """How much of one limit is used, as far as this client knows.

    `name` is the category, "universal", or a budget's; `ad_account` whose it is, where each has its own. `limit` calls
    may be made within `seconds` (None: no number is known); `used` counts those of others too where replies counted
    them. `reset` is the seconds until there is room again, 0 where there is some.
    """

    name: str
    ad_account: str | None
    limit: int | None
    seconds: float
    used: int
    remaining: int | None
    reset: float


def status(bucket: Bucket, limit: int | None, seconds: float, used: int, reset: float) -> QuotaStatus:
    """Return the state of a bucket; a limit that is closed has nothing remaining."""
    remaining = None if limit is None else max(limit - used, 0) if reset <= 0 else 0
    return QuotaStatus(bucket.quota.name, bucket.account, limit, seconds, used, remaining, max(reset, 0.0))


def refusal(operation: Operation[Any], bucket: Bucket, seconds: float) -> RateLimitError:
    """Return the error for a call that would have to wait past its deadline."""
    account = f" of the ad account {bucket.account}" if bucket.account else ""
    return RateLimitError.not_sent(
        f"not sent: the limit {bucket.quota.name}{account} has no room for another {seconds:.1f} s, "
        "longer than this call may take; call later, or allow a longer deadline",
        retry_after=max(seconds, 0.0),
        method=operation.method,
        path=operation.path,
    )


def closed() -> ConfigurationError:
    """Return the error for a call that waits, or comes, after its client was closed."""
    return ConfigurationError("this client is closed; the call was not sent; make a new one")
