"""What the worker of pairing-api can do. A task imports what it needs when it is done: an idle worker stays small."""

from servicekit.jobs.tasks import PATIENT, Tasks, Work

TASKS = Tasks()


def _give_up_invitation(work: Work, *, invitation_id: str) -> None:
    from servicekit.mail.invitations import give_up_invitation

    give_up_invitation(work, invitation_id=invitation_id)


@TASKS.task("send-invitation", retry=PATIENT, given_up=_give_up_invitation)
def send_invitation(work: Work, *, invitation_id: str) -> None:
    """Send the message of an invitation."""
    from servicekit.mail.invitations import send_invitation

    send_invitation(work, invitation_id=invitation_id)
