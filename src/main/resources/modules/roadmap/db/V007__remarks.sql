-- A remark on circulated minutes is what an addendum is to approved ones: dated words about one line (GOV-08).
alter table roadmap.addendum add column kind text not null default 'addendum' check (kind in ('remark', 'addendum'));
comment on column roadmap.addendum.kind is 'remark: before approval, answered in the minutes; addendum: after it, beside them.';
alter table roadmap.addendum add column answer text not null default '';
comment on column roadmap.addendum.answer is 'What the secretary did about a remark; empty while it waits.';
alter table roadmap.addendum add column answered_at timestamptz;
comment on column roadmap.addendum.answered_at is 'When; null while it waits.';
comment on table roadmap.addendum is 'Dated words about a line of minutes: a remark before they are approved, a correction beside them afterwards; approved minutes never change (GOV-08).';
