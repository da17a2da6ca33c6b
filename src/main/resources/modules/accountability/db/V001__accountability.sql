-- What was found or is needed and what answered it; who is in charge of an activity; what data an institution owes (GOV-41, GOV-44).
create schema accountability;
comment on schema accountability is 'Findings and needs with their answers; what each institution owes.';

create table accountability.finding (
    id text primary key,
    kind text not null check (kind in ('finding', 'need')),
    words text not null,
    source text not null,
    owner text not null,
    answer text not null check (answer in ('none', 'activity', 'pledge')),
    reference text not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    check ((answer = 'none') = (reference = ''))
);
comment on table accountability.finding is 'A finding or need as somebody worked on it; one of a document or an assessment has a row once somebody did.';
comment on column accountability.finding.id is 'Entry of a document, ASM-assessment-item of an assessment, or an identifier of our own.';
comment on column accountability.finding.kind is 'What it is.';
comment on column accountability.finding.words is 'In words, for those written here; empty where the document or assessment says it.';
comment on column accountability.finding.source is 'Where it comes from, for those written here; empty otherwise.';
comment on column accountability.finding.owner is 'Entry of the body or institution that has to answer.';
comment on column accountability.finding.answer is 'What answers it; none: not answered.';
comment on column accountability.finding.reference is 'Entry of the activity or identifier of the pledge; empty for none.';
comment on column accountability.finding.note is 'How that answers it, or why nothing does yet.';
comment on column accountability.finding.recorded_by is 'Account of the last change.';
comment on column accountability.finding.recorded_at is 'When.';

create table accountability.charge (
    activity text primary key,
    institution text not null,
    source text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
comment on table accountability.charge is 'Which institution is in charge of an activity whose source names none.';
comment on column accountability.charge.activity is 'Entry of the activity.';
comment on column accountability.charge.institution is 'Entry of the institution.';
comment on column accountability.charge.source is 'Decision or document that says so.';
comment on column accountability.charge.recorded_by is 'Account.';
comment on column accountability.charge.recorded_at is 'When.';

create table accountability.dataset (
    id uuid primary key,
    institution text not null,
    title text not null,
    due date not null,
    source text not null,
    received_on date,
    reference text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    check ((received_on is null) = (reference = ''))
);
comment on table accountability.dataset is 'Data an institution is expected to deliver: counts, never persons.';
comment on column accountability.dataset.id is 'Identifier.';
comment on column accountability.dataset.institution is 'Entry of the institution.';
comment on column accountability.dataset.title is 'What is expected.';
comment on column accountability.dataset.due is 'By which day.';
comment on column accountability.dataset.source is 'Agreement or decision that expects it.';
comment on column accountability.dataset.received_on is 'Day it came; null before.';
comment on column accountability.dataset.reference is 'Letter or file it came with; empty before.';
comment on column accountability.dataset.recorded_by is 'Account.';
comment on column accountability.dataset.recorded_at is 'When it was expected first.';
create index dataset_institution on accountability.dataset (institution, due);
