-- Fields of expertise; data, so that a province may add its own. Labels in both languages.
create table expert_field (
  code varchar(40) not null primary key,
  label_zh varchar(80) not null,
  label_en varchar(80) not null,
  list_order int not null
) default charset=utf8mb4 collate=utf8mb4_bin;
insert into expert_field (code, label_zh, label_en, list_order) values
  ('PROCESS', '行业工艺', 'Industrial process', 10),
  ('ENERGY', '能源', 'Energy', 20),
  ('ENVIRONMENT', '环境', 'Environment', 30),
  ('AUDIT_METHOD', '审核方法', 'Audit method', 40),
  ('CARBON', '碳减排', 'Carbon reduction', 50),
  ('ECONOMICS', '技术经济', 'Techno-economics', 60);

-- The last code given in a province, such as ZJ-0007.
create table expert_sequence (
  province varchar(6) not null primary key,
  last_no int not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table expert (
  person_id varchar(40) not null primary key,
  province varchar(6) not null,
  code varchar(16) not null,
  post_id varchar(40) not null,
  name varchar(80) not null,
  title varchar(80) not null,
  region varchar(6) not null,
  state varchar(16) not null,
  state_reason varchar(400),
  state_since datetime(3) not null,
  registered_at datetime(3) not null,
  version bigint not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_expert_code on expert (province, code);

-- Where somebody works or worked; ended, never deleted: avoidance looks back for years.
create table expert_employer (
  id varchar(40) not null primary key,
  person_id varchar(40) not null,
  employer varchar(200) not null,
  credit_code varchar(18),
  from_date date not null,
  to_date date,
  recorded_at datetime(3) not null,
  recorded_by varchar(40) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_expert_employer on expert_employer (person_id, from_date);

-- Ties to groups and consultants, and declared interests; ended, never deleted.
create table expert_tie (
  id varchar(40) not null primary key,
  person_id varchar(40) not null,
  kind varchar(16) not null,
  name varchar(200) not null,
  credit_code varchar(18),
  note varchar(400),
  declared_at datetime(3) not null,
  declared_by varchar(40) not null,
  ended_at datetime(3)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_expert_tie on expert_tie (person_id);

create table expert_skill (
  person_id varchar(40) not null,
  field varchar(40) not null,
  primary key (person_id, field)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table expert_industry (
  person_id varchar(40) not null,
  industry varchar(80) not null,
  primary key (person_id, industry)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table expert_certificate (
  id varchar(40) not null primary key,
  person_id varchar(40) not null,
  name varchar(120) not null,
  serial varchar(80) not null,
  valid_until date
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_expert_certificate on expert_certificate (person_id);

create table expert_away (
  id varchar(40) not null primary key,
  person_id varchar(40) not null,
  from_date date not null,
  to_date date not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_expert_away on expert_away (person_id, to_date);

-- The panel of a case. A case has one at work at a time.
create table panel (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  opened_at datetime(3) not null,
  closed_at datetime(3)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_panel_case on panel (case_id, id);

-- Every way in which experts were sought, numbered through the case: none is ever removed.
create table panel_draw (
  case_id varchar(40) not null,
  draw_no int not null,
  panel_id varchar(40) not null,
  kind varchar(16) not null,
  state varchar(16) not null,
  digest varchar(64) not null,
  list_seq bigint not null,
  seats int not null,
  proposed_by varchar(40) not null,
  proposed_for varchar(40),
  proposed_at datetime(3) not null,
  outcome varchar(64),
  primary key (case_id, draw_no)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_panel_draw on panel_draw (panel_id, draw_no);

-- What each of the two departments promised and then said; the number itself is kept nowhere before it is revealed.
create table panel_nonce (
  panel_id varchar(40) not null,
  draw_no int not null,
  department varchar(16) not null,
  commitment varchar(64) not null,
  committed_by varchar(40) not null,
  committed_for varchar(40),
  answer varchar(16),
  revealed_by varchar(40),
  revealed_for varchar(40),
  primary key (panel_id, draw_no, department)
) default charset=utf8mb4 collate=utf8mb4_bin;

create table panel_drawn (
  panel_id varchar(40) not null,
  draw_no int not null,
  list_position int not null,
  expert_id varchar(40) not null,
  expert_code varchar(16) not null,
  field varchar(40) not null,
  kind varchar(16) not null,
  primary key (panel_id, draw_no, list_position)
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_panel_drawn_expert on panel_drawn (expert_id, panel_id);
