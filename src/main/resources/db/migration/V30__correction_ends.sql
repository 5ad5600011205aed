-- A partner who was told of a flaw says that it knows (art. 7).
alter table flaw_told add column confirmed_at timestamptz;
alter table flaw_told add column confirmed_by uuid;
alter table flaw_told add constraint flaw_told_confirmed check ((confirmed_at is null) = (confirmed_by is null));
grant update on flaw_told to brugwachter_app;

-- What was answered long ago is asked of nobody any more: it goes.
grant delete on reported_flaw to brugwachter_app;
grant delete on received_flaw to brugwachter_app;
