"""Which of these tests concern whom."""

from __future__ import annotations

import os

# Not skipped but absent: for an ordinary user there is nothing in it to try.
collect_ignore = [] if os.geteuid() == 0 else ["test_as_root.py"]
