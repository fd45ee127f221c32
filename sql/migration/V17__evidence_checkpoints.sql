-- Set with every seal, in the same statement; a checkpoint takes what is flagged, never what is recent.
alter table case_chain add column awaits_checkpoint boolean not null default false;
update case_chain set awaits_checkpoint = true where head_seq > checkpointed_seq;
create index ix_case_chain_awaits on case_chain (awaits_checkpoint, case_id);

create table checkpoint (
  checkpoint_no bigint not null primary key,
  made_at datetime(3) not null,
  leaves int not null,
  merkle_root char(64) not null,
  previous_seal char(64) not null,
  seal char(64) not null
) default charset=utf8mb4 collate=utf8mb4_bin;

create table checkpoint_leaf (
  checkpoint_no bigint not null,
  position int not null,
  case_id varchar(40) not null,
  seq bigint not null,
  seal char(64) not null,
  primary key (checkpoint_no, position)
) default charset=utf8mb4 collate=utf8mb4_bin;
-- A head stands in one checkpoint only, whatever two nodes do.
create unique index ux_checkpoint_leaf_case on checkpoint_leaf (case_id, seq);

-- The end of the chain of checkpoints; its one row is the lock that lets one node at a time make one.
create table checkpoint_head (
  id int not null primary key,
  checkpoint_no bigint not null,
  seal char(64) not null
) default charset=utf8mb4 collate=utf8mb4_bin;
insert into checkpoint_head (id, checkpoint_no, seal)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- The sweep of the store asks which contents a row still names.
create index ix_attachment_digest on attachment (digest);
