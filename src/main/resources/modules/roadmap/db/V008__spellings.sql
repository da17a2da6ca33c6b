-- Who says that a spelling means an entry (GOV-55).
alter table roadmap.alias add column source text not null default '';
alter table roadmap.alias alter column source drop default;
comment on column roadmap.alias.source is 'Line or document the spelling stands in.';
alter table roadmap.alias add column recorded_by uuid;
comment on column roadmap.alias.recorded_by is 'Account; null for what was loaded.';
alter table roadmap.alias add column recorded_at timestamptz not null default now();
alter table roadmap.alias alter column recorded_at drop default;
comment on column roadmap.alias.recorded_at is 'When.';
comment on column roadmap.alias.folded is 'The spelling without marks, hamza forms, tatweel and spaces; nobody else claims it.';
