-- How a consent is found by the team's own file reference while the reference stays encrypted: its HMAC, under a key of the party that
-- lies outside the database. It is there only beside the reference, and only of a yes that was used: a yes that was dropped before leaves
-- no trace in a copy either.
alter table consent add column file_mac bytea;
alter table consent add constraint consent_file_mac
  check (file_mac is null or (file_reference is not null and state <> 'GIVEN'));
create index consent_by_file on consent (party, file_mac) where file_mac is not null;
-- Those used before there was such a column; a round of the house brings them in, and then this index is empty.
create index consent_without_mac on consent (party, id)
  where file_mac is null and file_reference is not null and state <> 'GIVEN';
