-- The paper of an entered figure itself, handed in before somebody confirms the figure by it; afterwards it stays.
create function paper_stays() returns trigger language plpgsql as $$
begin
    if new.file is distinct from old.file and (old.confirmed_by is not null or old.withdrawn_at is not null) then
        raise exception 'the paper of a confirmed figure stays' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger paper_stays before update on entered_fact for each row execute function paper_stays();

grant update (file) on entered_fact to ${app};
