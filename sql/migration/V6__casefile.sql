create table case_file (
  id varchar(40) not null primary key,
  kind varchar(20) not null,
  number varchar(30) null,
  title varchar(200) not null,
  applicant_id varchar(40) not null,
  applicant_name varchar(120) not null,
  region_code char(6) not null,
  state varchar(40) not null,
  state_since datetime(3) not null,
  category varchar(40) null,
  opened_at datetime(3) not null,
  opened_by varchar(40) not null,
  reached_city_at datetime(3) null,
  reached_province_at datetime(3) null,
  under_inquiry boolean not null default false,
  version bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_case_file_number on case_file (number);
create index ix_case_file_applicant on case_file (applicant_id, id);
create index ix_case_file_region on case_file (region_code, id);
create index ix_case_file_kind on case_file (kind, id);

create table case_sequence (
  prefix varchar(10) not null,
  sequence_year int not null,
  last_number int not null,
  primary key (prefix, sequence_year)
) default charset=utf8mb4 collate=utf8mb4_bin;
