-- 办结反馈 (检举控告工作规则 第18条): each quarter the desk is told what became of the leads that it registered. A batch holds the
-- ends that were not told yet; a lead that is opened again and ends again is told again.
create table lead_feedback (
    id              uuid primary key,
    bureau          text not null,
    sent_by         uuid not null,
    sent_on         date not null,
    received_by     uuid,
    received_on     date,
    version         int not null,
    -- Whoever sends it does not confirm it for the desk.
    check (received_by <> sent_by),
    check ((received_by is null) = (received_on is null))
);
create index lead_feedback_by_bureau on lead_feedback (bureau, id desc);

create table lead_feedback_item (
    feedback        uuid not null references lead_feedback (id),
    lead            uuid not null references lead (id),
    -- the step by which it ended
    step            uuid not null unique references lead_step (id),
    act             text not null,
    ended_on        date not null,
    primary key (feedback, lead)
);
create index lead_feedback_item_by_lead on lead_feedback_item (lead);

grant select, insert, update on lead_feedback to ${app};
grant select, insert on lead_feedback_item to ${app};
