create table form_version (
  reference varchar(200) not null primary key,
  resource varchar(120) not null,
  sources mediumtext not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table draft (
  work_item_id varchar(40) not null primary key,
  case_id varchar(40) not null,
  form varchar(200) not null,
  data mediumtext not null,
  version bigint not null,
  page varchar(60) null,
  saved_by varchar(40) not null,
  saved_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table staged_table (
  id char(26) not null primary key,
  case_id varchar(40) not null,
  field varchar(100) not null,
  row_count int not null,
  last_row int not null,
  digest char(64) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_staged_table_case on staged_table (case_id);

create table staged_row (
  table_id char(26) not null,
  row_no int not null,
  cells text not null,
  primary key (table_id, row_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
