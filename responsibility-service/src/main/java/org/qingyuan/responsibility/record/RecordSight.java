package org.qingyuan.responsibility.record;

import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Confidential;

/**
 * Who sees a record: the recording unit and the one that took over from it; once it was signed also the accepting side, the discipline office and the
 * bureau's leaders. What serves a confidential obligation is hidden as the obligation is (ADR 0046); of the bureau's leaders those
 * alone see it who have to accept it or did, never whom it concerns. To everybody else it does not exist. In SQL, over
 * {@code record r} with the parameters of {@link #seeing}.
 */
final class RecordSight {
    /** Nothing to look up where nothing confidential is served. */
    static final String KNOWN = """
            not exists (
                select from record_obligation s join obligation x on x.id = s.obligation
                 where s.record = r.id and x.confidential and (x.owner = :knowingMe or not (
                       :knowingLeader and r.state = 'SIGNED' and r.accepting_side = 'BUREAU_LEADER'
                       or r.acceptor is not distinct from :knowingMe or r.accepted_for is not distinct from :knowingMe
                       or %s)))
            """.formatted(Confidential.knows("x", "x.owner"));

    static final String VISIBLE = """
            r.bureau = :bureau and (
                (:unitPeople and r.unit = any (array(select unit_and_predecessors(:bureau, cast(:unit as uuid))))
                 and r.state <> 'DISCARDED')
                or (r.accepting_side is not null and r.state <> 'DISCARDED' and (
                    :oversees or (:unitPeople and r.accepting_unit = cast(:unit as uuid)))))
               and
            """ + KNOWN;

    /** Of the unit's people, as far as records go: of the one that stands for theirs today. */
    private static final String OF_UNIT = """
            r.notice is null and :unitPeople
            and coalesce(standing_unit(r.bureau, r.unit, cast(:today as date)), r.unit) = cast(:unit as uuid)
            """;

    /**
     * Who writes a record: whoever recorded it, as long as he works for its unit or for the one that stands for it today. Where he
     * was transferred he has no power over what the old unit did. To {@link #seeing} adds {@code :me} and {@code :today}.
     */
    static final String WRITES = "r.recorder = :me and " + OF_UNIT;

    /** That a person {@code h} works in the unit today. */
    static final String SERVES = """
            h.validity @> cast(:today as date)
            and coalesce(standing_unit(h.bureau, h.unit, cast(:today as date)), h.unit) = cast(:unit as uuid)
            """;

    /** Whose recorder works in the unit no more: nobody goes on with it until another takes it over. */
    static final String UNATTENDED = """
            r.state in ('DRAFT', 'RETURNED') and r.recorder <> :me and not exists (
                select from person h where h.bureau = r.bureau and h.id = r.recorder and
            """ + SERVES + ") and " + OF_UNIT;

    /** Who may take a record over, or pass it on. Adds {@code :heads}. */
    static final String TAKES = "(:heads and " + OF_UNIT + " or " + UNATTENDED + ")";

    /** Whoever recorded it before it was taken over stands on it as its recorder does. */
    static final String RECORDED_BY_ME = """
            (r.recorder = :me or exists (select from record_act a where a.record = r.id and a.recorder_before = :me))
            """;

    /** What a spot check found wrong since it was accepted, and nobody saw otherwise after that. */
    static final String FOUND_WRONG = """
            r.state = 'ACCEPTED' and exists (
                select from spot_check_verdict v
                 where v.record = r.id and not v.genuine and v.noted_on >= r.accepted_on
                   and not exists (select from spot_check_verdict l
                                    where l.spot_check = v.spot_check and l.record = v.record and l.number > v.number))
            """;

    private RecordSight() {}

    /**
     * The parameters of {@link #VISIBLE}.
     *
     * @param caller with the roles of those in whose place he stands
     * @param self without them: nothing confidential is seen in another's place (ADR 0048)
     */
    static Sql seeing(Sql sql, Caller caller, Caller self) {
        return knowing(sql, self)
                .with("bureau", caller.bureau())
                .with("unitPeople", caller.ofUnit())
                .with("oversees", oversees(caller))
                .with("unit", caller.unitOrNobody().toString());
    }

    /** The parameters of {@link #KNOWN}. */
    static Sql knowing(Sql sql, Caller self) {
        return Confidential.knowing(sql, self).with("knowingLeader", self.has(Roles.BUREAU_LEADER));
    }

    private static boolean oversees(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER);
    }
}
