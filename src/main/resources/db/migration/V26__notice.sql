-- What went wrong with data (art. 9): kinds, moments, functions and choices from lists. Nobody is named, and nothing is typed freely.
create table breach_case (
    party text not null,
    id uuid not null,
    protocol text not null,
    kind text not null,
    aware_at timestamptz not null,
    noticed_by text not null,
    drill boolean not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    primary key (party, id)
);
create index breach_case_by_moment on breach_case (party, aware_at);
call behind_walls('breach_case', 'select, insert');

-- The joint log. A case of the wrong receiver is a row of breach_report, so a step belongs to a case of either table.
create table breach_step (
    party text not null,
    id uuid not null,
    breach uuid not null,
    choice text not null,
    theirs boolean not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    primary key (party, id)
);
create index breach_step_of on breach_step (party, breach, recorded_at);
call behind_walls('breach_step', 'select, insert');

-- What was readable by whom and when, as the officer gave it; the last one counts. How many follow from it on that day.
create table breach_scope (
    party text not null,
    id uuid not null,
    breach uuid not null,
    kind text not null check (kind in ('MAILBOX', 'SHEET', 'DEVICE', 'RECEIVER')),
    from_at timestamptz,
    until_at timestamptz,
    sheet text,
    sheet_too boolean not null,
    account uuid,
    role text,
    referral uuid,
    recorded_at timestamptz not null,
    primary key (party, id)
);
create index breach_scope_of on breach_scope (party, breach, recorded_at);
call behind_walls('breach_scope', 'select, insert');

-- The contacts for a breach, looked at once a year.
create table contact_check (
    party text not null,
    id uuid not null,
    protocol text not null,
    checked_at timestamptz not null,
    checked_by uuid not null,
    primary key (party, id)
);
create index contact_check_of on contact_check (party, protocol, checked_at);
call behind_walls('contact_check', 'select, insert');

-- A change of law that touches a protocol, as it was told to the other party.
create table law_change (
    party text not null,
    id uuid not null,
    protocol text not null,
    basis text not null,
    ends boolean not null,
    from_day date not null,
    told_at timestamptz not null,
    told_by uuid not null,
    confirmed_at timestamptz,
    primary key (party, id)
);
create index law_change_by_moment on law_change (party, told_at);
call behind_walls('law_change', 'select, insert, update');
