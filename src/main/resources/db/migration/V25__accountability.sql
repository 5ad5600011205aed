-- What a party shows of its own measures (art. 6): its security policy and plan, and its data protection officer. Only ever added to;
-- of each kind the newest counts. The name is that of a document or of a function, never of a person.
create table evidence_item (
    party text not null,
    id uuid not null,
    kind text not null check (kind in ('POLICY', 'PLAN', 'OFFICER')),
    label text not null,
    day date not null,
    until date not null,
    document_name text,
    document_sha256 text,
    document bytea,
    filed_by uuid not null,
    filed_at timestamptz not null,
    primary key (party, id),
    check (day <= until),
    check ((document is null) = (kind = 'OFFICER')),
    check ((document is null) = (document_name is null) and (document is null) = (document_sha256 is null))
);
create index evidence_item_newest on evidence_item (party, kind, filed_at);
call behind_walls('evidence_item', 'select, insert');

-- The processors of a party. A row is a change; of each processor the newest counts.
create table processor_change (
    party text not null,
    id uuid not null,
    processor uuid not null,
    name text not null,
    work text not null,
    country text not null,
    guarantees text not null,
    ended boolean not null,
    agreement_day date,
    document_name text,
    document_sha256 text,
    document bytea,
    filed_by uuid not null,
    filed_at timestamptz not null,
    primary key (party, id),
    check ((document is null) = (document_name is null) and (document is null) = (document_sha256 is null)),
    check ((document is null) = (agreement_day is null))
);
create index processor_change_newest on processor_change (party, processor, filed_at);
call behind_walls('processor_change', 'select, insert');

-- What one party owes the other an answer for, with its clock: a new list of processors, or a request for the evidence. The answer is a
-- day, and for evidence the file that came.
create table owed_answer (
    party text not null,
    id uuid not null,
    protocol text not null,
    kind text not null check (kind in ('PROCESSORS', 'EVIDENCE')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    due_at timestamptz not null,
    answered_on date,
    noted_by uuid,
    noted_at timestamptz,
    document_name text,
    document_sha256 text,
    document bytea,
    primary key (party, id),
    check ((answered_on is null) = (noted_by is null) and (answered_on is null) = (noted_at is null)),
    check (document is null or kind = 'EVIDENCE'),
    check ((document is null) = (document_name is null) and (document is null) = (document_sha256 is null))
);
create index owed_answer_open on owed_answer (party, protocol, kind) where answered_on is null;
call behind_walls('owed_answer', 'select, insert, update');
