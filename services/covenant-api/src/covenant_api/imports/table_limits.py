"""How large a table may be. The published list has about 12,000 rows and two dozen columns."""

from typing import Final

MOST_ROWS: Final = 60_000
MOST_COLUMNS: Final = 100
# A cell of a spreadsheet program cannot be longer.
LONGEST_CELL: Final = 32_767
# Rows times columns up to the last filled cell, and characters of all cells together.
MOST_CELLS: Final = 2_500_000
MOST_CHARACTERS: Final = 64_000_000

# A row's number as a spreadsheet program shows it (the first is 1), and its cells as text.
NumberedRow = tuple[int, tuple[str, ...]]
