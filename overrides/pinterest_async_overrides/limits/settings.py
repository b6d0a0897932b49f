"""Settings of the rate limiter: profile, numbers and budgets of the caller, checked before any I/O."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, get_args

from pinterest_async_overrides.common.secrets import Secret
from pinterest_async_overrides.limits.profiles import STANDARD, UNIVERSAL, Profile, Share
from pinterest_async_overrides.limits.shared_table import SharedTable

if TYPE_CHECKING:
    from redis.asyncio import Redis

Number = int | tuple[int, float] | None

_MOST_CALLS: Final = 10_000_000
_MOST_SECONDS: Final = 366 * 86_400.0


@dataclass(frozen=True)
class Budget:
    """A limit of your own: at most `calls` within any `seconds`, in each (app, ad account), say, that `per` names.

    It counts the calls of the `operations` (their ids) and of the `categories` named; of all, where none is named. One
    for each ad account counts only calls that name one in their path. Raises ValueError for what makes no sense.
    """

    calls: int
    seconds: float
    per: Iterable[Share] = ("app", "user")
    operations: Iterable[str] | None = None
    categories: Iterable[str] | None = None

    def __post_init__(self) -> None:
        _check_number("a budget", self.calls, self.seconds)
        for name in ("per", "operations", "categories"):
            given: Any = getattr(self, name)
            if isinstance(given, str):
                raise ValueError(f"{name} takes several names, ({given!r},), not one string")
            object.__setattr__(self, name, None if given is None else tuple(dict.fromkeys(given)))
        _check_known("per", self.per, get_args(Share))
        if not self.per:
            raise ValueError("per takes one or more of app, user and ad_account")
        _check_known("categories", self.categories or (), STANDARD)
        if self.operations:
            from pinterest_async.operations import OPERATIONS

            _check_known("operations", self.operations, OPERATIONS)


@dataclass(frozen=True)
class RateLimits:
    """What a client keeps to: `Pinterest(..., rate_limits=RateLimits("standard", budgets=[...]))`.

    `profile` is the app's access level: "standard", "trial", or "off" for none of Pinterest's limits. `calls` puts
    numbers of your own in the place of its: category (or "universal") -> calls in the profile's window, a minute or a
    day; (calls, seconds) for another window; None for no limit. `budgets` come on top. Clients that are given the same
    object share its limits within the process, in one event loop.

    Limits count by app, user and category. `app` and `user` name those of the client that is given these settings, not
    of other users' clients made from it by `with_options`; without them the names are the client id and the place of
    the OAuth's token (or its `user`), or for both a short hash of a fixed token. With `redis`, an address or a
    `redis.asyncio.Redis` of yours, all processes and hosts share the limits of the same app and user.
    `prefix` begins every key. Where Redis does not answer within `redis_timeout` seconds nothing is sent and
    RateLimiterUnavailable is raised. Raises ValueError for what makes no sense.
    """

    profile: Profile = "standard"
    calls: Mapping[str, Number] = field(default_factory=dict[str, Number])
    budgets: Iterable[Budget] = ()
    redis: str | Redis | None = field(default=None, repr=False)
    app: str | None = None
    user: str | None = None
    prefix: str = "pinterest-async:limits"
    redis_timeout: float = 1.0
    gates: SharedTable[Any] = field(default_factory=SharedTable[Any], init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        if self.profile not in get_args(Profile):
            raise ValueError(f"the profile is one of standard, trial and off, not {self.profile!r}")
        object.__setattr__(self, "calls", dict(self.calls))
        object.__setattr__(self, "budgets", tuple(self.budgets))
        _check_known("calls", self.calls, (*STANDARD, UNIVERSAL))
        for category, number in self.calls.items():
            if number is not None:
                _check_number(category, *(number if isinstance(number, tuple) else (number, 1.0)))
        for budget in self.budgets:
            if not isinstance(budget, Budget):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise ValueError(f"budgets takes Budget(...)s, not {budget!r}")
        if not _positive(self.redis_timeout):
            raise ValueError(f"redis_timeout must be a finite number of seconds above 0, not {self.redis_timeout!r}")
        for name in ("app", "user", "prefix"):
            _check_name(name, getattr(self, name))
        if isinstance(self.redis, str):
            if not self.redis.startswith(("redis://", "rediss://", "unix://")):
                raise ValueError("redis takes an address such as redis://host:6379/0, or a redis.asyncio.Redis")
            # An address may hold a password.
            object.__setattr__(self, "redis", Secret(self.redis))

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "gates": SharedTable[Any]()}


def checked(given: RateLimits | Profile | None) -> RateLimits:
    """Return `Pinterest(rate_limits=...)` as settings. Raises ValueError for anything else."""
    if isinstance(given, RateLimits):
        return given
    if given is None or isinstance(given, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        return RateLimits("standard" if given is None else given)
    raise ValueError(f'rate_limits takes "standard", "trial", "off", RateLimits(...) or None, not {given!r}')


def _positive(number: object) -> bool:
    return isinstance(number, int | float) and not isinstance(number, bool) and 0 < number < math.inf


def _check_number(what: str, calls: object, seconds: object) -> None:
    if not isinstance(calls, int) or isinstance(calls, bool) or not 1 <= calls <= _MOST_CALLS:
        raise ValueError(f"{what}: calls must be a whole number from 1 to {_MOST_CALLS}, not {calls!r}")
    if not (_positive(seconds) and isinstance(seconds, int | float) and 0.001 <= seconds <= _MOST_SECONDS):
        raise ValueError(f"{what}: seconds must be a number from 0.001 to {_MOST_SECONDS:g}, not {seconds!r}")


def _check_known(what: str, given: Iterable[str], known: Iterable[str]) -> None:
    if unknown := [name for name in given if name not in known]:
        raise ValueError(f"{what}: there is no {unknown[0]!r}")


def _check_name(what: str, name: object) -> None:
    if name is None and what != "prefix":
        return
    if not isinstance(name, str) or not name or not name.isprintable() or set(name) & set("{} "):
        raise ValueError(f"{what} must be a name without spaces and braces, not {name!r}")
