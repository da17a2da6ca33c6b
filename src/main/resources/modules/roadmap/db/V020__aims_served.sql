-- An activity serves aims of its roadmap, several or none, from a day on (GOV-15, GOV-21).
alter table roadmap.activity_version add column aims text not null default '';
comment on column roadmap.activity_version.aims is 'Aims it serves, separated by commas; empty for none.';
