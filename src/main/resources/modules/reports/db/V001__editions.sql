-- Reports: what was rewritten in a draft, and editions frozen with every file they were printed as (GOV-45 to GOV-54).
create schema reports;
comment on schema reports is 'Drafts and published editions of reports.';

create table reports.statement_version (
    report text not null,
    statement text not null,
    version integer not null check (version >= 1),
    ar text not null,
    en text not null,
    reason text not null,
    saved_by uuid not null,
    saved_at timestamptz not null,
    primary key (report, statement, version)
);
comment on table reports.statement_version is 'A statement of a report as somebody rewrote it; the newest version counts, the shipped script is version 0.';
comment on column reports.statement_version.report is 'Name of the report, such as vnr-2022.';
comment on column reports.statement_version.statement is 'Identifier of the statement in the script.';
comment on column reports.statement_version.version is 'From 1.';
comment on column reports.statement_version.ar is 'Arabic text with its citations in braces.';
comment on column reports.statement_version.en is 'English text with its citations in braces.';
comment on column reports.statement_version.reason is 'Why it was changed (GOV-52).';
comment on column reports.statement_version.saved_by is 'Account.';
comment on column reports.statement_version.saved_at is 'When.';

create table reports.edition (
    report text not null,
    number integer not null check (number >= 1),
    hash text not null,
    plain_ar text not null,
    plain_en text not null,
    published_by uuid not null,
    published_at timestamptz not null,
    primary key (report, number)
);
comment on table reports.edition is 'A published edition, frozen (GOV-47).';
comment on column reports.edition.report is 'Name of the report.';
comment on column reports.edition.number is 'From 1.';
comment on column reports.edition.hash is 'SHA-256 over every word and cited value, in hexadecimal.';
comment on column reports.edition.plain_ar is 'The Arabic text as it was published, a part a line.';
comment on column reports.edition.plain_en is 'The English text as it was published.';
comment on column reports.edition.published_by is 'Account.';
comment on column reports.edition.published_at is 'When.';

create table reports.edition_file (
    report text not null,
    number integer not null,
    language text not null check (language in ('ar', 'en')),
    format text not null check (format in ('html', 'pdf', 'docx')),
    content bytea not null,
    sha256 text not null,
    primary key (report, number, language, format),
    foreign key (report, number) references reports.edition (report, number)
);
comment on table reports.edition_file is 'A published edition as one file; never made again.';
comment on column reports.edition_file.report is 'Name of the report.';
comment on column reports.edition_file.number is 'The edition.';
comment on column reports.edition_file.language is 'Its language.';
comment on column reports.edition_file.format is 'What it is.';
comment on column reports.edition_file.content is 'The bytes.';
comment on column reports.edition_file.sha256 is 'Their fingerprint.';
