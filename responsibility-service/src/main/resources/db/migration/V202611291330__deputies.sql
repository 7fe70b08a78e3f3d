-- Deputies act in registers and requests for relief as they do for records: both names stand on the step, and four eyes hold for both.
alter table register_act add column on_behalf_of uuid;
alter table relief_act add column on_behalf_of uuid;
alter table register_entry
    add column signed_for  uuid,
    add column decided_for uuid,
    add constraint register_signed_for check (signed_for <> submitter and signed_for <> signer),
    add constraint register_decided_for check (decided_for <> submitter and decided_for <> signer and decided_for <> decider
                                               and (signed_for is null or decided_for <> signed_for)),
    add constraint register_not_decided_by_whom_signed_for check (decider <> signed_for);
alter table relief
    add column submitted_for uuid,
    add column approved_for  uuid,
    add constraint relief_submitted_for check (submitted_for is null or submitted_for <> submitter and submitted_for <> drafter
                                            and submitter <> drafter),
    add constraint relief_approved_for check (approved_for <> approver and approved_for <> submitter and approved_for <> drafter
                                              and (submitted_for is null or approved_for <> submitted_for)),
    add constraint relief_not_approved_by_whom_submitted_for check (approver <> submitted_for);
-- What 纪委's head decides on is more than what its people accept: it is given by the head alone.
alter table delegation drop constraint delegation_capacities_check;
alter table delegation add constraint delegation_capacities_check check (
    capacities <> '{}' and capacities <@ array['SIGN', 'ACCEPT_UNIT', 'ACCEPT_DISCIPLINE', 'APPROVE_DISCIPLINE',
                                               'ACCEPT_BUREAU_LEADER']);
