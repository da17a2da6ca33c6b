-- An activity is mapped to an objective by somebody's suggestion and a body's decision; both say who wrote them (GOV-24).
alter table roadmap.claim add column recorded_by uuid;
alter table roadmap.claim add column recorded_at timestamptz;
comment on column roadmap.claim.recorded_by is 'Account that suggested or confirmed it; null for what was loaded.';
comment on column roadmap.claim.recorded_at is 'When; null for what was loaded.';
comment on column roadmap.claim.cited is 'The line, or the aim or activity it comes from.';
comment on column roadmap.claim.quote is 'The words; of a suggestion its reason, of a confirmed mapping the body and number of the decision; or empty.';
