-- Veto items that an expert ticked on a score sheet; sealed with it, reported when sheets are opened.
create table panel_veto_hit (
  sheet_id char(26) not null,
  hit_no int not null,
  code varchar(40) not null,
  item varchar(400) not null,
  place varchar(250) not null,
  reason varchar(2000) not null,
  primary key (sheet_id, hit_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
