-- Pairs of neighbouring characters of number, title, applicant and region of a case.
create table case_gram (
  gram varchar(4) not null,
  case_id varchar(40) not null,
  primary key (gram, case_id)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_case_gram_case on case_gram (case_id);

-- False for cases from before; a job writes their pairs in small batches after the start.
alter table case_file add column search_indexed boolean not null default false;
create index ix_case_file_indexed on case_file (search_indexed, id);
