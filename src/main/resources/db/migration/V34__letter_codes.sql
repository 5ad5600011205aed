-- The steps a letter told, a line each: they may come before the letter they belong to.
alter table officer_letter add column codes text not null default '';
