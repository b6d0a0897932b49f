"""A Singer tap with another host: a sync of all its streams, and their rows counted.

Arguments: `MeltanoLabs` or `singer-io`, base URL, start date, streams to leave out.
"""

import contextlib
import io
import json
import sys

from steps import attempt

WHOSE, URL, START, *LEFT_OUT = sys.argv[1:]


def meltano():
    """Return MeltanoLabs' tap."""
    from tap_pinterest.tap import TapPinterest

    config = {"api_url": URL, "access_token": "pina_interop", "start_date": START}
    catalog = TapPinterest(config=config).catalog_dict
    for stream in catalog["streams"]:
        for each in stream["metadata"]:
            if not each["breadcrumb"] and stream["tap_stream_id"] in LEFT_OUT:
                each["metadata"]["selected"] = False
    return TapPinterest(config=config, catalog=catalog)


def singer():
    """Return singer-io's tap, its hosts replaced."""
    from tap_pinterest_ads import auth, client
    from tap_pinterest_ads.tap import TapPinterestAds

    def at_local(cls, stream):
        return cls(stream=stream, auth_endpoint=f"{URL}/oauth/token", oauth_scopes="ads:read")

    client.PinterestStream.url_base = f"{URL}/"
    auth.PinterestAuthenticator.create_for_stream = classmethod(at_local)
    config = {"client_id": "1", "client_secret": "s", "refresh_token": "pinr_interop", "start_date": START}
    return TapPinterestAds(config=config, parse_env_config=False)


def sync():
    """Return how many rows of how many streams came; raise ValueError where a stream has none."""
    written = io.StringIO()
    with contextlib.redirect_stdout(written):
        tap = meltano() if WHOSE == "MeltanoLabs" else singer()
        tap.sync_all()
    rows = [json.loads(line) for line in written.getvalue().splitlines() if line.startswith("{")]
    rows = [each["stream"] for each in rows if each["type"] == "RECORD"]
    missing = tap.streams.keys() - set(rows) - set(LEFT_OUT)
    if missing:
        raise ValueError(f"no rows of {', '.join(sorted(missing))}")
    return f"{len(rows)} rows of {len(set(rows))} streams"


attempt("sync of all streams" + (f" but {', '.join(LEFT_OUT)}" if LEFT_OUT else ""), sync)
