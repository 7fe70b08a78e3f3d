package org.qingyuan.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.lead.LeadSight;
import org.qingyuan.cases.lead.LeadSource;
import org.qingyuan.cases.lead.LeadStage;
import org.qingyuan.cases.vault.BlindIndex;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;

/** Finds by keyed digests what came in before, by whatever door. The desk learns number, door and day, no contents. */
@ApplicationScoped
public class Duplicates {
    private static final int MOST = 10;
    /** Below this share of common pairs two matters are not alike. */
    private static final int LEAST_PERCENT = 40;

    private static final byte[] NONE = {0};

    private final EntityManager entities;
    private final BlindIndex index;
    private final LeadSight sight;

    Duplicates(EntityManager entities, BlindIndex index, LeadSight sight) {
        this.entities = entities;
        this.index = index;
        this.sight = sight;
    }

    @Transactional
    public List<DuplicateView> find(Caller caller, DuplicateRequest request) {
        if (request.number() != null) {
            return numbered(caller, request.number());
        }
        List<byte[]> pairs = new ArrayList<>(index.bigrams(caller.bureau(), request.matter()));
        int asked = Math.max(1, pairs.size());
        pairs.add(NONE);
        return new Statement("""
                select l.id, l.year, l.number, l.source, l.received_on, l.stage, found.same_name, found.percent
                  from (select t.lead, bool_or(t.kind = 'NAME') as same_name,
                               cast(100 * count(*) filter (where t.kind = 'BIGRAM') / :asked as int) as percent
                          from lead_token t
                         where t.bureau = :bureau
                           and (t.kind = 'NAME' and t.mac = :name or t.kind = 'BIGRAM' and t.mac in (:pairs))
                         group by t.lead) found
                  join lead l on l.id = found.lead
                 where (found.same_name or found.percent >= :least) and not l.restricted and not l.frozen
                   and not exists (select from lead_concerned c where c.lead = l.id and c.mac in (:me, :unit))
                 order by found.same_name desc, found.percent desc, l.id desc limit :most
                """)
                .with("asked", asked)
                .with("bureau", caller.bureau())
                .with(
                        "name",
                        request.subjectName().isBlank() ? NONE : index.name(caller.bureau(), request.subjectName()))
                .with("pairs", pairs)
                .with("least", LEAST_PERCENT)
                .with("me", caller.person() == null ? NONE : index.id(caller.person()))
                .with("unit", caller.unit() == null ? NONE : index.id(caller.unit()))
                .with("most", MOST)
                .rows(
                        entities,
                        row -> new DuplicateView(
                                row.get("id", UUID.class),
                                row.get("year", Integer.class) + "-" + row.get("number", Integer.class),
                                LeadSource.valueOf(row.get("source", String.class)),
                                row.get("received_on", LocalDate.class),
                                row.get("same_name", Boolean.class),
                                row.get("percent", Integer.class),
                                ended(row)));
    }

    private List<DuplicateView> numbered(Caller caller, String number) {
        String[] parts = number.split("-");
        return sight.visible(
                        new Statement(
                                        "select l.id, l.source, l.received_on, l.stage from lead l where l.bureau = :bureau and l.year = :year and l.number = :number and not l.frozen and")
                                .with("year", Integer.parseInt(parts[0]))
                                .with("number", Integer.parseInt(parts[1])),
                        caller)
                .rows(
                        entities,
                        row -> new DuplicateView(
                                row.get("id", UUID.class),
                                number,
                                LeadSource.valueOf(row.get("source", String.class)),
                                row.get("received_on", LocalDate.class),
                                false,
                                0,
                                ended(row)));
    }

    private static boolean ended(Tuple row) {
        return LeadStage.valueOf(row.get("stage", String.class)).ended();
    }
}
