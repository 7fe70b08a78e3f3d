package org.qingyuan.inspection.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;

/** Which steps of a round fulfil which rows of mechanism 6, and what its publication leaves in leaders' integrity files. */
@ApplicationScoped
class RoundNotices implements RoundGate {
    private final OwnerNotices notices;
    private final Rounds rounds;
    private final Inspected inspected;
    private final EntityManager entities;

    RoundNotices(OwnerNotices notices, Rounds rounds, Inspected inspected, EntityManager entities) {
        this.notices = notices;
        this.rounds = rounds;
        this.inspected = inspected;
        this.entities = entities;
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        return List.of();
    }

    @Override
    public void taken(Caller caller, Round round, RoundAct act) {
        switch (act) {
            case OPEN -> notices.fulfilled(round, "6.1", null, "考评方案");
            case START_SCORING -> reported(round).forEach(unit -> notices.fulfilled(round, "6.3", unit, "自查报告", "自查"));
            case CONCLUDE_SCORING ->
                inspected
                        .of(round)
                        .forEach(part -> notices.fulfilled(
                                round, "6.2", null, part.title, part.clauseWords.toArray(String[]::new)));
            case PUBLISH -> {
                notices.fulfilled(round, "6.3", null, "考评结果公开", "检查组", "综合评价");
                notices.fulfilled(round, "6.4", null, "考评通报", "通报");
                rounds.objects(round.id())
                        .forEach(object -> notices.noted(round, object, FileEntry.CIRCULAR, "考评通报 " + round.id()));
            }
            default -> {}
        }
    }

    /** Units of the own bureau that handed in their report. */
    private List<UUID> reported(Round round) {
        return new Statement("""
                        select distinct o.owner_unit as unit
                          from self_inspection s join round_object o on o.id = s.object
                         where s.round = :round and s.state = 'SUBMITTED' and o.kind = 'UNIT' and o.owner_bureau = :bureau
                         order by 1
                        """)
                .with("round", round.id())
                .with("bureau", round.bureau())
                .rows(entities, row -> row.get("unit", UUID.class));
    }
}
