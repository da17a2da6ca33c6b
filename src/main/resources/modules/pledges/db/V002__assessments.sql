-- Assessments against versioned frames: answers drafted and validated by two persons, findings that may change the plan (GOV-34 to GOV-38).
create table pledges.frame (
    code text not null,
    version integer not null check (version >= 1),
    ar text not null,
    ckb text not null,
    en text not null,
    licensed boolean not null,
    imported_by uuid not null,
    imported_at timestamptz not null,
    primary key (code, version)
);
comment on table pledges.frame is 'A frame the ministry brought; those the product ships stand on the room''s shelf.';
comment on column pledges.frame.code is 'Such as MGI.';
comment on column pledges.frame.version is 'From 1; a changed question makes a new one.';
comment on column pledges.frame.ar is 'Arabic title.';
comment on column pledges.frame.ckb is 'Central Kurdish title.';
comment on column pledges.frame.en is 'English title.';
comment on column pledges.frame.licensed is 'Whether its wordings must not be redistributed (GOV-35).';
comment on column pledges.frame.imported_by is 'Account.';
comment on column pledges.frame.imported_at is 'When.';

create table pledges.frame_item (
    frame text not null,
    version integer not null,
    item text not null,
    position integer not null,
    domain_ar text not null,
    domain_ckb text not null,
    domain_en text not null,
    ar text not null,
    ckb text not null,
    en text not null,
    wording text not null,
    primary key (frame, version, item),
    foreign key (frame, version) references pledges.frame (code, version)
);
comment on table pledges.frame_item is 'One question of a brought frame.';
comment on column pledges.frame_item.frame is 'The frame.';
comment on column pledges.frame_item.version is 'Its version.';
comment on column pledges.frame_item.item is 'Code of the question.';
comment on column pledges.frame_item.position is 'Order.';
comment on column pledges.frame_item.domain_ar is 'Domain in Arabic.';
comment on column pledges.frame_item.domain_ckb is 'Domain in Central Kurdish.';
comment on column pledges.frame_item.domain_en is 'Domain in English.';
comment on column pledges.frame_item.ar is 'Area in Arabic.';
comment on column pledges.frame_item.ckb is 'Area in Central Kurdish.';
comment on column pledges.frame_item.en is 'Area in English.';
comment on column pledges.frame_item.wording is 'The question itself, never exported from a licensed frame; or empty.';

create table pledges.assessment (
    id uuid primary key,
    title text not null,
    year integer not null,
    frame text not null,
    version integer not null,
    state text not null check (state in ('open', 'closed')),
    opened_by uuid not null,
    opened_at timestamptz not null
);
comment on table pledges.assessment is 'One assessment against one frame.';
comment on column pledges.assessment.id is 'Identifier.';
comment on column pledges.assessment.title is 'Its title.';
comment on column pledges.assessment.year is 'The year it speaks of.';
comment on column pledges.assessment.frame is 'Code of the frame, brought or shipped.';
comment on column pledges.assessment.version is 'Version of the frame.';
comment on column pledges.assessment.state is 'A closed one never changes.';
comment on column pledges.assessment.opened_by is 'Account.';
comment on column pledges.assessment.opened_at is 'When.';

create table pledges.answer (
    assessment uuid not null references pledges.assessment (id),
    item text not null,
    grade text not null check (grade in ('absent', 'partial', 'full', 'not-applicable')),
    evidence text not null,
    drafted_by uuid not null,
    drafted_at timestamptz not null,
    validated_by uuid check (validated_by <> drafted_by),
    validated_at timestamptz,
    primary key (assessment, item)
);
comment on table pledges.answer is 'One answer; it counts once another person validated it.';
comment on column pledges.answer.assessment is 'The assessment.';
comment on column pledges.answer.item is 'The question.';
comment on column pledges.answer.grade is 'The answer.';
comment on column pledges.answer.evidence is 'What it rests on.';
comment on column pledges.answer.drafted_by is 'Account that wrote it.';
comment on column pledges.answer.drafted_at is 'When.';
comment on column pledges.answer.validated_by is 'Another account; null until validated.';
comment on column pledges.answer.validated_at is 'When; null until validated.';

create table pledges.proposal (
    id uuid primary key,
    assessment uuid not null references pledges.assessment (id),
    item text not null,
    activity text not null,
    words text not null,
    decision text not null,
    proposed_by uuid not null,
    proposed_at timestamptz not null
);
comment on table pledges.proposal is 'A finding''s proposal to change an activity (GOV-38).';
comment on column pledges.proposal.id is 'Identifier.';
comment on column pledges.proposal.assessment is 'The assessment.';
comment on column pledges.proposal.item is 'The question whose answer proposes it.';
comment on column pledges.proposal.activity is 'The activity of the plan.';
comment on column pledges.proposal.words is 'What should change.';
comment on column pledges.proposal.decision is 'Number of the working group''s decision that accepted it; empty before.';
comment on column pledges.proposal.proposed_by is 'Account.';
comment on column pledges.proposal.proposed_at is 'When.';
