-- What the events have told so far, with exact moments, so that durations can be reckoned and the shared store built anew.
-- Codes and ids only; it stays in the main database and is never published (decision 0045).
create schema statistics;
comment on schema statistics is 'The working notes from which the shared store is generalised.';

create table statistics.case_watch (
    case_id uuid primary key,
    office text not null,
    governorate text not null,
    channel text not null,
    category text,
    birth_year_band integer,
    sex text,
    minors integer not null
);
comment on table statistics.case_watch is 'One row for each case opened: what does not change.';
comment on column statistics.case_watch.case_id is 'The case.';
comment on column statistics.case_watch.office is 'Branch that opened it.';
comment on column statistics.case_watch.governorate is 'Governorate of the branch.';
comment on column statistics.case_watch.channel is 'How the person came: code list channel.';
comment on column statistics.case_watch.category is 'Category code as the case has it; made neutral before it is shared.';
comment on column statistics.case_watch.birth_year_band is 'First year of the band of birth.';
comment on column statistics.case_watch.sex is 'female or male, when known.';
comment on column statistics.case_watch.minors is 'How many minors belong to the household.';

create table statistics.referral_watch (
    referral_id uuid primary key,
    case_id uuid not null,
    family text not null,
    priority text not null,
    governorate text not null,
    provider text not null
);
comment on table statistics.referral_watch is 'One row for each referral heard of: what does not change.';
comment on column statistics.referral_watch.referral_id is 'The referral.';
comment on column statistics.referral_watch.case_id is 'Its case.';
comment on column statistics.referral_watch.family is 'Service family.';
comment on column statistics.referral_watch.priority is 'emergency, high, medium or low.';
comment on column statistics.referral_watch.governorate is 'Governorate of the sending branch.';
comment on column statistics.referral_watch.provider is 'Office of the provider addressed.';

create table statistics.moment (
    subject uuid not null,
    kind text not null,
    at timestamptz not null,
    detail text not null,
    primary key (subject, kind)
);
comment on table statistics.moment is 'What happened to a case or a referral: one row for each kind, in whatever order events arrive.';
comment on column statistics.moment.subject is 'The case or the referral.';
comment on column statistics.moment.kind is 'What happened, such as opened or accepted.';
comment on column statistics.moment.at is 'When: the first time or the last, as the kind asks.';
comment on column statistics.moment.detail is 'A code, an account or a score that goes with it; may be empty.';

create table statistics.occurrence (
    key uuid primary key,
    kind text not null check (kind in ('unmet', 'follow-up', 'complaint', 'satisfaction', 'break-glass')),
    month date not null check (extract(day from month) = 1),
    governorate text not null,
    district text,
    family text,
    outcome text not null
);
comment on table statistics.occurrence is 'Things that happen once and are only counted.';
comment on column statistics.occurrence.key is 'The event: a repeated one changes nothing.';
comment on column statistics.occurrence.kind is 'What happened.';
comment on column statistics.occurrence.month is 'In which month.';
comment on column statistics.occurrence.governorate is 'Where.';
comment on column statistics.occurrence.district is 'District, for unmet needs only.';
comment on column statistics.occurrence.family is 'Service family, for unmet needs only.';
comment on column statistics.occurrence.outcome is 'Code of the reason or result.';

create table statistics.service_watch (
    service_id uuid primary key,
    governorate text not null,
    family text not null,
    active boolean not null,
    verified_on date
);
comment on table statistics.service_watch is 'Directory services as last heard; facts about services, not persons.';
comment on column statistics.service_watch.service_id is 'The service.';
comment on column statistics.service_watch.governorate is 'Where it is offered; IQ when in several.';
comment on column statistics.service_watch.family is 'Service family.';
comment on column statistics.service_watch.active is 'Whether it takes referrals.';
comment on column statistics.service_watch.verified_on is 'Last verification.';
