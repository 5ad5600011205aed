-- Data that are not right (art. 7), on both banks: which item, what kind of flaw, and what came of it. No column can hold a value.

-- What this party reported about what it received. It stays when the client's data go: it says of nobody what was wrong.
create table reported_flaw (
    party text not null,
    id uuid not null,
    sender text not null,
    parcel uuid not null,
    protocol text not null,
    item text not null check (item in ('FIRST_NAME', 'NAME', 'ADDRESS', 'TELEPHONE', 'EMAIL')),
    kind text not null check (kind in ('WRONG', 'INACCURATE', 'INCOMPLETE', 'MISSING', 'OUTDATED', 'SUPERFLUOUS')),
    reported_at timestamptz not null,
    measure text check (measure in ('ASKED_ANEW', 'CORRECTED_AT_SOURCE', 'ERASED', 'NOTHING_WRONG', 'NOT_REACHED')),
    answered_at timestamptz,
    primary key (party, id),
    check ((measure is null) = (answered_at is null))
);
call behind_walls('reported_flaw', 'select, insert, update');

-- What receivers reported about what this party sent, for the team that sent it.
create table received_flaw (
    party text not null,
    id uuid not null,
    parcel uuid not null,
    protocol text not null,
    item text not null check (item in ('FIRST_NAME', 'NAME', 'ADDRESS', 'TELEPHONE', 'EMAIL')),
    kind text not null check (kind in ('WRONG', 'INACCURATE', 'INCOMPLETE', 'MISSING', 'OUTDATED', 'SUPERFLUOUS')),
    how text not null check (how in ('NOTE', 'MAIL', 'TELEPHONE')),
    referral uuid not null,
    account uuid not null,
    team text not null,
    came_at timestamptz not null,
    due_at timestamptz not null,
    measure text check (measure in ('ASKED_ANEW', 'CORRECTED_AT_SOURCE', 'ERASED', 'NOTHING_WRONG', 'NOT_REACHED')),
    examined_by uuid,
    examined_at timestamptz,
    primary key (party, id),
    check ((measure is null) = (examined_at is null))
);
call behind_walls('received_flaw', 'select, insert, update');

-- The partners who were told of a flaw in what had gone on to them.
create table flaw_told (
    party text not null,
    id uuid not null,
    flaw uuid not null,
    onward uuid not null,
    account uuid not null,
    moment timestamptz not null,
    primary key (party, id),
    unique (party, flaw, onward),
    foreign key (party, flaw) references flaw (party, id)
);
call behind_walls('flaw_told', 'select, insert');
