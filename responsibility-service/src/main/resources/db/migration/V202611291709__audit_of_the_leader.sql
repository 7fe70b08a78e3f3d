-- One leader is under one audit in a post at a time. Whoever left it and whoever took over are audited beside each other.
drop index audit_open;
create unique index audit_open on audit (bureau, post, person) where state not in ('APPLIED', 'CANCELLED');
