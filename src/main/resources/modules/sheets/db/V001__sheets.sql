-- Files of activities and pledges wait here until every row is good and somebody says: write (GOV-56).
create schema sheets;
comment on schema sheets is 'Files brought in, before they are written.';

create table sheets.sheet (
    id uuid primary key,
    name text not null,
    kind text not null check (kind in ('activities', 'pledges')),
    state text not null check (state in ('staged', 'written', 'discarded')),
    brought_by uuid not null,
    brought_at timestamptz not null
);
comment on table sheets.sheet is 'One file.';
comment on column sheets.sheet.id is 'Identifier.';
comment on column sheets.sheet.name is 'Name of the file.';
comment on column sheets.sheet.kind is 'What its rows are.';
comment on column sheets.sheet.state is 'Where it stands.';
comment on column sheets.sheet.brought_by is 'Account.';
comment on column sheets.sheet.brought_at is 'When.';

create table sheets.sheet_row (
    sheet uuid not null references sheets.sheet (id),
    line integer not null,
    columns text[] not null,
    cells text[] not null,
    primary key (sheet, line)
);
comment on table sheets.sheet_row is 'One row as it stands after corrections; its fate is found anew each time.';
comment on column sheets.sheet_row.sheet is 'The file.';
comment on column sheets.sheet_row.line is 'Its line in the file, from 1.';
comment on column sheets.sheet_row.columns is 'Names of the cells.';
comment on column sheets.sheet_row.cells is 'Their texts.';
