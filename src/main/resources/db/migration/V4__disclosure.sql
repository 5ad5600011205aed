-- The bridge: the agreed mailbox, keys, passphrase sheets, and the outbox, which holds ciphertext only.

-- The mailbox two people agreed on. Confirmed only when a test parcel sent there was opened and its code came back.
-- A new agreement closes the old row; one row per protocol is open.
create table mailbox (
    party text not null,
    id uuid not null,
    protocol text not null,
    address text not null,
    agreed_at timestamptz not null,
    confirmed_at timestamptz,
    closed_at timestamptz,
    primary key (party, id)
);
create unique index mailbox_open on mailbox (party, protocol) where closed_at is null;
call behind_walls('mailbox', 'select, insert, update');

-- The public key of the other side, as two people read it from the sheet's exchange: never learned from a mail.
create table peer_key (
    party text not null,
    id uuid not null,
    protocol text not null,
    fingerprint text not null,
    pinned_at timestamptz not null,
    revoked_at timestamptz,
    primary key (party, id)
);
create unique index peer_key_open on peer_key (party, protocol) where revoked_at is null;
call behind_walls('peer_key', 'select, insert, update');

-- What this party signs with. The private key lies under its own data key.
create table signing_key (
    party text not null,
    id uuid not null,
    certificate bytea not null,
    private_key bytea not null,
    made_at timestamptz not null,
    retired_at timestamptz,
    primary key (party, id)
);
create unique index signing_key_open on signing_key (party) where retired_at is null;
call behind_walls('signing_key', 'select, insert, update');

-- The key of the codes people type: only their HMAC is kept, so a stolen table opens nothing.
create table code_key (
    party text not null,
    id uuid not null,
    secret bytea not null,
    primary key (party, id),
    unique (party)
);
call behind_walls('code_key', 'select, insert');

create table sheet (
    party text not null,
    id uuid not null,
    protocol text not null,
    keeper text not null,
    deputy text not null,
    fingerprint text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    printed_at timestamptz,
    live_at timestamptz,
    lost_at timestamptz,
    primary key (party, id)
);
create index sheet_of on sheet (party, protocol, made_at);
call behind_walls('sheet', 'select, insert, update');

-- One line seals one parcel. The secret lies under the line's own data key, which dies when the line burns.
create table sheet_line (
    party text not null,
    id uuid not null,
    sheet uuid not null,
    number integer not null check (number between 1 and 25),
    secret bytea,
    burnt_at timestamptz,
    primary key (party, id),
    unique (party, sheet, number),
    foreign key (party, sheet) references sheet (party, id),
    check ((burnt_at is null) = (secret is not null))
);
call behind_walls('sheet_line', 'select, insert, update');

-- The outbox. mime is the composed mail around the sealed archive: ciphertext, and what any mail server may read.
create table parcel (
    party text not null,
    id uuid not null,
    kind text not null check (kind in ('REFERRAL', 'TEST')),
    subject uuid not null,
    protocol text not null,
    mailbox uuid not null,
    sheet uuid not null,
    line integer not null,
    message_id text not null,
    return_token text not null,
    mime bytea,
    code_mac bytea not null,
    state text not null check (state in
        ('WAITING', 'ATTEMPTED', 'ACCEPTED', 'UNDELIVERED', 'HELD', 'WITHHELD', 'OPENED')),
    attempt integer not null default 0,
    next_try timestamptz,
    perhaps_twice boolean not null default false,
    trouble text,
    grounds text,
    sealed_at timestamptz not null,
    moved_at timestamptz not null,
    primary key (party, id),
    unique (party, message_id),
    unique (party, return_token),
    unique (party, code_mac),
    unique (party, sheet, line),
    foreign key (party, mailbox) references mailbox (party, id),
    foreign key (party, sheet, line) references sheet_line (party, sheet, number),
    check ((state in ('WAITING', 'ATTEMPTED')) = (next_try is not null))
);
create index parcel_due on parcel (party, next_try) where next_try is not null;
create index parcel_of on parcel (party, subject);
call behind_walls('parcel', 'select, insert, update, delete');

-- The alarm clock of db-scheduler. Without walls, for a reason: its rows hold the name of a task and the number of a party,
-- nothing else, and it must find them before it can stand inside a party's walls.
create table scheduled_tasks (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_beat on scheduled_tasks (last_heartbeat);
grant select, insert, update, delete on scheduled_tasks to brugwachter_app;
