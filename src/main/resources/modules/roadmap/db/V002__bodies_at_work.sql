-- Bodies at work: seats, meetings, decisions without gaps, votes bound to a hash, and a chain over all of it (GOV-04 to GOV-14).

create table roadmap.desk (
    body text primary key references roadmap.entry (id),
    links integer not null default 0 check (links >= 0),
    head text not null default ''
);
comment on table roadmap.desk is 'The one row a body is held by while something of it is numbered, voted or chained.';
comment on column roadmap.desk.body is 'The body.';
comment on column roadmap.desk.links is 'How many links its chain has.';
comment on column roadmap.desk.head is 'Hash of the last link, or empty.';

create table roadmap.body_rule (
    id uuid primary key,
    body text not null references roadmap.entry (id),
    quorum_of integer not null check (quorum_of >= 1),
    quorum integer not null check (quorum between 1 and quorum_of),
    majority text not null check (majority in ('simple', 'two-thirds', 'unanimous')),
    source text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null
);
comment on table roadmap.body_rule is 'A body''s quorum and majority; without one it cannot open a vote (GOV-06).';
comment on column roadmap.body_rule.id is 'Identifier.';
comment on column roadmap.body_rule.body is 'The body.';
comment on column roadmap.body_rule.quorum_of is 'Denominator: of so many parts of the seats.';
comment on column roadmap.body_rule.quorum is 'Numerator: so many parts must be present.';
comment on column roadmap.body_rule.majority is 'Of the votes cast.';
comment on column roadmap.body_rule.source is 'The document that says so.';
comment on column roadmap.body_rule.recorded_by is 'Account.';
comment on column roadmap.body_rule.recorded_at is 'When; the newest counts.';

create table roadmap.seat (
    id uuid primary key,
    body text not null references roadmap.entry (id),
    institution text not null references roadmap.entry (id),
    since date not null,
    until date,
    source text not null,
    unique (body, institution, since)
);
comment on table roadmap.seat is 'An institution''s place in a body.';
comment on column roadmap.seat.id is 'Identifier.';
comment on column roadmap.seat.body is 'The body.';
comment on column roadmap.seat.institution is 'Whose seat.';
comment on column roadmap.seat.since is 'First day.';
comment on column roadmap.seat.until is 'Last day; null while it stands.';
comment on column roadmap.seat.source is 'Line or decision that gives the seat.';

create table roadmap.holder (
    id uuid primary key,
    seat uuid not null references roadmap.seat (id),
    account uuid not null,
    role text not null check (role in ('member', 'alternate', 'chair', 'secretary')),
    since date not null,
    until date
);
comment on table roadmap.holder is 'Who holds a seat between two days.';
comment on column roadmap.holder.id is 'Identifier.';
comment on column roadmap.holder.seat is 'The seat.';
comment on column roadmap.holder.account is 'The person''s account.';
comment on column roadmap.holder.role is 'What she is in the body.';
comment on column roadmap.holder.since is 'First day.';
comment on column roadmap.holder.until is 'Last day; null while the term runs.';
create index holder_account on roadmap.holder (account);

create table roadmap.meeting (
    id uuid primary key,
    body text not null references roadmap.entry (id),
    planned_at timestamptz not null,
    place text not null,
    state text not null check (state in ('planned', 'convened', 'held', 'minuted', 'minutes-approved', 'cancelled')),
    quorate boolean,
    reason text not null,
    minutes text not null,
    minutes_sha256 text not null
);
comment on table roadmap.meeting is 'A meeting of a body.';
comment on column roadmap.meeting.id is 'Identifier.';
comment on column roadmap.meeting.body is 'The body.';
comment on column roadmap.meeting.planned_at is 'When it begins.';
comment on column roadmap.meeting.place is 'Where.';
comment on column roadmap.meeting.state is 'Where it stands.';
comment on column roadmap.meeting.quorate is 'Whether the quorum was there; null before it was held.';
comment on column roadmap.meeting.reason is 'Why it was cancelled; empty otherwise.';
comment on column roadmap.meeting.minutes is 'The minutes; empty before they are written.';
comment on column roadmap.meeting.minutes_sha256 is 'Fingerprint of the approved minutes; empty before.';
create index meeting_body on roadmap.meeting (body, planned_at);

create table roadmap.agenda_item (
    meeting uuid not null references roadmap.meeting (id),
    position integer not null,
    text text not null,
    primary key (meeting, position)
);
comment on table roadmap.agenda_item is 'A point of an agenda.';
comment on column roadmap.agenda_item.meeting is 'The meeting.';
comment on column roadmap.agenda_item.position is 'From 1.';
comment on column roadmap.agenda_item.text is 'What is to be spoken of.';

create table roadmap.attendance (
    meeting uuid not null references roadmap.meeting (id),
    seat uuid not null references roadmap.seat (id),
    presence text not null check (presence in ('present', 'alternate', 'excused', 'absent')),
    primary key (meeting, seat)
);
comment on table roadmap.attendance is 'Who was there for a seat.';
comment on column roadmap.attendance.meeting is 'The meeting.';
comment on column roadmap.attendance.seat is 'The seat.';
comment on column roadmap.attendance.presence is 'How it was filled.';

create table roadmap.addendum (
    meeting uuid not null references roadmap.meeting (id),
    position integer not null,
    line integer not null,
    text text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (meeting, position)
);
comment on table roadmap.addendum is 'A correction to approved minutes, which themselves never change (GOV-08).';
comment on column roadmap.addendum.meeting is 'The meeting.';
comment on column roadmap.addendum.position is 'From 1.';
comment on column roadmap.addendum.line is 'The line of the minutes it corrects.';
comment on column roadmap.addendum.text is 'The correction.';
comment on column roadmap.addendum.recorded_by is 'Account.';
comment on column roadmap.addendum.recorded_at is 'When.';

create table roadmap.decision (
    body text not null references roadmap.entry (id),
    year integer not null,
    number integer not null check (number >= 1),
    meeting uuid references roadmap.meeting (id),
    ar text not null,
    ckb text not null,
    en text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    primary key (body, year, number)
);
comment on table roadmap.decision is 'What a body decided; never changed (GOV-09).';
comment on column roadmap.decision.body is 'The body.';
comment on column roadmap.decision.year is 'Its year.';
comment on column roadmap.decision.number is 'Without gaps within body and year.';
comment on column roadmap.decision.meeting is 'The meeting, if it was decided in one.';
comment on column roadmap.decision.ar is 'Text of record.';
comment on column roadmap.decision.ckb is 'Central Kurdish, or empty.';
comment on column roadmap.decision.en is 'English, or empty.';
comment on column roadmap.decision.recorded_by is 'Account.';
comment on column roadmap.decision.recorded_at is 'When.';

create table roadmap.action_point (
    id uuid primary key,
    body text not null references roadmap.entry (id),
    meeting uuid references roadmap.meeting (id),
    seat uuid not null references roadmap.seat (id),
    text text not null,
    due date not null,
    state text not null check (state in ('open', 'done', 'carried', 'dropped')),
    evidence text not null,
    reminded_on date,
    closed_at timestamptz
);
comment on table roadmap.action_point is 'What somebody is to do by a day (GOV-10).';
comment on column roadmap.action_point.id is 'Identifier.';
comment on column roadmap.action_point.body is 'The body that asks.';
comment on column roadmap.action_point.meeting is 'The meeting that asked.';
comment on column roadmap.action_point.seat is 'Who owns it.';
comment on column roadmap.action_point.text is 'What is to be done.';
comment on column roadmap.action_point.due is 'By which day.';
comment on column roadmap.action_point.state is 'Where it stands.';
comment on column roadmap.action_point.evidence is 'What proves it; empty while open.';
comment on column roadmap.action_point.reminded_on is 'Last day a notice went out; null before.';
comment on column roadmap.action_point.closed_at is 'When it was done or dropped; null while open.';
create index action_point_due on roadmap.action_point (due) where state = 'open';

create table roadmap.paper (
    id uuid primary key,
    body text not null references roadmap.entry (id),
    title text not null,
    release text not null check (release in ('public', 'partners', 'government', 'body-only'))
);
comment on table roadmap.paper is 'A text a body may endorse.';
comment on column roadmap.paper.id is 'Identifier.';
comment on column roadmap.paper.body is 'The body.';
comment on column roadmap.paper.title is 'Its title.';
comment on column roadmap.paper.release is 'Who may see it.';

create table roadmap.paper_version (
    paper uuid not null references roadmap.paper (id),
    version integer not null check (version >= 1),
    ar text not null,
    ckb text not null,
    en text not null,
    attachments text not null,
    canonical bytea not null,
    sha256 text not null,
    saved_by uuid not null,
    saved_at timestamptz not null,
    primary key (paper, version)
);
comment on table roadmap.paper_version is 'One version of a paper, its canonical bytes made once, on saving (GOV-11).';
comment on column roadmap.paper_version.paper is 'The paper.';
comment on column roadmap.paper_version.version is 'From 1.';
comment on column roadmap.paper_version.ar is 'Arabic text.';
comment on column roadmap.paper_version.ckb is 'Central Kurdish text, or empty.';
comment on column roadmap.paper_version.en is 'English text, or empty.';
comment on column roadmap.paper_version.attachments is 'Fingerprints of the attachments, a line each.';
comment on column roadmap.paper_version.canonical is 'The bytes the hash is over.';
comment on column roadmap.paper_version.sha256 is 'Their fingerprint.';
comment on column roadmap.paper_version.saved_by is 'Account.';
comment on column roadmap.paper_version.saved_at is 'When.';

create table roadmap.endorsement (
    id uuid primary key,
    body text not null references roadmap.entry (id),
    paper uuid references roadmap.paper (id),
    version integer,
    subject text references roadmap.entry (id),
    sha256 text not null,
    state text not null check (state in ('voting', 'endorsed', 'rejected', 'withdrawn', 'attested')),
    attested_on date,
    source text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    seats integer not null
);
comment on table roadmap.endorsement is 'A body''s vote on one version of a paper, bound to its hash; or one known from a document alone (GOV-13).';
comment on column roadmap.endorsement.id is 'Identifier.';
comment on column roadmap.endorsement.body is 'The body.';
comment on column roadmap.endorsement.paper is 'The paper; null for an attested one.';
comment on column roadmap.endorsement.version is 'The version; null for an attested one.';
comment on column roadmap.endorsement.subject is 'What an attested one endorsed; null otherwise.';
comment on column roadmap.endorsement.sha256 is 'The hash voted on; empty for an attested one.';
comment on column roadmap.endorsement.state is 'Where it stands.';
comment on column roadmap.endorsement.attested_on is 'The day the document gives; null otherwise.';
comment on column roadmap.endorsement.source is 'The line that attests it; empty otherwise.';
comment on column roadmap.endorsement.opened_at is 'When the vote was opened or the row loaded.';
comment on column roadmap.endorsement.closed_at is 'When the outcome fell; null before.';
comment on column roadmap.endorsement.seats is 'Seats that might vote when it was opened.';

create table roadmap.ballot (
    endorsement uuid not null references roadmap.endorsement (id),
    seat uuid not null references roadmap.seat (id),
    vote text not null check (vote in ('yes', 'no', 'abstain')),
    cast_by uuid not null,
    cast_at timestamptz not null,
    primary key (endorsement, seat)
);
comment on table roadmap.ballot is 'One seat''s vote, once (GOV-12).';
comment on column roadmap.ballot.endorsement is 'The vote.';
comment on column roadmap.ballot.seat is 'The seat.';
comment on column roadmap.ballot.vote is 'How.';
comment on column roadmap.ballot.cast_by is 'Account.';
comment on column roadmap.ballot.cast_at is 'When.';

create table roadmap.chain_link (
    body text not null references roadmap.entry (id),
    position integer not null check (position >= 1),
    kind text not null check (kind in ('decision', 'endorsement')),
    subject text not null,
    content text not null,
    previous text not null,
    hash text not null,
    primary key (body, position)
);
comment on table roadmap.chain_link is 'A body''s decisions and endorsements in order, each holding the hash of the one before (GOV-14).';
comment on column roadmap.chain_link.body is 'The body.';
comment on column roadmap.chain_link.position is 'From 1.';
comment on column roadmap.chain_link.kind is 'What it is.';
comment on column roadmap.chain_link.subject is 'Its number or identifier.';
comment on column roadmap.chain_link.content is 'Fingerprint of what was decided.';
comment on column roadmap.chain_link.previous is 'Hash of the link before, or empty.';
comment on column roadmap.chain_link.hash is 'SHA-256 over body, position, kind, subject, content and previous.';
