-- A year without a row knows weekends only.
create table calendar_year (
  of_year int not null primary key,
  source varchar(400) not null,
  entered_at datetime(3) not null,
  version bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Days that differ from the plain week: HOLIDAY or WORKDAY (调休上班).
create table calendar_day (
  on_day date not null primary key,
  of_year int not null,
  kind varchar(10) not null,
  name varchar(60) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_calendar_day_year on calendar_day (of_year, on_day);
