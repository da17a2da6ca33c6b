-- A year's report cites releases, activities and evidence (GOV-30).
create table pledges.follow_up_cite (
    pledge uuid not null,
    year integer not null,
    kind text not null check (kind in ('release', 'activity', 'evidence')),
    target text not null,
    primary key (pledge, year, kind, target),
    foreign key (pledge, year) references pledges.follow_up (pledge, year)
);
comment on table pledges.follow_up_cite is 'What the report on a pledge''s year rests on.';
comment on column pledges.follow_up_cite.pledge is 'The pledge.';
comment on column pledges.follow_up_cite.year is 'The year.';
comment on column pledges.follow_up_cite.kind is 'What is cited.';
comment on column pledges.follow_up_cite.target is 'Code of the release or activity, or identifier of the evidence.';
