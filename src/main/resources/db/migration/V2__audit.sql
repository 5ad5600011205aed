-- The book. The application may only add and read: an entry is never changed and never erased.
create table audit_entry (
  party text not null,
  id uuid not null,
  moment timestamptz not null,
  account uuid not null,
  role text not null,
  act text not null,
  subject uuid not null,
  clauses text[] not null,
  digest bytea not null,
  primary key (party, id)
);
call behind_walls('audit_entry', 'select, insert');

-- Which place an entry has in the chain. Written by the linker within a second after the entry was committed: a chain head
-- updated inside every act's own transaction would make all acts of a party wait for each other.
create table audit_link (
  party text not null,
  id uuid not null,
  position bigint not null,
  link text not null,
  primary key (party, id),
  unique (party, position),
  foreign key (party, id) references audit_entry (party, id)
);
call behind_walls('audit_link', 'select, insert');
