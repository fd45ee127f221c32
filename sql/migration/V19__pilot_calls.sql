-- A call is a case; its rows here are what was published. case_id of a call made before is null
-- until it is amended.
alter table pilot_call add column case_id varchar(40) null;
alter table pilot_call add column amendment_no int not null default 0;
alter table pilot_call add column opens_at datetime(3) null;
alter table pilot_call add column naming_rule varchar(200) not null default '年份+项目名称+申报单位名称';
-- Null where the call has no public notice.
alter table pilot_call add column notice_days int null;
-- What each number follows from; empty where nothing is known: 依据待确认.
alter table pilot_call add column closes_basis varchar(200) not null default '';
alter table pilot_call add column cities_basis varchar(200) not null default '';
alter table pilot_call add column cycle_basis varchar(200) not null default '';
alter table pilot_call add column size_basis varchar(200) not null default '';
alter table pilot_call add column notice_basis varchar(200) not null default '';
update pilot_call set opens_at = published_at;
update pilot_call set state = 'PUBLISHED' where state = 'OPEN';
create index ix_pilot_call_case on pilot_call (case_id);

alter table pilot_call_category add column extra varchar(1000) not null default '';

create table pilot_call_term (
  call_id varchar(40) not null,
  step varchar(30) not null,
  working_days int not null,
  basis varchar(200) not null,
  remind_before int not null,
  escalate_to varchar(30) null,
  extension_cap int not null,
  primary key (call_id, step)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_weight (
  call_id varchar(40) not null,
  dimension varchar(30) not null,
  weight decimal(6,2) not null,
  max_points decimal(6,2) not null,
  basis varchar(200) not null,
  primary key (call_id, dimension)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_contact (
  call_id varchar(40) not null,
  position int not null,
  department varchar(120) not null,
  office varchar(120) not null,
  phone varchar(60) not null,
  primary key (call_id, position)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- A call being drafted; source says from what: a notice's settings or an earlier call.
create table pilot_call_draft (
  case_id varchar(40) not null primary key,
  source varchar(80) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

-- seq: the sealed entry it was published from.
create table pilot_call_amendment (
  call_id varchar(40) not null,
  amendment_no int not null,
  published_at datetime(3) not null,
  seq bigint not null,
  reason varchar(1000) not null,
  primary key (call_id, amendment_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_change (
  call_id varchar(40) not null,
  amendment_no int not null,
  position int not null,
  place varchar(400) not null,
  old_value text null,
  new_value text null,
  primary key (call_id, amendment_no, position)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_amendment_seen (
  case_id varchar(40) not null,
  amendment_no int not null,
  person_id varchar(40) not null,
  seen_at datetime(3) not null,
  seq bigint not null,
  primary key (case_id, amendment_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- created_at_amendment: the amendment in force when it was created, which it need not confirm;
-- amendment_no: the amendment whose cut-offs its timers follow.
alter table pilot_application add column created_at_amendment int not null default 0;
alter table pilot_application add column amendment_no int not null default 0;
create index ix_pilot_application_amendment on pilot_application (call_id, amendment_no);
