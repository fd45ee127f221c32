-- A public notice (公示) of what a case proposes; one for a case. due_at is the last moment as people
-- see it. list_id: what was published in the end.
create table public_notice (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  case_kind varchar(30) not null,
  case_number varchar(40) not null,
  province char(6) not null,
  title varchar(400) not null,
  issuer varchar(400) not null,
  basis varchar(1000) not null,
  remark varchar(1000) not null,
  working_days int not null,
  opened_at datetime(3) not null,
  due_at datetime(3) not null,
  state varchar(20) not null,
  list_id varchar(40) null,
  seq bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_public_notice_case on public_notice (case_id);
create index ix_public_notice_state on public_notice (state, opened_at);

-- What is put on notice, frozen when it opens; subject is the case's own word for it.
create table public_notice_row (
  notice_id varchar(40) not null,
  row_no int not null,
  subject varchar(40) not null,
  title varchar(400) not null,
  party varchar(400) not null,
  place varchar(200) not null,
  category varchar(200) not null,
  state varchar(20) not null,
  changed_at datetime(3) null,
  primary key (notice_id, row_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_public_notice_subject on public_notice_row (subject);

-- Name and contact are read by those who work the objection only. The token itself is not kept.
create table public_objection (
  id varchar(40) not null primary key,
  notice_id varchar(40) not null,
  case_id varchar(40) not null,
  number varchar(60) not null,
  row_no int not null,
  objector varchar(60) not null,
  contact varchar(120) not null,
  facts text not null,
  digest char(64) not null,
  token_digest char(64) not null,
  filed_at datetime(3) not null,
  state varchar(20) not null,
  work_item varchar(40) null,
  reasons varchar(2000) null,
  reply varchar(2000) null,
  declined varchar(1000) null,
  answered_by varchar(40) null,
  closed_at datetime(3) null,
  seq bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_public_objection_number on public_objection (number);
create unique index ux_public_objection_token on public_objection (token_digest);
create unique index ux_public_objection_digest on public_objection (notice_id, digest);
create index ix_public_objection_case on public_objection (case_id, state);
create index ix_public_objection_item on public_objection (work_item);

-- Filings of the last hour, counted against abuse; older ones are deleted.
create table public_filing (
  id varchar(40) not null primary key,
  from_digest char(64) not null,
  filed_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_public_filing_at on public_filing (filed_at, from_digest);

create table public_list_number (
  province char(6) not null,
  number_year int not null,
  last_number int not null,
  primary key (province, number_year)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- A published list (名单). digest: over its head and the digests of its entries; seq: where it is sealed.
create table public_list (
  id varchar(40) not null primary key,
  number varchar(80) not null,
  number_founded boolean not null,
  case_id varchar(40) not null,
  province char(6) not null,
  title varchar(400) not null,
  issuer varchar(400) not null,
  basis varchar(1000) not null,
  remark varchar(1000) not null,
  noticed varchar(200) not null,
  published_at datetime(3) not null,
  digest char(64) not null,
  seq bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_public_list_number on public_list (number);
create unique index ux_public_list_case on public_list (case_id);

create table public_list_entry (
  list_id varchar(40) not null,
  entry_no int not null,
  subject varchar(40) not null,
  title varchar(400) not null,
  party varchar(400) not null,
  place varchar(200) not null,
  category varchar(200) not null,
  digest char(64) not null,
  primary key (list_id, entry_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_public_list_subject on public_list_entry (subject);

-- What was corrected after publication; the entry itself stays as it was published.
create table public_list_correction (
  list_id varchar(40) not null,
  entry_no int not null,
  withdrawn_at datetime(3) not null,
  reason varchar(1000) not null,
  seq bigint not null,
  primary key (list_id, entry_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
