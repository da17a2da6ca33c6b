-- Screening, needs, scores and plans (REF-26…28). Only codes and numbers lie here: the words of answers, needs and
-- goals are sealed in the vault under the id of the row they belong to.
create schema if not exists plans;
comment on schema plans is 'Questionnaires as versioned data, needs by family, sustainability scores, and plans approved by two.';

create table plans.instrument (
    id text not null,
    version integer not null check (version > 0),
    valid_from date not null,
    verified boolean not null,
    content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
    content text not null,
    loaded_at timestamptz not null,
    primary key (id, version)
);
comment on table plans.instrument is 'Every version of a questionnaire that was ever offered, exactly as it was worded; a version never changes.';
comment on column plans.instrument.id is 'Which questionnaire: screening or sustainability.';
comment on column plans.instrument.version is 'Its version; answers name the one they were given to.';
comment on column plans.instrument.valid_from is 'First day this version is offered.';
comment on column plans.instrument.verified is 'False until the authority endorsed wording, values and weights.';
comment on column plans.instrument.content_hash is 'SHA-256 of the content; a changed file under an old version number is refused at start.';
comment on column plans.instrument.content is 'The questionnaire as it was loaded, in three languages (JSON).';
comment on column plans.instrument.loaded_at is 'When this version was first loaded.';

create table plans.sheet (
    id uuid primary key,
    case_id uuid not null,
    instrument text not null,
    version integer not null,
    language text not null check (language in ('ar', 'ckb', 'en')),
    wave text check (wave in ('baseline', 'midterm', 'endline', 'later')),
    value numeric(5, 4) check (value between 0 and 1),
    answered numeric(5, 4) check (answered between 0 and 1),
    taken_at timestamptz not null,
    taken_by uuid not null,
    foreign key (instrument, version) references plans.instrument (id, version)
);
create index sheet_of_case on plans.sheet (case_id, taken_at);
create unique index one_baseline on plans.sheet (case_id) where wave = 'baseline' and value is not null;
comment on table plans.sheet is 'One filled questionnaire; the answers are sealed in the vault under the same id. Flags raised by a screening are not stored here.';
comment on column plans.sheet.id is 'Also the record under which the answers are sealed.';
comment on column plans.sheet.case_id is 'The case.';
comment on column plans.sheet.instrument is 'Which questionnaire was asked.';
comment on column plans.sheet.version is 'Which version of it (REF-27).';
comment on column plans.sheet.language is 'In which language it was asked (REF-27).';
comment on column plans.sheet.wave is 'When in the life of the case; null for a screening.';
comment on column plans.sheet.value is 'The sustainability score from 0 to 1; null for a screening.';
comment on column plans.sheet.answered is 'Share of the applicable weight that was answered; null for a screening.';
comment on column plans.sheet.taken_at is 'When it was handed in.';
comment on column plans.sheet.taken_by is 'The account that asked.';

create table plans.part (
    sheet_id uuid not null references plans.sheet (id),
    dimension text not null,
    ordinal integer not null,
    value numeric(5, 4) check (value between 0 and 1),
    primary key (sheet_id, dimension)
);
comment on table plans.part is 'The score of one dimension of one filled questionnaire.';
comment on column plans.part.sheet_id is 'The filled questionnaire.';
comment on column plans.part.dimension is 'economic, social or psychosocial.';
comment on column plans.part.ordinal is 'Its place in the questionnaire.';
comment on column plans.part.value is 'From 0 to 1; null when too little of the dimension was answered.';

create table plans.need (
    id uuid primary key,
    case_id uuid not null,
    family text not null,
    priority text not null check (priority in ('emergency', 'high', 'medium', 'low')),
    state text not null check (state in ('open', 'referred', 'met', 'withdrawn')),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    changed_at timestamptz not null
);
create index need_of_case on plans.need (case_id);
create unique index one_open_need_of_a_family on plans.need (case_id, family) where state in ('open', 'referred');
comment on table plans.need is 'What a person needs, by service family; the words about it are sealed in the vault under the same id.';
comment on column plans.need.id is 'Also the record under which its words are sealed.';
comment on column plans.need.case_id is 'The case.';
comment on column plans.need.family is 'Service family (code list E3).';
comment on column plans.need.priority is 'How soon an answer is due (code list E1).';
comment on column plans.need.state is 'open, referred, met or withdrawn.';
comment on column plans.need.recorded_at is 'When it was recorded.';
comment on column plans.need.recorded_by is 'The account that recorded it.';
comment on column plans.need.changed_at is 'When state or priority last changed.';

create table plans.plan (
    id uuid primary key,
    case_id uuid not null,
    version integer not null check (version > 0),
    state text not null
        check (state in ('draft', 'submitted', 'awaiting_agreement', 'approved', 'returned', 'superseded')),
    author uuid not null,
    created_at timestamptz not null,
    submitted_at timestamptz,
    agreed_mode text check (agreed_mode in ('signature', 'thumb', 'verbal')),
    agreed_language text,
    agreed_witness text,
    agreed_at timestamptz,
    agreed_recorded_by uuid,
    approved_by uuid,
    approved_at timestamptz,
    returned_by uuid,
    returned_at timestamptz,
    unique (case_id, version),
    check (approved_by is null or approved_by <> author),
    check (state <> 'approved' or (approved_by is not null and agreed_at is not null))
);
create unique index one_plan_in_work on plans.plan (case_id)
    where state in ('draft', 'submitted', 'awaiting_agreement', 'returned');
create unique index one_plan_in_force on plans.plan (case_id) where state = 'approved';
comment on table plans.plan is 'The versions of a case''s plan; in force only when agreed by the person and approved by someone other than the author (REF-28).';
comment on column plans.plan.id is 'The plan.';
comment on column plans.plan.case_id is 'The case.';
comment on column plans.plan.version is 'Counts up from 1 within a case; all versions are kept.';
comment on column plans.plan.state is 'Where it stands; one version is in work and one in force at most.';
comment on column plans.plan.author is 'The account that wrote it; never the one that approves it.';
comment on column plans.plan.created_at is 'When it was begun.';
comment on column plans.plan.submitted_at is 'When it was last handed over for approval.';
comment on column plans.plan.agreed_mode is 'How the person agreed: signature, thumb print, or in words before a witness.';
comment on column plans.plan.agreed_language is 'In which language the plan was explained.';
comment on column plans.plan.agreed_witness is 'The witness'' account id or post: an officer, never a private name.';
comment on column plans.plan.agreed_at is 'When the person agreed.';
comment on column plans.plan.agreed_recorded_by is 'The account that recorded the agreement.';
comment on column plans.plan.approved_by is 'The supervisor who approved it.';
comment on column plans.plan.approved_at is 'When it was approved.';
comment on column plans.plan.returned_by is 'The supervisor who sent it back; the reason is sealed in the vault.';
comment on column plans.plan.returned_at is 'When it was sent back.';

create table plans.goal (
    id uuid primary key,
    plan_id uuid not null references plans.plan (id),
    ordinal integer not null,
    need_id uuid references plans.need (id),
    family text not null,
    dimension text not null check (dimension in ('economic', 'social', 'psychosocial')),
    level text not null check (level in ('individual', 'community', 'structural')),
    cost_iqd bigint not null check (cost_iqd between 0 and 10000000000),
    owner text not null check (owner in ('worker', 'person', 'household', 'provider')),
    due_on date not null,
    outcome text not null default 'open' check (outcome in ('open', 'reached', 'partly', 'dropped')),
    outcome_at timestamptz,
    words uuid not null,
    unique (plan_id, ordinal)
);
comment on table plans.goal is 'What a plan wants to reach; goal and intervention in words are sealed in the vault.';
comment on column plans.goal.id is 'The goal.';
comment on column plans.goal.plan_id is 'The plan version it belongs to.';
comment on column plans.goal.ordinal is 'Its place in the plan.';
comment on column plans.goal.need_id is 'The need it answers, if one.';
comment on column plans.goal.family is 'Service family (code list E3).';
comment on column plans.goal.dimension is 'economic, social or psychosocial.';
comment on column plans.goal.level is 'individual, community or structural.';
comment on column plans.goal.cost_iqd is 'Cost in whole Iraqi dinars.';
comment on column plans.goal.owner is 'Who does it.';
comment on column plans.goal.due_on is 'Until which day, in Baghdad.';
comment on column plans.goal.outcome is 'What became of it.';
comment on column plans.goal.outcome_at is 'When that was recorded.';
comment on column plans.goal.words is 'The sealed record holding its words; a new version of the plan refers to the same one until the words change.';

create table plans.happening (
    id uuid primary key,
    case_id uuid not null,
    kind text not null,
    facts text[] not null default '{}',
    actor uuid not null,
    at timestamptz not null
);
create index happening_of_case on plans.happening (case_id, at);
comment on table plans.happening is 'What this room adds to a case''s timeline, in codes and numbers.';
comment on column plans.happening.id is 'The entry.';
comment on column plans.happening.case_id is 'The case.';
comment on column plans.happening.kind is 'Which fact; its sentence is the message plans.history.<kind>.';
comment on column plans.happening.facts is 'What fills the sentence: codes and numbers only.';
comment on column plans.happening.actor is 'The account that did it.';
comment on column plans.happening.at is 'When.';
