"""People, organisations and who may act for whom."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "clients",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("scopes", sa.ARRAY(sa.Text()), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clients")),
        sa.UniqueConstraint("client_id", name=op.f("uq_clients_client_id")),
    )
    op.create_table(
        "member_organisations",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sort_name", sa.Text(), nullable=False),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("subject_id", sa.Uuid(), nullable=True),
        sa.Column("demo_key", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.CheckConstraint("country ~ '^[A-Z]{2}$'", name=op.f("ck_member_organisations_country")),
        sa.CheckConstraint(
            "kind IN ('business', 'coordinator', 'covenant_secretariat', 'evaluator', 'programme_team', "
            "'signatory_authority', 'supporter', 'territory_authority')",
            name=op.f("ck_member_organisations_kind"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_member_organisations")),
        sa.UniqueConstraint("demo_key", name=op.f("uq_member_organisations_demo_key")),
    )
    op.create_index("ix_member_organisations_sort_name_id", "member_organisations", ["sort_name", "id"], unique=False)
    op.create_index(op.f("ix_member_organisations_subject_id"), "member_organisations", ["subject_id"], unique=False)
    op.create_table(
        "persons",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("issuer", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("signed_in_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "CASE WHEN erased_at IS NULL THEN issuer IS NOT NULL AND subject IS NOT NULL "
            "ELSE num_nonnulls(issuer, subject, name, email, language, signed_in_at) = 0 END",
            name=op.f("ck_persons_erased"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_persons")),
    )
    op.create_index("uq_persons_issuer_subject", "persons", ["issuer", "subject"], unique=True)
    op.create_table(
        "delegations",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("authority_id", sa.Uuid(), nullable=False),
        sa.Column("coordinator_id", sa.Uuid(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("role IN ('editor', 'submitter', 'viewer')", name=op.f("ck_delegations_role")),
        sa.CheckConstraint("authority_id <> coordinator_id", name=op.f("ck_delegations_not_to_itself")),
        sa.ForeignKeyConstraint(
            ["authority_id"], ["member_organisations.id"], name=op.f("fk_delegations_authority_id_member_organisations")
        ),
        sa.ForeignKeyConstraint(
            ["coordinator_id"],
            ["member_organisations.id"],
            name=op.f("fk_delegations_coordinator_id_member_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegations")),
    )
    op.create_index(op.f("ix_delegations_coordinator_id"), "delegations", ["coordinator_id"], unique=False)
    op.create_index(
        "uq_delegations_authority_id_coordinator_id",
        "delegations",
        ["authority_id", "coordinator_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_table(
        "invitations",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("invited_by_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accepted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("accepted_by_id", sa.Uuid(), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "role IN ('administrator', 'auditor', 'editor', 'evaluator', 'owner', 'staff', 'submitter', 'viewer')",
            name=op.f("ck_invitations_role"),
        ),
        sa.CheckConstraint(
            "(email IS NOT NULL) = (num_nonnulls(accepted_at, withdrawn_at) = 0)",
            name=op.f("ck_invitations_address_while_open"),
        ),
        sa.ForeignKeyConstraint(["accepted_by_id"], ["persons.id"], name=op.f("fk_invitations_accepted_by_id_persons")),
        sa.ForeignKeyConstraint(["invited_by_id"], ["persons.id"], name=op.f("fk_invitations_invited_by_id_persons")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["member_organisations.id"],
            name=op.f("fk_invitations_organisation_id_member_organisations"),
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_invitations")),
    )
    op.create_index(
        "ix_invitations_address",
        "invitations",
        [sa.literal_column("lower(email)")],
        unique=False,
        postgresql_where=sa.text("email IS NOT NULL"),
    )
    op.create_index(
        "uq_invitations_organisation_id_address",
        "invitations",
        ["organisation_id", sa.literal_column("lower(email)")],
        unique=True,
        postgresql_where=sa.text("email IS NOT NULL"),
    )
    op.create_table(
        "memberships",
        sa.Column("id", sa.Uuid(), server_default=sa.text("uuidv7()"), nullable=False),
        sa.Column("organisation_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("client_id", sa.Uuid(), nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.text("now()"), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "client_id IS NULL OR role IN ('auditor', 'editor', 'evaluator', 'staff', 'submitter', 'viewer')",
            name=op.f("ck_memberships_client_role"),
        ),
        sa.CheckConstraint(
            "role IN ('administrator', 'auditor', 'editor', 'evaluator', 'owner', 'staff', 'submitter', 'viewer')",
            name=op.f("ck_memberships_role"),
        ),
        sa.CheckConstraint("num_nonnulls(person_id, client_id) = 1", name=op.f("ck_memberships_member")),
        sa.ForeignKeyConstraint(
            ["client_id"], ["clients.id"], name=op.f("fk_memberships_client_id_clients"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["member_organisations.id"],
            name=op.f("fk_memberships_organisation_id_member_organisations"),
        ),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name=op.f("fk_memberships_person_id_persons")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_memberships")),
    )
    op.create_index(op.f("ix_memberships_organisation_id"), "memberships", ["organisation_id"], unique=False)
    op.create_index(
        "uq_memberships_client_id",
        "memberships",
        ["client_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )
    op.create_index(
        "uq_memberships_person_id_organisation_id",
        "memberships",
        ["person_id", "organisation_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def downgrade() -> None:
    for table in ("memberships", "invitations", "delegations", "persons", "member_organisations", "clients"):
        op.drop_table(table)
