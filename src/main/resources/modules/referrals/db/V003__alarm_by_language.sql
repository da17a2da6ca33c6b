-- Nobody is asked for a nationality: the language spoken stands in for it (REF-58).
alter table referrals.alarm drop constraint alarm_pattern_check;
alter table referrals.alarm add constraint alarm_pattern_check check (pattern in ('only-lone-young-women', 'only-one-language'));
comment on column referrals.alarm.accepted is 'Referrals accepted in the ninety days looked at.';
comment on column referrals.alarm.declined is 'Referrals declined in them that were not of the accepted kind.';
