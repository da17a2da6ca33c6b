-- The founding documents as records with their source lines, and the plan they made (GOV-01 to GOV-03, GOV-15 to GOV-26).
create schema roadmap;
comment on schema roadmap is 'Who decides on migration, what was promised, what was done.';

create table roadmap.entry (
    id text primary key,
    kind text not null,
    parent text not null,
    ar text not null,
    ckb text not null,
    en text not null,
    sources text not null,
    position integer not null,
    line integer not null
);
comment on table roadmap.entry is 'One thing the founding documents name: an institution, a body, an aim, an activity, a figure.';
comment on column roadmap.entry.id is 'As the structured review writes it, such as OBS-1.';
comment on column roadmap.entry.kind is 'What it is, such as activity or observation.';
comment on column roadmap.entry.parent is 'The entry it belongs to, or empty.';
comment on column roadmap.entry.ar is 'Arabic name.';
comment on column roadmap.entry.ckb is 'Central Kurdish name; the Arabic one where nobody wrote it.';
comment on column roadmap.entry.en is 'English name.';
comment on column roadmap.entry.sources is 'Where it stands, such as V:97,145; empty for what no document says.';
comment on column roadmap.entry.position is 'Order of the documents.';
comment on column roadmap.entry.line is 'Line of the structured review, from 1; 0 for what was added here.';
create index entry_kind on roadmap.entry (kind, position);

create table roadmap.fact (
    entry text not null references roadmap.entry (id),
    field text not null,
    version integer not null check (version >= 1),
    position integer not null,
    value text not null,
    verified boolean not null,
    compared_with text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (entry, field, version)
);
comment on table roadmap.fact is 'One field of an entry in one version; a change adds a version, so that a report can say what it cited.';
comment on column roadmap.fact.entry is 'Whose field.';
comment on column roadmap.fact.field is 'Name of the field, such as value or date_start.';
comment on column roadmap.fact.version is 'From 1; the highest counts.';
comment on column roadmap.fact.position is 'Order among the fields.';
comment on column roadmap.fact.value is 'The value as the source writes it, numbers in Western digits without grouping.';
comment on column roadmap.fact.verified is 'False until an officer has compared it with its text (GOV-03).';
comment on column roadmap.fact.compared_with is 'The text it was compared with; empty before.';
comment on column roadmap.fact.recorded_by is 'Account that changed or compared it; null for what was loaded.';
comment on column roadmap.fact.recorded_at is 'When.';

create table roadmap.link (
    entry text not null references roadmap.entry (id),
    relation text not null,
    target text not null references roadmap.entry (id),
    position integer not null,
    primary key (entry, relation, target)
);
comment on table roadmap.link is 'A reference between two entries.';
comment on column roadmap.link.entry is 'From.';
comment on column roadmap.link.relation is 'What the reference means, such as partners.';
comment on column roadmap.link.target is 'To.';
comment on column roadmap.link.position is 'Order.';

create table roadmap.passage (
    document text not null references roadmap.entry (id),
    line integer not null,
    text text not null,
    primary key (document, line)
);
comment on table roadmap.passage is 'One line of a founding document, word for word.';
comment on column roadmap.passage.document is 'The document.';
comment on column roadmap.passage.line is 'Counted from 1, blank lines included.';
comment on column roadmap.passage.text is 'The words, spellings kept.';

create table roadmap.alias (
    folded text primary key,
    spelling text not null,
    entry text not null references roadmap.entry (id)
);
comment on table roadmap.alias is 'A spelling that means an entry.';
comment on column roadmap.alias.folded is 'The spelling without marks, hamza forms and tatweel.';
comment on column roadmap.alias.spelling is 'As it was written.';
comment on column roadmap.alias.entry is 'Whom it means.';

create table roadmap.objective (
    number integer primary key check (number between 1 and 23),
    ar text not null,
    en text not null,
    brief text not null,
    verified boolean not null,
    printed text not null,
    priority boolean not null
);
comment on table roadmap.objective is 'An objective of the Global Compact.';
comment on column roadmap.objective.number is '1 to 23.';
comment on column roadmap.objective.ar is 'Arabic title.';
comment on column roadmap.objective.en is 'English title.';
comment on column roadmap.objective.brief is 'Short English title.';
comment on column roadmap.objective.verified is 'Whether the Arabic wording was compared with the official text.';
comment on column roadmap.objective.printed is 'The wording Iraq''s review prints, or empty.';
comment on column roadmap.objective.priority is 'Whether the working group chose it.';

create table roadmap.claim (
    body text not null references roadmap.entry (id),
    objective integer not null references roadmap.objective (number),
    kind text not null check (kind in ('declared', 'text', 'derived', 'suggested', 'confirmed')),
    cited text not null,
    quote text not null,
    primary key (body, objective, kind, cited)
);
comment on table roadmap.claim is 'A source''s word that a body covers an objective.';
comment on column roadmap.claim.body is 'The body.';
comment on column roadmap.claim.objective is 'The objective.';
comment on column roadmap.claim.kind is 'How the cell came to be (GOV-22).';
comment on column roadmap.claim.cited is 'The line, or the aim or activity it comes from, or the decision that confirmed it.';
comment on column roadmap.claim.quote is 'The words, or empty.';

create table roadmap.contradiction (
    id text primary key,
    kind text not null check (kind in ('number', 'date', 'name', 'attribution', 'wording', 'spelling')),
    ar text not null,
    ckb text not null,
    en text not null,
    position integer not null,
    state text not null check (state in ('open', 'explained', 'settled', 'kept')),
    explanation text not null,
    explained_by uuid,
    explained_at timestamptz,
    registered_by uuid
);
comment on table roadmap.contradiction is 'Wordings that do not agree; nothing rewrites either (GOV-25).';
comment on column roadmap.contradiction.id is 'Such as ANO-6, or a number of our own.';
comment on column roadmap.contradiction.kind is 'What they disagree about.';
comment on column roadmap.contradiction.ar is 'What it is about, in Arabic.';
comment on column roadmap.contradiction.ckb is 'In Central Kurdish.';
comment on column roadmap.contradiction.en is 'In English.';
comment on column roadmap.contradiction.position is 'Order.';
comment on column roadmap.contradiction.state is 'settled: by a document; kept: as printed, by a decision.';
comment on column roadmap.contradiction.explanation is 'Dated words of an officer; empty while open.';
comment on column roadmap.contradiction.explained_by is 'Account; null while open.';
comment on column roadmap.contradiction.explained_at is 'When; null while open.';
comment on column roadmap.contradiction.registered_by is 'Account that found it; null for what was loaded.';

create table roadmap.wording (
    contradiction text not null references roadmap.contradiction (id),
    position integer not null,
    document text not null,
    line integer not null,
    quote text not null,
    primary key (contradiction, position)
);
comment on table roadmap.wording is 'One of the wordings of a contradiction.';
comment on column roadmap.wording.contradiction is 'Whose.';
comment on column roadmap.wording.position is 'Order.';
comment on column roadmap.wording.document is 'A founding document, or the symbol of another text.';
comment on column roadmap.wording.line is '0 for a text that is not kept here.';
comment on column roadmap.wording.quote is 'Word for word.';

create table roadmap.activity_version (
    activity text not null references roadmap.entry (id),
    version integer not null check (version >= 1),
    roadmap text not null references roadmap.entry (id),
    state text not null check (state in ('planned', 'in-progress', 'continuing', 'done', 'suspended', 'dropped')),
    percent integer check (percent between 1 and 99),
    low text not null,
    high text not null,
    weight integer not null check (weight >= 1),
    since date not null,
    reason text not null,
    decision text not null,
    recorded_by uuid,
    recorded_at timestamptz not null,
    primary key (activity, version)
);
comment on table roadmap.activity_version is 'How an activity stood from a day on; the newest version recorded for a day counts (GOV-21).';
comment on column roadmap.activity_version.activity is 'The activity.';
comment on column roadmap.activity_version.version is 'From 1.';
comment on column roadmap.activity_version.roadmap is 'The roadmap it stood in.';
comment on column roadmap.activity_version.state is 'Where it stood.';
comment on column roadmap.activity_version.percent is 'Progress, if known.';
comment on column roadmap.activity_version.low is 'Lower end of the interval kept on suspension, or empty.';
comment on column roadmap.activity_version.high is 'Upper end of it, or empty.';
comment on column roadmap.activity_version.weight is 'How much it counts.';
comment on column roadmap.activity_version.since is 'From which day this holds.';
comment on column roadmap.activity_version.reason is 'Why it was changed; for loaded rows the source.';
comment on column roadmap.activity_version.decision is 'Number of the decision, or empty.';
comment on column roadmap.activity_version.recorded_by is 'Account; null for what was loaded.';
comment on column roadmap.activity_version.recorded_at is 'When.';
create index activity_version_since on roadmap.activity_version (activity, since, version);

create table roadmap.evidence (
    id uuid primary key,
    activity text not null references roadmap.entry (id),
    kind text not null check (kind in ('line', 'file', 'record', 'release')),
    reference text not null,
    sha256 text not null,
    note text not null,
    institution text not null,
    offered_by uuid,
    offered_at timestamptz not null,
    accepted_by uuid,
    accepted_at timestamptz,
    withdrawn_at timestamptz
);
comment on table roadmap.evidence is 'Why an activity may be called done (GOV-17, GOV-18).';
comment on column roadmap.evidence.id is 'Identifier.';
comment on column roadmap.evidence.activity is 'The activity.';
comment on column roadmap.evidence.kind is 'What it is.';
comment on column roadmap.evidence.reference is 'The line, the file''s name, the record''s or release''s number.';
comment on column roadmap.evidence.sha256 is 'Fingerprint of what it is, in hexadecimal.';
comment on column roadmap.evidence.note is 'What it proves, in words.';
comment on column roadmap.evidence.institution is 'Organisation of whoever offered it.';
comment on column roadmap.evidence.offered_by is 'Account; null for what was loaded.';
comment on column roadmap.evidence.offered_at is 'When.';
comment on column roadmap.evidence.accepted_by is 'Account of another institution; null until accepted.';
comment on column roadmap.evidence.accepted_at is 'When; null until accepted.';
comment on column roadmap.evidence.withdrawn_at is 'When it was withdrawn; null otherwise.';
create index evidence_activity on roadmap.evidence (activity);
