-- Rows of provinces that do not exist, in the tables behind lists: numbers has one column (seq).

insert into credit_record (
  id, case_id, case_number, province, subject_role, organisation_id, credit_code, subject_name,
  suspicion_id, inquiry, items, effective_from, until_on, period_basis, state, state_since, seq)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLANC', seq), concat('N-', seq), '990000',
  elt(1 + mod(seq, 3), 'APPLICANT', 'CONSULTANT', 'PERSON'), concat('plan-o', mod(seq, 5000)),
  concat('PLAN', lpad(mod(seq, 5000), 14, '0')), concat('企业', seq),
  concat('PLAN', lpad(seq, 22, '0')), concat('plan-i', seq), 'DATA_FRAUD', '2024-01-01',
  date_add('2026-01-01', interval seq hour), 'b', if(mod(seq, 5000) = 0, 'REPAIRED', 'ACTIVE'),
  date_add('2024-01-01', interval seq second), seq
from :numbers;

insert into credit_event (
  record_id, event_no, kind, at, seq)
select
  concat('PLAN', lpad(seq, 22, '0')), 1, 'RECORDED', date_add('2024-01-01', interval seq second),
  seq
from :numbers;

insert into integrity_check (
  id, case_id, entry_seq, facts, province, state, attempts, next_at, asked_at, error)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLANC', seq), 1, 'f', '990000',
  if(mod(seq, 1000) = 0, 'FAILED', if(mod(seq, 1000) = 1, 'PENDING', 'DONE')), 1,
  date_add('2024-01-01', interval seq second), date_add('2024-01-01', interval seq second),
  if(mod(seq, 2000) = 1, 'e', null)
from :numbers;

insert into finding (
  id, check_id, case_id, entry_seq, position, finding_key, rule_id, rule_version, severity, fields,
  evidence, others, sentence_key, sentence_args, checked, found_at)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLAN', lpad(seq, 22, '0')), concat('PLANC', seq), 1,
  1, 'k', concat('R', mod(seq, 30)), 1, 'WARNING', '[]', '[]', '[]', 's', '[]',
  mod(seq, 1000) <> 0, date_add('2024-01-01', interval seq second)
from :numbers;

insert into suspicion (
  id, case_id, raised_by, raised_seq, raised_at, state, instance)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLANC', seq), 'p', 1,
  date_add('2024-01-01', interval seq second), if(mod(seq, 100) = 0, 'OPEN', 'DISMISSED'),
  concat('plan-i', seq)
from :numbers;

insert into public_report (
  id, number, province, reference_said, reference_key, case_id, suspicion_id, item, reporter,
  contact, facts, digest, token_digest, filed_at, state)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLAN', seq), '990000', 'r',
  sha2(concat('r', mod(seq, 20000)), 256), concat('PLANC', seq),
  if(mod(seq, 1000) = 0, null, concat('PLAN', lpad(seq, 22, '0'))), 'OTHER', 'r', 'c', 'f',
  sha2(concat('d', seq), 256), sha2(concat('t', seq), 256),
  date_add('2024-01-01', interval seq second), if(mod(seq, 3000) = 0, 'FILED', 'CLOSED')
from :numbers;

insert into pilot_application (
  case_id, call_id, applicant_id, project_title)
select
  concat('PLANC', seq), 'plan', 'plan', 't'
from :numbers;

insert into pilot_consultant (
  case_id, position, province, credit_code, name, support)
select
  concat('PLANC', seq), 1, '990000', concat('PLAN', lpad(mod(seq, 5000), 14, '0')), 'n', 's'
from :numbers;

insert into panel_sheet (
  id, panel_id, case_id, seat_id, expert_id, expert_code, draw_no, draw_position, rubric_version,
  recommended, remark, entry_seq, given_at)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('plan-p', floor(seq / 7)), concat('PLANC', seq),
  concat('PLAN', lpad(seq, 22, '0')), concat('e', seq), 'e', 1, mod(seq, 7), 'v', true, 'r', 1,
  date_add('2024-01-01', interval seq second)
from :numbers;

insert into panel_veto_hit (
  sheet_id, hit_no, code, item, place, reason)
select
  concat('PLAN', lpad(seq, 22, '0')), 1, 'DATA_FRAUD', 'i', 'p', 'r'
from :numbers;

insert into checkpoint_delivery (
  channel, checkpoint_no, state, asked_at, attempts, next_attempt_at)
select
  'PLAN', 1000000000 + seq, if(mod(seq, 1000) = 0, 'WAITING', 'DELIVERED'),
  date_add('2024-01-01', interval seq second), 1, date_add('2024-01-01', interval seq second)
from :numbers;

insert into public_list (
  id, number, number_founded, case_id, province, title, issuer, basis, remark, noticed,
  published_at, digest, seq)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLAN', seq), true, concat('PLANC', seq),
  if(mod(seq, 1000) = 0, '980000', '990000'), 't', 'i', 'b', 'r', 'n',
  date_add('2024-01-01', interval seq second), 'd', seq
from :numbers;

insert into public_list_entry (
  list_id, entry_no, subject, title, party, place, category, digest)
select
  concat('PLAN', lpad(seq, 22, '0')), 1, concat('PLANC', seq), 't', 'p', 'p', 'c', 'd'
from :numbers;

insert into public_notice (
  id, case_id, case_kind, case_number, province, title, issuer, basis, remark, working_days,
  opened_at, due_at, state, list_id, seq)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLANC', seq), 'PILOT', 'n',
  if(mod(seq, 1000) = 0, '980000', '990000'), 't', 'i', 'b', 'r', 5,
  date_add('2024-01-01', interval seq second), date_add('2024-01-01', interval seq second),
  if(mod(seq, 1000) = 0, 'OPEN', 'PUBLISHED'), concat('PLAN', lpad(seq, 22, '0')), seq
from :numbers;

insert into fact_passage (
  id, case_id, facts, field, subject, sketch, version)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLANC', seq), 'f', 'f', concat('s', seq), 's', 1
from :numbers;

insert into fact_passage_band (
  passage_id, band)
select
  concat('PLAN', lpad(seq, 22, '0')), mod(seq, 60000)
from :numbers;

insert into fact_document (
  id, case_id, facts, field, subject, digest, version)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLANC', seq), 'f', 'f', concat('s', seq),
  sha2(concat('d', seq), 256), 1
from :numbers;

insert into fact_document_band (
  document_id, band)
select
  concat('PLAN', lpad(seq, 22, '0')), mod(seq, 60000)
from :numbers;

insert into fact_measure (
  id, case_id, facts, field, subject, kind, item, amount, unit, basis, fingerprint, version)
select
  concat('PLAN', lpad(seq, 22, '0')), concat('PLANC', seq), 'f', 'f', concat('s', mod(seq, 20000)),
  'k', 'i', '1', 't', 'b', mod(seq, 60000), 1
from :numbers;
