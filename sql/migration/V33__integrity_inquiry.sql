-- Who brought a suspicion, and under which veto item. instance: its inquiry in the engine; what was
-- withheld between departments is withheld under that name.
alter table suspicion add column source varchar(20) default 'REVIEWER' not null;
alter table suspicion add column item varchar(40) null;
alter table suspicion add column instance varchar(64) null;
create index ix_suspicion_instance on suspicion (instance);

-- A department may also find that it does not suffice.
alter table suspicion_opinion add column outcome varchar(20) null;
update suspicion_opinion set outcome = case when confirmed then 'CONFIRMED' else 'NOT_CONFIRMED' end;
alter table suspicion_opinion drop column confirmed;

-- The entries sealed in the course of an inquiry, and by whom: who investigated does not determine.
create table inquiry_step (
  suspicion_id char(26) not null,
  seq bigint not null,
  element varchar(40) not null,
  person_id varchar(40) not null,
  acting_for varchar(40) null,
  done_at datetime(3) not null,
  primary key (suspicion_id, seq)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Reports of the public. Name and contact stand here alone and are read by whoever triages; the
-- chain holds a digest of the words. case_id: null where the reference given names no case; the
-- reporter is told nothing that says so. The token itself is not kept.
create table public_report (
  id varchar(40) not null primary key,
  number varchar(40) not null,
  province char(6) not null,
  reference_said varchar(200) not null,
  reference_key char(64) not null,
  case_id varchar(40) null,
  suspicion_id char(26) null,
  item varchar(40) not null,
  reporter varchar(60) not null,
  contact varchar(120) not null,
  facts text not null,
  digest char(64) not null,
  token_digest char(64) not null,
  filed_at datetime(3) not null,
  state varchar(20) not null,
  reply varchar(2000) null,
  closed_at datetime(3) null,
  closed_by varchar(40) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_public_report_number on public_report (number);
create unique index ux_public_report_token on public_report (token_digest);
create unique index ux_public_report_digest on public_report (reference_key, digest);
create index ix_public_report_suspicion on public_report (suspicion_id);
create index ix_public_report_case on public_report (case_id, state);
create index ix_public_report_unmatched on public_report (province, suspicion_id, state, filed_at);
create index ix_public_report_filed on public_report (filed_at);
create index ix_public_report_reference on public_report (reference_key, filed_at);

-- Reports of the last hour, counted against abuse; older ones are deleted.
create table report_filing (
  id varchar(40) not null primary key,
  from_digest char(64) not null,
  filed_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_report_filing_at on report_filing (filed_at, from_digest);
