-- 100,000 obligations: five bureaus, fifty units of each with four hundred obligations each, about half of them with a
-- record. The first bureau is the demo bureau, because its accounts can sign in; it gets units until it has ${units}.

create temp table bench_bureau on commit drop as select 'jintan' as code union all
select 'bench-' || n from generate_series(1, 4) n;

insert into bureau (code, name, short_name)
select code, code || '公安局', code || '局' from bench_bureau where code <> 'jintan';

insert into unit (bureau, id, name, kind, ordinal, valid_from)
select b.code, uuidv7(), '测量第' || n || '派出所', 'STATION', 10000 + n, date '2000-01-01'
  from bench_bureau b
 cross join generate_series(1, case when b.code = 'jintan'
                                    then ${units} - (select count(*) from unit u where u.bureau = 'jintan')
                                    else 50 end) n;

create temp table bench_plan on commit drop as
select uuidv7() as id, code as bureau, extract(year from current_date)::int as year from bench_bureau;

insert into plan (id, bureau, year, title, state, valid_from, valid_to, report_cycle, source_file, source_name,
                  imported_at, published_on, version)
select id, bureau, year, '测量用责任分解表', 'IN_FORCE', make_date(year, 1, 1), make_date(year, 12, 31), 'P6M', uuidv7(),
       'generated', now(), make_date(year, 1, 1), 0
  from bench_plan;

insert into plan_row (id, bureau, plan, ordinal, mechanism_no, mechanism_name, item_no, item_name, task, limit_text,
                      limit_kind)
select uuidv7(), p.bureau, p.id, n, '1', '长效教育机制', '1.' || n, '廉政教育制度第' || n || '项',
       repeat('每月组织民警集中学习廉政规定不少于一次，并将学习情况记入台账。', 5), '全年', 'WHOLE_YEAR'
  from bench_plan p cross join generate_series(1, 8) n;

insert into duty (id, bureau, plan_row, ordinal, clause_text, clause_start, clause_end, kind, every, at_least, owed_by,
                  sharing)
select uuidv7(), r.bureau, r.id, n, '每月组织民警集中学习廉政规定不少于一次，并将学习情况记入台账。', 31 * (n - 1), 31 * n,
       'RECURRING', 'P1M', 1, 'UNIT', 'EACH'
  from plan_row r join bench_plan p on p.id = r.plan cross join generate_series(1, 5) n;

create temp table bench_duty on commit drop as
select d.id, d.bureau, p.year from duty d join plan_row r on r.id = d.plan_row join bench_plan p on p.id = r.plan;

insert into duty_window (id, duty, starts, ends, due, required)
select uuidv7(), d.id, w.starts, (w.starts + interval '1 month - 1 day')::date, (w.starts + interval '1 month - 1 day')::date, 1
  from bench_duty d
 cross join lateral (select make_date(d.year, n, 1) as starts from generate_series(3, 12) n) w;

insert into duty_party (bureau, duty, owner_kind, owner, unit, units)
select d.bureau, d.id, 'UNIT', u.id, u.id, array[u.id]
  from bench_duty d
  join (select bureau, id, row_number() over (partition by bureau order by ordinal, id) as place from unit) u
    on u.bureau = d.bureau and u.place <= 50;

insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due, required)
select uuidv7(), d.bureau, r.plan, r.id, d.id, w.id, p.owner_kind, p.owner, p.unit, w.starts, w.due, w.required
  from bench_duty b
  join duty d on d.id = b.id
  join plan_row r on r.id = d.plan_row
  join duty_window w on w.duty = d.id
  join duty_party p on p.duty = d.id;

insert into obligation_unit (bureau, unit, due, obligation) select bureau, unit, due, id from obligation;

-- Every second obligation has a record: of ten, four accepted, one a draft.
create temp table bench_record on commit drop as
select uuidv7() as id, o.id as obligation, o.bureau, o.unit, o.due, o.n % 10 < 8 as accepted
  from (select id, bureau, unit, due, row_number() over (order by id) as n from obligation) o
 where o.n % 2 = 0;

insert into record (id, bureau, unit, held_on, title, content, participants, state, recorder, signer, acceptor,
                    accepting_side, accepted_on, hash, created_at, changed_at, version)
select id, bureau, unit, due, '集中学习廉政规定', repeat('学习有关规定并讨论。', 20), '全体民警',
       case when accepted then 'ACCEPTED' else 'DRAFT' end, uuidv7(),
       case when accepted then uuidv7() end, case when accepted then uuidv7() end,
       case when accepted then 'DISCIPLINE' end, case when accepted then due end, case when accepted then 'generated' end,
       now(), now(), 0
  from bench_record;

insert into record_obligation (record, obligation) select id, obligation from bench_record;
