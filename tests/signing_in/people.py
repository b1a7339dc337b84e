"""People and clients with roles, for tests: each is a set of request headers.

Fixtures `covenant_people` and `pairing_people` (root conftest.py) go with `covenant_client` and `pairing_client`:

    def test_an_editor_edits(covenant_client, covenant_people):
        headers = covenant_people.editor_of(signatory_id)          # in the organisation that answers for that signatory
        covenant_client.get(f"/api/covenant/v1/signatories/{signatory_id}/draft", headers=headers)
        headers.person_id, headers.organisation_id                 # what change records name
        covenant_people.staff()                                    # also evaluator(), auditor(), administrator()
        covenant_people.coordinator_for(signatory_id)              # by delegation
        covenant_people.stranger()                                 # signed in, belongs to nothing
        covenant_people.client_of(signatory_id)                    # a program with client credentials
        covenant_people.owner_of(signatory_id, scopes=("iuc:read",))

Over a database and an application of one's own: `people_at(url)` with `settings_for(url, **issuer.settings())`. All
roles for one record are in one organisation; the same call twice gives two people.
"""

import itertools
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

from sqlalchemy import func, select

from gazetteer.folding import sort_key
from servicekit.database import Database
from servicekit.members.kinds import MemberOrganisationKind, Role
from servicekit.members.models import Client, Delegation, MemberOrganisation, Membership, Person
from tests.signing_in.issuer import ALL_SCOPES, Issuer

_numbers = itertools.count(1)
_DAY = timedelta(days=1)


class Headers(dict[str, str]):
    """Request headers of somebody, and who it is."""

    def __init__(self, token: str, person_id: UUID | None, organisation_id: UUID | None, subject: str) -> None:
        super().__init__({"Authorization": f"Bearer {token}"})
        self.person_id, self.organisation_id, self.subject = person_id, organisation_id, subject


class People:
    """People of one service, by its database and its issuer."""

    def __init__(self, database: Database, issuer: Issuer, authority: MemberOrganisationKind) -> None:
        self._database, self._issuer, self._authority = database, issuer, authority
        self._organisations: dict[tuple[MemberOrganisationKind, UUID | None], UUID] = {}

    def organisation(self, kind: MemberOrganisationKind, subject_id: UUID | None = None) -> UUID:
        """The id of the organisation of this kind that answers for this record; made if there is none yet."""
        key = kind, subject_id
        if key not in self._organisations:
            name = f"{kind.value} {next(_numbers)}"
            made = MemberOrganisation(kind=kind.value, name=name, sort_name=sort_key(name), subject_id=subject_id)
            with self._database.transaction() as session:
                session.add(made)
                session.flush()
                self._organisations[key] = made.id
        return self._organisations[key]

    def person_in(
        self,
        organisation_id: UUID,
        role: Role,
        *,
        email: str | None = None,
        expires_on: date | None = None,
        scopes: tuple[str, ...] = ALL_SCOPES,
    ) -> Headers:
        """A person with this role in this organisation."""
        number = next(_numbers)
        with self._database.transaction() as session:
            person = self._new_person(number, email)
            session.add(person)
            session.flush()
            session.add(
                Membership(organisation_id=organisation_id, person_id=person.id, role=role.value, expires_on=expires_on)
            )
        subject = str(person.subject)
        token = self._issuer.access_token(subject, scopes=scopes)
        return Headers(token, person.id, organisation_id, subject)

    def _new_person(self, number: int, email: str | None) -> Person:
        return Person(
            issuer=self._issuer.url,
            subject=f"subject-{uuid4().hex}",
            name=f"Person {number}",
            email=email or f"person-{number}@iuc.example",
            language="en",
            signed_in_at=datetime.now(UTC),
        )

    def member_of(self, subject_id: UUID | str, role: Role, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """A person with this role in the organisation that answers for this record."""
        organisation = self.organisation(self._authority, UUID(str(subject_id)))
        return self.person_in(organisation, role, scopes=scopes)

    def owner_of(self, subject_id: UUID | str, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """An owner of the organisation that answers for this record."""
        return self.member_of(subject_id, Role.OWNER, scopes=scopes)

    def editor_of(self, subject_id: UUID | str, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """An editor of the organisation that answers for this record."""
        return self.member_of(subject_id, Role.EDITOR, scopes=scopes)

    def submitter_of(self, subject_id: UUID | str, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """A submitter of the organisation that answers for this record."""
        return self.member_of(subject_id, Role.SUBMITTER, scopes=scopes)

    def viewer_of(self, subject_id: UUID | str, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """A viewer of the organisation that answers for this record."""
        return self.member_of(subject_id, Role.VIEWER, scopes=scopes)

    def staff(self, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """One of the staff of the programme."""
        return self.person_in(self.organisation(MemberOrganisationKind.PROGRAMME_TEAM), Role.STAFF, scopes=scopes)

    def administrator(self, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """An administrator of the programme."""
        team = self.organisation(MemberOrganisationKind.PROGRAMME_TEAM)
        return self.person_in(team, Role.ADMINISTRATOR, scopes=scopes)

    def auditor(self, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """An auditor of the programme."""
        return self.person_in(self.organisation(MemberOrganisationKind.PROGRAMME_TEAM), Role.AUDITOR, scopes=scopes)

    def evaluator(self, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """An evaluator of the programme, of an organisation of its own."""
        return self.person_in(self.organisation(MemberOrganisationKind.EVALUATOR), Role.EVALUATOR, scopes=scopes)

    def coordinator_for(
        self,
        subject_id: UUID | str,
        *,
        role: Role = Role.OWNER,
        delegated: Role = Role.EDITOR,
        days: int = 30,
        scopes: tuple[str, ...] = ALL_SCOPES,
    ) -> Headers:
        """One of a coordinator that the record's organisation has given the role `delegated` for `days` days."""
        authority = self.organisation(self._authority, UUID(str(subject_id)))
        coordinator = self.organisation(MemberOrganisationKind.COORDINATOR)
        with self._database.transaction() as session:
            given = session.scalar(
                select(Delegation).where(
                    Delegation.authority_id == authority,
                    Delegation.coordinator_id == coordinator,
                    Delegation.ended_at.is_(None),
                )
            )
            if given is None:
                given = Delegation(authority_id=authority, coordinator_id=coordinator)
                session.add(given)
            given.role = delegated.value
            given.ends_on = datetime.now(UTC).date() + days * _DAY
        return self.person_in(coordinator, role, scopes=scopes)

    def stranger(self, *, scopes: tuple[str, ...] = ALL_SCOPES) -> Headers:
        """Somebody who has signed in and belongs to no organisation."""
        with self._database.transaction() as session:
            person = self._new_person(next(_numbers), None)
            session.add(person)
        subject = str(person.subject)
        return Headers(self._issuer.access_token(subject, scopes=scopes), person.id, None, subject)

    def unknown(self) -> Headers:
        """Somebody with a good token who never signed in at this service."""
        subject = f"subject-{uuid4().hex}"
        return Headers(self._issuer.access_token(subject), None, None, subject)

    def client_in(
        self, organisation_id: UUID, role: Role, *, scopes: tuple[str, ...] = ("iuc:read", "iuc:write")
    ) -> Headers:
        """A program with this role in this organisation."""
        client_id = f"client-{uuid4().hex}"
        with self._database.transaction() as session:
            client = Client(client_id=client_id, name=client_id, scopes=["iuc:read", "iuc:write"])
            session.add(client)
            session.flush()
            session.add(Membership(organisation_id=organisation_id, client_id=client.id, role=role.value))
        return Headers(self._issuer.client_token(client_id, scopes=scopes), None, organisation_id, client_id)

    def client_of(
        self,
        subject_id: UUID | str,
        *,
        role: Role = Role.EDITOR,
        scopes: tuple[str, ...] = ("iuc:read", "iuc:write"),
    ) -> Headers:
        """A program with this role in the organisation that answers for this record."""
        return self.client_in(self.organisation(self._authority, UUID(str(subject_id))), role, scopes=scopes)

    def end_memberships(self, headers: Headers) -> None:
        """Take all roles from somebody."""
        with self._database.transaction() as session:
            for one in session.scalars(select(Membership).where(Membership.person_id == headers.person_id)):
                one.ended_at = func.now()
