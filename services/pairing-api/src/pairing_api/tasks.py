"""What the worker of pairing-api can do. A task imports what it needs when it is done: an idle worker stays small."""

from servicekit.jobs.tasks import PATIENT, SOON, Tasks, Work

TASKS = Tasks()


def _give_up_match_run(work: Work, *, run_id: str) -> None:
    from pairing_api.matching.jobs import give_up

    give_up(work, run_id=run_id)


@TASKS.task("match-cohort", retry=SOON, given_up=_give_up_match_run, is_heavy=True)
def match_cohort(work: Work, *, run_id: str) -> None:
    """Work out a match run that is too large for a request."""
    from pairing_api.matching.jobs import match

    match(work, run_id=run_id)


def _give_up_invitation(work: Work, *, invitation_id: str) -> None:
    from servicekit.mail.invitations import give_up_invitation

    give_up_invitation(work, invitation_id=invitation_id)


@TASKS.task("send-invitation", retry=PATIENT, given_up=_give_up_invitation)
def send_invitation(work: Work, *, invitation_id: str) -> None:
    """Send the message of an invitation."""
    from servicekit.mail.invitations import send_invitation

    send_invitation(work, invitation_id=invitation_id)
