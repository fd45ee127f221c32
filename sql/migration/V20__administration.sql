-- Divisions entered before parents were kept: a county lies in its city, or in its province where there is none.
update region set parent = concat(substring(code, 1, 2), '0000')
where parent is null and code like '____00' and code not like '__0000';
update region set parent = concat(substring(code, 1, 4), '00')
where parent is null and code not like '____00'
  and concat(substring(code, 1, 4), '00') in (select known.code from (select code from region) known);
update region set parent = concat(substring(code, 1, 2), '0000')
where parent is null and code not like '____00';
create index ix_region_parent on region (parent, code);

-- A running process of this application. Times are the database's, so that a wrong clock does not hide itself.
create table node (
  id varchar(120) not null primary key,
  started_at datetime(3) not null,
  last_seen_at datetime(3) not null,
  clock_offset_ms bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table break_glass (
  id char(26) not null primary key,
  case_id varchar(40) not null,
  person_id varchar(40) not null,
  reason varchar(400) not null,
  opened_at datetime(3) not null,
  expires_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_break_glass_reader on break_glass (person_id, case_id, expires_at);
create index ix_break_glass_case on break_glass (case_id, id);
