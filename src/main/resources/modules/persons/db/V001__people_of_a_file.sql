-- Who is named in a file, with codes only: every name, date, number and word lies sealed in the vault.
create schema if not exists persons;
comment on schema persons is 'The register of people, by codes; personal fields lie in the schema vault.';

create table persons.member (
    id uuid primary key,
    file uuid not null,
    relation text not null check (relation in ('self', 'spouse', 'child', 'parent', 'sibling', 'grandparent', 'ward', 'other')),
    birth_year_band int check (birth_year_band % 5 = 0),
    birth_precision text check (birth_precision in ('day', 'month', 'year', 'estimate')),
    sex text check (sex in ('female', 'male')),
    minor boolean not null default false,
    own_file uuid,
    hidden boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null,
    left_at timestamptz
);
create index member_file on persons.member (file);
create index member_own_file on persons.member (own_file) where own_file is not null;
comment on table persons.member is 'One person of a household as one file names it.';
comment on column persons.member.id is 'Random; for the case''s own person it is the case id.';
comment on column persons.member.file is 'The case in which the person is named.';
comment on column persons.member.relation is 'How the person stands to the case''s own person.';
comment on column persons.member.birth_year_band is 'First year of the five-year band of birth; the date itself is sealed.';
comment on column persons.member.birth_precision is 'Whether day, month, year or only an estimate is known (REF-12).';
comment on column persons.member.sex is 'As the person says; null when not asked.';
comment on column persons.member.minor is 'Under eighteen when last looked at.';
comment on column persons.member.own_file is 'The person''s own case, where there is one.';
comment on column persons.member.hidden is 'A violence flag: other members'' files do not show this person''s own case (REF-57).';
comment on column persons.member.version is 'Grows with each save, so that a stale save is noticed (H6).';
comment on column persons.member.created_at is 'When the person was first named in the file.';
comment on column persons.member.left_at is 'When the person left the household; null while in it.';

create table persons.paper (
    id uuid primary key,
    file uuid not null,
    person uuid not null references persons.member (id),
    kind text not null,
    status text not null check (status in ('held', 'lost', 'expired', 'applied')),
    noted_at timestamptz not null
);
create index paper_file on persons.paper (file);
comment on table persons.paper is 'Papers people hold, lost or asked for; kind and status in clear for matching services.';
comment on column persons.paper.id is 'Random; also the record under which the number is sealed.';
comment on column persons.paper.file is 'The case in which the paper is noted.';
comment on column persons.paper.person is 'Whose paper it is.';
comment on column persons.paper.kind is 'Code list E5, such as unified_id.';
comment on column persons.paper.status is 'In hand, gone, past its date, or asked for.';
comment on column persons.paper.noted_at is 'When this was last noted.';

create table persons.tie (
    file uuid not null,
    caregiver uuid not null references persons.member (id),
    dependant uuid not null references persons.member (id),
    noted_at timestamptz not null,
    primary key (caregiver, dependant),
    check (caregiver <> dependant)
);
comment on table persons.tie is 'Who takes care of whom; never a circle (REF-57).';
comment on column persons.tie.file is 'The case in which the tie is noted.';
comment on column persons.tie.caregiver is 'Who takes care.';
comment on column persons.tie.dependant is 'Who is taken care of.';
comment on column persons.tie.noted_at is 'When this was noted.';
