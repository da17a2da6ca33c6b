-- Files are staged: read and checked first, written only when somebody says so (REF-9).
create table directory.import_batch (
    id uuid primary key,
    name text not null,
    encoding text not null,
    rows integer not null,
    good integer not null,
    written integer not null,
    state text not null check (state in ('staged', 'refused', 'committed', 'discarded')),
    brought_by uuid not null,
    brought_at timestamptz not null
);
create index import_batch_by on directory.import_batch (brought_by, brought_at desc);
comment on table directory.import_batch is 'One file that was brought in.';
comment on column directory.import_batch.id is 'Identifier.';
comment on column directory.import_batch.name is 'Name of the file.';
comment on column directory.import_batch.encoding is 'Encoding found.';
comment on column directory.import_batch.rows is 'Rows read.';
comment on column directory.import_batch.good is 'Rows that may be written.';
comment on column directory.import_batch.written is 'Rows that were written.';
comment on column directory.import_batch.state is 'Where the file stands.';
comment on column directory.import_batch.brought_by is 'Account that brought it.';
comment on column directory.import_batch.brought_at is 'When.';

create table directory.import_row (
    batch uuid not null references directory.import_batch (id),
    line integer not null,
    cells jsonb not null,
    primary key (batch, line)
);
comment on table directory.import_row is 'A good row waiting to be written; gone once the batch is closed.';
comment on column directory.import_row.batch is 'Of which file.';
comment on column directory.import_row.line is 'Line in the file.';
comment on column directory.import_row.cells is 'Its cells by column.';

create table directory.import_problem (
    batch uuid not null references directory.import_batch (id),
    line integer not null,
    cell text not null,
    key text not null,
    arguments text[] not null
);
create index import_problem_batch on directory.import_problem (batch, line);
comment on table directory.import_problem is 'What is wrong at one place of a file.';
comment on column directory.import_problem.batch is 'Of which file.';
comment on column directory.import_problem.line is 'Line in the file; 0 for the file as a whole.';
comment on column directory.import_problem.cell is 'Column of the cell; empty for a whole line.';
comment on column directory.import_problem.key is 'Message key of the reason.';
comment on column directory.import_problem.arguments is 'What the message needs.';
