create table pilot_call (
  id varchar(40) not null primary key,
  title varchar(200) not null,
  province char(6) not null,
  call_year int not null,
  basis varchar(400) not null,
  published_at datetime(3) not null,
  closes_at datetime(3) not null,
  cycle_months int not null,
  max_total_bytes bigint not null,
  state varchar(20) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_city (
  call_id varchar(40) not null,
  city char(6) not null,
  closes_at datetime(3) not null,
  primary key (call_id, city)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_category (
  call_id varchar(40) not null,
  category varchar(30) not null,
  position int not null,
  title varchar(120) not null,
  content varchar(1000) not null,
  primary key (call_id, category)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_condition (
  call_id varchar(40) not null,
  code varchar(10) not null,
  position int not null,
  wording varchar(1000) not null,
  answered_by varchar(20) not null,
  primary key (call_id, code)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_chapter (
  call_id varchar(40) not null,
  chapter int not null,
  title varchar(120) not null,
  sections varchar(400) not null,
  primary key (call_id, chapter)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_industry (
  call_id varchar(40) not null,
  position int not null,
  name varchar(60) not null,
  primary key (call_id, position)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_call_applicant (
  call_id varchar(40) not null,
  organisation_kind varchar(30) not null,
  primary key (call_id, organisation_kind)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_application (
  case_id varchar(40) not null primary key,
  call_id varchar(40) not null,
  applicant_id varchar(40) not null,
  category varchar(30) null,
  object_kind varchar(30) null,
  project_title varchar(200) not null,
  roster_table varchar(40) null,
  roster_rows int null,
  submitted_at datetime(3) null,
  submitted_seq bigint null,
  sent_up_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_pilot_application_call on pilot_application (call_id, applicant_id);

create table pilot_baseline (
  case_id varchar(40) not null,
  position int not null,
  indicator varchar(100) not null,
  amount decimal(24,6) not null,
  unit varchar(30) not null,
  period varchar(60) not null,
  primary key (case_id, position)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_goal (
  case_id varchar(40) not null,
  position int not null,
  indicator varchar(100) not null,
  direction varchar(10) not null,
  baseline decimal(24,6) not null,
  target decimal(24,6) not null,
  unit varchar(30) not null,
  due_on date not null,
  primary key (case_id, position)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_milestone (
  case_id varchar(40) not null,
  position int not null,
  name varchar(200) not null,
  owner varchar(120) not null,
  starts_on date not null,
  ends_on date not null,
  funds decimal(18,2) not null,
  primary key (case_id, position)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table pilot_benefit (
  case_id varchar(40) not null,
  position int not null,
  benefit_group varchar(30) not null,
  indicator varchar(100) not null,
  amount decimal(24,6) null,
  unit varchar(30) null,
  wording varchar(1000) null,
  primary key (case_id, position)
) default charset=utf8mb4 collate=utf8mb4_bin;
