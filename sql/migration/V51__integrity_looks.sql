-- D1 confirms a picture that was found by its bands: 16 by 16 grey values of the whole picture, as
-- 512 hexadecimal digits, on the row of the whole and on those of its middles; null where it is none.
alter table fact_document add column grey varchar(512) null;
