-- The course of one referral is read by what the entries are about.
create index if not exists audit_entry_subject on audit_entry (party, subject, moment);
