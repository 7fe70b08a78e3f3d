package org.qingyuan.cases.petition;

/** The clocks of {@link Petition#light} in SQL, over {@code petition p} and {@code s.full_sight}. */
final class PetitionClocks {
    static final String JOIN = """
            cross join lateral (select
                   case when not s.full_sight or p.state in ('CLOSED', 'RECALLED', 'SETTLED') then null
                        when cast(:today as date) > p.close_due
                             or p.told_on is null and cast(:today as date) > p.tell_due then 'RED'
                        when cast(:today as date) >= p.close_warn
                             or p.told_on is null and cast(:today as date) >= p.tell_warn then 'YELLOW'
                        else 'GREEN' end as light,
                   case when not s.full_sight or p.state in ('CLOSED', 'RECALLED', 'SETTLED') then null
                        when p.told_on is null then least(p.tell_due, p.close_due)
                        else p.close_due end as due) c
            """;

    private PetitionClocks() {}
}
