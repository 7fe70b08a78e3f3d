-- What one account did, and one kind of act, over all years: without these the trail was walked backwards until a page was full.
create index audit_event_by_account on audit_event (bureau, account, at desc, id desc);
create index audit_event_by_act on audit_event (bureau, act text_pattern_ops, at desc);
