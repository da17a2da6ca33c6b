-- What the statistics count stands on the file itself: reading every step of every file for it took seconds at a few ten thousand.
alter table returns.file add column reached text[] not null default '{}';
alter table returns.file add column complete_first boolean;
comment on column returns.file.reached is 'Every state it came to, in the order of their first time; for the statistics.';
comment on column returns.file.complete_first is 'Whether nothing was missing when it was first looked at; empty until then.';

update returns.file f
   set reached = coalesce((select array_agg(s.state order by s.first)
                             from (select state, min(at) as first from returns.step where file = f.id group by state) s), '{}'),
       complete_first = (select s.state <> 'incomplete' from returns.step s
                          where s.file = f.id and s.what = 'check' order by s.at, s.id limit 1);

create index step_stopped on returns.step (detail, file) where what in ('gate', 'hold');
