-- An action point that was not done is carried to a later meeting and stays owed (GOV-10).
alter table roadmap.action_point add column carried_to uuid references roadmap.meeting (id);
comment on column roadmap.action_point.carried_to is 'The later meeting it was carried to; null otherwise.';
