-- What the act itself found is kept when the job adds what needs other cases or opened files.
-- in_act of a check: the act's own rules ran and what they found was kept. Older checks run whole.
alter table integrity_check add column in_act boolean default false not null;
alter table finding add column in_act boolean default false not null;
