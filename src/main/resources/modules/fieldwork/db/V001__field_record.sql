-- Interviews held with the line cut (RET-17): what came from devices, each once, by codes alone.
create schema if not exists fieldwork;
comment on schema fieldwork is 'Interviews held away from the post: which records came from devices and what became of each; never what a person said.';

create table fieldwork.record (
    id uuid primary key,
    interview uuid not null,
    file uuid not null,
    post text not null,
    officer uuid not null,
    kind text not null check (kind in ('held', 'missed', 'excused')),
    noted_at timestamptz not null,
    received_at timestamptz not null,
    state text not null check (state in ('taken', 'queued', 'settled')),
    why text check (why in ('withdrawn', 'blocked', 'recorded', 'missed', 'moved', 'question', 'unread')),
    how text check (how in ('taken', 'appended', 'aside')),
    settled_by uuid,
    settled_at timestamptz,
    check ((state = 'taken') = (why is null)),
    check ((state = 'settled') = (how is not null)),
    check ((how is null) = (settled_by is null) and (how is null) = (settled_at is null))
);
create index record_queued on fieldwork.record (post, received_at) where state = 'queued';
comment on table fieldwork.record is 'Records of interviews that came from devices; answers that wait lie sealed under the same number (RET-17).';
comment on column fieldwork.record.id is 'Made on the device; what is sent again changes nothing.';
comment on column fieldwork.record.interview is 'The interview of returns it is the record of.';
comment on column fieldwork.record.file is 'The return.';
comment on column fieldwork.record.post is 'Office of the post that received the return, in whose queue it waits.';
comment on column fieldwork.record.officer is 'Who held it and sent it.';
comment on column fieldwork.record.kind is 'Held, missed, or missed with a reason.';
comment on column fieldwork.record.noted_at is 'When it was finished on the device.';
comment on column fieldwork.record.received_at is 'When it came in first.';
comment on column fieldwork.record.state is 'Taken at once, waiting in the conflict queue, or settled there.';
comment on column fieldwork.record.why is 'Why it went into the queue.';
comment on column fieldwork.record.how is 'What came of it there; a reason for setting it aside lies sealed.';
comment on column fieldwork.record.settled_by is 'Who decided.';
comment on column fieldwork.record.settled_at is 'When.';
