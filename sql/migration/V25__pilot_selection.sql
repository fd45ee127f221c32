-- How score sheets come together, as data of the call. No source gives any of it: 依据待确认.
alter table pilot_call add column aggregation varchar(20) not null default 'MEAN';
alter table pilot_call add column minimum_sheets int not null default 3;
alter table pilot_call add column outlier_percent int not null default 30;
alter table pilot_call add column scoring_basis varchar(200) not null default '';

-- Codes of the conditions the applicant answered; null for what was submitted before.
alter table pilot_application add column conditions varchar(100) null;
