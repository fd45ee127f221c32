-- Lists of approved pilots (同意开展名单) being made; what was published stands in public_list.
create table pilot_list (
  case_id varchar(40) not null primary key,
  call_id varchar(40) not null,
  number varchar(80) null,
  published_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_pilot_list_call on pilot_list (call_id);

-- state: ON, LISTED, TAKEN_OFF, HELD_BACK or GONE. told_at: when the project's own case was told,
-- one case, one lock, one transaction at a time; null while it is not.
create table pilot_list_entry (
  list_case_id varchar(40) not null,
  project_case_id varchar(40) not null,
  entry_no int not null,
  title varchar(400) not null,
  applicant varchar(400) not null,
  place varchar(200) not null,
  category varchar(200) not null,
  survey varchar(200) not null,
  state varchar(20) not null,
  reason varchar(2000) not null,
  told_at datetime(3) null,
  primary key (list_case_id, project_case_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_pilot_list_entry_project on pilot_list_entry (project_case_id, state);
create index ix_pilot_list_entry_told on pilot_list_entry (state, told_at);
