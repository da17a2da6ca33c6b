-- Minutes go to the seats before the body approves them by a decision (GOV-08).
alter table roadmap.meeting drop constraint meeting_state_check;
alter table roadmap.meeting add constraint meeting_state_check
    check (state in ('planned', 'convened', 'held', 'minuted', 'circulated', 'minutes-approved', 'cancelled'));
alter table roadmap.meeting add column circulated_at timestamptz;
comment on column roadmap.meeting.circulated_at is 'When the minutes went to the seats; null before.';
alter table roadmap.meeting add column approved_by text not null default '';
comment on column roadmap.meeting.approved_by is 'Number of the decision that approved the minutes; empty before, and for those approved before decisions were asked for.';
