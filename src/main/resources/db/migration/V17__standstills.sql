-- What stops until a person looked, and what is handed to the OCMW's file system by a call.

-- A mail came back from this mailbox: no family goes there until a person looked. Who looked, and when, stands in the book.
alter table mailbox add column returned_at timestamptz;
alter table mailbox add column returned_why text;
alter table mailbox add constraint mailbox_returned check ((returned_at is null) = (returned_why is null));

-- When the receiver's folder was last read to its end, and since when a parcel lies there that could not be taken in.
create table folder_walk (
    party text not null,
    id uuid not null,
    began_at timestamptz not null,
    walked_at timestamptz,
    stuck_since timestamptz,
    primary key (party, id),
    unique (party)
);
call behind_walls('folder_walk', 'select, insert, update');

-- The data protection officer saw this line of the breach register.
alter table breach_report add column seen_at timestamptz;
grant update (seen_at) on breach_report to brugwachter_app;

-- A client handed to the file system of the OCMW by a call. id is the key by which that system knows a repetition; content lies
-- under the client's own key, and goes when the call is over or the client is.
alter table hand_over drop constraint hand_over_target_check;
alter table hand_over add constraint hand_over_target_check check (target in ('FOLDER', 'DOWNLOAD', 'CALL'));
create table hand_over_call (
    party text not null,
    id uuid not null,
    intake uuid not null,
    format text not null check (format in ('JSON_LD', 'CSV', 'PDF')),
    content bytea,
    state text not null check (state in ('WAITING', 'STARTED', 'TAKEN', 'REFUSED', 'STOPPED')),
    attempt integer not null default 0,
    next_try timestamptz,
    trouble text,
    made_at timestamptz not null,
    moved_at timestamptz not null,
    primary key (party, id),
    foreign key (party, intake) references intake (party, id),
    check ((state in ('WAITING', 'STARTED')) = (next_try is not null)),
    check (state not in ('TAKEN', 'STOPPED') or content is null)
);
create index hand_over_call_due on hand_over_call (party, next_try) where next_try is not null;
create index hand_over_call_of on hand_over_call (party, intake);
call behind_walls('hand_over_call', 'select, insert, update');
