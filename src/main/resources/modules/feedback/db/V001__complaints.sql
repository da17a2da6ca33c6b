-- Complaints by codes and times; every text lies sealed in the vault, and the answer only the holder of the code can open.
create schema feedback;
comment on schema feedback is 'Complaints: codes and times only, texts are sealed.';

create table feedback.complaint (
    id uuid primary key,
    code_hash text not null unique,
    answer_lock text not null,
    subject text not null,
    gravity text not null check (gravity in ('sensitive', 'high', 'medium', 'low')),
    about_office text,
    language text not null check (language in ('ar', 'ckb', 'en')),
    channel text not null check (channel in ('web', 'hotline', 'walk-in')),
    state text not null check (state in ('received', 'triaged', 'assigned', 'in-review', 'responded', 'satisfied', 'appealed', 'closed', 'final')),
    received_at timestamptz not null,
    clock_from timestamptz not null,
    due_at timestamptz not null,
    warned_at timestamptz,
    officer uuid,
    outcome text check (outcome in ('upheld', 'partly-upheld', 'not-upheld', 'passed-on')),
    answered_at timestamptz,
    appeal_until date,
    appealed boolean not null default false
);
comment on table feedback.complaint is 'One complaint; nothing here says who made it or leads to a case.';
comment on column feedback.complaint.id is 'Number inside the house; also the number of the sealed text.';
comment on column feedback.complaint.code_hash is 'Keyed hash of the code its maker holds.';
comment on column feedback.complaint.answer_lock is 'The key of the answers, wrapped so that only the code opens it.';
comment on column feedback.complaint.subject is 'Code of the list complaint-subject.';
comment on column feedback.complaint.gravity is 'Decides clock and readers; sensitive is unknown to branches.';
comment on column feedback.complaint.about_office is 'The office it is about, if told.';
comment on column feedback.complaint.language is 'The language in which it is answered.';
comment on column feedback.complaint.channel is 'How it came.';
comment on column feedback.complaint.state is 'Where it stands.';
comment on column feedback.complaint.received_at is 'When it came.';
comment on column feedback.complaint.clock_from is 'When the running clock began: at receipt, or at the appeal.';
comment on column feedback.complaint.due_at is 'When the answer is due.';
comment on column feedback.complaint.warned_at is 'When the office was told that it is late; null before.';
comment on column feedback.complaint.officer is 'Who has taken it, or who answered last.';
comment on column feedback.complaint.outcome is 'What the review found.';
comment on column feedback.complaint.answered_at is 'When it was answered.';
comment on column feedback.complaint.appeal_until is 'Last day of the appeal.';
comment on column feedback.complaint.appealed is 'Whether its one appeal was used.';
create index complaint_due on feedback.complaint (due_at) where state in ('received', 'triaged', 'assigned', 'in-review', 'appealed');
create index complaint_about on feedback.complaint (about_office, received_at) where gravity <> 'sensitive';

create table feedback.said (
    id uuid primary key,
    place bigint not null generated always as identity,
    complaint uuid not null references feedback.complaint (id),
    kind text not null check (kind in ('complaint', 'answer', 'appeal', 'decision')),
    at timestamptz not null,
    for_maker text
);
comment on table feedback.said is 'One text of a complaint; the officers'' copy lies in the vault under the same number.';
comment on column feedback.said.id is 'Number of the sealed text in the vault.';
comment on column feedback.said.place is 'Order in which it was said.';
comment on column feedback.said.complaint is 'The complaint.';
comment on column feedback.said.kind is 'complaint and appeal come from its maker, answer and decision from officers.';
comment on column feedback.said.at is 'When it was said.';
comment on column feedback.said.for_maker is 'An officer''s text, sealed for the holder of the code; null for the maker''s own.';
create index said_complaint on feedback.said (complaint, place);
