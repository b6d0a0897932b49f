"""Upload: a video Pin with a cover image.

    python examples/video_pin.py BOARD_ID VIDEO.mp4 COVER.png TITLE

The journal beside the video notes each step, so that a second run after a crash makes no second Pin.
"""

import asyncio
import sys
from pathlib import Path

from pinterest_async import Pinterest


async def main(board_id: str, video: Path, cover: Path, title: str) -> None:
    """Make the Pin and print its id."""
    async with Pinterest.from_env() as pinterest:
        journal = video.with_suffix(".journal.sqlite")
        pin = await pinterest.workflows.pins.video(board_id, video, cover=cover, title=title, journal=journal)
    print(pin.id)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]))
