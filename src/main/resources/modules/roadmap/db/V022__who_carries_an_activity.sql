-- Who carries an activity and when, from a day on (GOV-16).
alter table roadmap.activity_version add column owners text;
comment on column roadmap.activity_version.owners is 'Institutions that answer for it, separated by commas; null while nobody said otherwise than the founding documents.';
alter table roadmap.activity_version add column partners text not null default '';
comment on column roadmap.activity_version.partners is 'Institutions that help, separated by commas.';
alter table roadmap.activity_version add column begins text not null default '' check (begins ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$');
comment on column roadmap.activity_version.begins is 'Day, month or year it begins, as precise as somebody stated it; empty where nobody did.';
alter table roadmap.activity_version add column ends text not null default '' check (ends ~ '^(\d{4}(-\d{2}(-\d{2})?)?)?$');
comment on column roadmap.activity_version.ends is 'Day, month or year it ends, likewise.';
