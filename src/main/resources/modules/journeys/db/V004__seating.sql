-- Seats for a whole manifest are given a stretch of lines at a time; this says how far, so that the page can show it and a cut
-- in the middle is seen. What a stretch gave stays; pressing again asks about the lines that still wait.
create table journeys.seating (
    operation uuid primary key references journeys.operation (id),
    state text not null check (state in ('running', 'stopped', 'over')),
    lines integer not null check (lines >= 0),
    asked integer not null check (asked >= 0),
    seated integer not null check (seated >= 0 and seated <= asked),
    begun_by uuid not null,
    begun_at timestamptz not null
);
comment on table journeys.seating is 'Seats given to everybody at once: the last time of each operation, and how far it went.';
comment on column journeys.seating.operation is 'Of which operation.';
comment on column journeys.seating.state is 'Running, stopped by somebody or by a fault, or over.';
comment on column journeys.seating.lines is 'Lines that waited for a seat when it began.';
comment on column journeys.seating.asked is 'How many of them were asked about.';
comment on column journeys.seating.seated is 'How many of those got a seat.';
comment on column journeys.seating.begun_by is 'Who asked for it.';
comment on column journeys.seating.begun_at is 'When.';
