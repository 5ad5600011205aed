-- What two parties that run Brugwachter lock letters to: the other's public key, as it came under the pinned signature.
alter table peer_key add column box_key text;
alter table received_sheet add column box_key text;
