-- 领导干部 may take in the heads of units, who were no list to choose.
alter table duty drop constraint duty_post_list_check;
alter table duty add constraint duty_post_list_check
    check (post_list in ('LEADING_GROUP', 'HEADS', 'LEADING_GROUP_AND_HEADS', 'ECONOMIC_RESPONSIBILITY'));
