-- An OCMW without Brugwachter reports a flaw with the code that stood in the parcel.
alter table received_flaw drop constraint received_flaw_how_check;
alter table received_flaw add constraint received_flaw_how_check check (how in ('NOTE', 'CODE', 'MAIL', 'TELEPHONE'));
