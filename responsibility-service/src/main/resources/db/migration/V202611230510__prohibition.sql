-- 严禁 and 不得: what must not be done is a duty that nothing is scheduled for.
alter table duty drop constraint duty_kind_check;
alter table duty add constraint duty_kind_check
    check (kind in ('RECURRING', 'EVENT', 'STAFFING', 'TARGET', 'STANDING', 'MILESTONE', 'PROHIBITION'));
