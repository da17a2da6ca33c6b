-- Loans by codes and numbers alone (RET-52 to RET-59): names and telephones lie sealed in the case, in a section of the loan's own.
create schema if not exists loans;
comment on schema loans is 'Loans that help people stay: products, applications, contracts, and a ledger that sums to zero.';

create function loans.only_grows() returns trigger language plpgsql as $$
begin
    raise exception 'what is written in the loan book stays';
end $$;

create table loans.product (
    code text primary key,
    ar text not null,
    ckb text not null,
    en text not null,
    first_day date not null,
    last_day date,
    floor bigint not null check (floor > 0),
    ceiling bigint not null,
    months integer not null check (months > 0),
    grace integer not null check (grace >= 0),
    unit bigint not null check (unit > 0),
    guarantor text not null check (guarantor in ('civil_servant', 'anybody', 'nobody')),
    groups text[] not null,
    quota integer check (quota > 0),
    source text not null,
    verified boolean not null,
    ceiling_verified boolean not null,
    check (ceiling >= floor)
);
create trigger product_stays before update or delete on loans.product for each row execute function loans.only_grows();
comment on table loans.product is 'Loan products; a version never changes, another one gets another code.';
comment on column loans.product.code is 'With its version: L2022.';
comment on column loans.product.ar is 'Name in Arabic.';
comment on column loans.product.ckb is 'Name in Sorani.';
comment on column loans.product.en is 'Name in English.';
comment on column loans.product.first_day is 'First day on which it can be applied for.';
comment on column loans.product.last_day is 'Last day, where there is one; with the first it is the window of the quota.';
comment on column loans.product.floor is 'Least amount, whole dinars.';
comment on column loans.product.ceiling is 'Greatest amount, whole dinars.';
comment on column loans.product.months is 'Instalments, a month apart.';
comment on column loans.product.grace is 'Whole months before the first.';
comment on column loans.product.unit is 'An instalment is a multiple of so many dinars, but the last.';
comment on column loans.product.guarantor is 'Who must stand behind the borrower.';
comment on column loans.product.groups is 'Borrowers it is kept for, by code; empty for all.';
comment on column loans.product.quota is 'Places a governorate has in the window; absent without a limit.';
comment on column loans.product.source is 'Where the terms come from, and which of them are proposals.';
comment on column loans.product.verified is 'Whether every term was compared with its source.';
comment on column loans.product.ceiling_verified is 'Whether the ceiling was.';

create table loans.quota (
    product text not null references loans.product (code),
    governorate text not null,
    places integer not null,
    taken integer not null default 0,
    primary key (product, governorate),
    check (taken between 0 and places)
);
comment on table loans.quota is 'Places of a product in a governorate; a contract takes one by changing this row (RET-53).';
comment on column loans.quota.product is 'Code of the product, and so of its window.';
comment on column loans.quota.governorate is 'Code of the governorate.';
comment on column loans.quota.places is 'How many there are.';
comment on column loans.quota.taken is 'How many contracts took one.';

create sequence loans.serial;
comment on sequence loans.serial is 'The running part of a loan''s number.';

create table loans.loan (
    id uuid primary key,
    number text not null unique,
    file uuid not null,
    file_number text not null,
    household uuid not null,
    governorate text not null,
    desk text not null,
    product text not null references loans.product (code),
    amount bigint not null check (amount > 0),
    referred_by uuid not null,
    referred_at timestamptz not null,
    state text not null check (state in (
        'referred', 'eligible', 'ineligible', 'appealed', 'trained', 'plan_accepted', 'guarantor_accepted', 'deferred',
        'approved', 'rejected', 'contracted', 'running', 'settled', 'written_off', 'withdrawn')),
    unmet text[],
    examined_by uuid,
    course text,
    guarantor_agreed_at timestamptz,
    contract_number text unique,
    contract_day date,
    contract_by uuid,
    paid_out_by uuid,
    outstanding bigint not null default 0 check (outstanding >= 0),
    kept bigint not null default 0 check (kept >= 0),
    oldest_due date,
    health text check (health in ('repaying', 'arrears', 'default')),
    reopened boolean not null default false,
    version integer not null default 1,
    check (paid_out_by is null or paid_out_by is distinct from contract_by)
);
create unique index loan_live on loans.loan (household)
    where not reopened and state not in ('ineligible', 'rejected', 'settled', 'written_off', 'withdrawn');
create index loan_desk on loans.loan (desk, state, oldest_due, id);
create index loan_file on loans.loan (file);
create index loan_file_number on loans.loan (file_number);
create index loan_state on loans.loan (state, governorate);
comment on table loans.loan is 'A loan, from the case worker''s referral to the last dinar.';
comment on column loans.loan.id is 'Random; also names the sealed section of the case.';
comment on column loans.loan.number is 'What officers say: governorate, year, running number.';
comment on column loans.loan.file is 'The case of the borrower.';
comment on column loans.loan.file_number is 'Its number.';
comment on column loans.loan.household is 'The case of the household; one live loan each (RET-53).';
comment on column loans.loan.governorate is 'Code of the governorate.';
comment on column loans.loan.desk is 'The loan desk it was sent to.';
comment on column loans.loan.product is 'The version of the product, pinned (RET-52).';
comment on column loans.loan.amount is 'Whole dinars.';
comment on column loans.loan.referred_by is 'The case worker.';
comment on column loans.loan.referred_at is 'When.';
comment on column loans.loan.state is 'Where it stands.';
comment on column loans.loan.unmet is 'Rules the borrower does not meet, by code.';
comment on column loans.loan.examined_by is 'Who found so; another officer looks again on appeal.';
comment on column loans.loan.course is 'Number of the course''s paper.';
comment on column loans.loan.guarantor_agreed_at is 'When the guarantor agreed; who he is lies sealed.';
comment on column loans.loan.contract_number is 'Number of the signed contract.';
comment on column loans.loan.contract_day is 'Its day.';
comment on column loans.loan.contract_by is 'Who signed for the office.';
comment on column loans.loan.paid_out_by is 'Who paid out; another person.';
comment on column loans.loan.outstanding is 'What is owed, carried along from the entries in the same transaction.';
comment on column loans.loan.kept is 'What is kept for the borrower, carried along too.';
comment on column loans.loan.oldest_due is 'Last day of the oldest instalment not covered, carried along too.';
comment on column loans.loan.health is 'What the arrears run said last.';
comment on column loans.loan.reopened is 'Settled once and owed again by a reversal: it may stand beside a newer loan.';
comment on column loans.loan.version is 'Grows with each step.';

create table loans.step (
    id uuid primary key,
    loan uuid not null references loans.loan (id),
    kind text not null,
    facts text[] not null,
    by uuid,
    at timestamptz not null
);
create index step_loan on loans.step (loan, at);
create trigger step_stays before update or delete on loans.step for each row execute function loans.only_grows();
comment on table loans.step is 'What happened to a loan, in order.';
comment on column loans.step.id is 'Random.';
comment on column loans.step.loan is 'Which.';
comment on column loans.step.kind is 'What, by code.';
comment on column loans.step.facts is 'Codes and numbers, never a name.';
comment on column loans.step.by is 'Who; nobody when time did it.';
comment on column loans.step.at is 'When.';

create table loans.request (
    id uuid primary key,
    loan uuid not null references loans.loan (id),
    kind text not null check (kind in ('reschedule', 'waive')),
    numbers integer[] not null,
    amount bigint not null,
    reason text not null check (reason in ('illness', 'income-lost', 'displaced-again', 'death', 'other')),
    asked_by uuid not null,
    asked_at timestamptz not null,
    state text not null check (state in ('asked', 'granted', 'refused')),
    decided_by uuid,
    decided_at timestamptz,
    check (asked_by is distinct from decided_by),
    check ((state = 'asked') = (decided_by is null))
);
create unique index request_open on loans.request (loan, kind) where state = 'asked';
comment on table loans.request is 'What one person asks and another decides: instalments moved, dinars given up (RET-57).';
comment on column loans.request.id is 'Random.';
comment on column loans.request.loan is 'Which loan.';
comment on column loans.request.kind is 'What is asked.';
comment on column loans.request.numbers is 'Instalments to move behind the last.';
comment on column loans.request.amount is 'Dinars to give up.';
comment on column loans.request.reason is 'Why, by code.';
comment on column loans.request.asked_by is 'Who asks.';
comment on column loans.request.asked_at is 'When.';
comment on column loans.request.state is 'Where it stands.';
comment on column loans.request.decided_by is 'Who decided; another person.';
comment on column loans.request.decided_at is 'When.';

create table loans.sitting (
    id uuid primary key,
    loan uuid not null references loans.loan (id),
    request uuid references loans.request (id),
    number text not null,
    day date not null,
    seats integer not null,
    members text[] not null,
    outcome text not null check (outcome in ('approved', 'rejected', 'deferred')),
    by uuid not null,
    at timestamptz not null,
    check (2 * cardinality(members) > seats)
);
create index sitting_loan on loans.sitting (loan);
create trigger sitting_stays before update or delete on loans.sitting for each row execute function loans.only_grows();
comment on table loans.sitting is 'What the loan committee decided, as its minutes say.';
comment on column loans.sitting.id is 'Random.';
comment on column loans.sitting.loan is 'On which loan.';
comment on column loans.sitting.request is 'On which request to give up dinars; absent for the application.';
comment on column loans.sitting.number is 'Number of the decision.';
comment on column loans.sitting.day is 'Its day.';
comment on column loans.sitting.seats is 'Seats the committee has.';
comment on column loans.sitting.members is 'Members who sat; officials, not clients.';
comment on column loans.sitting.outcome is 'What was decided.';
comment on column loans.sitting.by is 'Who wrote it down.';
comment on column loans.sitting.at is 'When.';

create table loans.schedule (
    loan uuid not null references loans.loan (id),
    version integer not null,
    request uuid references loans.request (id),
    made_at timestamptz not null,
    primary key (loan, version)
);
create trigger schedule_stays before update or delete on loans.schedule for each row execute function loans.only_grows();
comment on table loans.schedule is 'Versions of what is to be paid; the greatest is in force, the others stay.';
comment on column loans.schedule.loan is 'Which loan.';
comment on column loans.schedule.version is 'From 1.';
comment on column loans.schedule.request is 'The request that changed it.';
comment on column loans.schedule.made_at is 'When.';

create table loans.instalment (
    loan uuid not null,
    version integer not null,
    number integer not null,
    due date not null,
    amount bigint not null check (amount > 0),
    upto bigint not null,
    primary key (loan, version, number),
    foreign key (loan, version) references loans.schedule (loan, version)
);
create index instalment_upto on loans.instalment (loan, version, upto) include (due);
create trigger instalment_stays before update or delete on loans.instalment for each row execute function loans.only_grows();
comment on table loans.instalment is 'What is to be paid and when.';
comment on column loans.instalment.loan is 'Which loan.';
comment on column loans.instalment.version is 'Of which schedule.';
comment on column loans.instalment.number is 'From 1; it stays the same when moved.';
comment on column loans.instalment.due is 'Last day.';
comment on column loans.instalment.amount is 'Whole dinars.';
comment on column loans.instalment.upto is 'Sum of all instalments due until this one, so that what is covered needs no counting.';

create table loans.posting (
    id uuid primary key,
    loan uuid not null references loans.loan (id),
    desk text not null,
    kind text not null check (kind in ('disbursed', 'paid', 'waived', 'refunded', 'reversed')),
    day date not null,
    reference text not null,
    receipt text,
    reverses uuid unique references loans.posting (id),
    by uuid not null,
    at timestamptz not null,
    unique (id, loan),
    check ((receipt is not null) = (kind in ('paid', 'refunded'))),
    check ((reverses is not null) = (kind = 'reversed'))
);
create unique index posting_receipt on loans.posting (desk, receipt) where receipt is not null;
create index posting_loan on loans.posting (loan, at, id);
create trigger posting_stays before update or delete on loans.posting for each row execute function loans.only_grows();
comment on table loans.posting is 'Entries that belong together and sum to zero; never changed, only reversed once (RET-55).';
comment on column loans.posting.id is 'Random.';
comment on column loans.posting.loan is 'Which loan.';
comment on column loans.posting.desk is 'Whose receipt it is.';
comment on column loans.posting.kind is 'What happened.';
comment on column loans.posting.day is 'On which day.';
comment on column loans.posting.reference is 'Receipt, contract, decision or reason behind it.';
comment on column loans.posting.receipt is 'Number of the receipt; counts once at a desk (RET-56).';
comment on column loans.posting.reverses is 'The posting it takes back.';
comment on column loans.posting.by is 'Who wrote it.';
comment on column loans.posting.at is 'When.';

create table loans.entry (
    posting uuid not null,
    account text not null check (account in ('fund', 'receivable', 'cash', 'suspense', 'write_off')),
    amount bigint not null check (amount <> 0),
    loan uuid not null,
    primary key (posting, account),
    foreign key (posting, loan) references loans.posting (id, loan)
);
create index entry_loan on loans.entry (loan, account) include (amount);
create trigger entry_stays before update or delete on loans.entry for each row execute function loans.only_grows();
comment on table loans.entry is 'One side of a posting.';
comment on column loans.entry.posting is 'Which posting.';
comment on column loans.entry.account is 'One of the five accounts.';
comment on column loans.entry.amount is 'Whole dinars: a debit above zero, a credit below.';
comment on column loans.entry.loan is 'Which loan, as the posting says.';

create function loans.posting_sums_to_zero() returns trigger language plpgsql as $$
declare
    off bigint;
begin
    select coalesce(sum(amount), 1) into off from loans.entry where posting = new.id;
    if off <> 0 then
        raise exception 'a posting is off by %', off;
    end if;
    return null;
end $$;
create constraint trigger posting_sums_to_zero after insert on loans.posting
    deferrable initially deferred for each row execute function loans.posting_sums_to_zero();

create function loans.entries_come_whole() returns trigger language plpgsql as $$
begin
    if exists (
        select from added group by posting
        having sum(amount) <> 0 or count(*) <> (select count(*) from loans.entry e where e.posting = added.posting)
    ) then
        raise exception 'entries come with their posting and sum to zero';
    end if;
    return null;
end $$;
create trigger entries_come_whole after insert on loans.entry
    referencing new table as added for each statement execute function loans.entries_come_whole();

create trigger posting_is_not_emptied before truncate on loans.posting execute function loans.only_grows();
create trigger entry_is_not_emptied before truncate on loans.entry execute function loans.only_grows();
