-- The portal and the desk show notices and lists newest first.
create index ix_public_notice_province on public_notice (province, opened_at, id);
create index ix_public_list_published on public_list (published_at, id);
create index ix_public_list_province on public_list (province, published_at, id);
