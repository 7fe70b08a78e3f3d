-- What an 执法规范化建设 or a 预防职务犯罪 meeting studied: a problem with what was decided on it, or a weak point with the rule that
-- is to mend it. The record of the duty (3.3, 2.4) takes these; action items are what somebody has to do, and no substitute.
create table joint_meeting_issue (
    meeting         uuid not null references joint_meeting (id),
    bureau          text not null,
    ordinal         int not null,
    what            text not null check (length(what) between 1 and 500),
    rule            text not null check (length(rule) <= 500),
    decision        text not null check (length(decision) <= 1000),
    unit            uuid,
    due             date,
    primary key (meeting, ordinal),
    foreign key (bureau, unit) references unit (bureau, id)
);
grant select, insert, update, delete on joint_meeting_issue to ${app};

-- 形势分析 and 参加人数 of a meeting with the partner organ.
alter table joint_meeting
    add analysis text not null default '' check (length(analysis) <= 4000),
    add attendees int check (attendees >= 0);

-- Such a meeting says what it decided with each issue; only 作风建设 has nothing else to put into its minutes.
do $$
begin
    execute (select string_agg(format('alter table joint_meeting drop constraint %I', c.conname), '; ')
               from pg_constraint c
              where c.conrelid = 'joint_meeting'::regclass and c.contype = 'c'
                and pg_get_constraintdef(c.oid) like '%minutes_no IS NOT NULL%');
end $$;
alter table joint_meeting add check (
    state <> 'ISSUED' or (minutes_no is not null and issued_on is not null and (decisions <> '' or kind <> 'CONDUCT')));
