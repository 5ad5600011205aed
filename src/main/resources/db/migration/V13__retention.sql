-- What the night rounds did: one row for each day and shelf. How many went, never whose.
create table night_round (
    party text not null,
    id uuid not null,
    day date not null,
    shelf text not null,
    moment timestamptz not null,
    went integer not null check (went >= 0),
    outcome text not null check (outcome in ('DONE', 'HINDERED', 'FAILED')),
    trouble text,
    primary key (party, id),
    unique (party, day, shelf)
);
call behind_walls('night_round', 'select, insert, update');
