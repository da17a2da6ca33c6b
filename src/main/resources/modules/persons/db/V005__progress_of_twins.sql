-- How far the entries of a file are held against the others is seen on its page, and can be stopped and resumed there.
alter table persons.import_batch
    add column to_hold bigint not null default 0,
    add column held bigint not null default 0,
    add column holding_stopped boolean not null default false;
comment on column persons.import_batch.to_hold is 'Entries that were to be held against the others when it was confirmed.';
comment on column persons.import_batch.held is 'How many of them have been.';
comment on column persons.import_batch.holding_stopped is 'An officer has stopped the holding; it goes on from there.';
