-- The papers of Committee 373 (RET-41, RET-42); what stood of them among the returns comes over from there (decision 0112).
create schema if not exists committee;
comment on schema committee is 'Committee 373: its decisions with owners, and leads on travel agencies; C1 only.';

create table committee.resolution (
    id uuid primary key,
    number text not null unique,
    minutes text not null,
    quorum boolean not null,
    subject text not null,
    owner text not null,
    due date not null,
    state text not null check (state in ('proposed', 'adopted', 'in_hand', 'done')),
    by uuid not null,
    at timestamptz not null,
    check (state = 'proposed' or (minutes <> '' and quorum))
);
create index resolution_due on committee.resolution (due);
comment on table committee.resolution is 'Decisions of Committee 373 with owners (RET-41); C1 only.';
comment on column committee.resolution.id is 'Random.';
comment on column committee.resolution.number is 'Of the decision.';
comment on column committee.resolution.minutes is 'Reference of the minutes; adopting needs them.';
comment on column committee.resolution.quorum is 'Whether the sitting had its quorum.';
comment on column committee.resolution.subject is 'What is to be done.';
comment on column committee.resolution.owner is 'The office that owns it.';
comment on column committee.resolution.due is 'Until when.';
comment on column committee.resolution.state is 'Proposed, adopted, in hand, done; overdue is read from the day.';
comment on column committee.resolution.by is 'Who recorded it.';
comment on column committee.resolution.at is 'When.';

create table committee.lead (
    id uuid primary key,
    agency text not null,
    licence text not null,
    route text not null,
    period text not null,
    travellers integer not null check (travellers >= 1),
    price_band text not null,
    source text not null,
    sent_to text not null,
    by uuid not null,
    at timestamptz not null
);
comment on table committee.lead is 'Leads on travel agencies (RET-42): counts and routes, nobody''s data.';
comment on column committee.lead.id is 'Random.';
comment on column committee.lead.agency is 'The agency''s public name.';
comment on column committee.lead.licence is 'Number of its licence.';
comment on column committee.lead.route is 'The route it sold.';
comment on column committee.lead.period is 'When.';
comment on column committee.lead.travellers is 'How many travelled.';
comment on column committee.lead.price_band is 'What they paid, as a band.';
comment on column committee.lead.source is 'Where the lead comes from; public or official.';
comment on column committee.lead.sent_to is 'The body it was sent to.';
comment on column committee.lead.by is 'Who recorded it.';
comment on column committee.lead.at is 'When.';
