"""Small descriptions of an invented API of gardens, and the vendored contract."""

import copy
import json
from pathlib import Path
from typing import Any

OPENAPI = Path(__file__).resolve().parents[2] / "openapi"
CONTRACT = OPENAPI / "pinterest-v5.json"

Json = dict[str, Any]


def contract() -> Json:
    document: Json = json.loads(CONTRACT.read_text(encoding="utf-8"))
    return document


def gardens() -> Json:
    """One of everything that a diff or a strip has to know."""
    return copy.deepcopy(_GARDENS)


def _schema(name: str) -> Json:
    return {"$ref": f"#/components/schemas/{name}"}


_GARDENS: Json = {
    "openapi": "3.0.3",
    "info": {
        "title": "Garden API",
        "version": "1.0",
        "description": "All you ever wanted to know about gardens.",
        "termsOfService": "https://gardens.example/terms",
        "contact": {"name": "The head gardener"},
        "license": {"name": "MIT", "url": "https://spdx.org/licenses/MIT"},
    },
    "servers": [{"url": "https://gardens.example/v1", "description": "Where the gardens really are"}],
    "tags": [{"name": "gardens", "description": "Everything about gardens", "x-display-name": "Gardens"}],
    "x-tagGroups": [{"name": "Outdoors", "tags": ["gardens"]}],
    "paths": {
        "/gardens/{garden_id}": {
            "get": {
                "operationId": "gardens/get",
                "summary": "Get one garden",
                "description": "Returns the garden with all its beds.",
                "tags": ["gardens"],
                "security": [{"oauth": ["gardens:read"]}],
                "x-ratelimit-category": "read",
                "x-sandbox": "enabled",
                "x-codeSamples": [{"lang": "curl", "source": "curl https://gardens.example"}],
                "parameters": [
                    {"name": "garden_id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"$ref": "#/components/parameters/fields"},
                    {
                        "name": "season",
                        "in": "query",
                        "description": "The season you look at it in",
                        "example": "early spring",
                        "schema": {"type": "string", "enum": ["spring", "late summer of love"], "default": "spring"},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "The garden you asked for",
                        "content": {"application/json": {"schema": _schema("Garden")}},
                    },
                    "404": {
                        "description": "No garden there",
                        "content": {
                            "application/json": {
                                "examples": {
                                    "Gone": {"summary": "It was dug up", "value": {"code": 4, "message": "It is gone"}},
                                    "Words": {"value": "Nothing is left of it"},
                                }
                            }
                        },
                    },
                },
            }
        },
        "/gardens": {
            "post": {
                "operationId": "gardens/create",
                "security": [{"oauth": ["gardens:read", "gardens:write"]}],
                "x-ratelimit-category": "write",
                "requestBody": {
                    "description": "The garden to lay out",
                    "required": True,
                    "content": {"application/json": {"schema": _schema("GardenCreate")}},
                },
                "responses": {"201": {"content": {"application/json": {"schema": _schema("Garden")}}}},
            }
        },
    },
    "components": {
        "parameters": {
            "fields": {
                "name": "fields",
                "in": "query",
                "explode": False,
                "schema": {"type": "array", "maxItems": 10, "items": {"type": "string", "enum": ["name", "beds"]}},
            }
        },
        "schemas": {
            "Garden": {
                "title": "A garden",
                "allOf": [_schema("Named"), {"type": "object", "properties": {"beds": {"type": "integer"}}}],
            },
            "GardenCreate": {
                "allOf": [_schema("Named"), {"type": "object", "properties": {"soil": _schema("Soil")}}],
            },
            "Named": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "maxLength": 20, "description": "What you call it", "example": "Eden"},
                    "description": {"type": "string", "title": "A title of no weight", "example": "A very fine garden"},
                    "title": {"type": "string", "nullable": True},
                    "summary": {"type": "string", "example": "2024-03-01 10:30:00"},
                    "example": {"type": "object", "example": {"a": "two words", "b": [1, "x y"], "c": {"d": "e f"}}},
                    "x-amz-date": {"type": "string", "x-internal": True},
                },
            },
            "Soil": {"type": "string", "enum": ["clay", "sand", "rich dark forest earth"]},
        },
        "securitySchemes": {
            "oauth": {
                "type": "oauth2",
                "description": "How you get in here",
                "flows": {
                    "authorizationCode": {
                        "authorizationUrl": "https://gardens.example/oauth",
                        "tokenUrl": "https://gardens.example/token",
                        "scopes": {"gardens:read": "See your own gardens", "gardens:write": "Dig in your gardens"},
                    }
                },
            }
        },
    },
}
