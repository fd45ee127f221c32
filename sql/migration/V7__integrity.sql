create table suspicion (
  id char(26) not null primary key,
  case_id varchar(40) not null,
  raised_by varchar(40) not null,
  raised_seq bigint not null,
  raised_at datetime(3) not null,
  state varchar(20) not null,
  concluded_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_suspicion_case on suspicion (case_id, state);

-- What is pinned: the sealed entry and field, or the document; never a copy.
create table suspicion_pin (
  suspicion_id char(26) not null,
  pin_no int not null,
  entry_seq bigint not null,
  path varchar(200) not null,
  attachment_id varchar(40) null,
  primary key (suspicion_id, pin_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table suspicion_opinion (
  suspicion_id char(26) not null,
  department varchar(20) not null,
  confirmed boolean not null,
  person_id varchar(40) not null,
  seq bigint not null,
  given_at datetime(3) not null,
  primary key (suspicion_id, department)
) default charset=utf8mb4 collate=utf8mb4_bin;
