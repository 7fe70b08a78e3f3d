package org.qingyuan.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.AnnouncedVeto;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.VetoGround;

/** Why a grade is not the one that the total alone would give. */
@ApplicationScoped
class ResultReasons {
    private final EntityManager entities;

    ResultReasons(EntityManager entities) {
        this.entities = entities;
    }

    /** Those that the revision was computed with, whatever became of them since. */
    List<ResultVeto> vetoes(Scheme scheme, Facts facts) {
        List<ResultVeto> vetoes = new ArrayList<>();
        for (AnnouncedVeto veto : facts.vetoes()) {
            if (veto.evidence() == null) {
                continue;
            }
            String ground = scheme.vetoes().stream()
                    .filter(one -> one.code().equals(veto.ground()))
                    .map(VetoGround::title)
                    .findFirst()
                    .orElse(veto.ground());
            vetoes.addAll(new Statement("select basis, document from round_veto where id = :id")
                    .with("id", UUID.fromString(veto.evidence().id()))
                    .rows(
                            entities,
                            row -> new ResultVeto(
                                    ground,
                                    veto.announcedOn(),
                                    veto.decidedBy(),
                                    row.get("basis", String.class),
                                    row.get("document", String.class))));
        }
        return vetoes;
    }

    /** What was said when that grade was decided; a correction has its own reason, and a proposal stays inside. */
    @Nullable
    String ofGrade(Revision revision) {
        if (revision.cause() != RevisionCause.DECIDED) {
            return null;
        }
        return new Statement("""
                        select coalesce(reason, '') as reason from grade_step
                         where object = :object and kind = 'DECIDED' and at <= :at order by id desc limit 1
                        """)
                .with("object", revision.object())
                .with("at", revision.knownFrom())
                .first(entities, row -> row.get("reason", String.class))
                .filter(reason -> !reason.isEmpty())
                .orElse(null);
    }
}
