-- What a body is and what it is for, version by version, each with the document that says so (GOV-04).
create table roadmap.body_charter (
    body text not null references roadmap.entry (id),
    version integer not null check (version >= 1),
    kind text not null check (kind in ('working-group', 'taskforce', 'committee')),
    parent text not null,
    established text not null check (established ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
    chair_ar text not null,
    chair_ckb text not null,
    chair_en text not null,
    chair_institution text not null,
    source text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (body, version),
    check (parent <> body)
);
comment on table roadmap.body_charter is 'What a body is, in one version (GOV-04).';
comment on column roadmap.body_charter.body is 'The body.';
comment on column roadmap.body_charter.version is 'From 1; the highest counts.';
comment on column roadmap.body_charter.kind is 'What kind of body it is.';
comment on column roadmap.body_charter.parent is 'The body it stands under, or empty; parents never come back to where they began.';
comment on column roadmap.body_charter.established is 'Day, month or year it was established, as precise as its source; empty where nobody says.';
comment on column roadmap.body_charter.chair_ar is 'The post that chairs it, in Arabic; empty where nobody says.';
comment on column roadmap.body_charter.chair_ckb is 'In Central Kurdish; the Arabic one where nobody wrote it.';
comment on column roadmap.body_charter.chair_en is 'In English; the Arabic one where nobody wrote it.';
comment on column roadmap.body_charter.chair_institution is 'Whose post it is, or empty.';
comment on column roadmap.body_charter.source is 'The line or document that says so.';
comment on column roadmap.body_charter.recorded_by is 'Account; null for what was loaded.';
comment on column roadmap.body_charter.recorded_at is 'When.';

create table roadmap.body_mandate (
    body text not null references roadmap.entry (id),
    version integer not null check (version >= 1),
    ar text not null,
    ckb text not null,
    en text not null,
    since text not null check (since ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$'),
    source text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (body, version)
);
comment on table roadmap.body_mandate is 'What a body is for, in one version; older ones stay readable (GOV-04).';
comment on column roadmap.body_mandate.body is 'The body.';
comment on column roadmap.body_mandate.version is 'From 1; the highest counts.';
comment on column roadmap.body_mandate.ar is 'Text of record.';
comment on column roadmap.body_mandate.ckb is 'Central Kurdish; the Arabic text where nobody wrote it.';
comment on column roadmap.body_mandate.en is 'English; the Arabic text where nobody wrote it.';
comment on column roadmap.body_mandate.since is 'Day, month or year it holds from, as precise as its source; empty where nobody says.';
comment on column roadmap.body_mandate.source is 'The line or document that says so.';
comment on column roadmap.body_mandate.recorded_by is 'Account; null for what was loaded.';
comment on column roadmap.body_mandate.recorded_at is 'When.';
