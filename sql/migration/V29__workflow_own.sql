-- Whoever has claimed thousands of items asks for one place or step of them: looked at in the index, without the rows.
alter table work_item drop index ix_work_item_mine;
create index ix_work_item_mine on work_item (assignee, state, received_at, id, city_code, region_code, step);
