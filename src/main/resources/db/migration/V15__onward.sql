-- Passing a client on to a partner of the integrated broad reception (GBO, art. 4): who stands on the list, and the chain of what went on.

alter table parcel drop constraint parcel_kind_check;
alter table parcel add constraint parcel_kind_check
    check (kind in ('REFERRAL', 'TEST', 'WITHDRAWAL', 'WRONG_RECEIVER', 'ONWARD'));

-- The partners for the OCMW's own municipality, each put here by two people. One that goes stays known, for the chain names it.
create table gbo_partner (
    party text not null,
    id uuid not null,
    number text not null,
    name text not null,
    kind text not null check (kind in ('OCMW', 'CAW', 'DMW')),
    municipality text not null,
    listed_at timestamptz not null,
    gone_at timestamptz,
    primary key (party, id),
    unique (party, number)
);
call behind_walls('gbo_partner', 'select, insert, update');

-- The people there who may receive a client, in their function. Professionals, never clients.
create table gbo_professional (
    party text not null,
    id uuid not null,
    partner uuid not null,
    name text not null,
    function text not null,
    named_at timestamptz not null,
    gone_at timestamptz,
    primary key (party, id),
    foreign key (party, partner) references gbo_partner (party, id)
);
create index gbo_professional_of on gbo_professional (party, partner);
call behind_walls('gbo_professional', 'select, insert, update');

-- The client's new yes, and what went under it. Ids, lists and days: no data about the client. It stays when the data go, as proof
-- of who was asked what, and to whom it went; once the intake is erased nobody can tell about whom.
create table onward (
    party text not null,
    id uuid not null,
    intake uuid not null,
    partner uuid not null,
    professional uuid not null,
    items text not null,
    told text not null,
    manner text not null check (manner in ('SPOKEN', 'SIGNED_ON_PAPER')),
    asked_by uuid not null,
    asked_on date not null,
    recorded_at timestamptz not null,
    parcel uuid,
    state text not null check (state in ('AGREED', 'SEALED', 'SENT', 'OPENED', 'HELD', 'UNDELIVERED', 'WITHDRAWN', 'LAPSED')),
    to_call boolean not null default false,
    changed_at timestamptz not null,
    primary key (party, id),
    unique (party, parcel),
    foreign key (party, intake) references intake (party, id),
    foreign key (party, partner) references gbo_partner (party, id),
    foreign key (party, professional) references gbo_professional (party, id),
    check (state in ('AGREED', 'WITHDRAWN') or parcel is not null),
    check (not to_call or parcel is not null)
);
create index onward_of on onward (party, intake, recorded_at);
create index onward_to_call on onward (party, changed_at) where to_call;
call behind_walls('onward', 'select, insert, update');
