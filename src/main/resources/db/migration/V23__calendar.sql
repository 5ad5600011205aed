-- The secret address of a person's calendar feed, as its digest alone; id is the account. Of each account at most one.
create table calendar_feed (
  party text not null,
  id uuid not null,
  digest text not null,
  made_at timestamptz not null,
  primary key (party, id),
  unique (party, digest)
);
call behind_walls('calendar_feed', 'select, insert, update, delete');
