-- What a worker decided when contact did not succeed, what proved to be wrong, and how a client went to a file system.

-- Nothing here says who the client was: ids, lists and days. It stays when the data go, as proof that a person decided.
create table contact_decision (
    party text not null,
    id uuid not null,
    intake uuid not null,
    account uuid not null,
    choice text not null check (choice in ('KEEP_TRYING', 'LET_GO')),
    reason text not null,
    until date,
    moment timestamptz not null,
    primary key (party, id),
    foreign key (party, intake) references intake (party, id),
    check ((choice = 'KEEP_TRYING') = (until is not null))
);
create index contact_decision_of on contact_decision (party, intake, moment);
call behind_walls('contact_decision', 'select, insert');

-- A flaw in what was received: which item, and what kind of flaw. Never the value.
create table flaw (
    party text not null,
    id uuid not null,
    intake uuid not null,
    item text not null check (item in ('FIRST_NAME', 'NAME', 'ADDRESS', 'TELEPHONE', 'EMAIL')),
    kind text not null check (kind in ('WRONG', 'INACCURATE', 'INCOMPLETE', 'MISSING', 'OUTDATED', 'SUPERFLUOUS')),
    moment timestamptz not null,
    primary key (party, id),
    foreign key (party, intake) references intake (party, id)
);
create index flaw_of on flaw (party, intake);
call behind_walls('flaw', 'select, insert');

-- A client written out for the file system, each way once. file is a random name in the folder of the target, while it may lie there.
create table hand_over (
    party text not null,
    id uuid not null,
    intake uuid not null,
    account uuid not null,
    target text not null check (target in ('FOLDER', 'DOWNLOAD')),
    format text not null check (format in ('JSON_LD', 'CSV', 'PDF')),
    file text,
    moment timestamptz not null,
    primary key (party, id),
    unique (party, intake, target, format),
    foreign key (party, intake) references intake (party, id)
);
call behind_walls('hand_over', 'select, insert, update');
