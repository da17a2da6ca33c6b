-- A referral, its clocks, its ladder, what was disclosed, and what was done to it. Codes and ids only: every word about
-- a person lies sealed in the vault.
create schema referrals;

create table referrals.referral (
    id uuid primary key,
    file uuid not null,
    mark text not null,
    reference text not null unique,
    need uuid,
    family text not null,
    service uuid not null,
    governorate text not null,
    district text,
    from_office text not null,
    sender uuid not null,
    to_office text not null,
    to_organisation text not null,
    to_person uuid,
    priority text not null check (priority in ('emergency', 'high', 'medium', 'low')),
    state text not null check (state in ('draft', 'sent', 'delivered', 'acknowledged', 'accepted', 'declined', 'scheduled', 'no-show',
        'lost', 'in-service', 'provider-done', 'client-confirmed', 'client-disputed', 'closed', 'expired-no-response', 'withdrawn')),
    parent uuid references referrals.referral (id),
    root uuid not null,
    blocks uuid references referrals.referral (id),
    sent_at timestamptz,
    changed_at timestamptz not null,
    acknowledged_at timestamptz,
    decided_at timestamptz,
    appointment_at timestamptz,
    started_at timestamptz,
    done_at timestamptz,
    settled_at timestamptz,
    ended_at timestamptz,
    decline_reason text,
    documents text[] not null default '{}',
    outcome text check (outcome in ('full', 'partial', 'not')),
    channel text check (channel in ('code', 'phone', 'visit')),
    withdrawn_by text check (withdrawn_by in ('client', 'sender', 'consent', 'case-closed')),
    verified boolean,
    missed smallint not null default 0,
    failed_contacts smallint not null default 0,
    answered_in_time boolean,
    clock text not null default 'none' check (clock in ('none', 'acknowledge', 'decide', 'service', 'follow-up')),
    next_due timestamptz,
    step smallint not null default 0 check (step in (0, 75, 100, 150, 200)),
    code_hash text,
    token_hash text unique,
    tries smallint not null default 0,
    profile text,
    version integer not null default 0
);
comment on table referrals.referral is 'One need sent to one service that must answer (referral.md (c)).';
comment on column referrals.referral.id is 'Random number; says nothing about the person.';
comment on column referrals.referral.file is 'The case.';
comment on column referrals.referral.mark is 'Which referral of its case: A, B, and B2 for a re-route of B.';
comment on column referrals.referral.reference is 'What the provider and the slip call it, such as 7QF4-KD2M; random.';
comment on column referrals.referral.need is 'The need it serves; null for a documentation referral nobody screened for.';
comment on column referrals.referral.family is 'Service family, code list E3.';
comment on column referrals.referral.service is 'The service of the directory.';
comment on column referrals.referral.governorate is 'Governorate of the sending office; its calendar runs the clocks.';
comment on column referrals.referral.district is 'District of the case, when known.';
comment on column referrals.referral.from_office is 'The sending branch.';
comment on column referrals.referral.sender is 'The case worker who answers for it now.';
comment on column referrals.referral.to_office is 'The provider office that must answer.';
comment on column referrals.referral.to_organisation is 'The organisation of that office.';
comment on column referrals.referral.to_person is 'The named receiver, required for class C4 (REF-33).';
comment on column referrals.referral.priority is 'Priority of table E1.';
comment on column referrals.referral.state is 'State of referral.md (c).';
comment on column referrals.referral.parent is 'The referral this one re-routes (REF-39).';
comment on column referrals.referral.root is 'First of its chain; itself when it has no parent.';
comment on column referrals.referral.blocks is 'The referral that waits for the document this one is to obtain (REF-37).';
comment on column referrals.referral.sent_at is 'When it was sent; null for a draft. All four clocks count from here.';
comment on column referrals.referral.changed_at is 'When its state last changed.';
comment on column referrals.referral.acknowledged_at is 'When the receiver confirmed the receipt.';
comment on column referrals.referral.decided_at is 'When it was accepted or declined.';
comment on column referrals.referral.appointment_at is 'The appointment the receiver set.';
comment on column referrals.referral.started_at is 'When the service began.';
comment on column referrals.referral.done_at is 'When the provider reported the outcome.';
comment on column referrals.referral.settled_at is 'When the client confirmed or disputed.';
comment on column referrals.referral.ended_at is 'When nothing more was owed; null while open.';
comment on column referrals.referral.decline_reason is 'Code of list E2.';
comment on column referrals.referral.documents is 'Codes of the documents the receiver found missing.';
comment on column referrals.referral.outcome is 'What the provider reports.';
comment on column referrals.referral.channel is 'How the client confirmed or disputed.';
comment on column referrals.referral.withdrawn_by is 'On whose behalf it was withdrawn.';
comment on column referrals.referral.verified is 'Closed on the client''s word, or without it.';
comment on column referrals.referral.missed is 'Appointments the client missed.';
comment on column referrals.referral.failed_contacts is 'Failed attempts to ask the client about the outcome.';
comment on column referrals.referral.answered_in_time is 'Whether the decision came before 100 % of its clock; null while undecided; false when silent.';
comment on column referrals.referral.clock is 'The clock that runs now.';
comment on column referrals.referral.next_due is '100 % of the running clock: lists are sorted by it; null when none runs.';
comment on column referrals.referral.step is 'Highest rung of the ladder the running clock has reached.';
comment on column referrals.referral.code_hash is 'Keyed hash of the client''s confirmation code.';
comment on column referrals.referral.token_hash is 'Keyed hash of the opaque token in the slip''s QR.';
comment on column referrals.referral.tries is 'Wrong confirmation codes given; five lock the code.';
comment on column referrals.referral.profile is 'Coarse code for the alarm pattern of REF-58 (lone-young-woman), never shown.';
comment on column referrals.referral.version is 'Counts the changes, so that two people''s acts cannot overwrite each other.';

create index referral_inbox on referrals.referral (to_office, next_due, id)
    include (reference, family, priority, state, step, clock, to_person) where next_due is not null;
create index referral_waiting on referrals.referral (to_office, next_due, id) where state in ('sent', 'delivered', 'acknowledged');
create index referral_serving on referrals.referral (to_office, next_due, id)
    where state in ('accepted', 'scheduled', 'no-show', 'in-service', 'provider-done');
create index referral_disputed on referrals.referral (to_office, next_due, id) where state = 'client-disputed';
create index referral_ended on referrals.referral (to_office, ended_at desc, id desc) where ended_at is not null;
create index referral_undelivered on referrals.referral (to_office) where state = 'sent';
create index referral_of_case on referrals.referral (file, sent_at);
create index referral_of_need on referrals.referral (need) where need is not null;
create index referral_of_sender on referrals.referral (sender, next_due, id) where next_due is not null;
create index referral_chain on referrals.referral (root);
create index referral_scorecard on referrals.referral (to_office, sent_at) include (state, answered_in_time, decline_reason, verified, channel);
create index referral_silent on referrals.referral (governorate, ended_at desc) where state = 'expired-no-response';
create index referral_children on referrals.referral (parent) where parent is not null;
create index referral_escalated on referrals.referral (governorate, next_due, id) where next_due is not null and step >= 150;

create table referrals.deadline (
    referral uuid not null references referrals.referral (id),
    clock text not null check (clock in ('acknowledge', 'decide', 'service', 'follow-up')),
    round smallint not null default 1,
    begun_at timestamptz not null,
    kind text not null check (kind in ('wall', 'working')),
    due_75 timestamptz not null,
    due_100 timestamptz not null,
    due_150 timestamptz not null,
    due_200 timestamptz not null,
    fired smallint not null default 0 check (fired in (0, 75, 100, 150, 200)),
    next_at timestamptz,
    ended_at timestamptz,
    primary key (referral, clock, round),
    check (due_75 <= due_100 and due_100 <= due_150 and due_150 <= due_200)
);
comment on table referrals.deadline is 'One clock of one referral (REF-35): the four instants of the ladder, computed once through the working calendar.';
comment on column referrals.deadline.referral is 'The referral.';
comment on column referrals.deadline.clock is 'Which clock of table E1.';
comment on column referrals.deadline.round is 'Counts again when a dispute reopens the service.';
comment on column referrals.deadline.begun_at is 'From when the clock counts.';
comment on column referrals.deadline.kind is 'Wall clock or working time.';
comment on column referrals.deadline.due_75 is 'When three quarters have passed.';
comment on column referrals.deadline.due_100 is 'The deadline.';
comment on column referrals.deadline.due_150 is 'When it goes to the governorate coordinator.';
comment on column referrals.deadline.due_200 is 'When silence ends it.';
comment on column referrals.deadline.fired is 'Highest rung fired.';
comment on column referrals.deadline.next_at is 'When the next rung fires; null when none is left. The sweep reads only this index.';
comment on column referrals.deadline.ended_at is 'When the act the clock waited for came, or the referral ended.';
create index deadline_next on referrals.deadline (next_at) where next_at is not null;

create table referrals.escalation (
    referral uuid not null references referrals.referral (id),
    clock text not null,
    round smallint not null,
    step smallint not null check (step in (75, 100, 150, 200)),
    due_at timestamptz not null,
    fired_at timestamptz not null,
    told text[] not null,
    proposed uuid,
    proposed_office text,
    primary key (referral, clock, round, step)
);
comment on table referrals.escalation is 'One rung of the ladder that was reached (REF-36); the key makes each fire once.';
comment on column referrals.escalation.referral is 'The referral.';
comment on column referrals.escalation.clock is 'The clock that ran.';
comment on column referrals.escalation.round is 'Its round.';
comment on column referrals.escalation.step is 'Percent of the clock.';
comment on column referrals.escalation.due_at is 'When the rung was due.';
comment on column referrals.escalation.fired_at is 'When it fired.';
comment on column referrals.escalation.told is 'Who was told, as codes: focal-point, referrer, provider-head, branch-supervisor, coordinator.';
comment on column referrals.escalation.proposed is 'The service proposed for a re-route.';
comment on column referrals.escalation.proposed_office is 'The office of that service.';

create table referrals.disclosure (
    referral uuid not null references referrals.referral (id),
    category text not null,
    field text not null,
    consent uuid,
    withheld boolean not null,
    disclosed_at timestamptz not null,
    released_at timestamptz,
    cut_at timestamptz,
    primary key (referral, category, field)
);
comment on table referrals.disclosure is 'Exactly which fields went to the receiver (REF-32); the values are sealed in the vault under this referral''s own sections.';
comment on column referrals.disclosure.referral is 'The referral.';
comment on column referrals.disclosure.category is 'Data category of the consent.';
comment on column referrals.disclosure.field is 'Code of the field.';
comment on column referrals.disclosure.consent is 'The consent that covered it; null under vital interest.';
comment on column referrals.disclosure.withheld is 'Shown only after the receiver accepts.';
comment on column referrals.disclosure.disclosed_at is 'When it was sealed for the receiver.';
comment on column referrals.disclosure.released_at is 'When a withheld field opened.';
comment on column referrals.disclosure.cut_at is 'When the receiver''s access ended.';

create table referrals.entry (
    id uuid primary key,
    referral uuid not null references referrals.referral (id),
    at timestamptz not null,
    verb text not null,
    state text not null,
    account uuid,
    actor text,
    office text,
    facts jsonb not null default '{}'
);
comment on table referrals.entry is 'What was done to a referral, in order; feeds the timeline. Append-only.';
comment on column referrals.entry.id is 'Time-ordered number.';
comment on column referrals.entry.referral is 'The referral.';
comment on column referrals.entry.at is 'When.';
comment on column referrals.entry.verb is 'What was done.';
comment on column referrals.entry.state is 'Where the referral stood afterwards.';
comment on column referrals.entry.account is 'Who; null for the system and the client.';
comment on column referrals.entry.actor is 'The officer''s work name.';
comment on column referrals.entry.office is 'The officer''s office.';
comment on column referrals.entry.facts is 'Codes only.';
create index entry_of_referral on referrals.entry (referral, id);

create table referrals.handover (
    referral uuid primary key references referrals.referral (id),
    told_at timestamptz not null,
    told_to text not null,
    recorded_by uuid not null
);
comment on table referrals.handover is 'The telephone hand-over of an emergency (REF-15).';
comment on column referrals.handover.referral is 'The referral.';
comment on column referrals.handover.told_at is 'When the call was made.';
comment on column referrals.handover.told_to is 'The officer who took it: a work name or post, never the person helped.';
comment on column referrals.handover.recorded_by is 'Who recorded it.';

create table referrals.alarm (
    id uuid primary key,
    office text not null,
    pattern text not null check (pattern in ('only-lone-young-women', 'only-one-nationality')),
    accepted integer not null,
    declined integer not null,
    raised_at timestamptz not null,
    closed_at timestamptz,
    unique (office, pattern, raised_at)
);
comment on table referrals.alarm is 'A provider''s answers form a pattern a protection officer must look at (REF-58). Counts of referrals only.';
comment on column referrals.alarm.id is 'Number.';
comment on column referrals.alarm.office is 'The provider office.';
comment on column referrals.alarm.pattern is 'Which pattern.';
comment on column referrals.alarm.accepted is 'Accepted referrals in the ninety days looked at.';
comment on column referrals.alarm.declined is 'Declined ones.';
comment on column referrals.alarm.raised_at is 'When it was raised.';
comment on column referrals.alarm.closed_at is 'When the protection officer closed it.';
