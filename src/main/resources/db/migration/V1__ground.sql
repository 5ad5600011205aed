-- The ground: walls between parties, who is hosted, keys, accounts, and acts that need two people.
-- Runs as brugwachter_owner. The application connects as brugwachter_app, which owns nothing and may not bypass row-level security.

revoke all on schema public from public;
grant usage on schema public to brugwachter_app;

-- Puts a table behind the walls: a transaction sees and writes the rows of the party in app.party alone; unset shows nothing.
-- After a commit the setting is the empty string, not null: hence nullif.
create procedure behind_walls(tablename text, privileges text)
language plpgsql
as $$
begin
    if lower(privileges) !~ '^\s*(select|insert|update|delete)(\s*,\s*(select|insert|update|delete))*\s*$' then
        raise exception 'The application may only be given select, insert, update and delete: truncate and references pass the walls.';
    end if;
    execute format('alter table %I enable row level security', tablename);
    execute format(
        'create policy own_party on %I '
        'using (party = nullif(current_setting(''app.party'', true), '''')) '
        'with check (party = nullif(current_setting(''app.party'', true), ''''))',
        tablename);
    execute format('grant %s on %I to brugwachter_app', privileges, tablename);
end
$$;
revoke all on procedure behind_walls(text, text) from public;

-- Which parties this deployment hosts. Without walls, for a reason: the sign-in page and the clocks must find a party before
-- they can stand inside its walls, and that an organisation is hosted here is no secret. The application only reads it.
create table party (
    party text primary key,
    name text not null
);
grant select on party to brugwachter_app;

-- For exercise or for real: written once, when the database is made. Without walls: it says nothing about any party.
create table deployment (
    kind text primary key check (kind in ('DEMO', 'REAL'))
);
grant select on deployment to brugwachter_app;

-- The key of one row's personal columns, wrapped under the epoch key of a day. The epoch key lies outside the database.
create table data_key (
    party text not null,
    table_name text not null,
    row_id uuid not null,
    epoch date not null,
    wrapped bytea not null,
    primary key (party, table_name, row_id)
);
create index data_key_epoch on data_key (party, epoch);
call behind_walls('data_key', 'select, insert, update, delete');

-- Who may enter. A closed account stays, because the book names it.
create table account (
    party text not null,
    id uuid not null,
    username text not null,
    display_name text not null,
    password_hash text,
    local_team text,
    secrecy_attested_on date,
    failed_attempts integer not null default 0,
    locked_until timestamptz,
    closed_at timestamptz,
    invitation_hash bytea,
    invitation_until timestamptz,
    primary key (party, id),
    unique (party, username),
    check (username = lower(username))
);
call behind_walls('account', 'select, insert, update');

create table account_role (
    party text not null,
    account uuid not null,
    role text not null,
    primary key (party, account, role),
    foreign key (party, account) references account (party, id)
);
call behind_walls('account_role', 'select, insert, delete');

-- An act that needs two people: one proposes, another one of the same party decides.
create table proposal (
    party text not null,
    id uuid not null,
    kind text not null,
    subject text not null,
    payload json not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    outcome text not null default 'OPEN' check (outcome in ('OPEN', 'CONFIRMED', 'REJECTED')),
    primary key (party, id),
    check (outcome <> 'CONFIRMED' or decided_by <> proposed_by),
    check ((outcome = 'OPEN') = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
create index proposal_open on proposal (party, kind, subject) where outcome = 'OPEN';
call behind_walls('proposal', 'select, insert, update');
