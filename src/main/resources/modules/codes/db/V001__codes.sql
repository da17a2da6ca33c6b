-- Every code list of the product in one table: words in three languages, validity, source, and whether anyone endorsed it (H4).
create schema codes;
comment on schema codes is 'Official code lists, versioned by date.';

create table codes.code (
    list text not null,
    code text not null,
    position integer not null,
    ar text not null,
    ckb text not null,
    en text not null,
    valid_from date not null,
    valid_to date,
    source text not null,
    verified boolean not null,
    facts jsonb not null default '{}',
    primary key (list, code)
);
comment on table codes.code is 'One code of one list; rows are retired by date and never deleted.';
comment on column codes.code.list is 'Name of the list, as the seed file is called: governorate, family, deadline.';
comment on column codes.code.code is 'The code itself, stable for ever.';
comment on column codes.code.position is 'Place in the list as people expect to see it.';
comment on column codes.code.ar is 'Arabic words.';
comment on column codes.code.ckb is 'Central Kurdish words.';
comment on column codes.code.en is 'English words.';
comment on column codes.code.valid_from is 'First day on which the code may be chosen.';
comment on column codes.code.valid_to is 'Last day on which the code may be chosen; null while it holds.';
comment on column codes.code.source is 'Where the code or its words come from.';
comment on column codes.code.verified is 'False while no authority has endorsed the row; pages mark it.';
comment on column codes.code.facts is 'What only this list knows of its codes, text by name.';

create table codes.loaded (
    sheet text primary key,
    fingerprint text not null
);
comment on table codes.loaded is 'Which version of each seed file the rooms'' tables hold, so that an unchanged file is not read again.';
comment on column codes.loaded.sheet is 'Room, shelf and name of the file.';
comment on column codes.loaded.fingerprint is 'CRC-32C of the file.';
