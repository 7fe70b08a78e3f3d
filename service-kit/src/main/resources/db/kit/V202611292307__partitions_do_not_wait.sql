-- A new partition locks the whole trail. Behind a long reader it would wait, and behind it whoever writes; it is made three years
-- ahead, so the next day will do.
alter function audit_make_partitions() set lock_timeout = '2s';
