"""Small descriptions of an invented API, the package generated of one, and code that runs against that package."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.generate import Outcome, Sources, generate
from tests.codegen.descriptions import OPENAPI

Json = dict[str, Any]


def ref(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


def obj(*required: str, **properties: Json) -> Json:
    return {"type": "object", "required": list(required), "properties": properties}


def lists(items: Json) -> Json:
    return {"type": "array", "items": items}


TEXT: Json = {"type": "string"}
NUMBER: Json = {"type": "integer"}


def query(name: str, schema: Json = TEXT, **more: Any) -> Json:
    return {"name": name, "in": "query", "schema": schema, **more}


def path(name: str, schema: Json = TEXT) -> Json:
    return {"name": name, "in": "path", "required": True, "schema": schema}


def json_of(schema: Json) -> Json:
    return {"content": {"application/json": {"schema": schema}}}


def operation(
    identity: str,
    *,
    reply: Json | None = None,
    body: Json | None = None,
    parameters: list[Json] | None = None,
    **more: Any,
) -> Json:
    made: Json = {
        "operationId": identity,
        "tags": ["things"],
        "x-ratelimit-category": "ads_read",
        "x-sandbox": "enabled",
        "security": [{"pinterest_oauth2": ["ads:read"]}],
        "parameters": parameters or [],
        "responses": {"200": {"description": "", **(json_of(reply) if reply is not None else {})}},
        **more,
    }
    return made if body is None else {**made, "requestBody": {"required": True, **json_of(body)}}


def api(paths: Json, schemas: Json | None = None, **components: Json) -> Json:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "9.9"},
        "paths": paths,
        "components": {"schemas": schemas or {}, **components},
    }


def replying(reply: Json, schemas: Json | None = None) -> Json:
    """An API of one call, `things.get()`, that answers so."""
    return api({"/things": {"get": operation("things/get", reply=reply)}}, schemas)


def taking(body: Json, schemas: Json | None = None) -> Json:
    """An API of one call, `things.create(body=...)`, that takes so."""
    return api({"/things": {"post": operation("things/create", body=body)}}, schemas)


PRELUDE = """
import asyncio, datetime, json, typing
import httpx
from pinterest_async import *
from pinterest_async import Pinterest, OPERATIONS, Page, models
import pinterest_async
assert pinterest_async.__file__.startswith({place!r}), pinterest_async.__file__

def call(identity, *positional, reply=None, status=200, **named):
    '''The request that a call sends, and what it gives for this reply.'''
    caught = []
    def answer(request):
        caught.append(request)
        return httpx.Response(status, content=b"" if reply is None else json.dumps(reply))
    async def go():
        operation = OPERATIONS[identity]
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            pinterest = Pinterest("token", base_url="https://api/v5", http_client=http)
            return await getattr(getattr(pinterest, operation.resource), operation.name)(*positional, **named)
    result = asyncio.run(go())
    return caught[0], result

def got(reply, identity="things/get", **named):
    return call(identity, reply=reply, **named)[1]
"""


@dataclass(frozen=True)
class Generated:
    outcome: Outcome
    place: Path

    def runs(self, code: str) -> None:
        """Runs code against the package in a Python of its own, where warnings are errors; it must not fail."""
        whole = PRELUDE.format(place=str(self.place)) + textwrap.dedent(code)
        run = subprocess.run(
            [sys.executable, "-W", "error", "-c", whole],
            cwd=self.place,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join([str(self.place), os.environ.get("PYTHONPATH", "")]),
                "PYTHONDONTWRITEBYTECODE": "1",
            },
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stderr

    def imports_whole(self) -> None:
        """Every module of the package can be imported, and every model, field and call of it looked at."""
        self.runs(
            """
            import attrs
            for name in models.__all__:
                model = getattr(models, name)
                if isinstance(model, type):
                    attrs.fields(model), model.__doc__
            for operation in OPERATIONS.values():
                pinterest = Pinterest("token")
                assert callable(getattr(getattr(pinterest, operation.resource), operation.name))
            """
        )


def sources(place: Path, *, methods: str = "", notes: str = "", patches: dict[str, str] | None = None) -> Sources:
    """An `openapi/` of nothing but what is given, and the facts that every package needs."""
    (place / "patches").mkdir(parents=True, exist_ok=True)
    for facts in ("rate_limits.toml", "error_codes.toml"):
        shutil.copy(OPENAPI / facts, place)
    (place / "methods.toml").write_text(methods, "utf-8")
    (place / "notes.toml").write_text(notes, "utf-8")
    for name, text in (patches or {}).items():
        (place / "patches" / name).write_text(text, "utf-8")
    return Sources(place)


def written(place: Path, description: Json) -> Path:
    place.mkdir(parents=True, exist_ok=True)
    (place / "api.json").write_text(json.dumps(description), "utf-8")
    return place / "api.json"


def generated(
    place: Path, description: Json, *, keep_descriptions: bool = False, patches: dict[str, str] | None = None
) -> Generated:
    """The package of a description, in a place of its own."""
    known = sources(place / "openapi", patches=patches)
    outcome = generate(written(place, description), place / "out", known, keep_descriptions=keep_descriptions)
    return Generated(outcome, place / "out")
