-- What an officer found about a number claimed twice, and why; both entries stay as they are (IDN-38).
alter table persons.paper_conflict
    add column outcome text check (outcome in ('first', 'second', 'both', 'same')),
    add column sealed_reason bytea;
comment on column persons.paper_conflict.outcome is 'The number is the first entry''s, the second''s, was issued to both, or both are one person; null while open.';
comment on column persons.paper_conflict.sealed_reason is 'Why, in the officer''s words, under the volume''s key.';
