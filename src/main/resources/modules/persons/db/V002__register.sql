-- The register of people: entries of the offices that keep registers. Everything personal is sealed under the key of a volume (decision 0091).
create table persons.register (
    id uuid primary key,
    kind text not null,
    office text not null,
    founded_at timestamptz not null
);
comment on table persons.register is 'A register and who keeps it.';
comment on column persons.register.id is 'Also the volume its entries are sealed in.';
comment on column persons.register.kind is 'civil, ration …';
comment on column persons.register.office is 'Code of the office that keeps it.';
comment on column persons.register.founded_at is 'Since when.';

create table persons.import_batch (
    id uuid primary key,
    register uuid not null references persons.register (id),
    state text not null check (state in ('receiving', 'reading', 'stopped', 'staged', 'refused', 'confirmed', 'discarded')),
    sealed_name bytea not null,
    file_mark uuid,
    bytes bigint not null default 0,
    encoding text not null default '',
    expected bigint not null default 0,
    lines bigint not null default 0,
    fresh bigint not null default 0,
    changed bigint not null default 0,
    same bigint not null default 0,
    bad bigint not null default 0,
    beat_at timestamptz,
    brought_by uuid not null,
    brought_at timestamptz not null
);
comment on table persons.import_batch is 'One file brought into a register.';
comment on column persons.import_batch.id is 'Which.';
comment on column persons.import_batch.register is 'Into which register.';
comment on column persons.import_batch.state is 'Where it stands; only the entries of a confirmed one are found.';
comment on column persons.import_batch.sealed_name is 'The file''s name, which may name people.';
comment on column persons.import_batch.file_mark is 'Keyed mark of the whole content: the same file again is known by it.';
comment on column persons.import_batch.bytes is 'Length of the file.';
comment on column persons.import_batch.encoding is 'How its letters were read.';
comment on column persons.import_batch.expected is 'Line ends counted while the file was received: what progress is measured by.';
comment on column persons.import_batch.lines is 'Rows read and durable: reading goes on after the last of them.';
comment on column persons.import_batch.fresh is 'Rows of people not in the register before.';
comment on column persons.import_batch.changed is 'Rows that correct an entry.';
comment on column persons.import_batch.same is 'Rows that say what the register says already.';
comment on column persons.import_batch.bad is 'Rows that cannot be taken.';
comment on column persons.import_batch.beat_at is 'When the reader last gave a sign of life.';
comment on column persons.import_batch.brought_by is 'Who brought it.';
comment on column persons.import_batch.brought_at is 'When.';

create table persons.import_part (
    batch uuid not null references persons.import_batch (id),
    number int not null,
    sealed bytea not null,
    primary key (batch, number)
);
comment on table persons.import_part is 'The file itself in sealed pieces, until it is confirmed or discarded.';
comment on column persons.import_part.batch is 'Of which import.';
comment on column persons.import_part.number is 'Which piece, from 0.';
comment on column persons.import_part.sealed is 'Its bytes, under the volume''s key.';

create table persons.import_fault (
    batch uuid not null references persons.import_batch (id),
    line bigint not null,
    place int not null,
    cell text not null,
    cause text not null,
    sealed bytea,
    primary key (batch, line, place)
);
comment on table persons.import_fault is 'Why a row cannot be taken.';
comment on column persons.import_fault.batch is 'Of which import.';
comment on column persons.import_fault.line is 'The line in the file, from 1.';
comment on column persons.import_fault.place is 'Which of the row''s faults, from 0.';
comment on column persons.import_fault.cell is 'The column, or empty for the whole row.';
comment on column persons.import_fault.cause is 'Code of the cause.';
comment on column persons.import_fault.sealed is 'With the first fault: the row as it was brought, to be corrected and brought again.';

create table persons.extract (
    id uuid not null,
    version int not null,
    register uuid not null,
    batch uuid,
    line bigint not null,
    key_mark uuid not null,
    content_mark uuid not null,
    sealed bytea not null,
    written_by uuid not null,
    written_at timestamptz not null,
    primary key (id, version)
);
create index extract_key on persons.extract (key_mark, version);
create index extract_batch on persons.extract (batch) where batch is not null;
comment on table persons.extract is 'Entries of registers, a row a version; a correction adds one (IDN-35).';
comment on column persons.extract.id is 'Which entry.';
comment on column persons.extract.version is 'From 1.';
comment on column persons.extract.register is 'In which register.';
comment on column persons.extract.batch is 'The import that brought it; null for what was typed.';
comment on column persons.extract.line is 'The line of its file, 0 for what was typed.';
comment on column persons.extract.key_mark is 'Keyed mark of what names the entry in its source: the same row again is known by it.';
comment on column persons.extract.content_mark is 'Keyed mark of all it says.';
comment on column persons.extract.sealed is 'All it says, under the volume''s key.';
comment on column persons.extract.written_by is 'Who wrote it.';
comment on column persons.extract.written_at is 'When.';

create table persons.extract_token (
    id uuid not null,
    version int not null,
    batch uuid,
    tokens bigint[] not null,
    primary key (id, version)
);
create index extract_token_token on persons.extract_token using gin (tokens);
create index extract_token_batch on persons.extract_token (batch) where batch is not null;
comment on table persons.extract_token is 'What entries are found by: keyed tokens of compounds, six to ten a person (IDN-39).';
comment on column persons.extract_token.id is 'Which entry.';
comment on column persons.extract_token.version is 'Which version of it.';
comment on column persons.extract_token.batch is 'The import that brought it.';
comment on column persons.extract_token.tokens is 'HMAC-SHA-256 under the volume''s token key: 32 bits for compounds of names, 64 for numbers of papers and places in the register.';

create table persons.paper_conflict (
    token bigint not null,
    one uuid not null,
    other uuid not null,
    register uuid not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid,
    primary key (token, one, other),
    check (one < other)
);
create index paper_conflict_one on persons.paper_conflict (one);
create index paper_conflict_other on persons.paper_conflict (other);
comment on table persons.paper_conflict is 'One number of a paper claimed by two entries (IDN-38); neither is changed by it.';
comment on column persons.paper_conflict.token is 'The keyed token of the number.';
comment on column persons.paper_conflict.one is 'The entry with the lower id.';
comment on column persons.paper_conflict.other is 'The other entry.';
comment on column persons.paper_conflict.register is 'In which register.';
comment on column persons.paper_conflict.opened_at is 'Since when it is known.';
comment on column persons.paper_conflict.closed_at is 'When an officer had settled it.';
comment on column persons.paper_conflict.closed_by is 'Who.';

create table persons.correction_told (
    id uuid not null,
    version int not null,
    account_id uuid not null,
    told_at timestamptz not null,
    seen_at timestamptz,
    primary key (id, version, account_id)
);
create index correction_told_account on persons.correction_told (account_id) where seen_at is null;
comment on table persons.correction_told is 'Who was given an entry before it was corrected, and is told so (IDN-35).';
comment on column persons.correction_told.id is 'Which entry.';
comment on column persons.correction_told.version is 'The version that corrects it.';
comment on column persons.correction_told.account_id is 'Who is told.';
comment on column persons.correction_told.told_at is 'Since when.';
comment on column persons.correction_told.seen_at is 'When they opened the entry again.';
