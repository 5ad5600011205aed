-- Lines of registers that the book knows and a restored copy does not.
alter table lost_client drop constraint lost_client_kind_check;
alter table lost_client add constraint lost_client_kind_check check (kind in ('REFERRAL', 'INTAKE', 'LINE'));
