-- The numbered decision a correction rests on; given after the entry was withdrawn.
alter table public_list_correction add column document varchar(80) null;
