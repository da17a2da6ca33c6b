-- What becomes of people after landing: an accepted offer opens an intake (RET-37), whoever stood on no line a claim (RET-36).
create table journeys.intake (
    line uuid primary key references journeys.line (id),
    case_id uuid not null unique,
    opened_by uuid not null,
    opened_at timestamptz not null
);
comment on table journeys.intake is 'The case that was opened at a branch for a line whose offer was accepted; one a line.';
comment on column journeys.intake.line is 'Which line of a manifest.';
comment on column journeys.intake.case_id is 'The case.';
comment on column journeys.intake.opened_by is 'Who opened it at the reception.';
comment on column journeys.intake.opened_at is 'When.';

alter table journeys.newcomer add column claim uuid;
alter table journeys.newcomer add column taken_up_at timestamptz;
alter table journeys.newcomer add check ((claim is null) = (taken_up_at is null));
comment on column journeys.newcomer.claim is 'The claim of identity that was opened for the person; null while the person waits.';
comment on column journeys.newcomer.taken_up_at is 'When.';
