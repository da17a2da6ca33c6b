-- What a plan may cost, line by line, and what it has cost so far (RET-44, RET-45). What a line is for, the number of a
-- proof and who wrote it are sealed in the vault under the id of the row they belong to.
create table plans.cost_line (
    plan_id uuid not null references plans.plan (id),
    line uuid not null,
    goal_id uuid not null references plans.goal (id) on delete cascade,
    amount_iqd bigint not null check (amount_iqd between 1 and 10000000000),
    owner text not null check (owner in ('worker', 'person', 'household', 'provider')),
    primary key (plan_id, line)
);
create index cost_line_of_goal on plans.cost_line (goal_id);
comment on table plans.cost_line is 'The lines a plan''s budget is divided into; a later version of the plan carries a line on with what was spent on it.';
comment on column plans.cost_line.plan_id is 'The plan version.';
comment on column plans.cost_line.line is 'The line, the same in every version; also the record under which its words are sealed.';
comment on column plans.cost_line.goal_id is 'The goal of this version it pays for; the lines of a goal never exceed its cost.';
comment on column plans.cost_line.amount_iqd is 'What may be spent on it, in whole Iraqi dinars.';
comment on column plans.cost_line.owner is 'Who answers for it.';

create table plans.cost (
    id uuid primary key,
    case_id uuid not null,
    line uuid not null,
    amount_iqd bigint not null check (amount_iqd between 1 and 10000000000),
    state text not null check (state in ('open', 'paid', 'dropped')),
    noted_at timestamptz not null,
    noted_by uuid not null
);
create index cost_of_line on plans.cost (line);
comment on table plans.cost is 'What arose on a line of a plan in force; it is paid with a proof only.';
comment on column plans.cost.id is 'The cost.';
comment on column plans.cost.case_id is 'The case.';
comment on column plans.cost.line is 'The line it is spent on.';
comment on column plans.cost.amount_iqd is 'In whole Iraqi dinars.';
comment on column plans.cost.state is 'open, paid or dropped.';
comment on column plans.cost.noted_at is 'When it was noted.';
comment on column plans.cost.noted_by is 'The account that noted it.';

create table plans.proof (
    id uuid primary key,
    cost_id uuid not null references plans.cost (id),
    mark text not null,
    kind text not null check (kind in ('receipt', 'invoice', 'transfer', 'signature')),
    dated date not null,
    paid_at timestamptz not null,
    paid_by uuid not null,
    taken_back_at timestamptz,
    taken_back_by uuid,
    check ((taken_back_at is null) = (taken_back_by is null)),
    check (taken_back_by <> paid_by)
);
create unique index one_proof_pays_once on plans.proof (mark) where taken_back_at is null;
create unique index one_proof_of_a_cost on plans.proof (cost_id) where taken_back_at is null;
comment on table plans.proof is 'The papers costs were paid with; its number lies sealed in the vault, here only its keyed hash, which stands once (RET-45).';
comment on column plans.proof.id is 'The proof; also the record under which its number is sealed.';
comment on column plans.proof.cost_id is 'The cost it paid.';
comment on column plans.proof.mark is 'Keyed hash of the number on the paper; one that was not taken back is unique in the country.';
comment on column plans.proof.kind is 'receipt, invoice, transfer, or a signature of who received it.';
comment on column plans.proof.dated is 'The day on the paper.';
comment on column plans.proof.paid_at is 'When the payment was recorded.';
comment on column plans.proof.paid_by is 'The account that recorded it.';
comment on column plans.proof.taken_back_at is 'When a payment recorded in error was taken back; its proof may then pay again.';
comment on column plans.proof.taken_back_by is 'The supervisor who took it back; never the account that recorded it.';
