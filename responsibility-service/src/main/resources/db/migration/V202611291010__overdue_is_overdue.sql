-- What is past due is overdue, in the forecast as in the state: a judgement of its own, apart from what is not yet due but can no
-- longer be met in time. Desk, lists and filters so say one word for each, and count the same.
create or replace function obligation_forecast(p obligation_progress, business_day date) returns text
    language sql immutable parallel safe
    return case obligation_outlook(p, business_day)
        when 'FULFILLED' then 'DONE'
        when 'CLOSED' then 'NOT_OWED'
        when 'EXEMPT' then 'NOT_OWED'
        when 'PAST_DUE' then 'OVERDUE'
        when 'TOO_FEW_DAYS' then 'CANNOT_BE_MET'
        when 'LAST_QUARTER' then 'AT_RISK'
        when 'BEHIND_PACE' then 'AT_RISK'
        else 'ON_COURSE'
    end;
