-- 中层干部 and 各单位副职: posts that the directory has, and no list named.
alter table duty drop constraint duty_post_list_check;
alter table duty add constraint duty_post_list_check
    check (post_list in ('LEADING_GROUP', 'HEADS', 'LEADING_GROUP_AND_HEADS', 'HEADS_AND_DEPUTIES', 'DEPUTY_HEADS',
                         'ECONOMIC_RESPONSIBILITY'));
