-- What two people confirmed is bound to the very bytes they read: SHA-256 of the document, beside the version of the text.
alter table protocol_act add column document_sha256 text;
update protocol_act a
set document_sha256 = d.sha256
from protocol_document d
where d.party = a.party and d.id = a.document;
alter table protocol_act add check ((document is null) = (document_sha256 is null));

-- Where a party published the protocol (recital D): whose website, and the address of the page.
alter table protocol_act add column side text check (side in ('SENDER', 'RECEIVER'));
alter table protocol_act add column web_address text;
alter table protocol_act add check ((side is null) = (web_address is null));

-- What both data protection officers are told after an act that two people agreed on. The own one says here that it was seen; to the
-- other party's goes a mail, composed once, so that every attempt carries the same bytes. Never anything about a client.
create table notice (
    party text not null,
    id uuid not null,
    protocol text not null,
    kind text not null,
    subject uuid not null,
    fingerprint text,
    agreed_at timestamptz not null,
    seen_by uuid,
    seen_at timestamptz,
    recipient text,
    message_id text not null,
    return_token text not null,
    mime bytea,
    state text not null check (state in ('NO_ADDRESS', 'WAITING', 'ATTEMPTED', 'ACCEPTED', 'UNDELIVERED')),
    attempt integer not null default 0,
    next_try timestamptz,
    perhaps_twice boolean not null default false,
    trouble text,
    moved_at timestamptz not null,
    primary key (party, id),
    unique (party, kind, subject),
    unique (party, message_id),
    unique (party, return_token),
    check ((seen_by is null) = (seen_at is null)),
    check ((state in ('WAITING', 'ATTEMPTED')) = (next_try is not null)),
    check ((recipient is null) = (state = 'NO_ADDRESS') and (recipient is null) = (mime is null))
);
create index notice_due on notice (party, next_try) where next_try is not null;
call behind_walls('notice', 'select, insert, update');
