alter table account add column disabled_at datetime(3) null;
alter table account add column disabled_reason varchar(400) null;
alter table account add column must_change boolean not null default false;
alter table account add column password_changed_at datetime(3) null;
alter table account add column version bigint not null default 0;

-- Permissions whose default grants were written once; from then on post_permission decides.
create table permission_seed (
  permission varchar(60) not null primary key
) default charset=utf8mb4 collate=utf8mb4_bin;

-- What an installation before this one knew; an empty one knows none yet.
insert into permission_seed (permission)
select known.permission from (
  select 'desk:use' as permission
  union all select 'case:read'
  union all select 'evidence:verify'
  union all select 'pilot:apply'
  union all select 'call:read'
  union all select 'pilot:city-review'
  union all select 'pilot:format-check'
  union all select 'suspicion:raise'
  union all select 'suspicion:resolve'
  union all select 'workflow:admin'
  union all select 'trail:read'
  union all select 'operations:read'
) known
where exists (select 1 from post_permission);

-- For whom a department's word was given: that person counts as well as the hand.
alter table joint_opinion add column acting_for varchar(40) null;
alter table suspicion_opinion add column acting_for varchar(40) null;
alter table suspicion add column raised_for varchar(40) null;

-- Whether it has been told that the deputyship ended.
alter table deputyship add column told_at datetime(3) null;

-- X（代 Y） is longer than a name.
alter table work_item modify column assignee_name varchar(130) null;
