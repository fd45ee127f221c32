-- A province's own templates; where it has none the shipped one is used, which is version 0.
create table letter_template (
  province char(6) not null,
  kind varchar(30) not null,
  version int not null,
  content mediumblob not null,
  digest char(64) not null,
  size bigint not null,
  uploaded_by varchar(40) not null,
  uploaded_at datetime(3) not null,
  primary key (province, kind, version)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Which version is in force; its own version counts the changes.
create table letter_template_choice (
  province char(6) not null,
  kind varchar(30) not null,
  template_version int not null,
  version bigint not null,
  primary key (province, kind)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- The word before the year in an issuer's numbers (发文字号).
create table letter_prefix (
  organisation_id varchar(40) not null,
  series varchar(20) not null,
  prefix varchar(40) not null,
  version bigint not null,
  primary key (organisation_id, series)
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_letter_prefix on letter_prefix (prefix);

create table letter_number (
  organisation_id varchar(40) not null,
  series varchar(20) not null,
  number_year int not null,
  last_number int not null,
  primary key (organisation_id, series, number_year)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table letter (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  order_key varchar(100) not null,
  kind varchar(30) not null,
  number varchar(80) not null,
  version int not null,
  issuer varchar(400) not null,
  issuer_ids varchar(400) not null,
  issued_at datetime(3) not null,
  document_id varchar(40) not null,
  scan_id varchar(40) null,
  token char(26) not null,
  entry_seq bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_letter_order on letter (case_id, order_key, version);
create unique index ux_letter_number on letter (number, version);
create unique index ux_letter_token on letter (token);
