-- A key that replaces one whose private half was lost, on the operator's order: why, and the last
-- checkpoint that the lost one signed. Null for keys introduced by the one before.
alter table signing_key add column replaces_because varchar(400) null;
alter table signing_key add column last_signed bigint null;
