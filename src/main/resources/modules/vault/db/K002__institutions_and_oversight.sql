-- Emergencies are opened by institutions, not offices, and watched by data-protection officers: two more purposes of a circle.
alter table keys.circle drop constraint circle_purpose_check;
alter table keys.circle add constraint circle_purpose_check
    check (purpose in ('succession', 'inbox', 'complaints', 'emergency', 'oversight'));
comment on column keys.circle.office is 'Code of the office; of the institution for the purpose emergency.';
