-- What a page looks at must not grow with all that ever was: the few referrals that live, and the newest declarations.
create index referral_living on referral (party, changed_at) where state <> 'ERASED';
create index declaration_newest on declaration (party, moment desc, id);
