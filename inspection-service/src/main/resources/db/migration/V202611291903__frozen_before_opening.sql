-- Facts are frozen once a round is open, when period, day and objects stand. What was frozen in a draft before that rule, or no longer
-- fits the round, goes: it is taken anew with the button, and opening was never possible with the right one otherwise.
create temporary table gone on commit drop as
    select s.id from round_snapshot s join evaluation_round r on r.id = s.round
     where s.kind = 'MAIN'
       and (r.state = 'DRAFT'
            or r.state = 'SELF_INSPECTION'
               and (s.period_from, s.period_to, s.as_of) is distinct from (r.period_from, r.period_to, r.as_of));
delete from minuted_figure where snapshot in (select id from gone);
delete from round_fact where snapshot in (select id from gone);
delete from round_snapshot where id in (select id from gone);
