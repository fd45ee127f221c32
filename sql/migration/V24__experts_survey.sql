-- A site survey (现场调查) of a case, from its first plan to its conclusion.
create table survey (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  survey_no int not null,
  plan_no int not null,
  visit_on date not null,
  lead_post varchar(40) not null,
  lead_person varchar(40) not null,
  lead_name varchar(100) not null,
  planned_at datetime(3) not null,
  response varchar(20) null,
  response_reason varchar(2000) null,
  objection_answer varchar(2000) null,
  recorded_at datetime(3) null,
  findings_seq bigint null,
  acknowledged_at datetime(3) null,
  acknowledgement_remark varchar(2000) null,
  conclusion varchar(30) null,
  conclusion_words varchar(2000) null,
  concluded_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_survey_case on survey (case_id, survey_no);

create table survey_member (
  survey_id varchar(40) not null,
  member_no int not null,
  kind varchar(20) not null,
  name varchar(100) not null,
  organisation varchar(200) not null,
  primary key (survey_id, member_no)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What is looked at, with what stands in the record now; version counts the writings.
create table survey_item (
  survey_id varchar(40) not null,
  item_key varchar(60) not null,
  item_no int not null,
  source varchar(20) not null,
  words varchar(4000) not null,
  claim_place varchar(200) null,
  left_out varchar(500) null,
  finding varchar(20) null,
  note varchar(2000) null,
  position varchar(80) null,
  version bigint not null,
  device varchar(40) null,
  written_at datetime(3) null,
  primary key (survey_id, item_key)
) default charset=utf8mb4 collate=utf8mb4_bin;

-- Every writing as a device handed it over; nothing is overwritten here.
create table survey_entry (
  id varchar(40) not null primary key,
  survey_id varchar(40) not null,
  item_key varchar(60) not null,
  device varchar(40) not null,
  device_seq bigint not null,
  base_version bigint not null,
  version bigint null,
  finding varchar(20) null,
  note varchar(2000) null,
  position varchar(80) null,
  written_at datetime(3) null,
  received_at datetime(3) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
create unique index ux_survey_entry_seq on survey_entry (survey_id, device, device_seq);
create index ix_survey_entry_item on survey_entry (survey_id, item_key, version);

create table survey_photo (
  id varchar(40) not null primary key,
  survey_id varchar(40) not null,
  case_id varchar(40) not null,
  item_key varchar(60) not null,
  attachment_id varchar(40) not null,
  name varchar(200) not null,
  size bigint not null,
  sha256 char(64) not null,
  taken_at datetime(3) null,
  received_at datetime(3) not null,
  warnings varchar(100) not null,
  removed_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_survey_photo_digest on survey_photo (sha256);
create index ix_survey_photo_item on survey_photo (survey_id, item_key);
