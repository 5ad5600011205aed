-- The book to its end.

-- After a copy was put back, the book knows which parcels were taken in since, and not their bytes.
alter table taken_parcel alter column hash drop not null;
alter table taken_parcel alter column kind drop not null;
alter table taken_parcel add check ((hash is null) = (kind is null));

-- Clients whom the book knows and a restored copy does not: what was last done, and that somebody looked. Ids and moments only;
-- id is the referral's at the sender, and the parcel's at the receiver.
create table lost_client (
    party text not null,
    id uuid not null,
    kind text not null check (kind in ('REFERRAL', 'INTAKE')),
    came_at timestamptz not null,
    last_act text not null,
    account uuid not null,
    seen_by uuid,
    seen_at timestamptz,
    primary key (party, id),
    check ((seen_by is null) = (seen_at is null))
);
call behind_walls('lost_client', 'select, insert, update');

-- Signed checkpoints of other parties' books, as they came by mail. Two that cannot both be true are both kept.
create table peer_checkpoint (
    party text not null,
    id uuid not null,
    peer text not null,
    sequence bigint not null,
    line text not null,
    came_at timestamptz not null,
    primary key (party, id),
    unique (party, peer, line)
);
create index peer_checkpoint_of on peer_checkpoint (party, peer, sequence);
call behind_walls('peer_checkpoint', 'select, insert');
