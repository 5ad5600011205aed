-- What a party chose for the public page of a protocol: whether the findings about its text are shown. Only ever added to; the latest counts.
create table publication_choice (
    party text not null,
    id uuid not null,
    protocol text not null,
    findings boolean not null,
    moment timestamptz not null,
    chosen_by uuid not null,
    primary key (party, id)
);
create index publication_choice_by_protocol on publication_choice (party, protocol, moment);
call behind_walls('publication_choice', 'select, insert');
