create table work_item (
  id char(26) not null primary key,
  case_id varchar(40) not null,
  case_number varchar(30) null,
  title varchar(200) not null,
  applicant varchar(120) not null,
  region_code char(6) not null,
  step varchar(100) not null,
  step_name varchar(60) not null,
  queue varchar(80) not null,
  permission varchar(60) not null,
  round varchar(60) null,
  state varchar(10) not null,
  assignee varchar(40) null,
  assignee_name varchar(60) null,
  received_at datetime(3) not null,
  due_at datetime(3) null,
  closed_at datetime(3) null,
  closed_by varchar(40) null,
  closed_reason varchar(60) null,
  engine_task_id varchar(64) not null,
  process_instance_id varchar(64) not null,
  deployment_id varchar(64) not null,
  form_key varchar(100) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
-- One range for each queue of unclaimed work, one for my own: the desk is their union.
create index ix_work_item_queue on work_item (queue, state, assignee, received_at, id);
create index ix_work_item_mine on work_item (assignee, state, received_at, id);
create index ix_work_item_done on work_item (closed_by, closed_at, id);
create index ix_work_item_case on work_item (case_id, state);
create unique index ux_work_item_task on work_item (engine_task_id);

create table joint_opinion (
  round varchar(60) not null,
  department varchar(20) not null,
  case_id varchar(40) not null,
  opinion varchar(10) not null,
  person_id varchar(40) not null,
  seq bigint not null,
  given_at datetime(3) not null,
  primary key (round, department)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_joint_opinion_case on joint_opinion (case_id);
