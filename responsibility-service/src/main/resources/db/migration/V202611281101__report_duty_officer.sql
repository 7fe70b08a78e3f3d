-- 互联网举报平台值机 (5.1): who watches the report platform, from when until when, as a list like those of handlers and auditors.
alter table roster_entry
    drop constraint roster_entry_kind_check,
    add constraint roster_entry_kind_check check (kind in ('NEW_RECRUIT', 'PROMOTED', 'SANCTIONED', 'BAD_SIGN', 'CASE_HANDLER',
        'AUDITOR', 'REPORT_DUTY_OFFICER', 'CONDUCT_SUPERVISOR')),
    drop constraint roster_entry_one_assignment,
    add constraint roster_entry_one_assignment
        exclude using gist (bureau with =, kind with =, person with =, validity with &&)
        where (withdrawn_on is null and kind in ('CASE_HANDLER', 'AUDITOR', 'REPORT_DUTY_OFFICER'));
alter table roster_keeper
    drop constraint roster_keeper_kind_check,
    add constraint roster_keeper_kind_check check (kind in ('NEW_RECRUIT', 'PROMOTED', 'CASE_HANDLER', 'AUDITOR',
        'REPORT_DUTY_OFFICER', 'CONDUCT_SUPERVISOR'));
alter table duty
    drop constraint duty_counted_list_check,
    add constraint duty_counted_list_check check (counted_list in ('POST_CASE_HANDLER', 'POST_AUDITOR', 'ROSTER_CASE_HANDLER',
        'ROSTER_AUDITOR', 'ROSTER_REPORT_DUTY_OFFICER', 'ROSTER_CONDUCT_SUPERVISOR'));
