-- Points on the way of an activity, under it in the plan tree, version by version (GOV-15).
create table roadmap.milestone (
    id uuid not null,
    version integer not null check (version >= 1),
    activity text not null references roadmap.entry (id),
    ar text not null,
    ckb text not null,
    en text not null,
    due text not null check (due ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    reached_on date,
    dropped boolean not null,
    since date not null,
    reason text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (id, version)
);
comment on table roadmap.milestone is 'A point on the way of an activity in one version; it has no part in the sums (GOV-15).';
comment on column roadmap.milestone.id is 'Identifier, the same in every version.';
comment on column roadmap.milestone.version is 'From 1; the highest that holds on a day counts.';
comment on column roadmap.milestone.activity is 'The activity it stands under.';
comment on column roadmap.milestone.ar is 'Arabic name.';
comment on column roadmap.milestone.ckb is 'Central Kurdish name; the Arabic one where nobody wrote it.';
comment on column roadmap.milestone.en is 'English name; the Arabic one where nobody wrote it.';
comment on column roadmap.milestone.due is 'Day, month or year it is due, as precise as somebody stated it.';
comment on column roadmap.milestone.reached_on is 'The day it was reached; null while it was not.';
comment on column roadmap.milestone.dropped is 'Whether it is no longer wanted.';
comment on column roadmap.milestone.since is 'From which day this version holds.';
comment on column roadmap.milestone.reason is 'Why it was moved or dropped; empty otherwise.';
comment on column roadmap.milestone.recorded_by is 'Account.';
comment on column roadmap.milestone.recorded_at is 'When.';
create index milestone_activity on roadmap.milestone (activity);
