-- The first four digits of the region: a city's work is one range, its counties need no union.
alter table work_item add column city_code char(4) null;
update work_item set city_code = substring(region_code, 1, 4);

-- Each filter of the desk is a range of its own; what may be asked besides stands at the end, so that
-- it is looked at in the index. See docs/adr/0015.
create index ix_work_item_step on work_item (queue, state, assignee, step, received_at, id, city_code, region_code);
create index ix_work_item_place on work_item (queue, state, assignee, city_code, received_at, id, region_code, step);
create index ix_work_item_light on work_item (queue, state, assignee, paused_at, due_at, id, warn_at, city_code, region_code, step);

-- Who passed what on to whom, and why; to_person is null where it went back to the queue.
create table work_item_move (
  id char(26) not null primary key,
  work_item_id char(26) not null,
  case_id varchar(40) not null,
  from_person varchar(40) not null,
  from_name varchar(120) not null,
  to_person varchar(40) null,
  to_name varchar(120) null,
  moved_by varchar(40) not null,
  moved_by_name varchar(120) not null,
  reason varchar(400) not null,
  moved_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_work_item_move_case on work_item_move (case_id, id);

-- Filters of the desk that a person keeps; address is what stands after the question mark.
create table desk_filter (
  id char(26) not null primary key,
  person_id varchar(40) not null,
  name varchar(40) not null,
  address varchar(400) not null,
  position int not null,
  standard boolean not null default false
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_desk_filter_person on desk_filter (person_id, position);
