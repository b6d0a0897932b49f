"""A real S3 server (moto's) with one bucket, `lake`, as s3fs, pyarrow and deltalake see it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterable
from importlib import import_module
from typing import Any

KEY, SECRET = "AKIATESTS", "secret-of-tests"


class Bucket:
    """An S3 server on this machine with one bucket; `delay` seconds pass before each of its replies."""

    def __init__(self) -> None:
        self.delay = 0.0
        self.requests = 0
        of_moto: Any = import_module("moto.server")
        app: Any = of_moto.DomainDispatcherApplication(of_moto.create_backend_app)

        def delayed(environ: Any, start_response: Any) -> Iterable[bytes]:
            self.requests += 1
            if self.delay:
                time.sleep(self.delay)
            answered: Iterable[bytes] = app(environ, start_response)
            return answered

        self._server: Any = import_module("werkzeug.serving").make_server("127.0.0.1", 0, delayed, threaded=True)
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def s3fs(self) -> Any:
        """A file system of its own, with a cache of listings, as another process has it."""
        return s3fs_at(self.url)

    def arrow(self) -> Any:
        """The same by pyarrow."""
        return arrow_at(self.url)

    def objects(self) -> dict[str, bytes]:
        """What is in the bucket, by path; markers of folders are left out."""
        files = self.s3fs()
        return {path: files.cat_file(path) for path in sorted(files.find("lake")) if not path.endswith("/")}

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def s3fs_at(url: str) -> Any:
    """A file system of s3fs over the server at this URL."""
    made: Any = import_module("s3fs").S3FileSystem
    options = {"client_kwargs": {"region_name": "us-east-1"}, "skip_instance_cache": True}
    return made(key=KEY, secret=SECRET, endpoint_url=url, **options)


def arrow_at(url: str) -> Any:
    """The same by pyarrow."""
    made: Any = import_module("pyarrow.fs").S3FileSystem
    return made(
        access_key=KEY, secret_key=SECRET, endpoint_override=url, region="us-east-1", scheme="http",
        allow_bucket_creation=True,
    )  # fmt: skip


def rows_in(bucket: Bucket, path: str) -> tuple[int, int]:
    """Rows, and rows that are there once, read by a reader that knows nothing of us."""
    found: Any = import_module("pyarrow.dataset").dataset(path, filesystem=bucket.arrow(), partitioning="hive")
    rows = found.to_table(columns=["AD_ACCOUNT_ID", "CAMPAIGN_ID", "DATE"]).to_pylist()
    return len(rows), len({tuple(row.values()) for row in rows})
