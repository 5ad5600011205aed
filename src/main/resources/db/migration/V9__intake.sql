-- The receiver's desk: one row per client that was referred, and what was done for that client.

-- details and residence lie under the row's own key. hash is the SHA-256 of the archive: bytes that came before are a copy.
create table intake (
    party text not null,
    id uuid not null,
    protocol text not null,
    protocol_version integer not null,
    sender text not null,
    parcel uuid not null,
    hash bytea not null,
    state text not null check (state in ('RECEIVED', 'ASSIGNED', 'CONTACTED', 'FILE_OPENED', 'ERASED')),
    details bytea,
    residence bytea,
    worker uuid,
    deputy uuid,
    file_reference bytea,
    file_kept text check (file_kept in ('HERE', 'ELSEWHERE')),
    file_closed_on date,
    ground text,
    arrived_at timestamptz not null,
    changed_at timestamptz not null,
    primary key (party, id),
    unique (party, sender, parcel),
    unique (party, hash),
    check (state in ('RECEIVED', 'ERASED') or (worker is not null and deputy is not null and worker <> deputy)),
    check (state <> 'ERASED' or (details is null and residence is null and file_reference is null and ground is not null)),
    check (state <> 'FILE_OPENED' or file_kept is not null)
);
create index intake_by_state on intake (party, state, changed_at);
create index intake_of_worker on intake (party, worker, state);
call behind_walls('intake', 'select, insert, update');

-- How the worker tried to reach the client: when, how, and whether it worked. There is no room for what was said.
create table contact_attempt (
    party text not null,
    id uuid not null,
    intake uuid not null,
    account uuid not null,
    way text not null check (way in ('TELEPHONE', 'MAIL', 'LETTER', 'VISIT')),
    result text not null check (result in ('NOT_REACHED', 'REACHED', 'APPOINTMENT')),
    moment timestamptz not null,
    primary key (party, id),
    foreign key (party, intake) references intake (party, id)
);
create index contact_attempt_of on contact_attempt (party, intake, moment);
call behind_walls('contact_attempt', 'select, insert, delete');

-- Every opening of the details, with its purpose of that protocol, before they are shown.
create table reading (
    party text not null,
    id uuid not null,
    intake uuid not null,
    account uuid not null,
    purpose text not null,
    moment timestamptz not null,
    primary key (party, id),
    foreign key (party, intake) references intake (party, id)
);
create index reading_of on reading (party, intake, moment);
call behind_walls('reading', 'select, insert');
