-- What a client stopped with the paper code. Ids and moments only; one row for each referral that was ever stopped.
create table stopped_referral (
  party text not null,
  id uuid not null,
  stopped_at timestamptz not null,
  follows_at timestamptz not null,
  undone_at timestamptz,
  followed_at timestamptz,
  told_at timestamptz,
  primary key (party, id),
  foreign key (party, id) references referral (party, id)
);
call behind_walls('stopped_referral', 'select, insert, update');

-- The paper code of one parent, by the referral. The code itself is nowhere: only its HMAC, under a key that lies outside the database.
create table family_code (
  party text not null,
  id uuid not null,
  mac bytea not null,
  made_at timestamptz not null,
  renewed_at timestamptz,
  checked text,
  primary key (party, id),
  unique (party, mac),
  foreign key (party, id) references referral (party, id),
  check ((renewed_at is null) = (checked is null))
);
call behind_walls('family_code', 'select, insert, update, delete');

-- Requests of clients about their data (GDPR art. 12 to 21). Who asks is only the referral or the intake it is about.
create table rights_request (
  party text not null,
  id uuid not null,
  bank text not null,
  subject uuid not null,
  wish text not null,
  checked text not null,
  account uuid not null,
  received_on date not null,
  noted_at timestamptz not null,
  extension text,
  extended_at timestamptz,
  answer text,
  answered_at timestamptz,
  primary key (party, id),
  check (bank in ('REFERRAL', 'INTAKE')),
  check ((extension is null) = (extended_at is null)),
  check ((answer is null) = (answered_at is null))
);
call behind_walls('rights_request', 'select, insert, update');
create index rights_request_open on rights_request (party, answered_at, received_on);
