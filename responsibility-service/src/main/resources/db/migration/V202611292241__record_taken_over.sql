-- A record passes to another of the unit's people. Who recorded it until then stays on it: four eyes look at all who did.
alter table record_act
    add column recorder_before uuid,
    add column recorder_after uuid,
    add constraint record_act_taken_over check (
        (act = 'TAKE_OVER') = (recorder_before is not null) and (act = 'TAKE_OVER') = (recorder_after is not null)
        and recorder_after <> recorder_before);
