-- A subject's own records (我的信用记录) are found by who it is.
create index ix_credit_record_person on credit_record (person_id);
create index ix_credit_record_organisation on credit_record (organisation_id);
