"""Renewal of a token in an order that never loses the newest one: lock, load, refresh, store, and only then use.

A token that another process renewed is adopted. A new token that could not be stored is kept in memory, and stored
before the next request to the token endpoint.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import TYPE_CHECKING, Final, NamedTuple

from pinterest_async_overrides.auth.oauth.clock import Clock
from pinterest_async_overrides.auth.oauth.events import notify
from pinterest_async_overrides.auth.oauth.log_out_report import LogOut, Origin, Revocation
from pinterest_async_overrides.auth.oauth.renewal_policy import (
    DEAD_FOR,
    pause,
    refused_grant,
    takes_precedence,
    temporary,
    usable,
)
from pinterest_async_overrides.auth.oauth.token_endpoint import REVOKE, TOKEN, Endpoint
from pinterest_async_overrides.auth.oauth.token_response import read_token
from pinterest_async_overrides.auth.token import (
    DeletingTokenStore,
    LockingTokenStore,
    Token,
    TokenStore,
    TokenStoreError,
)
from pinterest_async_overrides.errors import (
    APIError,
    DecodeError,
    PinterestError,
    ReauthorizationRequired,
    TransportError,
    bare,
)

if TYPE_CHECKING:
    from pinterest_async_overrides.events.types import TokenHook

LOG_IN: Final = (
    "log in again: send the user to authorization_url(), then give the code that comes back to exchange(); "
    "or set a new refresh token"
)
_ADOPTED: Final = "another process had renewed the token"


class _Unsaved(NamedTuple):
    token: Token
    seen: Token | None
    """What the store held when this token was asked for."""
    rotated: bool
    """Whether it brought a new refresh token."""


class Renewal:
    """The store, the token endpoint, and the token that is not stored yet."""

    def __init__(
        self, store: TokenStore, endpoint: Endpoint, clock: Clock, seed: Token | None, hooks: Sequence[TokenHook]
    ):
        self._store, self._endpoint, self._clock, self._seed, self._hooks = store, endpoint, clock, seed, hooks
        self._unsaved: _Unsaved | None = None
        self._dead: dict[str, float] = {}
        self._forgotten: frozenset[str] = frozenset()

    @property
    def unsaved(self) -> Token | None:
        """The new token that could not be stored yet."""
        return self._unsaved.token if self._unsaved else None

    async def open(self) -> Token:
        """Return the stored token; where there is none, one made from the given refresh token."""
        stored = await self._load()
        return stored if stored is not None else await self.renew(None)

    async def renew(self, known: Token | None) -> Token:
        """Return a token other than the known one, stored: one of another process, else a new one.

        Raises ReauthorizationRequired where the user has to log in, TokenStoreError where the store fails, and
        otherwise the token endpoint's error.
        """
        async with self._alone():
            if self._unsaved is not None:
                stored_token = await self._keep(*self._unsaved)
                if usable(stored_token, self._clock.wall()):
                    return stored_token
            stored = await self._load()
            if stored is not None and not stored.same(known) and usable(stored, self._clock.wall()):
                notify(self._hooks, "adopted", _ADOPTED)
                return stored
            if not _blank(known) and _blank(stored):
                # Another process logged out: the refresh token that was given must not log in again.
                raise ReauthorizationRequired(f"{self._store!r} holds the token no more: {LOG_IN}")
            return await self._refresh(stored)

    async def log_in(self, form: Mapping[str, str]) -> Token:
        """Return the token for a code or for the app itself, stored in place of any other."""
        async with self._alone():
            seen = await self._peek()
            token = read_token(await self._endpoint.post(TOKEN, form), _requested_token(form), self._clock.wall())
            if not token.access_token and not token.refresh_token:
                raise _no_token()
            self._unsaved = _Unsaved(token, seen, True)
            return await self._stored(token)

    async def log_out(self, held: Token | None) -> LogOut:
        """Forget every token, the given one included, then revoke each, refresh tokens first.

        A forgotten token is not used again, whatever fails. Everything is tried; the report has the failures. Raises
        TokenStoreError where the store cannot be locked: nothing was forgotten then.
        """
        async with self._alone():
            store_errors: list[PinterestError] = []
            seed = self._seed
            known: list[tuple[Origin, Token | None]] = [("not yet stored", self.unsaved), ("in use", held)]
            self._unsaved = self._seed = None
            for step in (self._load, self._delete):
                try:
                    known.append(("stored", await step()))
                except TokenStoreError as error:
                    store_errors.append(error)
            known.append(("given", seed))
            tokens: list[tuple[Origin, Token]] = [(origin, token) for origin, token in known if token is not None]
            secrets: dict[str, Revocation] = {}
            for origin, token in tokens:
                if token.refresh_token:
                    secrets.setdefault(token.refresh_token, Revocation("refresh_token", origin))
            for origin, token in tokens:
                if token.access_token:
                    secrets.setdefault(token.access_token, Revocation("access_token", origin))
            self._forgotten |= secrets.keys()
            for secret, revocation in secrets.items():
                try:
                    await self.revoke(secret)
                except PinterestError as error:
                    # Of a refresh token that another one has replaced nobody knows whether it still lives.
                    replaced = len(tokens) > 1 and seed is not None and secret == seed.refresh_token
                    if not (replaced and refused_grant(error)):
                        secrets[secret] = revocation._replace(error=error)
            return LogOut(tuple(secrets.values()), tuple(store_errors))

    async def revoke(self, secret: str) -> None:
        """Revoke a token."""
        hint = "refresh_token" if secret.startswith("pinr") else "access_token"
        await self._endpoint.post(REVOKE, {"token": secret, "token_type_hint": hint})

    async def save_again(self) -> None:
        """Store the token that could not be stored before, if there is one."""
        if self.unsaved is not None:
            async with self._alone():
                if self._unsaved is not None:
                    await self._keep(*self._unsaved)

    async def _refresh(self, seen: Token | None) -> Token:
        """Refresh; where that fails, return what another process stored meanwhile, else try once more."""
        base, again = self._renewable(seen, self._seed), True
        while True:
            failure: APIError | TransportError | DecodeError
            try:
                return await self._exchange(base, seen)
            except (APIError, TransportError, DecodeError) as error:
                failure = error
            stored = await self._renewed_by_another(base, failure)
            if stored is not None and usable(stored, self._clock.wall()):
                notify(self._hooks, "adopted", _ADOPTED)
                return stored
            seen = stored or seen
            if refused_grant(failure) and base.refresh_token:
                self._dead[base.refresh_token] = self._clock.steady() + DEAD_FOR
                base = self._renewable(seen, self._seed, failure=failure)
            elif again and temporary(failure):
                base, again = stored or base, False
            else:
                raise failure

    async def _exchange(self, base: Token, seen: Token | None) -> Token:
        form = self._form(base) or {}
        token = read_token(await self._endpoint.post(TOKEN, form), base, self._clock.wall())
        if not token.access_token and token.refresh_token == base.refresh_token:
            raise _no_token()
        stored_token = await self._keep(token, seen, token.refresh_token != base.refresh_token)
        if not stored_token.access_token:
            # A broken reply that still held the new refresh token: it is stored, and renews in the next try.
            raise _no_token()
        notify(self._hooks, "refreshed", "a new token came and is stored")
        return stored_token

    def _renewable(self, *tokens: Token | None, failure: PinterestError | None = None) -> Token:
        """Return the first token that can be renewed: the stored one, else the given refresh token."""
        for token in tokens:
            if token is not None and self._form(token) is not None:
                return token
        why = f"the refresh token was refused ({failure})" if failure else "there is no token that can be renewed"
        error = ReauthorizationRequired(f"{why}: {LOG_IN}", refusal=failure)
        raise error from (bare(failure) if failure else None)

    def _form(self, base: Token) -> dict[str, str] | None:
        """Return the request to the token endpoint; None where there is no refresh token, or it was just refused."""
        if base.refresh_token:
            alive = self._dead.get(base.refresh_token, float("-inf")) <= self._clock.steady()
            return {"grant_type": "refresh_token", "refresh_token": base.refresh_token} if alive else None
        # A token of the app itself has no refresh token (S): the same grant makes the next one.
        if base.extras.get("response_type") == "client_credentials" and base.scopes:
            return {"grant_type": "client_credentials", "scope": ",".join(sorted(base.scopes))}
        return None

    async def _renewed_by_another(self, base: Token, failure: PinterestError) -> Token | None:
        """Return the stored token that replaced this one: now, or a moment later."""
        for seconds in (0.0, pause(failure)):
            if seconds:
                await self._clock.sleep(seconds)
            try:
                stored = await self._load()
            except TokenStoreError as error:
                notify(self._hooks, "refresh_failed", str(error))
                continue
            if stored is not None and not stored.same(base) and (stored.refresh_token or stored.access_token):
                return stored
        return None

    async def _keep(self, token: Token, seen: Token | None, rotated: bool) -> Token:
        """Store a token. Where another process stored a later one meanwhile, that one is used; a log-in replaces any,
        unless it could not be stored at once.
        """
        self._unsaved = _Unsaved(token, seen, rotated)
        stored = await self._peek()
        if stored is not None and takes_precedence(stored, token, seen or self._seed, rotated=rotated):
            self._unsaved = None
            return stored
        return await self._stored(token)

    async def _stored(self, token: Token) -> Token:
        await self._save(token)
        self._unsaved = None
        return token

    async def _save(self, token: Token) -> None:
        try:
            await self._store.save(token)
        except Exception as error:
            raise self._failed("saved; it is kept in this process and saved with the next call", error) from bare(error)

    async def _delete(self) -> None:
        if not isinstance(self._store, DeletingTokenStore):
            await self._save(Token(""))
            return
        try:
            await self._store.delete()
        except Exception as error:
            raise self._failed("deleted", error) from bare(error)

    async def _peek(self) -> Token | None:
        """Return the stored token; an unreadable store must not prevent a new token from being written."""
        with suppress(TokenStoreError):
            return await self._load()
        return None

    async def _load(self) -> Token | None:
        try:
            stored = await self._store.load()
        except Exception as error:
            raise self._failed("loaded", error) from bare(error)
        # A store that could not be emptied may still hold what was forgotten.
        return None if stored is not None and self._is_forgotten(stored) else stored

    def _is_forgotten(self, token: Token) -> bool:
        return not self._forgotten.isdisjoint((token.access_token, token.refresh_token or ""))

    @asynccontextmanager
    async def _alone(self) -> AsyncGenerator[None]:
        if not isinstance(self._store, LockingTokenStore):
            yield
            return
        async with AsyncExitStack() as stack:
            try:
                await stack.enter_async_context(self._store.lock())
            except Exception as error:
                raise self._failed("locked", error) from bare(error)
            yield

    def _failed(self, what: str, error: Exception) -> TokenStoreError:
        # What other libraries say may hold what they were given.
        known = str(error) if isinstance(error, OSError | PinterestError) else type(error).__name__
        return TokenStoreError(f"{self._store!r}: the token could not be {what}: {known}")


def _requested_token(form: Mapping[str, str]) -> Token | None:
    """Return what renewing a token of the app itself needs, whether the reply repeats it or not."""
    if form["grant_type"] != "client_credentials":
        return None
    return Token("", scopes=frozenset(form["scope"].split(",")), extras={"response_type": "client_credentials"})


def _blank(token: Token | None) -> bool:
    return token is None or not (token.access_token or token.refresh_token)


def _no_token() -> DecodeError:
    return DecodeError("POST /oauth/token: the reply holds no token", method="POST", path=TOKEN)
