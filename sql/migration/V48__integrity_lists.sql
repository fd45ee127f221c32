-- Checks in trouble, the newest first, on the page of those who operate the system.
create index ix_integrity_check_troubled on integrity_check (state, asked_at, id);
