alter table region add column parent char(6) null;

alter table organisation add column ended_at datetime(3) null;
alter table organisation add column version bigint not null default 0;

alter table person add column email varchar(120) null;
alter table person add column version bigint not null default 0;

-- duty: place in the department's inner chain. A post that has ended stays for what was done in it.
alter table post add column duty varchar(10) not null default 'DRAFT';
alter table post add column ended_at datetime(3) null;
alter table post add column version bigint not null default 0;

create table deputyship (
  id char(26) not null primary key,
  principal_id varchar(40) not null,
  deputy_id varchar(40) not null,
  starts_at datetime(3) not null,
  ends_at datetime(3) not null,
  reason varchar(400) not null,
  ended_at datetime(3) null,
  constraint fk_deputyship_principal foreign key (principal_id) references person (id),
  constraint fk_deputyship_deputy foreign key (deputy_id) references person (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_deputyship_deputy on deputyship (deputy_id, ends_at);
create index ix_deputyship_principal on deputyship (principal_id, ends_at);
