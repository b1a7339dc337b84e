"""Addresses of mailboxes, by which invitations find whom they are for."""


def could_be_anothers(address: str) -> bool:
    """Whether the address has a letter that becomes a plain one in lower case, as the Kelvin sign becomes a k.

    Addresses are compared without regard to case, so such an address would be taken for that of another mailbox.
    """
    # Of one letter Python makes a letter and a mark, and PostgreSQL the letter alone.
    return any(not letter.isascii() and letter.lower()[0].isascii() for letter in address)
