-- Messages are settled by what they are about, whoever was told.
create index ix_message_key on message (message_key);
