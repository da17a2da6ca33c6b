-- The institutions that take part, their offices, and what must hold before a person is sent to one (REF-3).
create schema agencies;
comment on schema agencies is 'Institutions, offices, vetting, agreements and the roll-out.';

create table agencies.organisation (
    code text primary key,
    ar text not null,
    ckb text not null,
    en text not null,
    kind text not null check (kind in ('state', 'provider', 'united-nations')),
    verified boolean not null,
    fictional boolean not null
);
comment on table agencies.organisation is 'An institution that takes part.';
comment on column agencies.organisation.code is 'Stable code, such as MOMD.';
comment on column agencies.organisation.ar is 'Arabic name.';
comment on column agencies.organisation.ckb is 'Central Kurdish name.';
comment on column agencies.organisation.en is 'English name.';
comment on column agencies.organisation.kind is 'Only providers need vetting and an agreement.';
comment on column agencies.organisation.verified is 'False while nobody has endorsed the row.';
comment on column agencies.organisation.fictional is 'True for organisations invented for training.';

create table agencies.office (
    code text primary key,
    organisation text not null references agencies.organisation (code),
    ar text not null,
    ckb text not null,
    en text not null,
    governorate text not null,
    kind text not null check (kind in ('branch', 'provider', 'hotline', 'ministry', 'embassy')),
    phone text not null,
    address_ar text not null,
    address_ckb text not null,
    address_en text not null,
    verified boolean not null
);
create index office_organisation on agencies.office (organisation);
comment on table agencies.office is 'One office of an institution.';
comment on column agencies.office.code is 'Stable code, such as MOMD-NI.';
comment on column agencies.office.organisation is 'Whose office it is.';
comment on column agencies.office.ar is 'Arabic name.';
comment on column agencies.office.ckb is 'Central Kurdish name.';
comment on column agencies.office.en is 'English name.';
comment on column agencies.office.governorate is 'Where it stands (code list governorate).';
comment on column agencies.office.kind is 'What it is for.';
comment on column agencies.office.phone is 'Public number of the office, E.164; empty when none is published.';
comment on column agencies.office.address_ar is 'Public address in Arabic; always empty for shelters.';
comment on column agencies.office.address_ckb is 'Public address in Central Kurdish; always empty for shelters.';
comment on column agencies.office.address_en is 'Public address in English; always empty for shelters.';
comment on column agencies.office.verified is 'False while nobody has endorsed the row.';

create table agencies.vetting (
    id uuid primary key,
    organisation text not null references agencies.organisation (code),
    ministry text not null references agencies.organisation (code),
    vetted_on date not null,
    cleared boolean not null,
    letter text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    confirmed_by uuid check (confirmed_by <> recorded_by),
    confirmed_at timestamptz
);
create index vetting_organisation on agencies.vetting (organisation, ministry, vetted_on desc);
comment on table agencies.vetting is 'A ministry''s word on an organisation; it counts once a second person confirmed it and lapses after 90 days.';
comment on column agencies.vetting.id is 'Identifier.';
comment on column agencies.vetting.organisation is 'Who was vetted.';
comment on column agencies.vetting.ministry is 'Which ministry vetted.';
comment on column agencies.vetting.vetted_on is 'Day of the ministry''s letter.';
comment on column agencies.vetting.cleared is 'Whether the ministry had no objection.';
comment on column agencies.vetting.letter is 'Number of the letter.';
comment on column agencies.vetting.recorded_by is 'Account that recorded it.';
comment on column agencies.vetting.recorded_at is 'When it was recorded.';
comment on column agencies.vetting.confirmed_by is 'Account of the second person; null until confirmed.';
comment on column agencies.vetting.confirmed_at is 'When the second person confirmed.';

create table agencies.agreement (
    id uuid primary key,
    organisation text not null references agencies.organisation (code),
    number text not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    ended_on date,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    confirmed_by uuid check (confirmed_by <> recorded_by),
    confirmed_at timestamptz
);
create index agreement_organisation on agencies.agreement (organisation, starts_on);
comment on table agencies.agreement is 'An agreement under which an organisation receives referrals; it counts once a second person confirmed it.';
comment on column agencies.agreement.id is 'Identifier.';
comment on column agencies.agreement.organisation is 'With whom.';
comment on column agencies.agreement.number is 'Number of the document.';
comment on column agencies.agreement.starts_on is 'First day.';
comment on column agencies.agreement.ends_on is 'Last day as agreed.';
comment on column agencies.agreement.ended_on is 'Last day when it was ended early.';
comment on column agencies.agreement.recorded_by is 'Account that recorded it.';
comment on column agencies.agreement.recorded_at is 'When it was recorded.';
comment on column agencies.agreement.confirmed_by is 'Account of the second person; null until confirmed.';
comment on column agencies.agreement.confirmed_at is 'When the second person confirmed.';
