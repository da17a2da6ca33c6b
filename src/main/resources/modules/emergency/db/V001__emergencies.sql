-- Emergency readings by codes alone (REF-52, 53); the words of requests and reviews lie sealed in the vault's drawers.
create schema if not exists emergency;
comment on schema emergency is 'Break-glass: requests, approvals, reviews, and whether the person was told.';

create table emergency.request (
    id uuid primary key,
    file uuid not null,
    number text not null,
    office text not null,
    governorate text not null,
    requester uuid not null,
    institution text not null,
    reason text not null,
    sections text[] not null,
    minutes integer not null check (minutes between 1 and 60),
    asked_at timestamptz not null,
    state text not null check (state in ('requested', 'approved-once', 'open', 'expired', 'reviewed', 'denied')),
    first_by uuid,
    first_institution text,
    first_at timestamptz,
    second_by uuid,
    second_institution text,
    second_at timestamptz,
    until timestamptz,
    reviewed_by uuid,
    finding text check (finding in ('justified', 'unjustified')),
    ended_at timestamptz,
    lapsed boolean not null default false,
    told_at timestamptz,
    told_by uuid,
    told_how text check (told_how in ('visit', 'call', 'letter')),
    delayed_until date,
    warned_review boolean not null default false,
    warned_person boolean not null default false,
    check (first_institution is null or second_institution is null or first_institution <> second_institution),
    check (requester is distinct from first_by and requester is distinct from second_by and requester is distinct from reviewed_by)
);
create index request_state on emergency.request (state, asked_at desc);
create index request_requester on emergency.request (requester, asked_at desc);
create index request_file on emergency.request (file);
comment on table emergency.request is 'One request to read a file without being designated for it. It outlives the file''s destruction.';
comment on column emergency.request.id is 'Random.';
comment on column emergency.request.file is 'The case.';
comment on column emergency.request.number is 'Its number.';
comment on column emergency.request.office is 'The branch that keeps it.';
comment on column emergency.request.governorate is 'Where.';
comment on column emergency.request.requester is 'The account that wants to read.';
comment on column emergency.request.institution is 'Code of the requester''s institution.';
comment on column emergency.request.reason is 'Code of the reason.';
comment on column emergency.request.sections is 'The sections named; never a restricted one.';
comment on column emergency.request.minutes is 'How long, from the second approval.';
comment on column emergency.request.asked_at is 'When.';
comment on column emergency.request.state is 'Where it stands.';
comment on column emergency.request.first_by is 'Who approved first.';
comment on column emergency.request.first_institution is 'For which institution.';
comment on column emergency.request.first_at is 'When.';
comment on column emergency.request.second_by is 'Who approved second.';
comment on column emergency.request.second_institution is 'For which other institution.';
comment on column emergency.request.second_at is 'When: from then on it is open.';
comment on column emergency.request.until is 'When reading ends.';
comment on column emergency.request.reviewed_by is 'Who reviewed it.';
comment on column emergency.request.finding is 'What the review found.';
comment on column emergency.request.ended_at is 'When it was reviewed, denied or lapsed.';
comment on column emergency.request.lapsed is 'Denied because nobody approved in time.';
comment on column emergency.request.told_at is 'When the person was told.';
comment on column emergency.request.told_by is 'By whom.';
comment on column emergency.request.told_how is 'How, safely.';
comment on column emergency.request.delayed_until is 'The day until which a judge let the telling wait.';
comment on column emergency.request.warned_review is 'That the overdue review was announced.';
comment on column emergency.request.warned_person is 'That the overdue telling was announced.';

create table emergency.paper (
    drawer uuid primary key,
    request uuid not null references emergency.request (id),
    kind text not null check (kind in ('reason', 'review', 'delay')),
    written_at timestamptz not null
);
create index paper_request on emergency.paper (request, written_at);
comment on table emergency.paper is 'Where the words lie: one sealed copy for each circle that may read them.';
comment on column emergency.paper.drawer is 'The vault''s drawer.';
comment on column emergency.paper.request is 'Of which request.';
comment on column emergency.paper.kind is 'What is written there.';
comment on column emergency.paper.written_at is 'When.';
