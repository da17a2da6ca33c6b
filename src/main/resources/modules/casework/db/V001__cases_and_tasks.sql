-- Cases by codes alone (C1): names, phones, addresses and notes lie sealed in the vault.
create schema if not exists casework;
comment on schema casework is 'Cases, tasks and appointments, by codes; personal fields lie in the schema vault.';

create table casework.serial (
    governorate text not null,
    year int not null,
    last bigint not null,
    primary key (governorate, year)
);
comment on table casework.serial is 'The last serial given, so that case numbers have no gaps a year and governorate.';
comment on column casework.serial.governorate is 'Code of the governorate.';
comment on column casework.serial.year is 'Year in Baghdad.';
comment on column casework.serial.last is 'The serial given last.';

create table casework.file (
    id uuid primary key,
    number text not null unique,
    office text not null,
    governorate text not null,
    district text,
    state text not null check (state in (
        'intake', 'screened', 'active', 'assessed', 'plan-draft', 'plan-approved', 'implementing', 'follow-up',
        'closure-requested', 'closed', 'archived', 'anonymised',
        'declined-consent', 'duplicate-of', 'suspended-lost-contact', 'transferred', 'reopened')),
    state_before text,
    duplicate_of uuid,
    category text,
    priority text check (priority in ('emergency', 'high', 'medium', 'low')),
    spoken text not null,
    channel text not null,
    safe_channel text not null check (safe_channel in ('none', 'call', 'neutral-text')),
    safe_from time,
    safe_to time,
    needs text[] not null default '{}',
    emergency boolean not null default false,
    members int not null default 1,
    worker uuid,
    opened_by uuid not null,
    opened_at timestamptz not null,
    duplicates_checked_at timestamptz,
    closed_at timestamptz,
    version int not null default 1
);
create index file_worker on casework.file (worker, opened_at desc, id);
create index file_office on casework.file (office, state, opened_at desc, id);
comment on table casework.file is 'One case by codes.';
comment on column casework.file.id is 'Random; says nothing about the person.';
comment on column casework.file.number is 'The number people read aloud, kept when the case is opened again (REF-31).';
comment on column casework.file.office is 'The branch that keeps it.';
comment on column casework.file.governorate is 'Where that branch is.';
comment on column casework.file.district is 'Where the person lives now, by code.';
comment on column casework.file.state is 'Where it stands.';
comment on column casework.file.state_before is 'Where it stood before it was suspended, linked or asked to be closed.';
comment on column casework.file.duplicate_of is 'The other file of the same person, once two persons said so (REF-13).';
comment on column casework.file.category is 'Returnee category, code list E9.';
comment on column casework.file.priority is 'What assessment found; null before.';
comment on column casework.file.spoken is 'Language the person speaks, by code.';
comment on column casework.file.channel is 'How the person came in: visit, phone.';
comment on column casework.file.safe_channel is 'Whether and how anything may go out (REF-14); none unless chosen.';
comment on column casework.file.safe_from is 'Calls are safe from this time in Baghdad.';
comment on column casework.file.safe_to is 'Calls are safe until this time.';
comment on column casework.file.needs is 'Service families named at the door, before assessment.';
comment on column casework.file.emergency is 'The emergency button was pressed at intake (REF-15).';
comment on column casework.file.members is 'How many people the household counts.';
comment on column casework.file.worker is 'The account the case is assigned to.';
comment on column casework.file.opened_by is 'The account that took the intake.';
comment on column casework.file.opened_at is 'When it was opened.';
comment on column casework.file.duplicates_checked_at is 'When the duplicate check was made; nothing is screened before (REF-13).';
comment on column casework.file.closed_at is 'When it was closed last.';
comment on column casework.file.version is 'Grows with each change, so that a stale save is noticed (H6).';

create table casework.event (
    id uuid primary key,
    file uuid not null references casework.file (id),
    kind text not null,
    facts text[] not null default '{}',
    actor uuid,
    actor_name text not null,
    at timestamptz not null
);
create index event_file on casework.event (file, at desc);
comment on table casework.event is 'What happened to a case, for its timeline; codes and officers'' work names only.';
comment on column casework.event.id is 'Random, growing with time.';
comment on column casework.event.file is 'Which case.';
comment on column casework.event.kind is 'Code of the fact, worded by casework.event.<kind>.';
comment on column casework.event.facts is 'Codes that fill the sentence.';
comment on column casework.event.actor is 'Who did it; null when the clock did.';
comment on column casework.event.actor_name is 'The officer''s work name then.';
comment on column casework.event.at is 'When.';

create table casework.task (
    id uuid primary key,
    file uuid not null references casework.file (id),
    kind text not null,
    owner uuid not null,
    link text,
    created_at timestamptz not null,
    due_at timestamptz not null,
    done_at timestamptz,
    done_by uuid
);
create index task_owner on casework.task (owner, due_at) where done_at is null;
create index task_file on casework.task (file) where done_at is null;
comment on table casework.task is 'What is to be done, by whom and by when (REF-29).';
comment on column casework.task.id is 'Random.';
comment on column casework.task.file is 'For which case.';
comment on column casework.task.kind is 'Code, such as follow-up or call; protection is invisible to others (REF-26).';
comment on column casework.task.owner is 'The account that has to do it.';
comment on column casework.task.link is 'The page where it is done.';
comment on column casework.task.created_at is 'When it was set.';
comment on column casework.task.due_at is 'When it should be done.';
comment on column casework.task.done_at is 'When it was done; null while open.';
comment on column casework.task.done_by is 'Who did it.';

create table casework.appointment (
    id uuid primary key,
    file uuid not null references casework.file (id),
    owner uuid not null,
    starts_at timestamptz not null,
    place text not null,
    state text not null default 'planned' check (state in ('planned', 'kept', 'missed', 'cancelled')),
    created_at timestamptz not null
);
create index appointment_owner on casework.appointment (owner, starts_at);
comment on table casework.appointment is 'When a person and her worker meet.';
comment on column casework.appointment.id is 'Random.';
comment on column casework.appointment.file is 'For which case.';
comment on column casework.appointment.owner is 'The account she meets.';
comment on column casework.appointment.starts_at is 'When.';
comment on column casework.appointment.place is 'Code of the place: office, safe-room, phone, visit.';
comment on column casework.appointment.state is 'Planned, kept, missed or cancelled.';
comment on column casework.appointment.created_at is 'When it was agreed.';

create table casework.attempt (
    id uuid primary key,
    file uuid not null references casework.file (id),
    channel text not null check (channel in ('call', 'neutral-text', 'visit', 'relative')),
    reached boolean not null,
    by_account uuid not null,
    at timestamptz not null
);
create index attempt_file on casework.attempt (file, at);
comment on table casework.attempt is 'Tries to reach a person (REF-30).';
comment on column casework.attempt.id is 'Random.';
comment on column casework.attempt.file is 'For which case.';
comment on column casework.attempt.channel is 'By which way.';
comment on column casework.attempt.reached is 'Whether the person was reached.';
comment on column casework.attempt.by_account is 'Who tried.';
comment on column casework.attempt.at is 'When.';
