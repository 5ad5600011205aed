-- What one client was told and agreed to. The file reference is the team's own handle: encrypted, and it never crosses.
create table consent (
  party text not null,
  id uuid not null,
  sheet text not null,
  language text not null,
  points text[] not null,
  manner text not null,
  told_by uuid not null,
  told_at timestamptz not null,
  given_at timestamptz not null,
  protocol text not null,
  protocol_version integer not null,
  receiver text not null,
  fields text[] not null,
  file_reference bytea,
  state text not null,
  changed_at timestamptz not null,
  primary key (party, id),
  check (state in ('GIVEN', 'USED', 'WITHDRAWN'))
);
call behind_walls('consent', 'select, insert, update, delete');
