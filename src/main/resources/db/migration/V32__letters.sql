-- What two parties that run Brugwachter lock letters to: the other's public key, as it came under the pinned signature.
alter table peer_key add column box_key text;
alter table received_sheet add column box_key text;

-- Letters of the other party's officer, opened. About organisations, measures and counts; there is nobody in them. A document that
-- came along lies with the request it answers.
create table officer_letter (
    party text not null,
    id uuid not null,
    kind text not null check (kind in ('TOLD', 'STEPS', 'READ', 'ANSWER')),
    protocol text not null,
    notice text not null,
    subject uuid not null,
    whole uuid not null,
    written_at timestamptz not null,
    sentences text not null,
    came_at timestamptz not null,
    read_at timestamptz,
    read_by uuid,
    answered_at timestamptz,
    primary key (party, id)
);
call behind_walls('officer_letter', 'select, insert, update');

-- The codes in letters to an officer without Brugwachter: only their HMAC, and each does its work once.
create table letter_code (
    party text not null,
    id uuid not null,
    digest bytea not null,
    protocol text not null,
    notice text not null,
    subject uuid not null,
    whole uuid not null,
    made_at timestamptz not null,
    used_at timestamptz,
    primary key (party, id),
    unique (party, digest),
    unique (party, notice, subject)
);
call behind_walls('letter_code', 'select, insert, update');
