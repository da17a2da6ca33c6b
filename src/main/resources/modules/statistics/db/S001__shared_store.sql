-- The shared store of REF-50: rows by pseudonym, generalised at the door. A month, never a day; a governorate, and a district for
-- unmet needs alone; a ten-year band of birth years. No name, contact, document number or free text; SharedSchemaTest holds the list.
create schema statistics;
comment on schema statistics is 'Pseudonymous, generalised rows: all that dashboards may read.';

create table statistics.case_fact (
    pseudonym text primary key,
    month date not null check (extract(day from month) = 1),
    governorate text not null,
    branch text not null,
    channel text not null,
    category text not null,
    birth_year_band text not null,
    age_group text not null check (age_group in ('minor', 'adult', 'unknown')),
    minors text not null check (minors in ('with', 'without')),
    sex text not null check (sex in ('female', 'male', 'unknown')),
    disability text not null check (disability in ('yes', 'no', 'unknown')),
    consent text not null check (consent in ('given', 'refused', 'none')),
    state text not null check (state in ('open', 'closed')),
    closed_month date check (extract(day from closed_month) = 1),
    worker text,
    days_to_assessment integer,
    days_to_plan integer,
    days_to_service integer,
    score_route text check (score_route in ('direct', 'referred')),
    score_change numeric(4, 2)
);
comment on table statistics.case_fact is 'One row for each case.';
comment on column statistics.case_fact.pseudonym is 'Keyed hash of the case; the key lies outside the databases.';
comment on column statistics.case_fact.month is 'Month of intake, as its first day.';
comment on column statistics.case_fact.governorate is 'Governorate of the branch.';
comment on column statistics.case_fact.branch is 'Code of the branch.';
comment on column statistics.case_fact.channel is 'How the person came.';
comment on column statistics.case_fact.category is 'Returnee category; restricted ones appear as unspecified.';
comment on column statistics.case_fact.birth_year_band is 'Ten-year band, or unknown.';
comment on column statistics.case_fact.age_group is 'Under eighteen at intake or not, as far as the band tells.';
comment on column statistics.case_fact.minors is 'Whether minors belong to the household.';
comment on column statistics.case_fact.sex is 'Sex as recorded.';
comment on column statistics.case_fact.disability is 'Whether a disability was recorded in screening.';
comment on column statistics.case_fact.consent is 'Decision on case management.';
comment on column statistics.case_fact.state is 'Open or closed.';
comment on column statistics.case_fact.closed_month is 'Month of closing.';
comment on column statistics.case_fact.worker is 'Keyed hash of the worker, to count caseloads.';
comment on column statistics.case_fact.days_to_assessment is 'Whole days from intake to assessment.';
comment on column statistics.case_fact.days_to_plan is 'Whole days from intake to the approved plan.';
comment on column statistics.case_fact.days_to_service is 'Whole days from intake to the first service.';
comment on column statistics.case_fact.score_route is 'Whether the person was helped directly or through referrals, once both scores are known.';
comment on column statistics.case_fact.score_change is 'Endline minus baseline.';

create table statistics.referral_fact (
    pseudonym text primary key,
    month date not null check (extract(day from month) = 1),
    governorate text not null,
    family text not null,
    priority text not null,
    provider text not null,
    answer text not null check (answer in ('accepted', 'declined', 'silent', 'waiting', 'withdrawn')),
    timely text check (timely in ('in-time', 'late')),
    decline_reason text check (decline_reason is null or answer = 'declined'),
    service text check (service in ('started', 'not-started')),
    outcome text check (outcome in ('confirmed', 'disputed', 'unconfirmed')),
    answer_hours integer
);
comment on table statistics.referral_fact is 'One row for each referral sent.';
comment on column statistics.referral_fact.pseudonym is 'Keyed hash of the referral.';
comment on column statistics.referral_fact.month is 'Month of sending.';
comment on column statistics.referral_fact.governorate is 'Governorate of the sending branch.';
comment on column statistics.referral_fact.family is 'Service family.';
comment on column statistics.referral_fact.priority is 'Priority.';
comment on column statistics.referral_fact.provider is 'Code of the provider addressed.';
comment on column statistics.referral_fact.answer is 'What the provider answered, if anything.';
comment on column statistics.referral_fact.timely is 'Whether the answer came before its clock ran out; null without one.';
comment on column statistics.referral_fact.decline_reason is 'Code of the reason, when declined.';
comment on column statistics.referral_fact.service is 'Whether the service began, once accepted.';
comment on column statistics.referral_fact.outcome is 'What the person said, once the service began.';
comment on column statistics.referral_fact.answer_hours is 'Whole hours from sending to the answer.';

create table statistics.occurrence_fact (
    pseudonym text primary key,
    kind text not null,
    month date not null check (extract(day from month) = 1),
    governorate text not null,
    district text check (district is null or kind = 'unmet'),
    family text,
    outcome text not null
);
comment on table statistics.occurrence_fact is 'Counted happenings: unmet needs, follow-ups, ordinary complaints, satisfaction, break-glass.';
comment on column statistics.occurrence_fact.pseudonym is 'Keyed hash of the event.';
comment on column statistics.occurrence_fact.kind is 'What happened.';
comment on column statistics.occurrence_fact.month is 'Month.';
comment on column statistics.occurrence_fact.governorate is 'Governorate.';
comment on column statistics.occurrence_fact.district is 'District, for unmet needs only (REF-8).';
comment on column statistics.occurrence_fact.family is 'Service family, for unmet needs only.';
comment on column statistics.occurrence_fact.outcome is 'Code of the reason or result.';

create table statistics.service_fact (
    pseudonym text primary key,
    governorate text not null,
    family text not null,
    active boolean not null,
    verified_on date
);
comment on table statistics.service_fact is 'Services of the public directory; not about persons.';
comment on column statistics.service_fact.pseudonym is 'Keyed hash of the service.';
comment on column statistics.service_fact.governorate is 'Governorate.';
comment on column statistics.service_fact.family is 'Service family.';
comment on column statistics.service_fact.active is 'Whether it takes referrals.';
comment on column statistics.service_fact.verified_on is 'Day the service was last verified: the one exact day here, for it is nobody''s.';

create table statistics.edition (
    singleton boolean primary key default true check (singleton),
    number bigint not null
);
comment on table statistics.edition is 'Counts the changes of the store, so that figures are reckoned once for each.';
comment on column statistics.edition.singleton is 'There is one row.';
comment on column statistics.edition.number is 'Grows with every change.';
insert into statistics.edition (number) values (0);
