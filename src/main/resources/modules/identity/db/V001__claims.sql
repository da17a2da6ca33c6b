-- Claims of identity: codes, clocks and who decided. Names, evidence, statements and reasons lie sealed in the vault under the same numbers.
create schema identity;
comment on schema identity is 'Claims of identity: codes and times only, texts are sealed.';

create sequence identity.serial;
comment on sequence identity.serial is 'The running part of a claim''s number.';

create table identity.claim (
    id uuid primary key,
    number text not null unique,
    office text not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    language text not null,
    term text not null check (term in ('urgent', 'papers', 'none')),
    state text not null check (state in ('opened', 'gated', 'collecting', 'verifying', 'proposed', 'found', 'appealed', 'final', 'referred-stateless', 'under-review', 'withdrawn')),
    gate_kinds text[] not null default '{}',
    finding_version integer not null default 0,
    outcome text check (outcome in ('confirmed', 'not-confirmed', 'inconclusive')),
    deciders uuid[] not null default '{}',
    appeal_until date,
    proposal_outcome text check (proposal_outcome in ('confirmed', 'not-confirmed', 'inconclusive')),
    proposed_by uuid,
    proposed_unit text,
    reasons uuid,
    tie_elsewhere boolean not null default false,
    guardian boolean not null default false,
    due_at timestamptz not null,
    stopped_at timestamptz,
    stop_reason text check (stop_reason in ('safeguard-open', 'person-absent', 'paper-awaited', 'interpreter-awaited')),
    warned integer not null default 0,
    decided_at timestamptz,
    category_file uuid
);
comment on table identity.claim is 'One claim of identity; nothing here says whose.';
comment on column identity.claim.id is 'Number of the claim''s own file in the vault.';
comment on column identity.claim.number is 'The number people read aloud.';
comment on column identity.claim.office is 'Embassy, field team, post or branch that opened it.';
comment on column identity.claim.opened_by is 'Its officer.';
comment on column identity.claim.opened_at is 'When it was opened; its clock counts from here.';
comment on column identity.claim.language is 'Code of the language in which the person is told.';
comment on column identity.claim.term is 'Which clock holds: a child or somebody held at a post, papers, none.';
comment on column identity.claim.state is 'Where it stands.';
comment on column identity.claim.gate_kinds is 'Safeguards found open when the gate was last looked at.';
comment on column identity.claim.finding_version is 'Version of the newest finding; 0 before the first.';
comment on column identity.claim.outcome is 'What the newest finding says.';
comment on column identity.claim.deciders is 'Who made the newest finding.';
comment on column identity.claim.appeal_until is 'Last day of the appeal, once notice is proven.';
comment on column identity.claim.proposal_outcome is 'What the first officer proposes.';
comment on column identity.claim.proposed_by is 'The first officer.';
comment on column identity.claim.proposed_unit is 'Unit of the first officer.';
comment on column identity.claim.reasons is 'Number of the sealed record of the newest reasons.';
comment on column identity.claim.tie_elsewhere is 'Whether another state is tied to the person.';
comment on column identity.claim.guardian is 'Whether a guardian is named in the sealed record.';
comment on column identity.claim.due_at is 'When the finding is due; moved on by stops.';
comment on column identity.claim.stopped_at is 'Since when the clock stands; null while it runs.';
comment on column identity.claim.stop_reason is 'Why it stands.';
comment on column identity.claim.warned is 'Highest share of the term, in per cent, that was warned of.';
comment on column identity.claim.decided_at is 'When the first finding was made.';
comment on column identity.claim.category_file is 'Number of the vault''s file that holds its categories, under a key of its own.';
create index claim_due on identity.claim (due_at) where decided_at is null;
create index claim_office on identity.claim (office, opened_at);

create table identity.assignment (
    claim uuid not null references identity.claim (id),
    account uuid not null,
    task text not null check (task in ('claim', 'finding', 'panel', 'category')),
    assigned_at timestamptz not null,
    primary key (claim, account, task)
);
comment on table identity.assignment is 'Who works on a claim; what they may open the vault decides.';
comment on column identity.assignment.claim is 'The claim.';
comment on column identity.assignment.account is 'The officer.';
comment on column identity.assignment.task is 'What for.';
comment on column identity.assignment.assigned_at is 'Since when.';
create index assignment_account on identity.assignment (account);

create table identity.closing (
    claim uuid not null references identity.claim (id),
    kind text not null,
    ground text not null check (ground in ('none-declared', 'certificate', 'adult', 'decided', 'not-indicated', 'specialist-cleared', 'fit', 'arranged', 'together', 'reasoned', 'declared', 'not-voluntary-claimed')),
    closed_by uuid not null,
    closed_at timestamptz not null,
    primary key (claim, kind)
);
comment on table identity.closing is 'What closed a safeguard, where no other room knows of it.';
comment on column identity.closing.claim is 'The claim.';
comment on column identity.closing.kind is 'The safeguard.';
comment on column identity.closing.ground is 'The evidence that closed it.';
comment on column identity.closing.closed_by is 'Who recorded it.';
comment on column identity.closing.closed_at is 'When.';

create table identity.evidence (
    id uuid primary key,
    place bigint not null generated always as identity,
    claim uuid not null references identity.claim (id),
    kind text not null,
    source text not null check (source in ('paper', 'register', 'person')),
    grp text not null,
    bits integer not null,
    cap integer not null,
    table_version text not null,
    original boolean not null,
    added_by uuid not null,
    added_at timestamptz not null,
    superseded text check (superseded in ('mistake', 'better-copy', 'withdrawn', 'shown-false')),
    superseded_at timestamptz,
    question uuid
);
comment on table identity.evidence is 'One item of evidence, only added; what it says is sealed under its number.';
comment on column identity.evidence.id is 'Number, also of the sealed record.';
comment on column identity.evidence.place is 'Order in which it came.';
comment on column identity.evidence.claim is 'The claim.';
comment on column identity.evidence.kind is 'Row of the table of weights.';
comment on column identity.evidence.source is 'Paper, register or person.';
comment on column identity.evidence.grp is 'Independence group: one origin counts once.';
comment on column identity.evidence.bits is 'Weight at the time, from the table; below zero it speaks against.';
comment on column identity.evidence.cap is 'The most its group adds up to.';
comment on column identity.evidence.table_version is 'Fingerprint of the table of weights it was weighed by.';
comment on column identity.evidence.original is 'False for a copy.';
comment on column identity.evidence.added_by is 'Who recorded it.';
comment on column identity.evidence.added_at is 'When.';
comment on column identity.evidence.superseded is 'Why it counts no longer; null while it counts.';
comment on column identity.evidence.superseded_at is 'Since when it counts no longer.';
comment on column identity.evidence.question is 'The question it answers; null for evidence that was brought.';
create index evidence_claim on identity.evidence (claim, place);

create table identity.question (
    id uuid primary key,
    place bigint not null generated always as identity,
    claim uuid not null references identity.claim (id),
    register text not null,
    step text not null check (step in ('number', 'names', 'encoded')),
    purpose text not null check (purpose in ('identity-finding')),
    ground text not null check (ground in ('own-request', 'law', 'ministry-order')),
    state text not null check (state in ('drafted', 'sent', 'silent', 'answered', 'expired')),
    fields integer not null,
    asked_by uuid not null,
    sent_at timestamptz not null,
    due_at timestamptz not null,
    answer text check (answer in ('confirmed', 'not-found', 'unclear')),
    valid_to date,
    signer uuid,
    answered_at timestamptz
);
comment on table identity.question is 'One question to an Iraqi register; its fields are sealed in a section of their own.';
comment on column identity.question.id is 'Number, also of the sealed section.';
comment on column identity.question.place is 'Order in which it was asked.';
comment on column identity.question.claim is 'The claim.';
comment on column identity.question.register is 'The register asked.';
comment on column identity.question.step is 'Number, names or encoded.';
comment on column identity.question.purpose is 'What the answer may be used for.';
comment on column identity.question.ground is 'On what ground it is asked.';
comment on column identity.question.state is 'Where it stands; silence is a state, never an answer.';
comment on column identity.question.fields is 'How many fields left with it.';
comment on column identity.question.asked_by is 'Who asked.';
comment on column identity.question.sent_at is 'When it left.';
comment on column identity.question.due_at is 'When the answer is due.';
comment on column identity.question.answer is 'Confirmed, not found or unclear; null before.';
comment on column identity.question.valid_to is 'Last day the answer holds.';
comment on column identity.question.signer is 'Who answered.';
comment on column identity.question.answered_at is 'When.';
create index question_claim on identity.question (claim, place);
create index question_waiting on identity.question (register, due_at) where state in ('sent', 'silent');
create index question_asker on identity.question (asked_by, answered_at) where answer = 'not-found';

create table identity.interview (
    id uuid primary key,
    claim uuid not null references identity.claim (id),
    held_at timestamptz not null,
    taken_by uuid not null,
    agrees integer not null,
    differs integer not null,
    closing text not null check (closing in ('signed', 'refused'))
);
comment on table identity.interview is 'One interview; what was said is sealed.';
comment on column identity.interview.id is 'Number, also of the sealed record.';
comment on column identity.interview.claim is 'The claim.';
comment on column identity.interview.held_at is 'When it was held.';
comment on column identity.interview.taken_by is 'Who took it; she does not decide.';
comment on column identity.interview.agrees is 'Answers that agree with what is known.';
comment on column identity.interview.differs is 'Answers that differ.';
comment on column identity.interview.closing is 'Signed after being read back, or not signed.';

create table identity.finding (
    claim uuid not null references identity.claim (id),
    version integer not null,
    kind text not null check (kind in ('finding', 'review', 'appeal')),
    outcome text not null check (outcome in ('confirmed', 'not-confirmed', 'inconclusive')),
    deciders uuid[] not null,
    reasons uuid not null,
    decided_at timestamptz not null,
    reference text not null unique,
    primary key (claim, version)
);
comment on table identity.finding is 'A finding as it was made; never altered.';
comment on column identity.finding.claim is 'The claim.';
comment on column identity.finding.version is 'Later findings have later versions.';
comment on column identity.finding.kind is 'By two officers, on review, or by a panel.';
comment on column identity.finding.outcome is 'What was found.';
comment on column identity.finding.deciders is 'Who found it.';
comment on column identity.finding.reasons is 'Number of the sealed reasons.';
comment on column identity.finding.decided_at is 'When.';
comment on column identity.finding.reference is 'What a letter and a token call it.';

create function identity.findings_stay() returns trigger language plpgsql as $$
begin
    raise exception 'findings are never altered';
end
$$;
create trigger findings_stay before update or delete on identity.finding
    for each row execute function identity.findings_stay();

create table identity.notice (
    claim uuid not null references identity.claim (id),
    version integer not null,
    told_on date not null,
    mode text not null check (mode in ('in-person', 'guardian', 'post-proof')),
    language text not null,
    recorded_by uuid not null,
    primary key (claim, version)
);
comment on table identity.notice is 'Proof that the person was told of a finding.';
comment on column identity.notice.claim is 'The claim.';
comment on column identity.notice.version is 'The finding.';
comment on column identity.notice.told_on is 'The day she was told.';
comment on column identity.notice.mode is 'How.';
comment on column identity.notice.language is 'In which language.';
comment on column identity.notice.recorded_by is 'Who recorded it.';

create table identity.token (
    reference text primary key,
    claim uuid not null references identity.claim (id),
    valid_to date not null,
    issued_at timestamptz not null,
    revoked_at timestamptz
);
comment on table identity.token is 'What another ministry checks: that there is a finding, and until when.';
comment on column identity.token.reference is 'Reference of the finding.';
comment on column identity.token.claim is 'The claim.';
comment on column identity.token.valid_to is 'Last day.';
comment on column identity.token.issued_at is 'When it was signed.';
comment on column identity.token.revoked_at is 'When it was withdrawn; null while it stands.';

create table identity.category (
    id uuid primary key,
    claim uuid not null references identity.claim (id),
    shown text not null,
    decided_by uuid not null,
    decided_at timestamptz not null,
    appealed_at timestamptz
);
comment on table identity.category is 'A category that was found; of class C4 it is called special here.';
comment on column identity.category.id is 'Number, also of the sealed record in the category file.';
comment on column identity.category.claim is 'The claim.';
comment on column identity.category.shown is 'What everybody may read.';
comment on column identity.category.decided_by is 'The category officer.';
comment on column identity.category.decided_at is 'When.';
comment on column identity.category.appealed_at is 'When the person appealed against it; null if never.';

create table identity.referral (
    claim uuid primary key references identity.claim (id),
    due_at timestamptz not null,
    opened_at timestamptz not null
);
comment on table identity.referral is 'A referral of somebody who may be stateless.';
comment on column identity.referral.claim is 'The claim.';
comment on column identity.referral.due_at is 'When it had to be opened at the latest.';
comment on column identity.referral.opened_at is 'When it was opened.';

create table identity.journey_order (
    claim uuid primary key references identity.claim (id),
    reference text not null,
    nationality text not null check (nationality in ('XXA', 'XXB', 'XXC', 'XXX')),
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
comment on table identity.journey_order is 'A ministry''s order to issue a document to a foreigner of unknown origin.';
comment on column identity.journey_order.claim is 'The claim.';
comment on column identity.journey_order.reference is 'Number of the order.';
comment on column identity.journey_order.nationality is 'What the document says instead of a nationality; XXA only after a referral as stateless.';
comment on column identity.journey_order.recorded_by is 'Who recorded it.';
comment on column identity.journey_order.recorded_at is 'When.';

create table identity.stop (
    claim uuid not null references identity.claim (id),
    from_at timestamptz not null,
    until_at timestamptz not null,
    reason text not null
);
comment on table identity.stop is 'A time in which the clock stood, shown apart from the days that count.';
comment on column identity.stop.claim is 'The claim.';
comment on column identity.stop.from_at is 'Since when it stood.';
comment on column identity.stop.until_at is 'Until when.';
comment on column identity.stop.reason is 'Why.';
