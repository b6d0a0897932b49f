"""Authorization page: its URL with scopes and state, and the code in the redirect URL."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable
from functools import cache
from typing import Final
from urllib.parse import parse_qs, urlencode, urlsplit

from pinterest_async_overrides.common.secrets import Secret
from pinterest_async_overrides.errors import ConfigurationError, ReauthorizationRequired

AUTH_URL: Final = "https://www.pinterest.com/oauth/"


@cache
def known_scopes() -> frozenset[str]:
    """Return the scopes that the contract names."""
    from importlib.resources import files

    import msgspec

    contract = msgspec.json.decode(files("pinterest_async").joinpath("contract.json").read_bytes())
    flows = contract["components"]["securitySchemes"]["pinterest_oauth2"]["flows"]
    return frozenset(flows["authorizationCode"]["scopes"])


def checked_scopes(scopes: str | Iterable[str]) -> list[str]:
    """Return the scopes without duplicates; raise ConfigurationError for none and for one the contract lacks."""
    named = scopes.replace(",", " ").split() if isinstance(scopes, str) else list(scopes)
    if not named:
        raise ConfigurationError("name the scopes that the token is to have, such as ads:read")
    if unknown := sorted(set(named) - known_scopes()):
        known = ", ".join(sorted(known_scopes()))
        raise ConfigurationError(f"no such scope: {', '.join(unknown)}; the scopes are {known}")
    return list(dict.fromkeys(named))


def authorization_url(
    auth_url: str, client_id: str, redirect_uri: str, scopes: str | Iterable[str], state: str | None
) -> tuple[str, str]:
    """Return the address, and the state that has to come back with the code."""
    parsed = urlsplit(redirect_uri)
    if not parsed.scheme or parsed.fragment or redirect_uri != redirect_uri.strip():
        raise ConfigurationError("redirect_uri must be the whole address that the app has registered, no fragment")
    state = _checked(secrets.token_urlsafe(32) if state is None else state)
    query = urlencode(
        {
            "client_id": client_id,
            "redirect_uri": redirect_uri,
            "response_type": "code",
            "scope": ",".join(checked_scopes(scopes)),
            "state": state,
        }
    )
    return f"{auth_url}{'&' if '?' in auth_url else '?'}{query}", state


def received_code(url: str, state: str) -> str:
    """Return the code in the redirect URL. Raises ReauthorizationRequired where there is none for this log-in.

    Another state means that somebody else began this log-in. The URL may have been copied by hand: space within and
    around it, quotes and angle brackets do not matter. Raises ConfigurationError for an empty `state`.
    """
    _checked(state)
    query = Secret(without_stray(url).partition("?")[2].partition("#")[0])
    parameters = {name: Secret(values[-1]) for name, values in parse_qs(query).items()}
    if not hmac.compare_digest(_bytes(parameters.get("state", "")), _bytes(state)):
        raise ReauthorizationRequired("the log-in that came back is not the one that was begun: its state differs")
    if not parameters.get("code"):
        raise ReauthorizationRequired(
            f"the app was not authorised: {parameters.get('error', 'no code came back')[:100]}"
        )
    return str(parameters["code"])


def without_stray(pasted: str) -> Secret:
    """Return pasted text without white space: no URL and no code contains any."""
    return Secret("".join(pasted.split()).strip("\"'`<>"))


def _checked(state: str) -> str:
    if not state:  # an empty one would match an address that brings none
        raise ConfigurationError("state must not be empty: leave it out for a random one, and check the one returned")
    return state


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
