-- 拟办–审核–签发 of a department for a step; a department without a row has no chain there.
create table inner_chain (
  organisation_id varchar(40) not null,
  step varchar(100) not null,
  duties varchar(40) not null,
  version bigint not null,
  primary key (organisation_id, step)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- One passing of an item within its department.
create table inner_passing (
  work_item_id char(26) not null,
  pass_no int not null,
  duty varchar(10) not null,
  forwarded boolean not null,
  person_id varchar(40) not null,
  acting_for varchar(40) null,
  person_name varchar(120) not null,
  remark varchar(2000) not null,
  seq bigint not null,
  passed_at datetime(3) not null,
  primary key (work_item_id, pass_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table abstention (
  case_id varchar(40) not null,
  person_id varchar(40) not null,
  seq bigint not null,
  declared_at datetime(3) not null,
  primary key (case_id, person_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
