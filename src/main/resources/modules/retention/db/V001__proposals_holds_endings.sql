-- The end of files (REF-55, REF-59) by codes alone: proposals, committee decisions, legal holds, certificates, governorates.
create schema if not exists retention;
comment on schema retention is 'How long files are kept, who decided their end, and proof of it.';

create table retention.proposal (
    id uuid primary key,
    file uuid not null,
    number text not null,
    proposer uuid not null,
    proposed_at timestamptz not null,
    reason text not null check (reason in ('term-over', 'person-asks', 'kept-wrongly')),
    state text not null check (state in ('proposed', 'decided', 'destroyed', 'cancelled')),
    decision_number text,
    decision_date date,
    members text[],
    recorder uuid,
    due timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    fingerprint text,
    keys integer,
    records integer,
    check (state not in ('decided', 'destroyed') or (decision_number is not null and cardinality(members) >= 3)),
    check (proposer is distinct from recorder)
);
create unique index proposal_open on retention.proposal (file) where state in ('proposed', 'decided');
create index proposal_newest on retention.proposal (proposed_at desc);
comment on table retention.proposal is 'One proposal to destroy a case''s keys, and what became of it.';
comment on column retention.proposal.id is 'Random.';
comment on column retention.proposal.file is 'The case.';
comment on column retention.proposal.number is 'Its number.';
comment on column retention.proposal.proposer is 'Who proposed.';
comment on column retention.proposal.proposed_at is 'When.';
comment on column retention.proposal.reason is 'Why, by code.';
comment on column retention.proposal.state is 'Where it stands.';
comment on column retention.proposal.decision_number is 'Number of the document committee''s decision.';
comment on column retention.proposal.decision_date is 'Its date.';
comment on column retention.proposal.members is 'The committee''s members as they signed; officials, not clients.';
comment on column retention.proposal.recorder is 'Who recorded the decision; never the proposer.';
comment on column retention.proposal.due is 'From when it may be carried out.';
comment on column retention.proposal.ended_by is 'Who carried it out or cancelled it.';
comment on column retention.proposal.ended_at is 'When.';
comment on column retention.proposal.fingerprint is 'SHA-256 over what the destroyed keys committed to.';
comment on column retention.proposal.keys is 'How many wraps were destroyed.';
comment on column retention.proposal.records is 'How many sealed records went with them.';

create table retention.hold (
    id uuid primary key,
    file uuid not null,
    number text not null,
    reason text not null check (reason in ('court', 'complaint', 'inquiry', 'person-asks')),
    placed_by uuid not null,
    placed_at timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz,
    check (placed_by is distinct from lifted_by)
);
create index hold_standing on retention.hold (file) where lifted_at is null;
comment on table retention.hold is 'Legal holds: while one stands nothing of the case is destroyed.';
comment on column retention.hold.id is 'Random.';
comment on column retention.hold.file is 'The case.';
comment on column retention.hold.number is 'Its number.';
comment on column retention.hold.reason is 'Why, by code.';
comment on column retention.hold.placed_by is 'Who placed it.';
comment on column retention.hold.placed_at is 'When.';
comment on column retention.hold.lifted_by is 'Who lifted it; never who placed it.';
comment on column retention.hold.lifted_at is 'When.';

create table retention.ending (
    id uuid primary key,
    governorate text not null,
    rehearsal boolean not null,
    asked_by uuid not null,
    institution text not null,
    asked_at timestamptz not null,
    state text not null check (state in ('asked', 'counting', 'ended', 'stopped')),
    second_by uuid,
    other_institution text,
    due timestamptz,
    cases integer,
    check (institution is distinct from other_institution),
    check (asked_by is distinct from second_by)
);
create index ending_newest on retention.ending (asked_at desc);
comment on table retention.ending is 'The end of all keys of a governorate by two institutions, or its yearly rehearsal.';
comment on column retention.ending.id is 'Random.';
comment on column retention.ending.governorate is 'Code of the governorate.';
comment on column retention.ending.rehearsal is 'Whether it only rehearses.';
comment on column retention.ending.asked_by is 'Who asked.';
comment on column retention.ending.institution is 'For which institution.';
comment on column retention.ending.asked_at is 'When.';
comment on column retention.ending.state is 'Where it stands.';
comment on column retention.ending.second_by is 'Who confirmed.';
comment on column retention.ending.other_institution is 'For which other institution.';
comment on column retention.ending.due is 'When the ten minutes are over.';
comment on column retention.ending.cases is 'How many cases lost their keys, or would have.';
