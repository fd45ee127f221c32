-- Technical support (consultants) that an application names; rewritten with each submission.
create table pilot_consultant (
  case_id varchar(40) not null,
  position int not null,
  province char(6) not null,
  credit_code char(18) not null,
  name varchar(200) not null,
  support varchar(20) not null,
  primary key (case_id, position)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_pilot_consultant_code on pilot_consultant (province, credit_code, case_id);

-- How often the application was handed in again after it had come back.
alter table pilot_application add column resubmissions int default 0 not null;
