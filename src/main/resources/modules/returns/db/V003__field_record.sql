-- Interviews held with the line cut (RET-17): what came from devices, each once, by codes alone.
create table returns.field_record (
    id uuid primary key,
    interview uuid not null references returns.interview (id),
    file uuid not null references returns.file (id),
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
create index field_record_queued on returns.field_record (file) where state = 'queued';
comment on table returns.field_record is 'Records of interviews that came from devices; answers that wait lie sealed under the same number (RET-17).';
comment on column returns.field_record.id is 'Made on the device; what is sent again changes nothing.';
comment on column returns.field_record.interview is 'The interview it is the record of.';
comment on column returns.field_record.file is 'The return.';
comment on column returns.field_record.officer is 'Who held it and sent it.';
comment on column returns.field_record.kind is 'Held, missed, or missed with a reason.';
comment on column returns.field_record.noted_at is 'When it was finished on the device.';
comment on column returns.field_record.received_at is 'When it came in first.';
comment on column returns.field_record.state is 'Taken at once, waiting in the conflict queue, or settled there.';
comment on column returns.field_record.why is 'Why it went into the queue.';
comment on column returns.field_record.how is 'What came of it there; a reason for setting it aside lies sealed.';
comment on column returns.field_record.settled_by is 'Who decided.';
comment on column returns.field_record.settled_at is 'When.';
