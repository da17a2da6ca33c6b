-- Pledges in the sections of the UN form, and what became of them year by year (GOV-27 to GOV-33).
create schema pledges;
comment on schema pledges is 'Pledges and their follow-ups.';

create table pledges.pledge (
    id uuid primary key,
    title text not null,
    kind text not null check (kind in ('financial', 'human-resource', 'process', 'policy')),
    form text not null check (form in ('individual', 'common', 'partnership', 'matching')),
    actors text not null,
    matched_title text not null,
    matched_id text not null,
    objectives text not null,
    principles text not null,
    ar text not null,
    en text not null,
    ends_on date,
    indicator text not null,
    paper uuid,
    announced_at text not null,
    saved_by uuid not null,
    saved_at timestamptz not null
);
comment on table pledges.pledge is 'One version of a pledge in the sections of the UN form; editing an endorsed one makes another (GOV-27).';
comment on column pledges.pledge.id is 'Identifier.';
comment on column pledges.pledge.title is 'Its title in the language of its writer.';
comment on column pledges.pledge.kind is 'Section III: what is contributed.';
comment on column pledges.pledge.form is 'Section III: alone or with whom.';
comment on column pledges.pledge.actors is 'Section IIa: other states or actors, a line each; empty for an individual pledge.';
comment on column pledges.pledge.matched_title is 'Section IIb: title of the pledge matched; empty otherwise.';
comment on column pledges.pledge.matched_id is 'Section IIb: its number; empty otherwise.';
comment on column pledges.pledge.objectives is 'Section IV: numbers of objectives, separated by commas.';
comment on column pledges.pledge.principles is 'Section V: letters of guiding principles, separated by commas.';
comment on column pledges.pledge.ar is 'Section VI: description in Arabic, 300 to 3,000 code points.';
comment on column pledges.pledge.en is 'Section VI: description in English, 300 to 3,000 code points, or empty.';
comment on column pledges.pledge.ends_on is 'By when; a pledge without it cannot go to endorsement (GOV-29).';
comment on column pledges.pledge.indicator is 'What shows that it was kept; empty while a draft.';
comment on column pledges.pledge.paper is 'The paper under which it lies before the working group; null while a draft.';
comment on column pledges.pledge.announced_at is 'The event it was announced at; empty before.';
comment on column pledges.pledge.saved_by is 'Account.';
comment on column pledges.pledge.saved_at is 'When.';

create table pledges.follow_up (
    pledge uuid not null references pledges.pledge (id),
    year integer not null,
    status text not null check (status in ('on-course', 'behind', 'fulfilled', 'not-fulfilled')),
    narrative text not null,
    saved_by uuid not null,
    saved_at timestamptz not null,
    primary key (pledge, year)
);
comment on table pledges.follow_up is 'What was reported of a pledge in a year; a year without one is a missed one (GOV-30).';
comment on column pledges.follow_up.pledge is 'The pledge.';
comment on column pledges.follow_up.year is 'The year.';
comment on column pledges.follow_up.status is 'How it stands.';
comment on column pledges.follow_up.narrative is 'In words.';
comment on column pledges.follow_up.saved_by is 'Account.';
comment on column pledges.follow_up.saved_at is 'When.';
