-- Keys of the installation; each but the first is introduced by the one before. after_no and after_seal:
-- the newest checkpoint when it was introduced; it signs those after it.
create table signing_key (
  key_no int not null primary key,
  algorithm varchar(20) not null,
  public_key varchar(1000) not null,
  fingerprint char(64) not null,
  introduced_at datetime(3) not null,
  after_no bigint not null,
  after_seal char(64) not null,
  signature varchar(1000) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_signing_key_fingerprint on signing_key (fingerprint);

create table checkpoint_signature (
  checkpoint_no bigint not null primary key,
  key_no int not null,
  signature varchar(1000) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Signed checkpoints on their way to a place outside; state: WAITING or DELIVERED.
create table checkpoint_delivery (
  checkpoint_no bigint not null,
  channel varchar(20) not null,
  state varchar(20) not null,
  asked_at datetime(3) not null,
  attempts int not null,
  next_attempt_at datetime(3) not null,
  delivered_at datetime(3) null,
  last_error varchar(200) null,
  primary key (checkpoint_no, channel)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_checkpoint_delivery_due on checkpoint_delivery (state, next_attempt_at);

-- Checks of everything that somebody started; seen_at is touched while one runs.
create table ledger_run (
  id char(26) not null primary key,
  started_by varchar(40) not null,
  started_at datetime(3) not null,
  seen_at datetime(3) not null,
  finished_at datetime(3) null,
  checkpoints bigint not null,
  cases bigint not null,
  entries bigint not null,
  documents bigint not null,
  faults bigint not null,
  latest_seal char(64) not null,
  said mediumtext not null,
  failure varchar(400) null
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Checks of other modules ask for all entries of a step.
create index ix_sealed_entry_step on sealed_entry (step, case_id, seq);
