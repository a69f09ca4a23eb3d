-- Every table of a charity's data has the organisation first in its key.
-- Numbers called seq come from the organisation's counter; days are YYYY-MM-DD; instants are milliseconds since 1970.

create table organisation (
  id text not null primary key,
  name text not null,
  counter integer not null default 0,
  device_counter integer not null default 0,
  created_at_ms integer not null
) strict;

-- A record as it stands. fields, versions and devices are JSON objects by field name.
create table record (
  organisation_id text not null references organisation (id),
  id text not null,
  kind text not null,
  subject text not null,
  section text not null,
  fields text not null,
  versions text not null,
  devices text not null,
  created_by text not null,
  created_at_ms integer not null,
  changed_by text not null,
  changed_at_ms integer not null,
  primary key (organisation_id, id)
) strict;
create index record_by_subject on record (organisation_id, subject);

-- The latest word on a record in a bucket: put, or remove when it left.
create table line (
  organisation_id text not null references organisation (id),
  record_id text not null,
  subject text not null,
  section text not null,
  op text not null check (op in ('put', 'remove')),
  seq integer not null,
  primary key (organisation_id, record_id, subject, section)
) strict;
create index line_by_seq on line (organisation_id, seq, record_id, subject, section, op);
create index line_by_bucket on line (organisation_id, subject, section, seq, record_id, op);

-- Ties between two ids that a record makes; grants follow from them.
create table tie (
  organisation_id text not null references organisation (id),
  record_id text not null,
  tie text not null,
  from_id text not null,
  to_id text not null,
  until_day text,
  primary key (organisation_id, record_id, tie, from_id, to_id)
) strict;
create index tie_by_from on tie (organisation_id, from_id);
create index tie_by_to on tie (organisation_id, to_id);

-- Who may come in, in which role. scope_seq: when their grants last changed; granted_day: for which day they were reckoned.
create table staff_access (
  organisation_id text not null references organisation (id),
  staff_id text not null,
  role text not null,
  is_active integer not null,
  user_id text unique,
  scope_seq integer not null default 0,
  granted_day text not null default '',
  primary key (organisation_id, staff_id)
) strict;

create table granted (
  organisation_id text not null,
  staff_id text not null,
  subject text not null,
  section text not null,
  from_seq integer not null,
  primary key (organisation_id, staff_id, subject, section),
  foreign key (organisation_id, staff_id) references staff_access (organisation_id, staff_id)
) strict;

create table device (
  organisation_id text not null references organisation (id),
  id text not null,
  staff_id text not null,
  number integer not null,
  created_at_ms integer not null,
  primary key (organisation_id, id),
  unique (organisation_id, number)
) strict;

-- Each numbered change once, with the verdict it got.
create table change (
  organisation_id text not null,
  device_id text not null,
  n integer not null,
  hash text not null,
  verdict text not null,
  primary key (organisation_id, device_id, n),
  foreign key (organisation_id, device_id) references device (organisation_id, id)
) strict;

-- What was not applied, whole, for a person.
create table held (
  organisation_id text not null,
  device_id text not null,
  n integer not null,
  hash text not null,
  staff_id text not null,
  verdict text not null,
  reason text not null,
  change text not null,
  at_ms integer not null,
  primary key (organisation_id, device_id, n, hash)
) strict;

-- Every change of every field, for ever. place: the order within one seq. device_id is 'server' where the server wrote.
create table history (
  organisation_id text not null,
  seq integer not null,
  place integer not null,
  record_id text not null,
  kind text not null,
  field text not null,
  old text,
  new text not null,
  staff_id text not null,
  device_id text not null,
  n integer,
  author_at_ms integer not null,
  primary key (organisation_id, seq, place)
) strict;
create index history_by_field on history (organisation_id, record_id, field, seq, place);

create trigger history_is_never_changed before update on history
begin
  select raise(abort, 'history is never changed');
end;
create trigger history_is_never_deleted before delete on history
begin
  select raise(abort, 'history is never deleted');
end;

-- Two values of one field made without knowledge of each other; open until a person closes it.
create table conflict (
  organisation_id text not null,
  id text not null,
  record_id text not null,
  field text not null,
  base_version integer not null,
  base text,
  theirs text not null,
  theirs_staff_id text not null,
  theirs_device_id text not null,
  mine text not null,
  mine_staff_id text not null,
  mine_device_id text not null,
  standing text not null,
  opened_seq integer not null,
  changed_seq integer not null,
  closed_seq integer,
  primary key (organisation_id, id)
) strict;
create index conflict_by_record on conflict (organisation_id, record_id, field);

create table invitation (
  organisation_id text not null,
  token_hash text not null,
  staff_id text not null,
  role text not null,
  invited_by text not null,
  expires_at_ms integer not null,
  used_at_ms integer,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, staff_id) references staff_access (organisation_id, staff_id)
) strict;
create unique index invitation_by_token on invitation (token_hash);

-- Tries counted against a limit, by the hash of what is limited. Not one charity's: nobody has signed in yet.
create table try_count (
  key text not null primary key,
  window_at_ms integer not null,
  tries integer not null
) strict;

-- better-auth's own tables, in its own words.
create table "user" (
  "id" text not null primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" integer not null,
  "image" text,
  "createdAt" text not null,
  "updatedAt" text not null
) strict;
create table "session" (
  "id" text not null primary key,
  "expiresAt" text not null,
  "token" text not null unique,
  "createdAt" text not null,
  "updatedAt" text not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references "user" ("id") on delete cascade
) strict;
create index "session_by_user" on "session" ("userId");
create table "account" (
  "id" text not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references "user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" text,
  "refreshTokenExpiresAt" text,
  "scope" text,
  "password" text,
  "createdAt" text not null,
  "updatedAt" text not null
) strict;
create index "account_by_user" on "account" ("userId");
create table "verification" (
  "id" text not null primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" text not null,
  "createdAt" text not null,
  "updatedAt" text not null
) strict;
