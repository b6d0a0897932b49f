"""OAuth: provides each call with an access token, and renews it before or after it expires."""

from __future__ import annotations

import base64
from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NoReturn

from pinterest_async_overrides.auth.base import BasicAuth, checked
from pinterest_async_overrides.auth.base_url import PRODUCTION, checked_base_url
from pinterest_async_overrides.auth.oauth import authorization, renewal_policy
from pinterest_async_overrides.auth.oauth.clock import Clock, SystemClock
from pinterest_async_overrides.auth.oauth.current_token import Held, hold
from pinterest_async_overrides.auth.oauth.events import notify
from pinterest_async_overrides.auth.oauth.renewal import Renewal
from pinterest_async_overrides.auth.oauth.single_flight import Flight
from pinterest_async_overrides.auth.oauth.token_endpoint import Endpoint, Send, send_alone, sending
from pinterest_async_overrides.auth.stores.memory import MemoryTokenStore
from pinterest_async_overrides.auth.token import Token, TokenStore, TokenStoreError
from pinterest_async_overrides.common import log_filter
from pinterest_async_overrides.common.secrets import Secret, mask
from pinterest_async_overrides.errors import ConfigurationError, PinterestError, TransportError, bare

if TYPE_CHECKING:
    import httpx

    from pinterest_async.operation import Operation
    from pinterest_async_overrides.auth.oauth.log_out_report import LogOut
    from pinterest_async_overrides.events.types import TokenHook
    from pinterest_async_overrides.transport.network import Cert, Verify

_Work = Callable[[], Coroutine[Any, Any, Token]]


class OAuth:
    """An app's id and secret and a token that renews itself: `Pinterest(auth=OAuth(..., store=...))`.

    The token comes from the `store`, from a `refresh_token` of yours where that is empty (or where what it holds is
    refused), or from a log-in: `authorization_url`, then `exchange`. It is renewed `early` seconds before its end (a
    day) while calls go on, and from `hard` seconds before it (a minute) calls wait; one renewal serves all tasks, and
    all processes that share a store which can lock. A new token is stored before it is used, and a renewal that has
    begun ends whatever becomes of the call that wanted it.

    `user` is a name of yours for the user of the app, under which rate limits are counted and shared; without it the
    place of the token in a store that lasts is the name. `base_url` and `auth_url` are Pinterest's; plain http is taken
    for loopback addresses, or with `allow_http=True`. `continuous_refresh` asks for refresh tokens that go on living;
    only apps created before 2025-09-25 need it. `on_event` is called for every renewal, and for a refresh token that
    ends within a week. `send` and `clock` take the place of the connection and the clocks.

    The token endpoint is reached with the network settings of the client that this is given to; `verify`, `cert`,
    `proxy` and `trust_env`, as there, are for log-ins without a client, and go before them.
    """

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        store: TokenStore | None = None,
        refresh_token: str | None = None,
        user: str | None = None,
        continuous_refresh: bool = False,
        base_url: str = PRODUCTION,
        auth_url: str = authorization.AUTH_URL,
        allow_http: bool = False,
        early: float = renewal_policy.EARLY,
        hard: float = renewal_policy.HARD,
        on_event: TokenHook | None = None,
        send: Send | None = None,
        clock: Clock | None = None,
        verify: Verify | None = None,
        cert: Cert | None = None,
        proxy: httpx.Proxy | httpx.URL | str | None = None,
        trust_env: bool | None = None,
    ) -> None:
        # Masked where they stand: an error raised below may be shown with its local variables.
        client_secret, refresh_token = mask(client_secret), mask(refresh_token)
        if refresh_token is not None and (not refresh_token or refresh_token.split() != [refresh_token]):
            raise ConfigurationError("refresh_token is empty or holds white space; was it copied whole?")
        if not early >= hard >= 0:
            raise ConfigurationError("early and hard are seconds before the token's end, early the greater")
        self._secrets = tuple(Secret(value) for value in BasicAuth(client_id, client_secret).secrets())
        self._basic = Secret(f"Basic {base64.b64encode(f'{client_id}:{client_secret}'.encode()).decode()}")
        self._client_id, self._continuous = client_id, continuous_refresh
        self._user = checked(user, "user") if user is not None else None
        self._auth_url, self._base_url = auth_url, checked_base_url(base_url, allow_http=allow_http)
        self._early, self._hard = early, hard
        self._hooks: list[TokenHook] = [] if on_event is None else [on_event]
        self._clock: Clock = clock or SystemClock()
        self._store: TokenStore = store if store is not None else MemoryTokenStore()
        seed = Token("", refresh_token) if refresh_token else None
        self._seed = seed
        if send is None and not (verify is None and cert is None and proxy is None and trust_env is None):
            send = sending(verify, cert, proxy, trust_env)
        self._own_send, self._client_sends = send, list[Send]()
        endpoint = Endpoint(base_url, self._basic, self.secrets, self._send)
        self._renewal = Renewal(self._store, endpoint, self._clock, seed, self._hooks)
        self._held: Held | None = None
        self._last: Token | None = None
        self._flight = Flight[Held]()
        self._rest_until = 0.0
        log_filter.install()

    # What a client asks.

    @property
    def app(self) -> str:
        """The app whose rate limits its calls count against: the client id."""
        return self._client_id

    @property
    def user(self) -> str | None:
        """The user of the app whose rate limits its calls count against.

        `user` as given, else the name of the token's place in the store; None for a token in memory, which is a user of
        its own in this process.
        """
        return self._user or getattr(self._store, "identity", None)

    @property
    def token(self) -> Token | None:
        """The token in use with its scopes and its end; None before the first call and after a log-out."""
        return self._held.token if self._held is not None else None

    async def authorization(self, operation: Operation[Any]) -> str:
        """Return the header for a call: the app's own where the operation asks for it, else the token's."""
        if "basic" in operation.security:
            return self._basic
        held, now = self._held, self._clock.steady()
        if held is not None and now < held.calm:
            return held.header
        try:
            return await self._renewed_as_needed(held or await self._opened())
        except PinterestError as error:
            failure = _before_the_call(operation, error)
        raise failure

    async def refused(self, operation: Operation[Any], header: str, code: int | None = None) -> bool:
        """Return whether another header is worth one more try, after a 401 (with Pinterest's `code`) for this one.

        A late 401 for a token that has been renewed since asks for nothing new. A token that came minutes ago and is
        refused is not renewed: the reason is another one. Raises what the renewal raises.
        """
        held = self._held
        if held is None or "basic" in operation.security:
            return False
        if header != held.header:
            return True
        if not renewal_policy.worth_renewing(code, self._clock.steady() - held.since):
            return False
        try:
            return (await self._flight.join(self._renew(held))).header != header
        except PinterestError as error:
            failure = _before_the_call(operation, error)
        raise failure

    def secrets(self) -> tuple[str, ...]:
        """Return what must never show in an error or a log."""
        tokens = (self._seed, self._last, self._held.token if self._held else None, self._renewal.unsaved)
        known = (secret for token in tokens if token for secret in (token.access_token, token.refresh_token))
        return (*self._secrets, *(secret for secret in known if secret))

    async def aclose(self) -> None:
        """Wait for a renewal that has begun, and try once more to store what could not be stored."""
        await self._flight.landed()
        await self._renewal.save_again()

    def listen(self, hooks: Sequence[TokenHook]) -> None:
        """Add hooks for renewals; a client's `on_event` is added by itself."""
        self._hooks += hooks

    def forget(self, hooks: Sequence[TokenHook]) -> None:
        """Remove these hooks."""
        for hook in hooks:
            if hook in self._hooks:
                self._hooks.remove(hook)

    def connect(self, send: Send) -> None:
        """Reach the token endpoint by this function of a client, until `disconnect`."""
        self._client_sends.append(send)

    def disconnect(self, send: Send) -> None:
        """Stop using this function: the client is closed."""
        if send in self._client_sends:
            self._client_sends.remove(send)

    # Log-in and log-out.

    def authorization_url(
        self, redirect_uri: str, scopes: str | Iterable[str], state: str | None = None
    ) -> tuple[str, str]:
        """Return the URL to send the user to, and the state to check when they return. Raises ConfigurationError for an
        unknown scope. `received_code` checks the state.
        """
        return authorization.authorization_url(self._auth_url, self._client_id, redirect_uri, scopes, state)

    def received_code(self, url: str, state: str) -> str:
        """Return the code in the redirect URL. Raises ReauthorizationRequired where the state differs or the user
        declined.
        """
        return authorization.received_code(url, state)

    async def exchange(self, code: str, redirect_uri: str) -> Token:
        """Return the token for a code, stored and in use from now on; `redirect_uri` is the one of the log-in."""
        code = Secret(code)
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect_uri}
        if self._continuous:
            form["continuous_refresh"] = "true"
        return await self._log_in(form)

    async def client_credentials(self, scopes: str | Iterable[str]) -> Token:
        """Return a token of the app itself, stored and in use from now on; it is renewed by asking for another one."""
        scope = ",".join(authorization.checked_scopes(scopes))
        return await self._log_in({"grant_type": "client_credentials", "scope": scope})

    async def refresh(self) -> Token:
        """Renew now, whatever the token's age; returns another process' token where that was renewed since."""
        held = self._held or await self._opened()
        return (await self._flight.join(self._renew(held))).token

    async def revoke(self, token: str | None = None) -> None:
        """Revoke a token at Pinterest; without one, log the user out.

        Logging out first forgets every token: the stored one, the one in memory and the `refresh_token` that was given;
        the store is emptied by its `delete()`, or holds an empty token where it has none. Then each is revoked. A later
        call raises ReauthorizationRequired until `exchange` logs in again, or another process did over the same store.
        Raises the first failure of the store or of Pinterest, after everything was tried; what failed to be revoked
        lives on at Pinterest until it ends by itself.
        """
        if token is not None:
            token = Secret(token)
            await self._renewal.revoke(token)
            return
        if (failure := (await self.log_out()).failure) is not None:
            raise failure

    async def log_out(self) -> LogOut:
        """Log the user out as `revoke()` does, and return what became of each token in place of raising.

        Raises TokenStoreError only where the store cannot be locked: nothing was forgotten then.
        """
        reports: list[LogOut] = []
        await self._flight.follow(self._fly(lambda: self._log_out(reports)))
        return reports[0]

    async def _send(self, method: str, url: str, headers: Mapping[str, str], content: bytes, /) -> httpx.Response:
        first = self._client_sends[0] if self._client_sends else send_alone
        return await (self._own_send or first)(method, url, headers, content)

    async def _log_in(self, form: dict[str, str]) -> Token:
        return (await self._flight.follow(self._fly(lambda: self._renewal.log_in(form)))).token

    async def _log_out(self, reports: list[LogOut]) -> Token:
        held, self._held, self._seed = self._held, None, None
        self._last = held.token if held is not None else None
        reports.append(await self._renewal.log_out(self._last))
        return Token("")

    # Which token, and when another.

    async def _opened(self) -> Held:
        return await self._flight.join(self._fly(self._renewal.open, opened=True))

    async def _renewed_as_needed(self, held: Held) -> str:
        now = self._clock.steady()
        if now >= held.warn:
            self._warn(held)
        if now < held.early:
            return held.header
        if now < held.hard:
            if now >= self._rest_until and not self._flight.flying:
                self._flight.begin(self._renew(held))
            return held.header
        try:
            return (await self._flight.join(self._renew(held))).header
        except PinterestError:
            if self._clock.steady() < held.end:
                return held.header
            raise

    def _fly(self, work: _Work, *, opened: bool = False) -> Callable[[], Coroutine[Any, Any, Held]]:
        """Run the work and take its token into use in the same task, which no caller has to wait for."""

        async def fly() -> Held:
            try:
                token = await work()
            except PinterestError as error:
                self._rest_until = self._clock.steady() + renewal_policy.BACKGROUND_PAUSE
                notify(
                    self._hooks, "save_failed" if isinstance(error, TokenStoreError) else "refresh_failed", str(error)
                )
                raise
            return self._hold(token, opened=opened)

        return fly

    def _renew(self, held: Held) -> Callable[[], Coroutine[Any, Any, Held]]:
        return self._fly(lambda: self._renewal.renew(held.token))

    def _hold(self, token: Token, *, opened: bool) -> Held:
        now, before = self._clock.steady(), self._held
        ends = renewal_policy.windows(token, self._clock.wall(), self._early, self._hard)
        self._last = before.token if before is not None else None
        # How long ago a token came that was found in the store, nobody knows.
        held = self._held = hold(token, now, ends, since=float("-inf") if opened else now)
        self._rest_until = 0.0
        given = self._seed.refresh_token if self._seed is not None else None
        if given and token.refresh_token not in {given, None} and isinstance(self._store, MemoryTokenStore):
            message = (
                "the new refresh token ends with this process: give OAuth a store, or the next start may be refused"
            )
            notify(self._hooks, "not_lasting", message)
        return held

    def _warn(self, held: Held) -> None:
        """Warn that the refresh token ends soon, once a day."""
        self._held = replace(held, warn=self._clock.steady() + renewal_policy.DAY)
        days = ((held.token.refresh_token_expires_at or 0.0) - self._clock.wall()) / renewal_policy.DAY
        when = f"ends in {days:.1f} days" if days > 0 else "has ended"
        notify(
            self._hooks, "refresh_token_ending", f"the refresh token {when}; without a new one the user has to log in"
        )

    def __repr__(self) -> str:
        if "_store" not in vars(self):  # its constructor has failed, and a traceback shows it
            return "OAuth(***)"
        return f"OAuth({self._client_id!r}, ***, store={self._store!r}, base_url={self._base_url!r})"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("an OAuth holds secrets and is not pickled; make one in each process, over a shared store")


def _before_the_call(operation: Operation[Any], error: PinterestError) -> PinterestError:
    """Return the error of a failed renewal as that of the call that wanted the token: a temporary one says that the
    call was never sent. The token endpoint's own 5xx or 429 would look like the call's, and leave a write in doubt.
    """
    if not isinstance(error, TransportError) and not renewal_policy.temporary(error):
        return error
    message = f"{operation.method} {operation.path}: not sent, for want of a token: {error}"
    failure = TransportError(message, method=operation.method, path=operation.path)
    if isinstance(error, TransportError):
        failure.worth_repeating, failure.most_repeats = error.worth_repeating, error.most_repeats
    failure.__cause__ = bare(error)
    return failure
