-- What was told to whom. The sentence is a key and its arguments (JSON), said in the reader's language.
create table message (
  id char(26) not null primary key,
  person_id varchar(40) not null,
  kind varchar(40) not null,
  subject_key varchar(120) not null,
  subject_args varchar(2000) not null,
  link varchar(300) null,
  message_key varchar(160) null,
  created_at datetime(3) not null,
  read_at datetime(3) null
) default charset=utf8mb4 collate=utf8mb4_bin;
-- Newest first by id, a keyset; the first range is also what the badge counts.
create index ix_message_unread on message (person_id, read_at, id);
create index ix_message_all on message (person_id, id);
create index ix_message_kind on message (person_id, kind, id);
create index ix_message_read on message (read_at);
create unique index ux_message_once on message (person_id, message_key);

-- Mail on its way: written with what it follows from, sent after commit.
create table outbox_mail (
  id char(26) not null primary key,
  person_id varchar(40) not null,
  address varchar(120) not null,
  subject varchar(500) not null,
  body text not null,
  created_at datetime(3) not null,
  next_attempt_at datetime(3) not null,
  attempts int not null,
  state varchar(10) not null,
  last_error varchar(120) null
) default charset=utf8mb4 collate=utf8mb4_bin;
create index ix_outbox_mail_due on outbox_mail (state, next_attempt_at);
create index ix_outbox_mail_old on outbox_mail (created_at);
