-- Tasks and appointments came out of casework's rooms into one of their own; what lay there moves along.
create schema if not exists tasks;

create table tasks.task (
    id uuid primary key,
    file uuid not null,
    kind text not null,
    owner uuid not null,
    link text,
    created_at timestamptz not null,
    due_at timestamptz not null,
    done_at timestamptz,
    done_by uuid
);
create index task_owner on tasks.task (owner, due_at) where done_at is null;
create index task_file on tasks.task (file) where done_at is null;
comment on table tasks.task is 'What is to be done, by whom and by when (REF-29).';
comment on column tasks.task.id is 'Random.';
comment on column tasks.task.file is 'For which case.';
comment on column tasks.task.kind is 'Code, such as follow-up or call; protection is invisible to others (REF-26).';
comment on column tasks.task.owner is 'The account that has to do it.';
comment on column tasks.task.link is 'The page where it is done.';
comment on column tasks.task.created_at is 'When it was set.';
comment on column tasks.task.due_at is 'When it should be done.';
comment on column tasks.task.done_at is 'When it was done; null while open.';
comment on column tasks.task.done_by is 'Who did it.';

create table tasks.appointment (
    id uuid primary key,
    file uuid not null,
    owner uuid not null,
    starts_at timestamptz not null,
    place text not null,
    state text not null default 'planned' check (state in ('planned', 'kept', 'missed', 'cancelled')),
    created_at timestamptz not null
);
create index appointment_owner on tasks.appointment (owner, starts_at);
comment on table tasks.appointment is 'When a person and her worker meet.';
comment on column tasks.appointment.id is 'Random.';
comment on column tasks.appointment.file is 'For which case.';
comment on column tasks.appointment.owner is 'The account she meets.';
comment on column tasks.appointment.starts_at is 'When.';
comment on column tasks.appointment.place is 'Code of the place: office, safe-room, phone, visit.';
comment on column tasks.appointment.state is 'Planned, kept, missed or cancelled.';
comment on column tasks.appointment.created_at is 'When it was agreed.';

do $$
begin
    if to_regclass('casework.task') is not null then
        insert into tasks.task select * from casework.task;
        insert into tasks.appointment select * from casework.appointment;
        drop table casework.task;
        drop table casework.appointment;
    end if;
end
$$;
