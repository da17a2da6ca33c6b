-- Where returnees are housed on the way, by days alone (RET-38), and who landed without being on a list (RET-36).
create table journeys.lodging (
    id uuid primary key,
    return_file uuid not null,
    starts date not null,
    ends date,
    noted_by uuid not null,
    noted_at timestamptz not null,
    check (ends is null or ends >= starts)
);
create index lodging_return on journeys.lodging (return_file);
create index lodging_open on journeys.lodging (starts) where ends is null;
comment on table journeys.lodging is 'Stays of returns in lodging; housed days are their sum.';
comment on column journeys.lodging.id is 'Random.';
comment on column journeys.lodging.return_file is 'Whose return.';
comment on column journeys.lodging.starts is 'The first day.';
comment on column journeys.lodging.ends is 'The last day; null while it lasts.';
comment on column journeys.lodging.noted_by is 'Who noted it.';
comment on column journeys.lodging.noted_at is 'When.';

create table journeys.newcomer (
    id uuid primary key,
    operation uuid not null references journeys.operation (id),
    number integer not null check (number >= 1),
    noted_by uuid not null,
    noted_at timestamptz not null,
    unique (operation, number)
);
comment on table journeys.newcomer is 'Who landed with an operation and stood on no line: sent to identity, never away.';
comment on column journeys.newcomer.id is 'Random.';
comment on column journeys.newcomer.operation is 'With which operation.';
comment on column journeys.newcomer.number is 'From 1; what the person is called by until identity knows more.';
comment on column journeys.newcomer.noted_by is 'Who received the person.';
comment on column journeys.newcomer.noted_at is 'When.';
