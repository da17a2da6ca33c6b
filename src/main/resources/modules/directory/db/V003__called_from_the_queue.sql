-- When a place frees, the first of the queue is called, once.
alter table directory.waiting add column called_at timestamptz;
comment on column directory.waiting.called_at is 'When a free place was offered to it; null while it waits.';
