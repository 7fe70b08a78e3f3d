-- 以总支部（支部）为单位: a general branch could never owe. What is in force stays owed by each 党支部.
alter table duty add column branch_list text
    check (branch_list in ('BRANCHES', 'GENERAL_BRANCHES', 'GENERAL_ELSE_BRANCHES', 'BOTH'));
update duty set branch_list = 'BRANCHES' where owed_by = 'BRANCH';
alter table duty add constraint duty_branch_list_of_branches check ((owed_by = 'BRANCH') = (branch_list is not null));
