"""What the worker of covenant-api can do. A task imports what it needs when it is done: an idle worker stays small."""

from servicekit.jobs.tasks import PATIENT, SOON, Tasks, Work

TASKS = Tasks()
# What is kept of an import, and how long: docs/data.md says the same.
TASKS.tidy(
    "UPDATE imports SET state = 'discarded', revision = revision + 1, file = NULL, updated_at = now(), "
    "ended_at = now() WHERE state = 'ready' AND updated_at < now() - interval '7 days'",
    "DELETE FROM import_findings USING imports WHERE id = import_id AND ended_at < now() - interval '90 days'",
    "DELETE FROM import_differences USING imports WHERE id = import_id AND ended_at < now() - interval '90 days'",
    "UPDATE workbook_imports SET state = 'expired', revision = revision + 1, records = '[]', ended_at = now() "
    "WHERE state = 'ready' AND expires_at < now()",
    "DELETE FROM workbook_imports WHERE ended_at < now() - interval '90 days'",
)


def _give_up_import(work: Work, *, import_id: str) -> None:
    from covenant_api.list_imports.running import give_up

    give_up(work, import_id=import_id)


def _give_up_undo(work: Work, *, import_id: str) -> None:
    from covenant_api.list_imports.undoing import give_up

    give_up(work, import_id=import_id)


@TASKS.task("check-import", retry=SOON, given_up=_give_up_import, is_heavy=True)
def check_import(work: Work, *, import_id: str) -> None:
    """Find out what an uploaded list would change."""
    from covenant_api.list_imports.running import check

    check(work, import_id=import_id)


@TASKS.task("store-import", retry=SOON, given_up=_give_up_import, is_heavy=True)
def store_import(work: Work, *, import_id: str) -> None:
    """Store a list that was confirmed."""
    from covenant_api.list_imports.running import store

    store(work, import_id=import_id)


@TASKS.task("undo-import", retry=SOON, given_up=_give_up_undo, is_heavy=True)
def undo_import(work: Work, *, import_id: str) -> None:
    """Take an import back."""
    from covenant_api.list_imports.undoing import undo

    undo(work, import_id=import_id)


def _give_up_invitation(work: Work, *, invitation_id: str) -> None:
    from servicekit.mail.invitations import give_up_invitation

    give_up_invitation(work, invitation_id=invitation_id)


@TASKS.task("send-invitation", retry=PATIENT, given_up=_give_up_invitation)
def send_invitation(work: Work, *, invitation_id: str) -> None:
    """Send the message of an invitation."""
    from servicekit.mail.invitations import send_invitation

    send_invitation(work, invitation_id=invitation_id)
