-- Which of the three departments of a pilot (三部门) an organisation is; null where none, or not said.
alter table organisation add column department varchar(20) null;
