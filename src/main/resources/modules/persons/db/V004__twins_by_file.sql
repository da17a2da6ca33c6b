-- A file of a million entries is held against the register in the background, a batch at a time, its own queue beside what is typed (IDN-44).
alter table persons.twin_pending add column batch uuid;
comment on column persons.twin_pending.batch is 'The import that brought it; null for what was typed, which goes first.';
create index twin_pending_next on persons.twin_pending (batch, since, id);
