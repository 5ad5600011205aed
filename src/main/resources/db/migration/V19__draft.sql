-- A protocol in the making. The terms hold what a protocol says of itself: organisations, and the names and functions of who represents
-- them. Never anything about a client.
create table protocol_draft (
    party text not null,
    id uuid not null,
    ocmw text not null,
    terms text not null,
    started_by uuid not null,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (party, id)
);
call behind_walls('protocol_draft', 'select, insert, update');

-- Its way: the advice of each data protection officer, and the signatures; each with the document it stands in. An advice is about the
-- terms of its moment. The advice of the other party counts once two people of this one looked at the letter.
create table protocol_draft_step (
    party text not null,
    id uuid not null,
    draft uuid not null,
    kind text not null check (kind in ('SENDER_ADVICE', 'RECEIVER_ADVICE', 'SIGNED')),
    day date not null,
    remarks boolean not null,
    about text not null,
    document_name text not null,
    document_sha256 text not null,
    document bytea not null,
    by_one uuid not null,
    by_two uuid,
    recorded_at timestamptz not null,
    primary key (party, id),
    foreign key (party, draft) references protocol_draft (party, id),
    check (by_two is null or by_two <> by_one)
);
create index protocol_draft_step_of on protocol_draft_step (party, draft, recorded_at);
call behind_walls('protocol_draft_step', 'select, insert, update, delete');
