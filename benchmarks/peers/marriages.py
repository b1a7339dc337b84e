"""Deferred acceptance by the package `matching`, on scores that both sides go by; prints its cost.

It runs in the environment of the peers, which has nothing of the product: `python marriages.py FILE`.
"""

import json
import resource
import sys
import threading
import time
from pathlib import Path

from matching.games import StableMarriage


def main(file: str) -> None:
    """Solve once. The making of its players, and their lists, is not timed, as it is not with ours."""
    scores = json.loads(Path(file).read_text(encoding="utf-8"))
    size = range(len(scores))
    eu = {f"E{row:04}": [f"X{c:04}" for c in sorted(size, key=lambda c: (-scores[row][c], c))] for row in size}
    partners = {f"X{c:04}": [f"E{r:04}" for r in sorted(size, key=lambda r: (-scores[r][c], r))] for c in size}
    # It copies its players one inside the other, deeper than Python lets it by default.
    game = StableMarriage.create_from_dictionaries(eu, partners)
    began = time.perf_counter()
    game.solve(optimal="suitor")
    seconds = time.perf_counter() - began
    told = {"seconds": seconds, "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    sys.setrecursionlimit(1_000_000)
    threading.stack_size(512 * 1024 * 1024)
    worker = threading.Thread(target=main, args=(sys.argv[1],))
    worker.start()
    worker.join()
