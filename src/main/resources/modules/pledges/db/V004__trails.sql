-- From a pledge to the activities that keep it, what is measured of them, and the values released (GOV-30, GOV-31).
create table pledges.keeping (
    pledge uuid not null references pledges.pledge (id),
    activity text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (pledge, activity)
);
comment on table pledges.keeping is 'An activity of the plan by which a pledge is kept.';
comment on column pledges.keeping.pledge is 'The pledge.';
comment on column pledges.keeping.activity is 'The activity, as the register writes it.';
comment on column pledges.keeping.recorded_by is 'Account.';
comment on column pledges.keeping.recorded_at is 'When.';
create index keeping_activity on pledges.keeping (activity);

create table pledges.indicator (
    id uuid primary key,
    pledge uuid not null,
    activity text not null,
    ar text not null,
    en text not null,
    unit text not null check (unit in ('count', 'percent', 'days', 'hours', 'per-thousand', 'points')),
    figure text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    foreign key (pledge, activity) references pledges.keeping (pledge, activity)
);
comment on table pledges.indicator is 'What shows whether a pledge is being kept by an activity.';
comment on column pledges.indicator.id is 'Identifier.';
comment on column pledges.indicator.pledge is 'The pledge.';
comment on column pledges.indicator.activity is 'The activity.';
comment on column pledges.indicator.ar is 'Arabic title.';
comment on column pledges.indicator.en is 'English title; the Arabic one where nobody wrote it.';
comment on column pledges.indicator.unit is 'What it is counted in.';
comment on column pledges.indicator.figure is 'National figure of the shared store it is drawn from, such as funnel/confirmed/share; empty when somebody counts it.';
comment on column pledges.indicator.recorded_by is 'Account.';
comment on column pledges.indicator.recorded_at is 'When.';
create index indicator_pledge on pledges.indicator (pledge);

create table pledges.release (
    code text primary key,
    indicator uuid not null references pledges.indicator (id),
    year integer not null,
    value text not null,
    edition bigint not null,
    source text not null,
    sha256 text not null,
    released_by uuid not null,
    released_at timestamptz not null
);
comment on table pledges.release is 'A value of an indicator for a year, frozen; a later one stands beside it and changes nothing.';
comment on column pledges.release.code is 'Such as REL-2026-1; reports cite it by this.';
comment on column pledges.release.indicator is 'The indicator.';
comment on column pledges.release.year is 'The year the value is of.';
comment on column pledges.release.value is 'In Western digits without grouping.';
comment on column pledges.release.edition is 'Edition of the shared store it was drawn from; 0 when it was counted.';
comment on column pledges.release.source is 'What a counted value rests on; for a drawn one the figure.';
comment on column pledges.release.sha256 is 'Fingerprint of everything it says, in hexadecimal.';
comment on column pledges.release.released_by is 'Account.';
comment on column pledges.release.released_at is 'When.';
create index release_indicator on pledges.release (indicator);
