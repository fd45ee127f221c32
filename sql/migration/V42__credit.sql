-- Credit records (信用记录) that follow from a confirmed falsification. inquiry: the round in which it
-- was determined. until_on null: no period is configured. state: ACTIVE, UNDER_APPEAL, REPAIRED,
-- ANNULLED or EXPIRED.
create table credit_record (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  case_number varchar(40) not null,
  province char(6) not null,
  subject_role varchar(20) not null,
  organisation_id varchar(40) null,
  person_id varchar(40) null,
  credit_code varchar(18) null,
  subject_name varchar(400) not null,
  suspicion_id varchar(40) not null,
  inquiry varchar(64) not null,
  items varchar(2000) not null,
  decision_number varchar(80) null,
  decided_on date null,
  effective_from date not null,
  until_on date null,
  period_basis varchar(400) not null,
  state varchar(20) not null,
  state_since datetime(3) not null,
  seq bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_credit_record_province on credit_record (province, id);
create index ix_credit_record_case on credit_record (case_id);
create index ix_credit_record_state on credit_record (state, until_on);
create index ix_credit_record_code on credit_record (credit_code);
create index ix_credit_record_inquiry on credit_record (inquiry);

-- What happened to a record, in order; seq: where the case's chain holds it.
create table credit_event (
  record_id varchar(40) not null,
  event_no int not null,
  kind varchar(30) not null,
  at datetime(3) not null,
  document varchar(80) null,
  seq bigint not null,
  primary key (record_id, event_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- A request of its subject: APPEAL (申诉) or REPAIR (信用修复). paper_from and
-- received_on: of an appeal that came in on paper. result null while it is looked into.
create table credit_review (
  id varchar(40) not null primary key,
  record_id varchar(40) not null,
  case_id varchar(40) not null,
  kind varchar(20) not null,
  requested_by varchar(40) not null,
  requested_for varchar(40) null,
  requested_at datetime(3) not null,
  seq bigint not null,
  due_at datetime(3) not null,
  paper_from varchar(200) null,
  received_on date null,
  result varchar(20) null,
  decided_at datetime(3) null,
  round varchar(64) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_credit_review_record on credit_review (record_id);

create table credit_opinion (
  review_id varchar(40) not null,
  department varchar(20) not null,
  granted boolean not null,
  person_id varchar(40) not null,
  acting_for varchar(40) null,
  seq bigint not null,
  given_at datetime(3) not null,
  primary key (review_id, department)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- A subject's own records (我的信用记录) are found by who it is.
create index ix_credit_record_person on credit_record (person_id);
create index ix_credit_record_organisation on credit_record (organisation_id);

-- The register (信用记录) by state, by role, and by what its search begins with.
create index ix_credit_record_listed on credit_record (province, state, id);
create index ix_credit_record_role on credit_record (province, subject_role, id);
create index ix_credit_record_name on credit_record (province, subject_name);
create index ix_credit_record_number on credit_record (province, case_number);
create index ix_credit_record_decision on credit_record (province, decision_number);
