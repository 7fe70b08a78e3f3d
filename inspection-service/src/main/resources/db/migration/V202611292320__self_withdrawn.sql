-- What was signed can be taken back by whoever signs.
alter table self_submission drop constraint self_submission_act_check;
alter table self_submission add check (act in ('SUBMIT', 'RETURN', 'WITHDRAW'));
-- Whose file it is on the side of the unit: colleagues take it back too. Of self-scores only the unit hands in.
alter table round_paper add column unit uuid;
update round_paper p set unit = o.owner_unit
  from round_object o
 where o.id = p.object and p.about = 'SELF_SCORE';
