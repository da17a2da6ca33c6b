-- Which services exist, for whom, where, with what room left, verified when (REF-1 to REF-8).
create schema directory;
comment on schema directory is 'The directory of services, their places and the needs nobody meets.';

create table directory.service (
    id uuid primary key,
    slug text not null unique,
    organisation text not null,
    office text not null,
    family text not null,
    ar text not null,
    ckb text not null,
    en text not null,
    summary_ar text not null,
    summary_ckb text not null,
    summary_en text not null,
    governorates text[] not null,
    districts text[] not null,
    address_ar text not null,
    address_ckb text not null,
    address_en text not null,
    shelter boolean not null,
    rules text[] not null,
    documents text[] not null,
    prerequisites text[] not null,
    provides text[] not null,
    schedule text not null,
    hours text not null,
    languages text[] not null,
    cost integer not null check (cost >= 0),
    phone text not null,
    capacity integer check (capacity >= 0),
    taken integer not null default 0 check (taken >= 0),
    state text not null check (state in ('draft', 'active', 'temporarily-closed', 'inactive', 'defunct')),
    verified_on date,
    verified_by text not null,
    asked_on date,
    version integer not null,
    search text not null,
    changed_at timestamptz not null,
    constraint shelters_have_no_address check (not shelter or (address_ar = '' and address_ckb = '' and address_en = '' and districts = '{}'))
);
create index service_family on directory.service (family) where state = 'active';
create index service_office on directory.service (office, slug);
create index service_verified on directory.service (verified_on, slug);
comment on table directory.service is 'One service of one provider''s office.';
comment on column directory.service.id is 'Identifier.';
comment on column directory.service.slug is 'Stable word for it in addresses, imports and stories.';
comment on column directory.service.organisation is 'Whose service it is (agencies).';
comment on column directory.service.office is 'Which office gives it and answers for it (agencies).';
comment on column directory.service.family is 'Which need it meets (code list family).';
comment on column directory.service.ar is 'Arabic name.';
comment on column directory.service.ckb is 'Central Kurdish name.';
comment on column directory.service.en is 'English name.';
comment on column directory.service.summary_ar is 'What it gives, in Arabic.';
comment on column directory.service.summary_ckb is 'What it gives, in Central Kurdish.';
comment on column directory.service.summary_en is 'What it gives, in English.';
comment on column directory.service.governorates is 'Where it is given (code list governorate).';
comment on column directory.service.districts is 'When not empty, only these districts (code list district).';
comment on column directory.service.address_ar is 'Public address in Arabic; always empty for shelters (REF-4).';
comment on column directory.service.address_ckb is 'Public address in Central Kurdish; always empty for shelters (REF-4).';
comment on column directory.service.address_en is 'Public address in English; always empty for shelters (REF-4).';
comment on column directory.service.shelter is 'True when its place is restricted (C4); then no address is kept here.';
comment on column directory.service.rules is 'Who may have it: rules as data, such as age:18-35; every one must hold.';
comment on column directory.service.documents is 'Documents one must bring (code list document-kind).';
comment on column directory.service.prerequisites is 'What must come first (code list prerequisite, or service:slug).';
comment on column directory.service.provides is 'Documents the service helps to obtain (code list document-kind).';
comment on column directory.service.schedule is 'Recurrence rule of RFC 5545; empty means by appointment.';
comment on column directory.service.hours is 'Opening hours such as 08:00-14:00; empty when not published.';
comment on column directory.service.languages is 'Languages spoken there.';
comment on column directory.service.cost is 'Price in Iraqi dinars; 0 is free of charge.';
comment on column directory.service.phone is 'Public number of the service, E.164; empty when none.';
comment on column directory.service.capacity is 'How many may come at once; null when places are not counted.';
comment on column directory.service.taken is 'How many places are reserved now.';
comment on column directory.service.state is 'Where it stands in its life; defunct is final.';
comment on column directory.service.verified_on is 'When somebody last confirmed the entry; null while nobody has.';
comment on column directory.service.verified_by is 'Who confirmed it: an office code, never a person.';
comment on column directory.service.asked_on is 'When the provider was last asked to confirm the entry.';
comment on column directory.service.version is 'Counts changes, so that a stale save is noticed.';
comment on column directory.service.search is 'Folded words of names and summaries in three languages, for search.';
comment on column directory.service.changed_at is 'When the entry was last written.';

create table directory.service_version (
    service uuid not null references directory.service (id),
    version integer not null,
    kept boolean not null,
    entry jsonb not null,
    written_by uuid not null,
    written_at timestamptz not null
);
create index service_version_service on directory.service_version (service, version);
comment on table directory.service_version is 'Every text an entry had, and every text that came too late to be saved (H6): neither is lost.';
comment on column directory.service_version.service is 'Which service.';
comment on column directory.service_version.version is 'The version it became, or on which the late text was built.';
comment on column directory.service_version.kept is 'False for a text that met a newer one and was not saved.';
comment on column directory.service_version.entry is 'The entry as it was.';
comment on column directory.service_version.written_by is 'Account that wrote it.';
comment on column directory.service_version.written_at is 'When.';

create table directory.place (
    referral uuid not null,
    service uuid not null references directory.service (id),
    reserved_at timestamptz not null,
    released_at timestamptz
);
create unique index place_held on directory.place (referral) where released_at is null;
create index place_service on directory.place (service) where released_at is null;
comment on table directory.place is 'A place of a service kept for a referral.';
comment on column directory.place.referral is 'For which referral.';
comment on column directory.place.service is 'Of which service.';
comment on column directory.place.reserved_at is 'When it was taken.';
comment on column directory.place.released_at is 'When it was given back; null while held.';

create table directory.waiting (
    referral uuid primary key,
    service uuid not null references directory.service (id),
    since timestamptz not null,
    number bigint generated always as identity
);
create index waiting_service on directory.waiting (service, number);
comment on table directory.waiting is 'The queue before a full service.';
comment on column directory.waiting.referral is 'Which referral waits.';
comment on column directory.waiting.service is 'For which service.';
comment on column directory.waiting.since is 'Since when.';
comment on column directory.waiting.number is 'Its number in the queue; the smallest is first.';

create table directory.unmet_need (
    file uuid not null,
    family text not null,
    governorate text not null,
    district text,
    reason text not null,
    month date not null,
    primary key (file, family, month)
);
comment on table directory.unmet_need is 'A need for which the directory had nothing; one case counts once a month and family.';
comment on column directory.unmet_need.file is 'The case, so that it counts once; it is in no event.';
comment on column directory.unmet_need.family is 'Which need.';
comment on column directory.unmet_need.governorate is 'Where the person is.';
comment on column directory.unmet_need.district is 'The district when known.';
comment on column directory.unmet_need.reason is 'Why nothing fitted (code list unmet-reason).';
comment on column directory.unmet_need.month is 'First day of the month.';
