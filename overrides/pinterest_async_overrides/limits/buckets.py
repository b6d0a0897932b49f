"""Buckets of a call: the limits it counts against, and who owns each."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, NamedTuple

from pinterest_async_overrides.limits import profiles
from pinterest_async_overrides.limits.profiles import Quota

if TYPE_CHECKING:
    from pinterest_async.operation import Operation
    from pinterest_async_overrides.limits.identity import Identity
    from pinterest_async_overrides.limits.settings import Budget, RateLimits


class Bucket(NamedTuple):
    """Quota with an owner: `key` names it, the same in every process; `account` is its ad account."""

    key: str
    quota: Quota
    account: str | None = None


class Routes:
    """Limits of one user of one app."""

    def __init__(self, settings: RateLimits, identity: Identity) -> None:
        self.app, self.user = identity
        self._settings, self._budgets = settings, [(budget, _quota(budget)) for budget in settings.budgets]
        self._by_operation: dict[str, tuple[Quota, ...]] = {}

    def of(self, operation: Operation[Any], account: str | None) -> tuple[Bucket, ...]:
        """Return the buckets of a call: its category's first, then the one of all calls, then those of budgets."""
        quotas = self._by_operation.get(operation.id)
        if quotas is None:
            quotas = self._by_operation[operation.id] = self._quotas(operation)
        # A budget for each ad account has nothing to say of a call that names none.
        counting = [quota for quota in quotas if account or quota.in_headers or "ad_account" not in quota.per]
        return tuple({bucket.key: bucket for bucket in (self._bucket(quota, account) for quota in counting)}.values())

    def common(self) -> tuple[Bucket, ...]:
        """Return the buckets that are known before any call: all but those of single ad accounts."""
        quotas = [quota for category in profiles.STANDARD for quota in self._of_category(category)]
        quotas += [*self._universal(), *(quota for _, quota in self._budgets)]
        return tuple(self._bucket(quota, None) for quota in quotas if "ad_account" not in quota.per)

    def _quotas(self, operation: Operation[Any]) -> tuple[Quota, ...]:
        return (
            *self._of_category(operation.rate_limit_category),
            *self._universal(),
            *(quota for budget, quota in self._budgets if _counts(budget, operation)),
        )

    def _of_category(self, category: str) -> tuple[Quota, ...]:
        return self._own(profiles.of_category(self._settings.profile, category))

    def _universal(self) -> tuple[Quota, ...]:
        return self._own(profiles.universal(self._settings.profile))

    def _own(self, quota: Quota) -> tuple[Quota, ...]:
        """Return the quota with the caller's number, if there is one; "off" leaves nothing else."""
        if quota.name not in self._settings.calls:
            return () if self._settings.profile == "off" else (quota,)
        number = self._settings.calls[quota.name]
        calls, seconds = number if isinstance(number, tuple) else (number, quota.seconds)
        return (quota._replace(calls=calls, seconds=float(seconds), own=True),)

    def _bucket(self, quota: Quota, account: str | None) -> Bucket:
        # The braces keep all keys of an app on one node of a Redis cluster: one script takes them at once.
        parts = [f"{{{self.app}}}"]
        if "user" in quota.per:
            parts.append(f"user={self.user}")
        if "ad_account" in quota.per:
            parts.append(f"account={account or ''}")
        key = ":".join([*parts, quota.name])
        return Bucket(key, quota, account if "ad_account" in quota.per else None)


def _counts(budget: Budget, operation: Operation[Any]) -> bool:
    if budget.operations is None and budget.categories is None:
        return True
    return operation.id in (budget.operations or ()) or operation.rate_limit_category in (budget.categories or ())


def _quota(budget: Budget) -> Quota:
    scope = "all"
    if budget.operations is not None or budget.categories is not None:
        named = repr((sorted(budget.operations or ()), sorted(budget.categories or ())))
        scope = hashlib.sha256(named.encode()).hexdigest()[:12]
    name = f"budget:{budget.calls}/{budget.seconds:g}:{scope}"
    return Quota(name, budget.calls, float(budget.seconds), frozenset(budget.per), own=True, in_headers=False)
