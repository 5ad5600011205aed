-- The sender's case: one client, one consent, one parcel, one line.
create table referral (
  party text not null,
  id uuid not null,
  sitting uuid not null,
  account uuid not null,
  team text not null,
  protocol text not null,
  protocol_version integer not null,
  receiver text not null,
  consent uuid,
  state text not null,
  municipality bytea,
  details bytea,
  parcel uuid,
  grounds text[] not null default '{}',
  erasure text,
  begun_at timestamptz not null,
  changed_at timestamptz not null,
  erase_at timestamptz,
  primary key (party, id),
  unique (party, consent),
  unique (party, parcel),
  foreign key (party, consent) references consent (party, id),
  check (state in ('DRAFT', 'SEALED', 'SENT', 'OPENED', 'HELD', 'UNDELIVERED', 'WITHDRAWN', 'LAPSED', 'ERASED')),
  check (state <> 'ERASED' or (details is null and municipality is null))
);
call behind_walls('referral', 'select, insert, update, delete');
create index referral_of_account on referral (party, account, begun_at desc);
create index referral_by_state on referral (party, state, changed_at);
