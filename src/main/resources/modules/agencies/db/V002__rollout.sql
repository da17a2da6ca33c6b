-- The mechanism reaches the governorates in stages; each stage needs its day and the readiness list its ticks (REF-49).
create table agencies.rollout_step (
    governorate text not null,
    stage text not null check (stage in ('not-started', 'preparing', 'pilot', 'live', 'paused')),
    day date not null,
    precision text not null check (precision in ('day', 'month', 'year')),
    verified boolean not null,
    source text not null,
    reason text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (governorate, stage, day)
);
comment on table agencies.rollout_step is 'A stage a governorate reached, or is announced to reach.';
comment on column agencies.rollout_step.governorate is 'Which governorate.';
comment on column agencies.rollout_step.stage is 'Which stage.';
comment on column agencies.rollout_step.day is 'The day, or the first of the month or year when no more is known.';
comment on column agencies.rollout_step.precision is 'How exactly the day is known.';
comment on column agencies.rollout_step.verified is 'False while no authority has endorsed the date.';
comment on column agencies.rollout_step.source is 'Public source; empty when decided in this product.';
comment on column agencies.rollout_step.reason is 'Why it was paused; empty otherwise.';
comment on column agencies.rollout_step.recorded_by is 'Account that decided it; null for public sources.';
comment on column agencies.rollout_step.recorded_at is 'When it was entered.';

create table agencies.readiness (
    governorate text not null,
    item text not null,
    met boolean not null,
    note text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (governorate, item)
);
comment on table agencies.readiness is 'One item of a governorate''s readiness list (code list readiness).';
comment on column agencies.readiness.governorate is 'Which governorate.';
comment on column agencies.readiness.item is 'Which item.';
comment on column agencies.readiness.met is 'Whether it is met, or its gap accepted.';
comment on column agencies.readiness.note is 'The accepted gap, in a few words.';
comment on column agencies.readiness.recorded_by is 'Who said so.';
comment on column agencies.readiness.recorded_at is 'When.';
