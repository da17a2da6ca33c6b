-- What is laid before partners, what they ask and promise, and what they contribute (GOV-42, GOV-43).
create schema briefings;
comment on schema briefings is 'Briefings of partners, and their contributions.';

create table briefings.briefing (
    id uuid primary key,
    title text not null,
    held_on date not null,
    body text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
comment on table briefings.briefing is 'A briefing of partners by a body.';
comment on column briefings.briefing.id is 'Identifier.';
comment on column briefings.briefing.title is 'What it is called.';
comment on column briefings.briefing.held_on is 'Day in Baghdad.';
comment on column briefings.briefing.body is 'Entry of the body whose work is told, such as WG-TWG.';
comment on column briefings.briefing.recorded_by is 'Account.';
comment on column briefings.briefing.recorded_at is 'When.';

create table briefings.part (
    briefing uuid not null references briefings.briefing (id),
    position integer not null check (position >= 1),
    title text not null,
    primary key (briefing, position)
);
comment on table briefings.part is 'A part of a briefing.';
comment on column briefings.part.briefing is 'The briefing.';
comment on column briefings.part.position is 'From 1.';
comment on column briefings.part.title is 'What it is about.';

create table briefings.participant (
    briefing uuid not null,
    partner text not null,
    part integer not null,
    primary key (briefing, partner, part),
    foreign key (briefing, part) references briefings.part (briefing, position)
);
comment on table briefings.participant is 'A partner that came to a part; a briefing it did not come to does not exist for it.';
comment on column briefings.participant.briefing is 'The briefing.';
comment on column briefings.participant.partner is 'Entry of the partner, such as ORG-IOM.';
comment on column briefings.participant.part is 'The part.';
create index participant_partner on briefings.participant (partner);

create table briefings.paper (
    briefing uuid not null references briefings.briefing (id),
    paper uuid not null,
    attached_by uuid not null,
    attached_at timestamptz not null,
    primary key (briefing, paper)
);
comment on table briefings.paper is 'A paper of a body laid before a briefing; it was released for partners then, and is shown while it is.';
comment on column briefings.paper.briefing is 'The briefing.';
comment on column briefings.paper.paper is 'The paper, kept in room roadmap.';
comment on column briefings.paper.attached_by is 'Account.';
comment on column briefings.paper.attached_at is 'When.';

create table briefings.question (
    id uuid primary key,
    briefing uuid not null references briefings.briefing (id),
    partner text not null,
    text text not null,
    asked_by uuid not null,
    asked_at timestamptz not null,
    answer text not null,
    point uuid
);
comment on table briefings.question is 'What a partner asked.';
comment on column briefings.question.id is 'Identifier.';
comment on column briefings.question.briefing is 'The briefing.';
comment on column briefings.question.partner is 'Who asked.';
comment on column briefings.question.text is 'In the partner''s words.';
comment on column briefings.question.asked_by is 'Account that wrote it down.';
comment on column briefings.question.asked_at is 'When.';
comment on column briefings.question.answer is 'Words of the secretariat, or empty.';
comment on column briefings.question.point is 'Action point it became, kept in room roadmap; null otherwise.';
create index question_briefing on briefings.question (briefing);

create table briefings.commitment (
    id uuid primary key,
    briefing uuid not null references briefings.briefing (id),
    partner text not null,
    text text not null,
    due date,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
comment on table briefings.commitment is 'What a partner said it would do.';
comment on column briefings.commitment.id is 'Identifier.';
comment on column briefings.commitment.briefing is 'The briefing.';
comment on column briefings.commitment.partner is 'Who said so.';
comment on column briefings.commitment.text is 'What.';
comment on column briefings.commitment.due is 'By which day, if one was named.';
comment on column briefings.commitment.recorded_by is 'Account.';
comment on column briefings.commitment.recorded_at is 'When.';
create index commitment_briefing on briefings.commitment (briefing);

create table briefings.contribution (
    id uuid primary key,
    partner text not null,
    activity text not null,
    amount numeric(18, 2) not null check (amount > 0),
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    begins date not null,
    ends date not null,
    words text not null,
    saved_by uuid not null,
    saved_at timestamptz not null,
    submitted_at timestamptz,
    check (ends >= begins)
);
comment on table briefings.contribution is 'What a partner gives to an activity; a draft is the partner''s alone.';
comment on column briefings.contribution.id is 'Identifier.';
comment on column briefings.contribution.partner is 'Entry of the partner.';
comment on column briefings.contribution.activity is 'Entry of the activity in the plan.';
comment on column briefings.contribution.amount is 'In the currency''s own unit.';
comment on column briefings.contribution.currency is 'Three letters of ISO 4217.';
comment on column briefings.contribution.begins is 'First day of the period.';
comment on column briefings.contribution.ends is 'Last day of the period.';
comment on column briefings.contribution.words is 'What it is for; may be empty.';
comment on column briefings.contribution.saved_by is 'Account.';
comment on column briefings.contribution.saved_at is 'When it was last written.';
comment on column briefings.contribution.submitted_at is 'When it was submitted; null for a draft.';
create index contribution_partner on briefings.contribution (partner);
