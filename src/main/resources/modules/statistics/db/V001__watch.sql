-- What the events have told so far, with exact moments, so that durations can be reckoned and the shared store built anew.
-- Codes and ids only; it stays in the main database and is never published (decision 0045).
create schema statistics;
comment on schema statistics is 'The working notes from which the shared store is generalised.';

create table statistics.case_watch (
    case_id uuid primary key,
    office text,
    governorate text,
    channel text,
    category text,
    birth_year_band text,
    sex text,
    disability text,
    worker uuid,
    consent text,
    opened_at timestamptz,
    assessed_at timestamptz,
    planned_at timestamptz,
    served_at timestamptz,
    closed_at timestamptz,
    reopened_at timestamptz,
    baseline numeric(4, 3),
    endline numeric(4, 3)
);
comment on table statistics.case_watch is 'One row for each case heard of; columns fill as its events come in, in any order.';
comment on column statistics.case_watch.case_id is 'The case.';
comment on column statistics.case_watch.office is 'Branch that opened it.';
comment on column statistics.case_watch.governorate is 'Governorate of the branch.';
comment on column statistics.case_watch.channel is 'How the person came: code list channel.';
comment on column statistics.case_watch.category is 'Category code as the case has it; made neutral before it is shared.';
comment on column statistics.case_watch.birth_year_band is 'Ten-year band of the birth year, such as 1990-1999.';
comment on column statistics.case_watch.sex is 'female, male or null.';
comment on column statistics.case_watch.disability is 'yes, no or null.';
comment on column statistics.case_watch.worker is 'Account of the assigned case worker.';
comment on column statistics.case_watch.consent is 'given or refused: the last decision on case management.';
comment on column statistics.case_watch.opened_at is 'Intake.';
comment on column statistics.case_watch.assessed_at is 'First assessment.';
comment on column statistics.case_watch.planned_at is 'First approval of a plan.';
comment on column statistics.case_watch.served_at is 'First service started.';
comment on column statistics.case_watch.closed_at is 'Last closing.';
comment on column statistics.case_watch.reopened_at is 'Last reopening.';
comment on column statistics.case_watch.baseline is 'First reintegration score, 0 to 1.';
comment on column statistics.case_watch.endline is 'Last reintegration score, 0 to 1.';

create table statistics.referral_watch (
    referral_id uuid primary key,
    case_id uuid,
    family text,
    priority text,
    from_office text,
    to_office text,
    sent_at timestamptz,
    delivered_at timestamptz,
    acknowledged_at timestamptz,
    accepted_at timestamptz,
    declined_at timestamptz,
    decline_reason text,
    started_at timestamptz,
    finished_at timestamptz,
    confirmed_at timestamptz,
    disputed_at timestamptz,
    expired_at timestamptz,
    withdrawn_at timestamptz,
    escalated_share integer
);
comment on table statistics.referral_watch is 'One row for each referral sent; columns fill as its events come in, in any order.';
comment on column statistics.referral_watch.referral_id is 'The referral.';
comment on column statistics.referral_watch.case_id is 'Its case.';
comment on column statistics.referral_watch.family is 'Service family.';
comment on column statistics.referral_watch.priority is 'emergency, high, medium or low.';
comment on column statistics.referral_watch.from_office is 'Branch that sent it.';
comment on column statistics.referral_watch.to_office is 'Provider addressed.';
comment on column statistics.referral_watch.sent_at is 'Sent.';
comment on column statistics.referral_watch.delivered_at is 'Delivered to the inbox.';
comment on column statistics.referral_watch.acknowledged_at is 'Acknowledged by the provider.';
comment on column statistics.referral_watch.accepted_at is 'Accepted.';
comment on column statistics.referral_watch.declined_at is 'Declined.';
comment on column statistics.referral_watch.decline_reason is 'Code of the reason for declining.';
comment on column statistics.referral_watch.started_at is 'Service started.';
comment on column statistics.referral_watch.finished_at is 'Provider says done.';
comment on column statistics.referral_watch.confirmed_at is 'Client confirmed.';
comment on column statistics.referral_watch.disputed_at is 'Client disputed.';
comment on column statistics.referral_watch.expired_at is 'Ended without an answer.';
comment on column statistics.referral_watch.withdrawn_at is 'Withdrawn.';
comment on column statistics.referral_watch.escalated_share is 'Highest share of a clock reached, in percent: 75, 100, 150 or 200.';

create table statistics.occurrence (
    key text primary key,
    kind text not null check (kind in ('unmet', 'follow-up', 'complaint', 'satisfaction', 'break-glass')),
    at timestamptz not null,
    governorate text not null,
    district text,
    family text,
    outcome text not null
);
comment on table statistics.occurrence is 'Things that happen once and are only counted.';
comment on column statistics.occurrence.key is 'The event: a repeated one changes nothing.';
comment on column statistics.occurrence.kind is 'What happened.';
comment on column statistics.occurrence.at is 'When.';
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
comment on table statistics.service_watch is 'Directory services as last heard; facts about services, not persons; shelters never.';
comment on column statistics.service_watch.service_id is 'The service.';
comment on column statistics.service_watch.governorate is 'Where it is offered.';
comment on column statistics.service_watch.family is 'Service family.';
comment on column statistics.service_watch.active is 'Whether it takes referrals.';
comment on column statistics.service_watch.verified_on is 'Last verification.';
