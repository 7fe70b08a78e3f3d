-- What a reader of the ledger calls the service that told of a fulfilled row: its account is a name for machines.
create function notice_source_name(source text) returns text
    language sql immutable parallel safe
    return case source
        when 'service-account-case-service' then '系统（线索和信访）'
        when 'service-account-inspection-service' then '系统（检查考评）'
        else '系统（' || regexp_replace(source, '^service-account-', '') || '）'
    end;

grant execute on function notice_source_name(text) to ${app};
