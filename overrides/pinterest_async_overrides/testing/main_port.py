"""Main port of the server: the API, the authorization page, and a status page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.http.messages import Reply, Request, json_reply
from pinterest_async_overrides.testing.status_page import HTML, state

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.service import Service


_API = "/v5/"


class MainPort:
    """Dispatches the requests to the main port."""

    def __init__(self, service: Service) -> None:
        self._service = service

    def answer(self, request: Request) -> Reply:
        path = request.path
        if request.method == "GET" and not path.startswith(_API):
            try:
                if path == "/":
                    return Reply(200, HTML, {"cache-control": "no-store"}, "text/html; charset=utf-8")
                if path == "/state":
                    with self._service.lock:
                        return json_reply(200, state(self._service))
                if path in ("/oauth", "/oauth/"):
                    return self._service.tokens.consent(request)
            except ApiError as refusal:
                return json_reply(refusal.status, refusal.body)
        return self._service.answer(request)
