"""The one way in which names are folded, cut into search tokens and given an order.

Whatever is stored for searching and whatever is asked passes through here, so that both sides agree in
every script. Nothing here depends on a database: the tokens are plain lexemes that a PostgreSQL `tsvector`
can hold (`array_to_tsvector`), and a query is `'token':*` for each of `query_tokens`, joined by `&`. Tokens
are made of letters, digits and the marks of Indic and similar scripts only, so they need no escaping.

How the sides meet:

* accents, case, width, and katakana or hiragana make no difference;
* writing without spaces (Han, kana, Hangul, Thai and its neighbours) is stored as every suffix of each run,
  so that a prefix query finds what stands in the middle;
* words of other alphabets are also stored in Latin letters (`anyascii`). Queries in Greek, Cyrillic,
  Armenian and Georgian are put into Latin letters too, and so also find names stored in Latin letters alone;
* `ä ö ü å ø` are stored both as `a o u a o` and as `ae oe ue aa oe`; a word with an apostrophe or a middle
  dot is stored in its parts and as one.
"""

import re
import unicodedata
from collections.abc import Iterable

from anyascii import anyascii

MAX_TOKEN_LENGTH = 100
"""Longest lexeme in characters; longer words are cut here on both sides, so their prefixes still match."""

MAX_SUFFIX_LENGTH = 32
"""Longest suffix of a run without spaces in characters; queries are cut alike."""

MAX_TOKENS = 1000
"""Most lexemes stored for one record; what comes first in the texts is kept."""

MAX_QUERY_TOKENS = 20
"""Most tokens of a query; the rest of a longer query is ignored."""

MAX_SORT_KEY_LENGTH = 200
"""Longest sort key in characters (an index row of PostgreSQL holds about 2,700 bytes)."""

# Letters that fold to others of the same script. Latin letters without a decomposition (ł ø đ ß ı þ æ …) need no
# row: `anyascii` has them all, but for this one.
_LETTERS = {
    "ŋ": "n",
    # Arabic letters that keyboards and languages vary in.
    "ی": "ي",
    "ى": "ي",
    "ک": "ك",
    "ہ": "ه",
    "ۀ": "ه",
    "ة": "ه",
    # Japanese place names waver between ヶ and ケ.
    "ゖ": "け",
    "ゕ": "か",
}

# Marks that are left out: accents, and the points that Hebrew and Arabic mostly go without. The marks of
# Indic scripts, Thai and the like are vowels, and the voicing marks of kana make other syllables: those stay.
_DROPPED_MARKS = (
    (0x0300, 0x036F),
    (0x0483, 0x0489),
    (0x0591, 0x05C7),
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06ED),
    (0x0711, 0x0711),
    (0x0730, 0x074A),
    (0x1AB0, 0x1AFF),
    (0x1DC0, 0x1DFF),
    (0x20D0, 0x20FF),
    (0x302A, 0x302F),
    (0xFE00, 0xFE0F),
    (0xFE20, 0xFE2F),
    (0xE0100, 0xE01EF),
)
_TATWEEL = "ـ"

# Between letters these join as often as they part: L'Aquila, Lāʻie, Paral·lel.
_JOINERS = "'’‘ʼʻʹʾʿ`´′·‧"
_JOINERS_BETWEEN = re.compile(rf"(?<=\w)[{_JOINERS}](?=\w)")

# ä as ae, and so on: from both forms, composed and decomposed, by way of NFC.
_EXPANSIONS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "å": "aa",
        "ø": "oe",
        "Ä": "ae",
        "Ö": "oe",
        "Ü": "ue",
        "Å": "aa",
        "Ø": "oe",
    }
)

# Scripts written without spaces between words, and Hangul, whose names are compounds.
_UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u0f00-\u0fff"  # Tibetan
    "\u1000-\u109f"  # Myanmar
    "\u1780-\u17ff"  # Khmer
    "\u1100-\u11ff\uac00-\ud7ff"  # Hangul
    "\u3005-\u3007\u3021-\u3029\u3031-\u303c"  # iteration marks and numerals among Han
    "\u3040-\u30ff\u31f0-\u31ff"  # kana
    "\u3100-\u312f\u31a0-\u31bf"  # bopomofo
    "\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff"  # Han
)
_RUNS = re.compile(rf"[{_UNSPACED}]+|[^{_UNSPACED}]+")
_UNSPACED_CHARACTER = re.compile(rf"[{_UNSPACED}]")
_HANGUL_RUN = re.compile("[\uac00-\ud7a3]+")
# Greek, Cyrillic, Armenian, Georgian: alphabets with vowels, whose transliterations people do write.
_VOWELLED_WORD = re.compile("[\u0370-\u052f\u0531-\u058f\u10a0-\u10ff\u1c80-\u1cbf\u2d00-\u2d2f]+")


def _folded_character(character: str) -> str | None:
    """The folding of one character of a decomposed, casefolded text; None where it is left out."""
    code = ord(character)
    if any(first <= code <= last for first, last in _DROPPED_MARKS) or character == _TATWEEL:
        return None
    if 0x30A1 <= code <= 0x30F6 or code in (0x30FD, 0x30FE):
        character = chr(code - 0x60)
    if character in _LETTERS:
        return _LETTERS[character]
    if character in _JOINERS:
        return " "
    category = unicodedata.category(character)
    if category == "Cf":
        return None
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category[0] not in "LMN":
        return " "
    if code > 0x7F and unicodedata.name(character, "").startswith("LATIN "):
        latin = "".join(c for c in anyascii(character).lower() if c.isalnum())
        return latin or " "
    return character


class _Foldings(dict[int, str | None]):
    """A table for `str.translate` that works each character out once."""

    def __missing__(self, code: int) -> str | None:
        pieces = unicodedata.normalize("NFKD", chr(code).casefold())
        folded = [_folded_character(piece) for piece in pieces]
        result = None if all(piece is None for piece in folded) else "".join(piece or "" for piece in folded)
        self[code] = result
        return result


_FOLDINGS = _Foldings()


def fold(text: str) -> str:
    """The text without accents, case, width and punctuation, for telling whether two names are the same.

    Words are joined by single spaces. Any string may be given, also with NUL or lone surrogates in it (these
    become spaces); the answer is a string that PostgreSQL and UTF-8 can hold. Folding twice changes nothing.
    The answer is empty where the text has neither letter nor digit.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_FOLDINGS).split())
    folded = unicodedata.normalize("NFKD", text).casefold().translate(_FOLDINGS)
    return " ".join(unicodedata.normalize("NFC", folded).split())


def _in_latin(word: str) -> str:
    """A folded word in Latin letters and digits, nothing between them; empty where no letter has any.

    It goes letter by letter, so the transliteration of a prefix is a prefix of the transliteration.
    """
    return "".join(c for c in anyascii(word).lower() if c.isalnum())


def _word_tokens(word: str) -> Iterable[str]:
    """The lexemes of one folded word, those that are most worth keeping first."""
    for run in _RUNS.findall(word):
        if _UNSPACED_CHARACTER.match(run):
            yield from (run[start : start + MAX_SUFFIX_LENGTH] for start in range(len(run)))
            if _HANGUL_RUN.fullmatch(run):
                yield _in_latin(run)
        else:
            yield run
            yield _in_latin(run)


def _spellings(text: str) -> Iterable[str]:
    """The text and the other ways in which people type it, folded."""
    yield fold(text)
    if _JOINERS_BETWEEN.search(text):
        yield fold(_JOINERS_BETWEEN.sub("", text))
    if not text.isascii():
        composed = unicodedata.normalize("NFC", text)
        expanded = composed.translate(_EXPANSIONS)
        if expanded != composed:
            yield fold(expanded)
        if _VOWELLED_WORD.search(composed):
            # Before the marks go: й is y or j here and i after.
            kept = "".join(c if _VOWELLED_WORD.match(c) or c.isspace() else " " for c in composed)
            yield " ".join(_in_latin(word) for word in kept.split())


def search_tokens(texts: Iterable[str]) -> list[str]:
    """The lexemes to store for a record, from all its names: sorted by code point, each once.

    At most `MAX_TOKENS`, each of 1 to `MAX_TOKEN_LENGTH` characters.
    """
    tokens: set[str] = set()
    words: set[str] = set()
    for text in texts:
        for spelling in _spellings(text):
            for word in spelling.split():
                if word in words:
                    continue
                words.add(word)
                for token in (word,) if word.isascii() else _word_tokens(word):
                    if token and len(tokens) < MAX_TOKENS:
                        tokens.add(token[:MAX_TOKEN_LENGTH])
        if len(tokens) >= MAX_TOKENS:
            break
    return sorted(tokens)


def merge_tokens(first: Iterable[str], second: Iterable[str]) -> list[str]:
    """The lexemes of a record whose names were cut up apart: sorted, each once, at most `MAX_TOKENS`.

    Where they are too many, those of `first` are kept.
    """
    tokens = dict.fromkeys(first)
    for token in second:
        if len(tokens) >= MAX_TOKENS:
            break
        tokens[token] = None
    return sorted(tokens)


def query_tokens(q: str) -> list[str]:
    """The tokens that a record must all have a lexeme beginning with, in the order typed, each once.

    Empty when nothing in the query can be searched for. At most `MAX_QUERY_TOKENS`.
    """
    tokens: dict[str, None] = {}
    for word in fold(q).split():
        for run in _RUNS.findall(word):
            token = run
            if _UNSPACED_CHARACTER.match(run):
                token = run[:MAX_SUFFIX_LENGTH]
            elif _VOWELLED_WORD.fullmatch(run):
                token = _in_latin(run) or run
            tokens[token[:MAX_TOKEN_LENGTH]] = None
            if len(tokens) == MAX_QUERY_TOKENS:
                return list(tokens)
    return list(tokens)


def sort_key(text: str) -> str:
    """A key whose order by code point (`pg_c_utf8`, `sorted`) is the order in which to list names.

    Names with neither letter nor digit have the empty key and come first. At most `MAX_SORT_KEY_LENGTH`
    characters: break ties by id.
    """
    return fold(text)[:MAX_SORT_KEY_LENGTH]
