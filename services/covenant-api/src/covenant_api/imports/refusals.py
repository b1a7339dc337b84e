"""A file that is not taken at all."""


class FileRefused(Exception):
    """The whole file is refused: `code` for programs, the message one clear line for people.

    The message never quotes the cells of the file, which may hold personal data.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
