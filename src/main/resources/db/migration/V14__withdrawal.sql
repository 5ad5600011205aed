-- What is taken back after it left: the letters that say so, what came of them at the receiver, and the breach register of the sender.

alter table parcel drop constraint parcel_kind_check;
alter table parcel add constraint parcel_kind_check check (kind in ('REFERRAL', 'TEST', 'WITHDRAWAL', 'WRONG_RECEIVER'));

-- Parcels a sender took back. Ids only; a parcel that comes after its recall is not taken in.
create table recalled_parcel (
    party text not null,
    id uuid not null,
    sender text not null,
    parcel uuid not null,
    ground text not null check (ground in ('WITHDRAWN', 'WRONG_RECEIVER')),
    came_at timestamptz not null,
    primary key (party, id),
    unique (party, sender, parcel)
);
call behind_walls('recalled_parcel', 'select, insert');

-- The first line of the breach register: what happened to which referral, and when. Nobody is named.
create table breach_report (
    party text not null,
    id uuid not null,
    referral uuid not null,
    kind text not null check (kind in ('WRONG_RECEIVER')),
    reported_at timestamptz not null,
    primary key (party, id),
    unique (party, referral, kind)
);
call behind_walls('breach_report', 'select, insert');
