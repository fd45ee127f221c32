-- Every deadline is a row: start, rule, pauses, extension, due.
create table term (
  id char(26) not null primary key,
  case_id varchar(40) not null,
  work_item_id char(26) not null,
  step varchar(100) not null,
  queue varchar(80) not null,
  -- Null where no rule is set and the cut-off alone binds.
  working_days int null,
  basis varchar(400) not null,
  remind_before int not null,
  escalate_to varchar(30) null,
  extension_cap int not null,
  one_per_case boolean not null,
  started_at datetime(3) not null,
  -- By the rule, pauses and extension counted in.
  due_at datetime(3) not null,
  -- A limit that neither pause nor extension moves.
  cut_off_at datetime(3) null,
  -- What the engine calls the two moments; null where it does not know them.
  due_variable varchar(60) null,
  lapse_variable varchar(60) null,
  paused_at datetime(3) null,
  extended_by int not null default 0,
  extension_reason varchar(400) null,
  extension_seq bigint null,
  reminded_at datetime(3) null,
  escalated_at datetime(3) null,
  ended_at datetime(3) null,
  -- When the next reminder or escalation is to be looked at; null where nothing is to come.
  next_look_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_term_case on term (case_id, id);
create index ix_term_item on term (work_item_id);
create index ix_term_look on term (next_look_at);

create table term_pause (
  term_id char(26) not null,
  pause_no int not null,
  paused_at datetime(3) not null,
  resumed_at datetime(3) null,
  reason_key varchar(100) not null,
  primary key (term_id, pause_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

alter table work_item add column warn_at datetime(3) null;
alter table work_item add column paused_at datetime(3) null;
-- What superiors watch.
create index ix_work_item_warn on work_item (state, warn_at, id);
