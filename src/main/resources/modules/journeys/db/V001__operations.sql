-- Operations that bring people home, by codes alone (RET-27 to RET-36): travellers' particulars lie sealed in two volumes.
create schema if not exists journeys;
comment on schema journeys is 'The way home: operations, manifests, seats, boarding and arrival; never a name.';

create sequence journeys.serial;

create table journeys.operation (
    id uuid primary key,
    number text not null unique,
    office text not null,
    reception text not null,
    means text not null check (means in ('charter', 'scheduled', 'land')),
    carrier text not null,
    leaves_from text not null,
    goes_to text not null,
    seats integer not null check (seats between 1 and 5000),
    day date not null,
    committee text not null,
    state text not null check (state in ('draft', 'open', 'freezing', 'frozen', 'boarding', 'departed', 'landed',
        'reconciled', 'cancelled')),
    first_officer uuid,
    amendments integer not null default 0 check (amendments >= 0),
    reason text,
    manifest_volume uuid not null,
    reception_volume uuid not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    departed_at timestamptz,
    landed_at timestamptz,
    check ((state = 'freezing') = (first_officer is not null)),
    check ((state = 'cancelled') = (reason is not null))
);
create index operation_office on journeys.operation (office, day desc);
create index operation_reception on journeys.operation (reception, day desc);
comment on table journeys.operation is 'A charter, a scheduled flight or a bus.';
comment on column journeys.operation.id is 'Random.';
comment on column journeys.operation.number is 'As people read it, such as OP-26-0003.';
comment on column journeys.operation.office is 'Office that runs it.';
comment on column journeys.operation.reception is 'Office that receives whoever lands.';
comment on column journeys.operation.means is 'Charter, scheduled or land.';
comment on column journeys.operation.carrier is 'The carrier''s name.';
comment on column journeys.operation.leaves_from is 'Where it leaves.';
comment on column journeys.operation.goes_to is 'Where it arrives.';
comment on column journeys.operation.seats is 'How many may travel.';
comment on column journeys.operation.day is 'The day it leaves.';
comment on column journeys.operation.committee is 'Reference of the committee''s decision.';
comment on column journeys.operation.state is 'Where it stands.';
comment on column journeys.operation.first_officer is 'Who asked to freeze, while the second officer is awaited (RET-27).';
comment on column journeys.operation.amendments is 'Numbered changes since the freeze (RET-33).';
comment on column journeys.operation.reason is 'Why it was called off.';
comment on column journeys.operation.manifest_volume is 'The vault''s volume of all particulars: the operation''s office alone.';
comment on column journeys.operation.reception_volume is 'The vault''s volume of names and needs: the reception as well.';
comment on column journeys.operation.opened_by is 'Who opened it.';
comment on column journeys.operation.opened_at is 'When.';
comment on column journeys.operation.departed_at is 'When it left.';
comment on column journeys.operation.landed_at is 'When it landed; outcomes are due within a day (RET-35).';

create table journeys.manifest (
    id uuid primary key,
    operation uuid not null references journeys.operation (id),
    state text not null check (state in ('staged', 'confirmed', 'discarded')),
    mark uuid not null,
    good integer not null,
    warned integer not null,
    bad integer not null,
    sealed bytea,
    brought_by uuid not null,
    brought_at timestamptz not null,
    check ((state = 'staged') = (sealed is not null))
);
create unique index manifest_staged on journeys.manifest (operation) where state = 'staged';
create index manifest_operation on journeys.manifest (operation, brought_at desc);
comment on table journeys.manifest is 'Files brought for an operation (RET-28 to RET-30).';
comment on column journeys.manifest.id is 'Random.';
comment on column journeys.manifest.operation is 'For which operation.';
comment on column journeys.manifest.state is 'Staged: nothing of it is written yet.';
comment on column journeys.manifest.mark is 'Keyed mark of its bytes: the same file again is known by it.';
comment on column journeys.manifest.good is 'Rows that can go on.';
comment on column journeys.manifest.warned is 'Rows with a warning.';
comment on column journeys.manifest.bad is 'Rows that cannot go on.';
comment on column journeys.manifest.sealed is 'The file itself while it is staged, under the manifest volume''s key.';
comment on column journeys.manifest.brought_by is 'Who brought it.';
comment on column journeys.manifest.brought_at is 'When.';

create table journeys.correction (
    manifest uuid not null references journeys.manifest (id),
    line integer not null,
    sealed bytea not null,
    primary key (manifest, line)
);
comment on table journeys.correction is 'Rows corrected on the screen while the file is staged.';
comment on column journeys.correction.manifest is 'Of which file.';
comment on column journeys.correction.line is 'The row''s line in the file.';
comment on column journeys.correction.sealed is 'The cells typed anew, under the manifest volume''s key.';

create table journeys.line (
    id uuid primary key,
    operation uuid not null references journeys.operation (id),
    number integer not null check (number >= 1),
    state text not null check (state in ('imported', 'matched', 'seated', 'boarded', 'no_show', 'unfit', 'withdrawn',
        'arrived', 'unaccounted', 'resolved', 'removed')),
    key_mark uuid not null,
    content_mark uuid not null,
    particulars bytea not null,
    reception bytea not null,
    return_file uuid,
    matched_by text check (matched_by in ('reference', 'family', 'document', 'name')),
    why text,
    seat text,
    family uuid,
    apart text check (apart in ('medical', 'court', 'wish', 'seats')),
    needs_fitness boolean not null default false,
    fit_at timestamptz,
    unique (operation, number),
    unique (operation, key_mark),
    check ((return_file is null) = (matched_by is null))
);
create unique index line_seat on journeys.line (operation, seat) where seat is not null;
create index line_return on journeys.line (return_file) where return_file is not null;
comment on table journeys.line is 'Travellers of an operation, by codes.';
comment on column journeys.line.id is 'Random; the code on the traveller''s card.';
comment on column journeys.line.operation is 'On which operation.';
comment on column journeys.line.number is 'The line of the manifest, from 1.';
comment on column journeys.line.state is 'Where the line stands.';
comment on column journeys.line.key_mark is 'Keyed mark of the sending state''s reference: the same row again is known by it.';
comment on column journeys.line.content_mark is 'Keyed mark of all the row says.';
comment on column journeys.line.particulars is 'All the row says, under the manifest volume''s key.';
comment on column journeys.line.reception is 'Name and needs flag, under the reception volume''s key (RET-36).';
comment on column journeys.line.return_file is 'The return it belongs to.';
comment on column journeys.line.matched_by is 'By what the return was found (RET-31).';
comment on column journeys.line.why is 'Why the line cannot travel, by code (RET-31).';
comment on column journeys.line.seat is 'The seat.';
comment on column journeys.line.family is 'Keyed mark of the family''s reference.';
comment on column journeys.line.apart is 'Why the line travels apart from its family (RET-32).';
comment on column journeys.line.needs_fitness is 'Whether a certificate of fitness is asked for.';
comment on column journeys.line.fit_at is 'When it was found fit; good for 72 hours (RET-32).';

create table journeys.amendment (
    operation uuid not null references journeys.operation (id),
    number integer not null check (number >= 1),
    line integer not null,
    what text not null,
    made_by uuid not null,
    made_at timestamptz not null,
    primary key (operation, number)
);
comment on table journeys.amendment is 'Numbered changes of a frozen manifest (RET-33).';
comment on column journeys.amendment.operation is 'Of which operation.';
comment on column journeys.amendment.number is 'From 1.';
comment on column journeys.amendment.line is 'Which line it changes.';
comment on column journeys.amendment.what is 'What was done, by code.';
comment on column journeys.amendment.made_by is 'Who made it.';
comment on column journeys.amendment.made_at is 'When.';

create table journeys.act (
    id uuid primary key,
    operation uuid not null references journeys.operation (id),
    line integer not null check (line >= 1),
    kind text not null check (kind in ('boarded', 'no_show', 'withdrawn', 'unfit', 'arrived', 'unaccounted')),
    at timestamptz not null,
    noted_by uuid not null,
    received_at timestamptz not null
);
create index act_operation on journeys.act (operation);
comment on table journeys.act is 'What devices noted at the gate and after landing; never changed (RET-34).';
comment on column journeys.act.id is 'Made on the device: the same act sent twice is one.';
comment on column journeys.act.operation is 'On which operation.';
comment on column journeys.act.line is 'Of which line.';
comment on column journeys.act.kind is 'What was seen.';
comment on column journeys.act.at is 'By the device''s clock.';
comment on column journeys.act.noted_by is 'Who sent it.';
comment on column journeys.act.received_at is 'When it came in.';
