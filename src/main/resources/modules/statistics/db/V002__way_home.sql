-- The way home as its events told it: returns, stays in lodging and the loans that run, by ids and codes.
alter table statistics.occurrence drop constraint occurrence_kind_check;
alter table statistics.occurrence add constraint occurrence_kind_check
    check (kind in ('unmet', 'follow-up', 'complaint', 'satisfaction', 'break-glass', 'gate'));

create table statistics.return_watch (
    return_id uuid primary key,
    post text not null,
    rule_set text not null,
    received_at timestamptz not null,
    open_days integer
);
create index return_watch_ages on statistics.return_watch (received_at) where open_days < 90;
comment on table statistics.return_watch is 'One row for each return received: what does not change, and the age last shared.';
comment on column statistics.return_watch.return_id is 'The return.';
comment on column statistics.return_watch.post is 'Post that received it.';
comment on column statistics.return_watch.rule_set is 'Rule set pinned at receipt.';
comment on column statistics.return_watch.received_at is 'When it was received.';
comment on column statistics.return_watch.open_days is 'What the shared row says of its age while undecided: 0, 30, 60 or 90 days; null once it does not age.';

create table statistics.stay_watch (
    stay_id uuid primary key,
    starts date not null,
    ends date,
    shared_days integer not null default 0
);
comment on table statistics.stay_watch is 'One row for each stay in lodging.';
comment on column statistics.stay_watch.stay_id is 'The stay.';
comment on column statistics.stay_watch.starts is 'The first day.';
comment on column statistics.stay_watch.ends is 'The last day; null while it lasts.';
comment on column statistics.stay_watch.shared_days is 'How many days the shared row says.';

create table statistics.loan_watch (
    governorate text primary key,
    loans bigint not null,
    risky bigint not null,
    outstanding bigint not null,
    at_risk bigint not null,
    at timestamptz not null
);
comment on table statistics.loan_watch is 'How the running loans of each governorate stood when last told.';
comment on column statistics.loan_watch.governorate is 'Where.';
comment on column statistics.loan_watch.loans is 'How many run.';
comment on column statistics.loan_watch.risky is 'How many of them are more than thirty days late.';
comment on column statistics.loan_watch.outstanding is 'What is owed, whole dinars.';
comment on column statistics.loan_watch.at_risk is 'What is owed on the risky ones, whole dinars.';
comment on column statistics.loan_watch.at is 'When this was told.';
