-- Two entries of one person: proposed by what they are found by, decided by two people, taken back exactly (IDN-41 to IDN-44).
create table persons.twin_pending (
    id uuid primary key,
    since timestamptz not null
);
comment on table persons.twin_pending is 'Entries not yet held against the others.';
comment on column persons.twin_pending.id is 'Which entry.';
comment on column persons.twin_pending.since is 'Since when.';

create table persons.twin (
    one uuid not null,
    other uuid not null,
    register uuid not null,
    shared int not null,
    state text not null default 'open' check (state in ('open', 'different', 'linked')),
    seen_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    primary key (one, other),
    check (one < other)
);
create index twin_open on persons.twin (shared desc, one, other) where state = 'open';
comment on table persons.twin is 'Pairs of entries that may be one person; found by keyed tokens alone, weighed only when somebody opens them.';
comment on column persons.twin.one is 'The entry with the lower id.';
comment on column persons.twin.other is 'The other entry.';
comment on column persons.twin.register is 'In which register.';
comment on column persons.twin.shared is 'How many tokens they share.';
comment on column persons.twin.state is 'Open, found to be two people, or linked.';
comment on column persons.twin.seen_at is 'Since when the pair is known.';
comment on column persons.twin.decided_by is 'Who said that they are two people.';
comment on column persons.twin.decided_at is 'When.';

create table persons.link (
    id uuid primary key,
    one uuid not null,
    other uuid not null,
    register uuid not null,
    state text not null check (state in ('proposed', 'linked', 'refused', 'unlinked')),
    sealed_reason bytea not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    unlinked_by uuid,
    unlinked_at timestamptz,
    check (one < other),
    check (decided_by is null or decided_by <> proposed_by)
);
create unique index link_living on persons.link (one, other) where state in ('proposed', 'linked');
create index link_other on persons.link (other) where state = 'linked';
comment on table persons.link is 'Two entries taken for one person; a line between them that changes neither.';
comment on column persons.link.id is 'Which.';
comment on column persons.link.one is 'The entry with the lower id.';
comment on column persons.link.other is 'The other entry.';
comment on column persons.link.register is 'In which register.';
comment on column persons.link.state is 'Proposed by one, linked or refused by a second; unlinked later.';
comment on column persons.link.sealed_reason is 'Why, in the proposer''s words, under the volume''s key.';
comment on column persons.link.proposed_by is 'The first person.';
comment on column persons.link.proposed_at is 'When.';
comment on column persons.link.decided_by is 'The second person, never the first.';
comment on column persons.link.decided_at is 'When.';
comment on column persons.link.unlinked_by is 'Who took it back.';
comment on column persons.link.unlinked_at is 'When.';

create table persons.joint_remark (
    id uuid primary key,
    register uuid not null,
    about uuid[] not null,
    sealed bytea not null,
    review boolean not null default false,
    written_by uuid not null,
    written_at timestamptz not null
);
create index joint_remark_about on persons.joint_remark using gin (about);
comment on table persons.joint_remark is 'Remarks on a person of several entries; when a link among them is taken back nobody can say by rule whom they mean.';
comment on column persons.joint_remark.id is 'Which.';
comment on column persons.joint_remark.register is 'In which register.';
comment on column persons.joint_remark.about is 'Every entry linked when it was written.';
comment on column persons.joint_remark.sealed is 'The remark, under the volume''s key.';
comment on column persons.joint_remark.review is 'A link among them was taken back: somebody has to decide.';
comment on column persons.joint_remark.written_by is 'Who.';
comment on column persons.joint_remark.written_at is 'When.';
