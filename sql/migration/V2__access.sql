create table account (
  login varchar(60) not null primary key,
  person_id varchar(40) not null,
  password_hash varchar(200) not null,
  failures int not null default 0,
  locked_until datetime(3) null,
  created_at datetime(3) not null,
  last_login_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_account_person on account (person_id);

create table post_permission (
  post_kind varchar(30) not null,
  permission varchar(60) not null,
  primary key (post_kind, permission)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table security_trail (
  id char(26) not null primary key,
  at datetime(3) not null,
  what varchar(60) not null,
  person_id varchar(40) null,
  subject varchar(120) not null,
  detail varchar(400) not null,
  origin varchar(64) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_security_trail_person on security_trail (person_id, id);
create index ix_security_trail_subject on security_trail (subject, id);

-- The way in on the first start without demo data; used once.
create table setup_token (
  token_hash char(64) not null primary key,
  created_at datetime(3) not null,
  used_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
