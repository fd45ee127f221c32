-- Times are UTC. Names in utf8mb4: 𠮷 and 䶮 occur in names.
create table region (
  code char(6) not null primary key,
  name varchar(60) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table organisation (
  id varchar(40) not null primary key,
  name varchar(120) not null,
  kind varchar(30) not null,
  region_code char(6) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_organisation_region on organisation (region_code);

create table person (
  id varchar(40) not null primary key,
  name varchar(60) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table post (
  id varchar(40) not null primary key,
  person_id varchar(40) not null,
  organisation_id varchar(40) not null,
  kind varchar(30) not null,
  name varchar(60) not null,
  constraint fk_post_person foreign key (person_id) references person (id),
  constraint fk_post_organisation foreign key (organisation_id) references organisation (id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_post_person on post (person_id);
create index ix_post_organisation on post (organisation_id, kind);
