-- A confirmed figure was seen by two people: taking it out takes two as well. Until the second agrees it counts.
alter table entered_fact
    add column withdrawn_by     text,
    add column withdrawn_agreed text check (withdrawn_agreed <> withdrawn_by);
grant update (withdrawn_by, withdrawn_agreed) on entered_fact to ${app};
