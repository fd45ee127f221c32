-- A number that was promised once is no secret any more: its digest tells it apart when it comes again.
alter table panel_nonce add column nonce_digest varchar(64) null;
create index ix_panel_nonce_digest on panel_nonce (nonce_digest);
