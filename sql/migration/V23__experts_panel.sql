-- One row for each time an expert was called to a seat (席位): appended, never rewritten; only its
-- state moves on. The round in which sheets are withheld is that of the panel.
create table panel_seat (
  id char(26) not null primary key,
  panel_id varchar(40) not null,
  case_id varchar(40) not null,
  draw_no int not null,
  seat_no int not null,
  draw_position int not null,
  expert_id varchar(40) not null,
  expert_code varchar(40) not null,
  field varchar(60) not null,
  post_id varchar(40) null,
  state varchar(20) not null,
  reason varchar(2000) null,
  called_at datetime(3) not null,
  accepted_at datetime(3) null,
  ended_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_panel_seat_expert on panel_seat (panel_id, expert_id);
create index ix_panel_seat_case on panel_seat (case_id, expert_id);
create index ix_panel_seat_expert on panel_seat (expert_id, called_at);

-- The rubric as it was at the first score; a later change of the call does not reach it.
create table panel_rubric (
  panel_id varchar(40) not null primary key,
  version char(64) not null,
  aggregation varchar(20) not null,
  minimum_sheets int not null,
  outlier_share decimal(9,4) not null,
  frozen_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table panel_rubric_dimension (
  panel_id varchar(40) not null,
  dimension_no int not null,
  code varchar(60) not null,
  label varchar(200) not null,
  label_en varchar(200) not null,
  weight decimal(9,4) not null,
  max_points decimal(9,4) not null,
  basis varchar(500) not null,
  primary key (panel_id, dimension_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- One sheet (评分表) for each expert of a panel; which two devices cannot double.
create table panel_sheet (
  id char(26) not null primary key,
  panel_id varchar(40) not null,
  case_id varchar(40) not null,
  seat_id char(26) not null,
  expert_id varchar(40) not null,
  expert_code varchar(40) not null,
  draw_no int not null,
  draw_position int not null,
  rubric_version char(64) not null,
  recommended boolean not null,
  remark varchar(4000) not null,
  entry_seq bigint not null,
  given_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_panel_sheet_expert on panel_sheet (panel_id, expert_id);

create table panel_score (
  sheet_id char(26) not null,
  dimension_no int not null,
  points decimal(9,4) not null,
  reason varchar(2000) not null,
  primary key (sheet_id, dimension_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What the sheets came to when they were opened, and the opinion the leader merged from them.
create table panel_opinion (
  panel_id varchar(40) not null primary key,
  case_id varchar(40) not null,
  total decimal(9,2) not null,
  spread decimal(9,2) not null,
  sheets int not null,
  recommended int not null,
  leader_id varchar(40) not null,
  opened_at datetime(3) not null,
  recommendation varchar(20) null,
  opinion varchar(8000) null,
  merged_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_panel_opinion_case on panel_opinion (case_id, opened_at);

create table panel_dimension (
  panel_id varchar(40) not null,
  dimension_no int not null,
  code varchar(60) not null,
  mean_points decimal(9,2) not null,
  spread decimal(9,2) not null,
  outliers int not null,
  primary key (panel_id, dimension_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
