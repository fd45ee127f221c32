-- 常用意见: wordings a person uses again and again; each the person's own.
create table phrase (
  id char(26) not null primary key,
  person_id varchar(40) not null,
  wording varchar(600) not null,
  uses int not null,
  last_used_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_phrase_once on phrase (person_id, wording);
