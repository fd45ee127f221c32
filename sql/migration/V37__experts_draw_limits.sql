-- What the system promised with the list of a draw: sealed with the result, and read by nobody before.
create table panel_system_number (
  case_id varchar(40) not null,
  draw_no int not null,
  secret varchar(64) not null,
  primary key (case_id, draw_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- A change of an expert's state that the keeper asked for while the expert was on a drawn list of a
-- panel at work: it takes effect when an official of a department agreed. Decided, never deleted.
create table expert_state_request (
  id varchar(40) not null,
  person_id varchar(40) not null,
  case_id varchar(40) not null,
  expert_code varchar(16) not null,
  wanted varchar(16) not null,
  reason varchar(400) not null,
  asked_by varchar(40) not null,
  asked_at datetime(3) not null,
  decision varchar(16),
  decided_by varchar(40),
  decided_at datetime(3),
  primary key (id, case_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_expert_state_request_case on expert_state_request (case_id, asked_at);
create index ix_expert_state_request_person on expert_state_request (person_id, decision);
