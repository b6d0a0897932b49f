"""OAuth: log a user in once, store the token, and use it.

    python examples/log_in.py TOKEN_FILE

Reads PINTEREST_CLIENT_ID, PINTEREST_CLIENT_SECRET and PINTEREST_REDIRECT_URI. Open the printed address, agree, and
paste the address that the browser ends at. Later runs find the token in the file and need no browser; it renews itself.
"""

import asyncio
import os
import sys

from pinterest_async import PRODUCTION, FileTokenStore, OAuth, Pinterest

BASE_URL = os.environ.get("PINTEREST_BASE_URL", PRODUCTION)
AUTH_URL = os.environ.get("AUTH_URL", "https://www.pinterest.com/oauth/")  # another one for a local Pinterest only
SCOPES = ["ads:read", "boards:read", "user_accounts:read"]


async def main(path: str) -> None:
    """Log in if there is no token yet, and print whose account it is."""
    store = FileTokenStore(path)
    auth = OAuth(
        os.environ["PINTEREST_CLIENT_ID"],
        os.environ["PINTEREST_CLIENT_SECRET"],
        store=store,
        base_url=BASE_URL,
        auth_url=AUTH_URL,
    )
    if await store.load() is None:
        redirect = os.environ["PINTEREST_REDIRECT_URI"]
        url, state = auth.authorization_url(redirect, SCOPES)
        print("Open:", url, flush=True)
        answer = await asyncio.to_thread(sys.stdin.readline)
        await auth.exchange(auth.received_code(answer.strip(), state), redirect)
    async with Pinterest(auth=auth, base_url=BASE_URL) as pinterest:
        user = await pinterest.user_account.get()
    print("Logged in as", user.username)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
