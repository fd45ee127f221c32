-- Parts of one whole, bundled or joint audit share texts on purpose: what all of them call it; null
-- where a submission is part of none.
alter table fact_passage add column joint_audit varchar(60) null;
