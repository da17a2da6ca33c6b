-- A published edition keeps its sentences with everything they cite and the values shown then (GOV-31, GOV-47).
create table reports.sentence (
    report text not null,
    number integer not null,
    statement text not null,
    position integer not null,
    ar text not null,
    en text not null,
    primary key (report, number, statement),
    foreign key (report, number) references reports.edition (report, number)
);
comment on table reports.sentence is 'One sentence of a published edition, word for word.';
comment on column reports.sentence.report is 'Name of the report.';
comment on column reports.sentence.number is 'The edition.';
comment on column reports.sentence.statement is 'Identifier of the statement.';
comment on column reports.sentence.position is 'Order.';
comment on column reports.sentence.ar is 'The Arabic text as it was published.';
comment on column reports.sentence.en is 'The English text as it was published.';

create table reports.citation (
    report text not null,
    number integer not null,
    statement text not null,
    key text not null,
    target text not null,
    ar text not null,
    en text not null,
    sha256 text not null,
    primary key (report, number, statement, key),
    foreign key (report, number, statement) references reports.sentence (report, number, statement)
);
comment on table reports.citation is 'What a published sentence rests on, with the value as it was shown.';
comment on column reports.citation.report is 'Name of the report.';
comment on column reports.citation.number is 'The edition.';
comment on column reports.citation.statement is 'The sentence.';
comment on column reports.citation.key is 'As the statement writes it, such as OBS-1.period or V:65|2016; a line alone for a source of the whole sentence.';
comment on column reports.citation.target is 'What it leads to: an entry, a release, or a line such as V:65.';
comment on column reports.citation.ar is 'The value as the Arabic text showed it; empty for a source of the whole sentence.';
comment on column reports.citation.en is 'The value as the English text showed it.';
comment on column reports.citation.sha256 is 'Fingerprint of key and values, in hexadecimal.';
create index citation_target on reports.citation (target);
