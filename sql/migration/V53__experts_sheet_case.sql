-- Verification reads the sheets of one case after the other.
create index ix_panel_sheet_case on panel_sheet (case_id);
