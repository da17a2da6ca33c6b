-- The hotline's calls and how a caller is recognised (REF-16, REF-17). No phone number, no name and no fact lies here:
-- facts and codes are keyed hashes whose key the vault holds.
create schema if not exists hotline;
comment on schema hotline is 'Calls of the hotline, verification of callers, and what was done by phone.';

create table hotline.fact (
    case_id uuid not null,
    kind text not null,
    code text not null,
    set_at timestamptz not null,
    set_by uuid not null,
    primary key (case_id, kind)
);
comment on table hotline.fact is 'Facts a caller may prove to be known, as keyed hashes; the facts themselves cannot be read back.';
comment on column hotline.fact.case_id is 'The case.';
comment on column hotline.fact.kind is 'Which fact, such as birth_year or mother_name.';
comment on column hotline.fact.code is 'Keyed hash of the folded fact.';
comment on column hotline.fact.set_at is 'When it was recorded.';
comment on column hotline.fact.set_by is 'The account that recorded it.';

create table hotline.callback_code (
    case_id uuid primary key,
    code text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    issued_by uuid not null
);
comment on table hotline.callback_code is 'The call-back code last handed to the person, as a keyed hash.';
comment on column hotline.callback_code.case_id is 'The case.';
comment on column hotline.callback_code.code is 'Keyed hash of the code; the clear code was shown once.';
comment on column hotline.callback_code.issued_at is 'When it was handed out.';
comment on column hotline.callback_code.expires_at is 'When it stops working.';
comment on column hotline.callback_code.issued_by is 'The account that handed it out.';

create table hotline.call (
    id uuid primary key,
    case_id uuid,
    subject text not null,
    operator uuid not null,
    office text not null,
    begun_at timestamptz not null,
    verified_by text check (verified_by in ('code', 'facts')),
    verified_at timestamptz,
    verified_until timestamptz,
    ended_at timestamptz
);
create index call_of_case on hotline.call (case_id, begun_at);
create index call_of_operator on hotline.call (operator, begun_at);
comment on table hotline.call is 'One call to the hotline about one case number.';
comment on column hotline.call.id is 'The call.';
comment on column hotline.call.case_id is 'The case of that number; null when there is none, which the operator is not told.';
comment on column hotline.call.subject is 'Keyed hash of the number that was said, under which failures are counted.';
comment on column hotline.call.operator is 'The account that took the call.';
comment on column hotline.call.office is 'The office of the operator.';
comment on column hotline.call.begun_at is 'When the number was entered.';
comment on column hotline.call.verified_by is 'How the caller was recognised.';
comment on column hotline.call.verified_at is 'When the caller was recognised.';
comment on column hotline.call.verified_until is 'Until when the recognition holds.';
comment on column hotline.call.ended_at is 'When the operator ended the call.';

create table hotline.lock (
    subject text primary key,
    failures integer not null check (failures >= 0),
    locked_until timestamptz
);
comment on table hotline.lock is 'Failed recognitions by case number; five lock it for 24 hours (REF-17).';
comment on column hotline.lock.subject is 'Keyed hash of the number that was said, existing or not.';
comment on column hotline.lock.failures is 'Failures since the last success or lock.';
comment on column hotline.lock.locked_until is 'Until when nothing is compared at all.';

create table hotline.act (
    id uuid primary key,
    call_id uuid not null references hotline.call (id),
    kind text not null,
    reference uuid,
    witness text,
    script text,
    at timestamptz not null
);
comment on table hotline.act is 'What was done for the caller during a call.';
comment on column hotline.act.id is 'The act.';
comment on column hotline.act.call_id is 'The call.';
comment on column hotline.act.kind is 'Which act of hotline parity (REF-16).';
comment on column hotline.act.reference is 'What it acted on: a consent, a referral, a task.';
comment on column hotline.act.witness is 'The officer who listened, for verbal consent.';
comment on column hotline.act.script is 'The version of the script read aloud, for verbal consent.';
comment on column hotline.act.at is 'When it was done.';
