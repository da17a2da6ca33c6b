-- Two facts of one moment keep the order in which they were written: a story's clock stands still between them.
alter table casework.event add column seq bigint generated always as identity;
comment on column casework.event.seq is 'Order of writing.';
