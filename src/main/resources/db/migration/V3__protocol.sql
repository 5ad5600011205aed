-- What was filed with a protocol: the signed original, a declaration. Never anything about a client.
create table protocol_document (
  party text not null,
  id uuid not null,
  protocol text not null,
  name text not null,
  sha256 text not null,
  content bytea not null,
  filed_by uuid not null,
  filed_at timestamptz not null,
  primary key (party, id)
);
call behind_walls('protocol_document', 'select, insert');

-- What happened to a protocol after it was written. An act is never changed: a later one may outweigh it.
create table protocol_act (
  party text not null,
  id uuid not null,
  protocol text not null,
  version integer not null,
  kind text not null,
  moment timestamptz not null,
  from_day date,
  until_day date,
  basis text,
  document uuid,
  by_one uuid not null,
  by_two uuid,
  primary key (party, id),
  foreign key (party, document) references protocol_document (party, id),
  check (by_two is null or by_two <> by_one)
);
create index protocol_act_of on protocol_act (party, protocol, moment);
call behind_walls('protocol_act', 'select, insert');
