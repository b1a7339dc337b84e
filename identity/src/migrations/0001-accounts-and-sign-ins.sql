-- Who can sign in. Everything personal that lasts is in this table. An account is made, and its address
-- changed, by a link that was sent to the address: so each address here is confirmed.
create table accounts (
  id uuid primary key default uuidv7(),
  email text not null check (email = lower(email)),
  name text not null,
  language text not null,
  password text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default now(),
  password_changed_at timestamptz not null default now()
);
create unique index accounts_email on accounts (email);

-- What a link in a mail allows, once: to make an account, to choose a new password, to take another address. Kept as a
-- digest.
create table mail_links (
  digest bytea primary key,
  account_id uuid references accounts on delete cascade,
  purpose text not null check (purpose in ('sign-up', 'reset', 'address')),
  email text not null,
  interaction text,
  expires_at timestamptz not null,
  check ((account_id is null) = (purpose = 'sign-up'))
);
create index mail_links_account on mail_links (account_id);
create index mail_links_expires_at on mail_links (expires_at);

-- Failures to sign in and mails sent, by a digest of the account or the network address that they count against.
create table attempts (
  key text primary key,
  count integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);
create index attempts_last_at on attempts (last_at);

-- What oidc-provider keeps: sessions, codes, grants, refresh tokens, clients.
create table provider_records (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  account_id text,
  consumed_at timestamptz,
  expires_at timestamptz,
  primary key (model, id)
);
create index provider_records_grant on provider_records (grant_id) where grant_id is not null;
create index provider_records_uid on provider_records (model, uid) where uid is not null;
create index provider_records_account on provider_records (account_id) where account_id is not null;
create index provider_records_expires_at on provider_records (expires_at) where expires_at is not null;

-- Signing keys: the next one is published before it signs, a retired one as long as what it signed is about.
create table signing_keys (
  kid text primary key,
  state text not null check (state in ('next', 'current', 'retired')),
  jwk jsonb not null,
  created_at timestamptz not null default now(),
  state_since timestamptz not null default now()
);
create unique index signing_keys_one_current on signing_keys (state) where state in ('next', 'current');

-- What the cookies are signed with: the newest signs, those before it are still accepted.
create table cookie_keys (
  secret text primary key,
  created_at timestamptz not null default now()
);
