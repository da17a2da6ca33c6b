-- Sensitive complaints are seen within two hours (code list E4): who looked first and when, and whether the delay was announced.
alter table feedback.complaint
    add column seen_at timestamptz,
    add column unseen_warned_at timestamptz;
comment on column feedback.complaint.seen_at is 'When a complaints officer first opened it; null before.';
comment on column feedback.complaint.unseen_warned_at is 'When the complaints officers were told that nobody had looked in time.';
create index complaint_unseen on feedback.complaint (received_at) where seen_at is null and gravity = 'sensitive';
