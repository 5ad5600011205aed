-- The texts a party took into its register, as the very bytes two people agreed on. Each party keeps its own copy; a version never
-- changes, an amendment is a row more.
create table protocol_text (
  party text not null,
  id uuid not null,
  protocol text not null,
  version integer not null,
  sha256 text not null,
  yaml bytea not null,
  registered_at timestamptz not null,
  primary key (party, id),
  unique (party, protocol, version)
);
call behind_walls('protocol_text', 'select, insert');
