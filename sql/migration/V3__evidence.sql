create table case_chain (
  case_id varchar(40) not null primary key,
  head_seq bigint not null,
  head_seal varchar(64) not null,
  checkpointed_seq bigint not null default 0
) default charset=utf8mb4 collate=utf8mb4_bin;

create table sealed_entry (
  case_id varchar(40) not null,
  seq bigint not null,
  kind varchar(30) not null,
  step varchar(100) not null,
  withheld_in varchar(60) null,
  person_id varchar(40) not null,
  sealed_at datetime(3) not null,
  envelope mediumtext not null,
  seal char(64) not null,
  primary key (case_id, seq)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- A round whose entries everyone who may read the case may read.
create table withheld_release (
  case_id varchar(40) not null,
  withheld_in varchar(60) not null,
  released_at datetime(3) not null,
  primary key (case_id, withheld_in)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table attachment (
  id char(26) not null primary key,
  case_id varchar(40) not null,
  work_item_id varchar(40) not null,
  field varchar(100) not null,
  name varchar(200) not null,
  digest char(64) not null,
  size bigint not null,
  media_type varchar(120) not null,
  uploaded_by varchar(40) not null,
  uploaded_at datetime(3) not null,
  sealed_in bigint null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_attachment_item on attachment (work_item_id);
create index ix_attachment_case on attachment (case_id, sealed_in);
