-- What a provider's answers are looked at by (REF-58) besides the coarse profile.
alter table referrals.referral add column spoken text;
comment on column referrals.referral.spoken is 'Language the person spoke when it was sent, by code; for the alarm pattern of REF-58, never shown.';
