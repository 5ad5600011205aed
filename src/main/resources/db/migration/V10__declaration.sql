-- What was erased: what kind, how many, on which ground and from when no backup can show it. Never whose.
create table declaration (
    party text not null,
    id uuid not null,
    shelf text not null,
    count integer not null check (count > 0),
    law text not null check (law in ('NO_LONGER_NEEDED', 'CONSENT_WITHDRAWN', 'REQUESTED', 'END_OF_TERM')),
    rule text,
    moment timestamptz not null,
    unreadable_from date not null,
    primary key (party, id),
    check ((law = 'END_OF_TERM') = (rule is not null))
);
create index declaration_by_moment on declaration (party, moment);
call behind_walls('declaration', 'select, insert');
