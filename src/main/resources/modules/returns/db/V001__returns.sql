-- Requests for return by codes alone (RET-1 to RET-26): what a person said lies sealed in the vault under the file's number.
create schema if not exists returns;
comment on schema returns is 'Return and readmission: states, safeguards, terms, decisions; never what a person said.';

create sequence returns.serial;

create table returns.file (
    id uuid primary key,
    number text not null unique,
    post text not null,
    origin text not null check (origin in ('state', 'embassy', 'programme', 'evacuation')),
    mode text not null check (mode in ('assisted_voluntary', 'spontaneous', 'forced', 'evacuation', 'idp_return')),
    sender text,
    sender_ref text,
    language text not null,
    rule_set text not null,
    rule_from date not null,
    deemed boolean not null,
    received_at timestamptz not null,
    check_due timestamptz not null,
    reply_due timestamptz,
    members integer not null check (members >= 1),
    unaccompanied boolean not null,
    state text not null,
    before text,
    items text[] not null default '{}',
    outcome text check (outcome in ('confirmed', 'not_confirmed', 'inconclusive')),
    appeal_until date,
    provisional boolean not null default false,
    withdrawn_by text check (withdrawn_by in ('state', 'person')),
    statement text not null default 'open' check (statement in ('open', 'taken', 'declined')),
    taker uuid,
    decided_at timestamptz,
    stopped_since timestamptz,
    stopped_seconds bigint not null default 0,
    alarmed_on date,
    interim_at timestamptz,
    linked uuid references returns.file (id),
    check (origin <> 'state' or sender is not null),
    check ((state = 'blocked') = (before is not null))
);
create unique index file_reference on returns.file (sender, sender_ref) where sender_ref is not null and linked is null;
create index file_post on returns.file (post, received_at desc);
create index file_state on returns.file (state, received_at desc);
create index file_deemed on returns.file (reply_due) where deemed;
comment on table returns.file is 'One person''s or family''s return, by codes.';
comment on column returns.file.id is 'Random; also the number of its sealed file in the vault.';
comment on column returns.file.number is 'As people read it, such as RT-26-000012.';
comment on column returns.file.post is 'Office of the post that received it.';
comment on column returns.file.origin is 'Where it came from.';
comment on column returns.file.mode is 'Mode of return (list E3).';
comment on column returns.file.sender is 'The state that asked, by its two letters.';
comment on column returns.file.sender_ref is 'The sender''s own reference.';
comment on column returns.file.language is 'Language of answers to the sender and the person.';
comment on column returns.file.rule_set is 'The rule set pinned at receipt (RET-2).';
comment on column returns.file.rule_from is 'Which version of it.';
comment on column returns.file.deemed is 'Whether silence counts as agreement under it (RET-24).';
comment on column returns.file.received_at is 'When it came in.';
comment on column returns.file.check_due is 'When completeness must be answered (RET-4).';
comment on column returns.file.reply_due is 'End of the term to reply, if the set has one.';
comment on column returns.file.members is 'How many people the file holds.';
comment on column returns.file.unaccompanied is 'Whether it is a child alone (RET-13).';
comment on column returns.file.state is 'Where it stands.';
comment on column returns.file.before is 'Where it stood before it was blocked.';
comment on column returns.file.items is 'What was missing, by code.';
comment on column returns.file.outcome is 'What was decided on nationality.';
comment on column returns.file.appeal_until is 'Last day of an appeal.';
comment on column returns.file.provisional is 'Whether the sender''s provisional document serves.';
comment on column returns.file.withdrawn_by is 'Whose word ended it.';
comment on column returns.file.statement is 'Whether the person''s own statement was taken or declined (RET-12).';
comment on column returns.file.taker is 'Who took it; never decides.';
comment on column returns.file.decided_at is 'When nationality was first decided.';
comment on column returns.file.stopped_since is 'Since when it waits for papers or a safeguard; empty while it runs.';
comment on column returns.file.stopped_seconds is 'How long it waited so before (RET-25).';
comment on column returns.file.alarmed_on is 'Last day its term was announced.';
comment on column returns.file.interim_at is 'When an interim reply was prepared because a safeguard stood open.';
comment on column returns.file.linked is 'The file that answers for it as well (RET-5).';

create table returns.safeguard (
    file uuid not null references returns.file (id),
    kind text not null check (kind in ('asylum_claim', 'appeal_suspensive', 'residence_right', 'best_interest',
                                       'trafficking', 'medical_fitness', 'family_unity', 'voluntariness')),
    closed boolean not null default false,
    decided_by uuid,
    decided_at timestamptz,
    primary key (file, kind),
    check (not closed or decided_by is not null)
);
comment on table returns.safeguard is 'Whether each of the eight is closed; value and evidence lie sealed (RET-7).';
comment on column returns.safeguard.file is 'The return.';
comment on column returns.safeguard.kind is 'Which of the eight (list E2).';
comment on column returns.safeguard.closed is 'Unknown is open.';
comment on column returns.safeguard.decided_by is 'Who looked at it last.';
comment on column returns.safeguard.decided_at is 'When; empty while nobody has.';

create table returns.step (
    id uuid primary key,
    file uuid not null references returns.file (id),
    at timestamptz not null,
    by uuid,
    what text not null,
    state text not null,
    detail text not null default ''
);
create index step_file on returns.step (file, at);
create index step_what on returns.step (what, detail);
comment on table returns.step is 'What happened to a return, by codes: its timeline and the counts of gates hit.';
comment on column returns.step.id is 'Random.';
comment on column returns.step.file is 'The return.';
comment on column returns.step.at is 'When.';
comment on column returns.step.by is 'Who; empty for a clock.';
comment on column returns.step.what is 'The step.';
comment on column returns.step.state is 'Where the file stood after it.';
comment on column returns.step.detail is 'A code, such as an outward code or an outcome.';

create table returns.member (
    id uuid primary key,
    file uuid not null references returns.file (id),
    place integer not null,
    relation text not null check (relation in ('self', 'spouse', 'child', 'parent', 'sibling', 'other')),
    minor boolean not null,
    paper text,
    sketch text,
    missing text[] not null default '{}',
    lost boolean not null default false,
    document text,
    document_until date,
    split_to uuid references returns.file (id)
);
create index member_file on returns.member (file, place);
create index member_paper on returns.member (paper) where paper is not null;
create index member_sketch on returns.member (sketch) where sketch is not null;
create index member_document on returns.member (document) where document is not null;
comment on table returns.member is 'Who belongs to a file; names lie sealed under the same number.';
comment on column returns.member.id is 'Random; also the number of the sealed record.';
comment on column returns.member.file is 'The file.';
comment on column returns.member.place is 'Order in the file, from 1.';
comment on column returns.member.relation is 'To the first person.';
comment on column returns.member.minor is 'Whether under eighteen at receipt.';
comment on column returns.member.paper is 'Keyed hash of the number of the paper she shows; finds a second request for her (RET-5).';
comment on column returns.member.sketch is 'Keyed hash of name slots and day of birth; the same.';
comment on column returns.member.missing is 'Which particulars are missing, by code (RET-4).';
comment on column returns.member.lost is 'Whether a loss of the paper was declared (RET-18).';
comment on column returns.member.document is 'Keyed hash of the number of the travel document issued.';
comment on column returns.member.document_until is 'Its last day.';
comment on column returns.member.split_to is 'The file a member was split to with a reason (RET-6).';

create table returns.likeness (
    file uuid not null references returns.file (id),
    other uuid not null references returns.file (id),
    by_paper boolean not null,
    by_name boolean not null,
    decided text check (decided in ('same', 'different')),
    decided_by uuid,
    primary key (file, other)
);
comment on table returns.likeness is 'Requests that may be for one person; a person decides (RET-5).';
comment on column returns.likeness.file is 'The later file.';
comment on column returns.likeness.other is 'The earlier one.';
comment on column returns.likeness.by_paper is 'The same paper.';
comment on column returns.likeness.by_name is 'The same name slots and day of birth.';
comment on column returns.likeness.decided is 'Same or different people; empty while it waits.';
comment on column returns.likeness.decided_by is 'Who said so; empty when both agreed and no other file was alike.';

create table returns.ask (
    id uuid primary key,
    file uuid not null references returns.file (id),
    register text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    due timestamptz not null,
    answer text check (answer in ('confirmed', 'not_found', 'unclear')),
    valid_to date,
    answered_by uuid,
    answered_at timestamptz,
    unique (file, register),
    check ((answer is null) = (answered_at is null))
);
create index ask_open on returns.ask (due) where answer is null;
comment on table returns.ask is 'Registers asked in parallel, each with its clock (RET-15, RET-16).';
comment on column returns.ask.id is 'Random.';
comment on column returns.ask.file is 'The return.';
comment on column returns.ask.register is 'Which register.';
comment on column returns.ask.asked_by is 'Who asked.';
comment on column returns.ask.asked_at is 'When.';
comment on column returns.ask.due is 'When the answer is due.';
comment on column returns.ask.answer is 'What it says.';
comment on column returns.ask.valid_to is 'Last day on which it may be relied on.';
comment on column returns.ask.answered_by is 'Who answered.';
comment on column returns.ask.answered_at is 'When.';

create table returns.interview (
    id uuid primary key,
    file uuid not null references returns.file (id),
    at timestamptz not null,
    zone text not null,
    means text not null check (means in ('place', 'video')),
    interpreter boolean not null,
    woman boolean not null,
    guardian boolean not null,
    officer uuid not null,
    outcome text not null default 'set' check (outcome in ('set', 'held', 'missed', 'excused')),
    signature text check (signature in ('signed', 'refused')),
    recorded_at timestamptz
);
create index interview_file on returns.interview (file, at);
create index interview_officer on returns.interview (officer, at);
comment on table returns.interview is 'Interviews set, held and missed (RET-19, RET-21); the record lies sealed under the same number.';
comment on column returns.interview.id is 'Random; also the number of the sealed record.';
comment on column returns.interview.file is 'The return.';
comment on column returns.interview.at is 'When.';
comment on column returns.interview.zone is 'Time zone of the post, in which the day is also said.';
comment on column returns.interview.means is 'At the post or by video.';
comment on column returns.interview.interpreter is 'Whether an interpreter comes.';
comment on column returns.interview.woman is 'Whether a woman officer was asked for.';
comment on column returns.interview.guardian is 'Whether a guardian sits beside a minor.';
comment on column returns.interview.officer is 'Who asks; never decides.';
comment on column returns.interview.outcome is 'Held, missed, or missed with a reason.';
comment on column returns.interview.signature is 'Whether the record read back was signed.';
comment on column returns.interview.recorded_at is 'When the outcome was recorded.';

create table returns.verdict (
    id uuid primary key,
    file uuid not null references returns.file (id),
    outcome text not null check (outcome in ('confirmed', 'not_confirmed', 'inconclusive')),
    evidence text[] not null,
    appeal boolean not null,
    first uuid not null,
    first_at timestamptz not null,
    second uuid,
    second_at timestamptz,
    state text not null check (state in ('proposed', 'made', 'returned')),
    check (first is distinct from second),
    check ((state = 'made') = (second is not null))
);
create unique index verdict_proposed on returns.verdict (file) where state = 'proposed';
create index verdict_file on returns.verdict (file, first_at);
comment on table returns.verdict is 'Decisions on nationality by two officers (RET-22, RET-23); the reasons lie sealed under the same number.';
comment on column returns.verdict.id is 'Random; also the number of the sealed reasons.';
comment on column returns.verdict.file is 'The return.';
comment on column returns.verdict.outcome is 'What it says.';
comment on column returns.verdict.evidence is 'Kinds of evidence relied on (list E3).';
comment on column returns.verdict.appeal is 'Whether it decides an appeal.';
comment on column returns.verdict.first is 'Who wrote it.';
comment on column returns.verdict.first_at is 'When.';
comment on column returns.verdict.second is 'Who confirmed it.';
comment on column returns.verdict.second_at is 'When.';
comment on column returns.verdict.state is 'Proposed, made, or returned to its writer.';

create table returns.mailbox_key (
    id uuid primary key,
    state text not null,
    hash text not null unique,
    issued_by uuid not null,
    issued_at timestamptz not null,
    revoked_at timestamptz
);
comment on table returns.mailbox_key is 'Keys of partner states'' mailboxes; only a keyed hash is kept (RET-11).';
comment on column returns.mailbox_key.id is 'Random.';
comment on column returns.mailbox_key.state is 'The state, by its two letters.';
comment on column returns.mailbox_key.hash is 'Keyed hash of the key.';
comment on column returns.mailbox_key.issued_by is 'Who gave it out.';
comment on column returns.mailbox_key.issued_at is 'When.';
comment on column returns.mailbox_key.revoked_at is 'When it ended.';

create table returns.resolution (
    id uuid primary key,
    number text not null unique,
    minutes text not null,
    quorum boolean not null,
    subject text not null,
    owner text not null,
    due date not null,
    state text not null check (state in ('proposed', 'adopted', 'in_hand', 'done')),
    by uuid not null,
    at timestamptz not null,
    check (state = 'proposed' or (minutes <> '' and quorum))
);
create index resolution_due on returns.resolution (due);
comment on table returns.resolution is 'Decisions of Committee 373 with owners (RET-41); C1 only.';
comment on column returns.resolution.id is 'Random.';
comment on column returns.resolution.number is 'Of the decision.';
comment on column returns.resolution.minutes is 'Reference of the minutes; adopting needs them.';
comment on column returns.resolution.quorum is 'Whether the sitting had its quorum.';
comment on column returns.resolution.subject is 'What is to be done.';
comment on column returns.resolution.owner is 'The office that owns it.';
comment on column returns.resolution.due is 'Until when.';
comment on column returns.resolution.state is 'Proposed, adopted, in hand, done; overdue is read from the day.';
comment on column returns.resolution.by is 'Who recorded it.';
comment on column returns.resolution.at is 'When.';

create table returns.lead (
    id uuid primary key,
    agency text not null,
    licence text not null,
    route text not null,
    period text not null,
    travellers integer not null check (travellers >= 1),
    price_band text not null,
    source text not null,
    sent_to text not null,
    by uuid not null,
    at timestamptz not null
);
comment on table returns.lead is 'Leads on travel agencies (RET-42): counts and routes, nobody''s data.';
comment on column returns.lead.id is 'Random.';
comment on column returns.lead.agency is 'The agency''s public name.';
comment on column returns.lead.licence is 'Number of its licence.';
comment on column returns.lead.route is 'The route it sold.';
comment on column returns.lead.period is 'When.';
comment on column returns.lead.travellers is 'How many travelled.';
comment on column returns.lead.price_band is 'What they paid, as a band.';
comment on column returns.lead.source is 'Where the lead comes from; public or official.';
comment on column returns.lead.sent_to is 'The body it was sent to.';
comment on column returns.lead.by is 'Who recorded it.';
comment on column returns.lead.at is 'When.';
