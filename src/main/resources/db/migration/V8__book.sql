-- The book signs: every round of the linker ends with a checkpoint, which the party's book key signs.

-- Which checkpoint closes the round an entry was linked in. The chain runs through the checkpoints from here on, so what was
-- linked before is linked anew.
delete from audit_link;
alter table audit_link add column checkpoint bigint not null;
create index audit_link_round on audit_link (party, checkpoint);
create index audit_entry_by_moment on audit_entry (party, moment);

-- Each signed line, as it stands in the ledger file.
create table audit_checkpoint (
    party text not null,
    id uuid not null,
    sequence bigint not null,
    line text not null,
    primary key (party, id),
    unique (party, sequence)
);
call behind_walls('audit_checkpoint', 'select, insert');

-- What the checkpoints are signed with. The private half lies under its own data key and goes when its successor takes over.
create table book_key (
    party text not null,
    id uuid not null,
    public_key text not null,
    private_key bytea,
    made_at timestamptz not null,
    primary key (party, id),
    unique (party, public_key)
);
call behind_walls('book_key', 'select, insert, update');
