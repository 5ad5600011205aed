-- When the details went, as a day that stays: the row itself goes on changing afterwards. Who wiped a row moves it in the same
-- transaction, and the moment of that move is the one. A draft that never held anything has no such day.
alter table intake add column details_gone_at timestamptz;
alter table referral add column details_gone_at timestamptz;
update intake set details_gone_at = changed_at where details is null;
update referral set details_gone_at = changed_at where details is null and state <> 'DRAFT';

create function keep_when_details_went() returns trigger language plpgsql as $$
begin
    if new.details is not null then
        new.details_gone_at := null;
    elsif new.details_gone_at is null and new.state <> 'DRAFT'
            and (new.changed_at > old.changed_at or new.state is distinct from old.state) then
        new.details_gone_at := new.changed_at;
    end if;
    return new;
end
$$;
create trigger intake_details_went before update on intake for each row execute function keep_when_details_went();
create trigger referral_details_went before update on referral for each row execute function keep_when_details_went();

-- Since when a parcel can have lain in the mailbox, and with which sheet it was sealed. Nothing for what was known before, or only
-- from the book after a restore.
alter table taken_parcel add column sheet text;
alter table taken_parcel add column sealed_at timestamptz;

-- What was counted when the officer gave the scope: rows go after their term, the count does not.
alter table breach_scope add column readable integer;
alter table breach_scope add column with_more integer;

-- Everything under a protocol from one moment to another: a flaw in the software, a key, or what its host tells.
alter table breach_scope drop constraint breach_scope_kind_check;
alter table breach_scope add constraint breach_scope_kind_check check (kind in ('MAILBOX', 'SHEET', 'DEVICE', 'RECEIVER', 'ALL'));
