-- One submission whose data are checked by rule: written in the act, worked by a job of any node.
-- facts: which kind of facts it states; the province, of its case. attempts also tells nodes apart.
create table integrity_check (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  entry_seq bigint not null,
  facts varchar(40) not null,
  province char(6) not null,
  state varchar(20) not null,
  attempts int not null,
  next_at datetime(3) not null,
  asked_at datetime(3) not null,
  done_at datetime(3) null,
  error varchar(200) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_integrity_check_entry on integrity_check (case_id, entry_seq, facts);
create index ix_integrity_check_due on integrity_check (state, next_at);

-- What a rule says of a submission. Lists are JSON arrays of strings; args are JSON as well.
-- told: the same without thresholds; null where only officials may hear of it.
-- checked = false: the rule could not run, and sentence says so.
create table finding (
  id varchar(40) not null primary key,
  check_id varchar(40) not null,
  case_id varchar(40) not null,
  entry_seq bigint not null,
  position int not null,
  finding_key varchar(300) not null,
  rule_id varchar(20) not null,
  rule_version int not null,
  severity varchar(20) not null,
  fields varchar(4000) not null,
  evidence varchar(4000) not null,
  others varchar(4000) not null,
  sentence_key varchar(100) not null,
  sentence_args text not null,
  told_key varchar(100) null,
  told_args text null,
  checked boolean not null,
  found_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_finding_check on finding (check_id, position);
create index ix_finding_case on finding (case_id, entry_seq);
create index ix_finding_unchecked on finding (checked, found_at);

-- What submissions state, so that others can be compared with them. One submission of a kind of
-- facts stands for a case: the next replaces it.
create table fact_passage (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  facts varchar(40) not null,
  field varchar(200) not null,
  subject varchar(60) not null,
  consultant varchar(60) null,
  sketch text not null,
  version int not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_fact_passage_case on fact_passage (case_id, facts);

create table fact_passage_band (
  passage_id varchar(40) not null,
  band bigint not null,
  primary key (passage_id, band)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_fact_passage_band on fact_passage_band (band, passage_id);

-- look, look_down: 128 bits of the picture; null where it is none. version: of how they were made.
-- The middle of a picture, which may come again cropped, is a row of its own with an empty digest.
create table fact_document (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  facts varchar(40) not null,
  field varchar(200) not null,
  subject varchar(60) not null,
  digest char(64) not null,
  look bigint null,
  look_down bigint null,
  stated_on date null,
  version int not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_fact_document_case on fact_document (case_id, facts);
create index ix_fact_document_digest on fact_document (digest, case_id);

-- An eighth of the look with its number: two looks at most 15 bits apart have an eighth that
-- differs in one bit at most.
create table fact_document_band (
  document_id varchar(40) not null,
  band int not null,
  primary key (document_id, band)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_fact_document_band on fact_document_band (band, document_id);

-- amount as written: how many digits were stated tells how exact it is meant to be.
create table fact_measure (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  facts varchar(40) not null,
  field varchar(200) not null,
  subject varchar(60) not null,
  kind varchar(30) not null,
  item varchar(200) not null,
  amount varchar(80) not null,
  unit varchar(60) not null,
  stated_year int null,
  basis varchar(20) not null,
  fingerprint bigint null,
  version int not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_fact_measure_case on fact_measure (case_id, facts);
create index ix_fact_measure_subject on fact_measure (subject, case_id);

create index ix_fact_measure_print on fact_measure (fingerprint, case_id);

-- A series is several rows: the whole, and each three values in a row.
create table fact_series (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  facts varchar(40) not null,
  field varchar(200) not null,
  subject varchar(60) not null,
  fingerprint bigint not null,
  version int not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_fact_series_case on fact_series (case_id, facts);
create index ix_fact_series_print on fact_series (fingerprint, case_id);

create table fact_relation (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  facts varchar(40) not null,
  field varchar(200) not null,
  who varchar(100) not null,
  to_whom varchar(100) not null,
  kind varchar(30) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_fact_relation_case on fact_relation (case_id, facts);
create index ix_fact_relation_who on fact_relation (who, case_id);
