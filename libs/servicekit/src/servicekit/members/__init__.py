"""Who may act for whom: people and clients, the organisations they belong to, invitations and delegations."""
