-- The receiver's side of the bridge: the key a sheet file is locked to, the sheets that came, what was refused, and receipts.

-- What a sender locks a sheet file to (Tink hybrid encryption). The private half lies under its own data key.
create table box_key (
    party text not null,
    id uuid not null,
    public_key text not null,
    private_key bytea not null,
    made_at timestamptz not null,
    primary key (party, id),
    unique (party)
);
call behind_walls('box_key', 'select, insert');

-- A sheet as its receiver holds it. Of use once two people compared the sender's fingerprint with the paper it came on.
create table received_sheet (
    party text not null,
    id uuid not null,
    protocol text not null,
    sender text not null,
    name text not null,
    fingerprint text not null,
    answers_to text not null,
    imported_at timestamptz not null,
    expires_at timestamptz not null,
    confirmed_at timestamptz,
    lost_at timestamptz,
    primary key (party, id),
    unique (party, sender, name)
);
call behind_walls('received_sheet', 'select, insert, update');

-- A line opens one parcel. Our copy goes when it has.
create table received_line (
    party text not null,
    id uuid not null,
    sheet uuid not null,
    number integer not null check (number between 1 and 25),
    secret bytea,
    burnt_at timestamptz,
    primary key (party, id),
    unique (party, sheet, number),
    foreign key (party, sheet) references received_sheet (party, id),
    check ((burnt_at is null) = (secret is not null))
);
call behind_walls('received_line', 'select, insert, update');

-- Parcels taken in, by the SHA-256 of their archive: the same bytes again are a copy.
create table taken_parcel (
    party text not null,
    id uuid not null,
    hash bytea not null,
    sender text not null,
    parcel uuid not null,
    kind text not null,
    taken_at timestamptz not null,
    primary key (party, id),
    unique (party, hash),
    unique (party, sender, parcel)
);
call behind_walls('taken_parcel', 'select, insert');

-- What was refused: the sealed files as they came, with the reason, until a person looked.
create table quarantine (
    party text not null,
    id uuid not null,
    hash bytea not null,
    reason text not null,
    archive bytea,
    signature bytea,
    arrived_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid,
    primary key (party, id),
    unique (party, hash),
    check ((archive is null) = (signature is null) and (closed_at is null) = (archive is not null))
);
create index quarantine_open on quarantine (party, arrived_at) where closed_at is null;
call behind_walls('quarantine', 'select, insert, update');

-- Answers to senders: "opened", once for each parcel, and nothing else. Composed once, so that every attempt carries the same bytes.
create table receipt (
    party text not null,
    id uuid not null,
    parcel uuid not null,
    sender text not null,
    recipient text not null,
    mime bytea,
    attempt integer not null default 0,
    next_try timestamptz,
    trouble text,
    sent_at timestamptz,
    made_at timestamptz not null,
    primary key (party, id),
    unique (party, sender, parcel),
    check (sent_at is null or (mime is null and next_try is null))
);
create index receipt_due on receipt (party, next_try) where next_try is not null;
call behind_walls('receipt', 'select, insert, update');
