-- Why a bureau follows up less than it would if it had settled nothing.
alter table follow_up_setting add reason text check (length(reason) <= 500);
