-- Files that stay with what they prove or explain: evidence of activities, papers of meetings (GOV-07, GOV-18).
create table roadmap.kept_file (
    id uuid primary key,
    evidence uuid unique references roadmap.evidence (id),
    meeting uuid references roadmap.meeting (id),
    title text not null,
    name text not null,
    kind text not null check (kind in ('pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'txt')),
    size integer not null check (size between 1 and 10485760),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea not null check (octet_length(content) <= 10485760),
    brought_by uuid not null,
    brought_at timestamptz not null,
    withdrawn_at timestamptz,
    check (num_nonnulls(evidence, meeting) = 1),
    check (withdrawn_at is null or meeting is not null)
);
comment on table roadmap.kept_file is 'A file handed in with evidence or laid before a meeting, byte for byte; no personal data belongs in it.';
comment on column roadmap.kept_file.id is 'Identifier.';
comment on column roadmap.kept_file.evidence is 'The evidence it is; null for a paper.';
comment on column roadmap.kept_file.meeting is 'The meeting it was laid before; null for evidence.';
comment on column roadmap.kept_file.title is 'What a paper is called; empty for evidence.';
comment on column roadmap.kept_file.name is 'Name of the file, its ending by what the bytes are.';
comment on column roadmap.kept_file.kind is 'What the bytes are.';
comment on column roadmap.kept_file.size is 'In bytes, at most 10 MB.';
comment on column roadmap.kept_file.sha256 is 'Fingerprint when it was handed in, in hexadecimal; computed anew whenever it is fetched.';
comment on column roadmap.kept_file.content is 'Its bytes.';
comment on column roadmap.kept_file.brought_by is 'Account.';
comment on column roadmap.kept_file.brought_at is 'When.';
comment on column roadmap.kept_file.withdrawn_at is 'When a paper was withdrawn; null while it lies before the meeting.';
create index kept_file_meeting on roadmap.kept_file (meeting) where meeting is not null;
create unique index kept_file_laid_once on roadmap.kept_file (meeting, sha256) where withdrawn_at is null;
