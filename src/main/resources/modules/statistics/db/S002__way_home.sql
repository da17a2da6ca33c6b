-- The way home in the shared store (list E6): a month of receipt, a post, and how far it came; never a day, a place in a family or a name.
create table statistics.return_fact (
    pseudonym text primary key,
    month date not null check (extract(day from month) = 1),
    post text not null,
    rule_set text not null,
    complete text not null check (complete in ('first', 'later', 'unchecked')),
    clock text not null check (clock in ('counted', 'dropped')),
    days_to_decision integer check (days_to_decision >= 0),
    open_days integer check (open_days in (0, 30, 60, 90)),
    paper text not null check (paper in ('none', 'issued', 'expired')),
    reached integer not null check (reached between 0 and 5),
    check (open_days is null or days_to_decision is null and clock = 'counted')
);
comment on table statistics.return_fact is 'One row for each return that answers for itself.';
comment on column statistics.return_fact.pseudonym is 'Keyed hash of the return.';
comment on column statistics.return_fact.month is 'Month of receipt.';
comment on column statistics.return_fact.post is 'Code of the post that received it.';
comment on column statistics.return_fact.rule_set is 'Rule set pinned at receipt.';
comment on column statistics.return_fact.complete is 'Whether it was complete when first looked at.';
comment on column statistics.return_fact.clock is 'Whether its time to decision counts; one withdrawn undecided is dropped.';
comment on column statistics.return_fact.days_to_decision is 'Whole days to the first decision, stopped time taken off; null while undecided.';
comment on column statistics.return_fact.open_days is 'While undecided: its age in whole thirties of days, ninety at most.';
comment on column statistics.return_fact.paper is 'Whether travel documents were issued, and expired unused.';
comment on column statistics.return_fact.reached is 'The furthest step: 1 seated, 2 boarded, 3 arrived, 4 offered the mechanism, 5 enrolled.';

create table statistics.stay_fact (
    pseudonym text primary key,
    month date not null check (extract(day from month) = 1),
    days integer not null check (days >= 1)
);
comment on table statistics.stay_fact is 'One row for each stay in lodging that has begun.';
comment on column statistics.stay_fact.pseudonym is 'Keyed hash of the stay.';
comment on column statistics.stay_fact.month is 'Month of the first day.';
comment on column statistics.stay_fact.days is 'Days housed so far, first and last counted.';

create table statistics.loan_fact (
    governorate text primary key,
    loans bigint not null,
    risky bigint not null,
    outstanding bigint not null,
    at_risk bigint not null
);
comment on table statistics.loan_fact is 'Running loans of a governorate together; no loan has a row.';
comment on column statistics.loan_fact.governorate is 'Governorate.';
comment on column statistics.loan_fact.loans is 'How many run.';
comment on column statistics.loan_fact.risky is 'How many of them are more than thirty days late.';
comment on column statistics.loan_fact.outstanding is 'What is owed, whole dinars.';
comment on column statistics.loan_fact.at_risk is 'What is owed on the risky ones, whole dinars.';

create table statistics.score_fact (
    pseudonym text primary key,
    month date not null check (extract(day from month) = 1),
    governorate text not null,
    family text not null,
    score_change numeric(4, 2) not null
);
comment on table statistics.score_fact is 'One row for each case with both scores and each family of service that began for it; rows of one case do not know each other.';
comment on column statistics.score_fact.pseudonym is 'Keyed hash of case and family together.';
comment on column statistics.score_fact.month is 'Month of intake.';
comment on column statistics.score_fact.governorate is 'Governorate of the branch.';
comment on column statistics.score_fact.family is 'Service family.';
comment on column statistics.score_fact.score_change is 'Endline minus baseline.';
