package org.qingyuan.inspection.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.PartKind;
import org.qingyuan.scoring.Scheme;

/** Reads and writes self-inspections. */
@ApplicationScoped
public class SelfRepository {
    private static final String COLUMNS = """
            select s.id, s.object, s.state, s.submitted_on, s.submitted_at, s.signed_name, s.late, s.version
              from self_inspection s
            """;

    private final EntityManager entities;

    SelfRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** What a unit says for itself: neither what others vote nor what is added to the total. */
    static List<Indicator> indicators(Scheme scheme, RoundObject object) {
        return scheme.sheet(object.kind()).stream()
                .flatMap(sheet -> sheet.parts().stream())
                .filter(part -> part.kind() != PartKind.APPRAISAL)
                .flatMap(part -> part.indicators())
                .toList();
    }

    void create(Round round, Scheme scheme, RoundObject object) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        new Statement("insert into self_inspection (id, round, object, state, version)"
                        + " values (:id, :round, :object, 'DRAFT', 0)")
                .with("id", id)
                .with("round", round.id())
                .with("object", object.id())
                .run(entities);
        for (SectionKind section : SectionKind.values()) {
            new Statement("insert into self_section (self, section, content, version) values (:id, :section, '', 0)")
                    .with("id", id)
                    .with("section", section.name())
                    .run(entities);
        }
        int ordinal = 0;
        for (Indicator indicator : indicators(scheme, object)) {
            new Statement("""
                            insert into self_score (self, indicator, ordinal, points, reason, version)
                            values (:id, :code, :ordinal, :points, '', 0)
                            """)
                    .with("id", id)
                    .with("code", indicator.code())
                    .with("ordinal", ordinal++)
                    .with("points", indicator.points())
                    .run(entities);
        }
    }

    SelfInspection get(RoundObject object) {
        return find(object, "");
    }

    /** Held until the transaction ends: a section is not changed under a signature. */
    SelfInspection lock(RoundObject object) {
        return find(object, "for no key update of s");
    }

    private SelfInspection find(RoundObject object, String lock) {
        return new Statement(COLUMNS)
                .add("where s.object = :object")
                .add(lock)
                .with("object", object.id())
                .first(entities, SelfInspection::of)
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    List<SelfInspection> list(UUID round) {
        return new Statement(COLUMNS)
                .add("join round_object o on o.id = s.object where s.round = :round order by o.ordinal")
                .with("round", round)
                .rows(entities, SelfInspection::of);
    }

    List<SectionView> sections(UUID self) {
        return new Statement("""
                        select section, content, edited_name, edited_at, version from self_section where self = :self
                         order by array_position(
                               array['RESPONSIBILITY', 'TASKS', 'EFFECT', 'PROBLEMS', 'RECTIFICATION'], section)
                        """).with("self", self).rows(entities, SectionView::of);
    }

    public List<SelfScore> scores(UUID self) {
        return new Statement("""
                        select indicator, points, score, reason, edited_name, edited_at, version
                          from self_score where self = :self order by ordinal
                        """).with("self", self).rows(entities, SelfScore::of);
    }

    /** The self-scores that were handed in, by object; none before that. */
    public Map<UUID, List<SelfScore>> handedIn(List<UUID> objects) {
        return new Statement("""
                        select s.object, c.indicator, c.points, c.score, c.reason, c.edited_name, c.edited_at, c.version
                          from self_inspection s join self_score c on c.self = s.id
                         where s.object = any(:objects) and s.state = 'SUBMITTED'
                        """)
                .with("objects", objects.toArray(UUID[]::new)).rows(entities).stream()
                        .collect(Collectors.groupingBy(
                                row -> row.get("object", UUID.class),
                                Collectors.mapping(SelfScore::of, Collectors.toList())));
    }

    void writeSection(Caller caller, UUID self, SectionKind section, String content, int version) {
        edit(
                        "update self_section set content = :content, edited_name = :name, edited_at = :at,"
                                + " version = version + 1 where self = :self and section = :key and version = :version",
                        caller,
                        self,
                        section.name(),
                        version)
                .with("content", content)
                .runFresh(entities);
    }

    void writeScore(Caller caller, UUID self, String indicator, BigDecimal score, String reason, int version) {
        edit(
                        "update self_score set score = :score, reason = :reason, edited_name = :name, edited_at = :at,"
                                + " version = version + 1 where self = :self and indicator = :key and version = :version",
                        caller,
                        self,
                        indicator,
                        version)
                .with("score", score)
                .with("reason", reason)
                .runFresh(entities);
    }

    /** Whoever signs names the version read: what was written after that is not signed unseen. */
    void changed(UUID self) {
        new Statement("update self_inspection set version = version + 1 where id = :id")
                .with("id", self)
                .run(entities);
    }

    private static Statement edit(String update, Caller caller, UUID self, String key, int version) {
        return new Statement(update)
                .with("name", caller.name())
                .with("at", Instant.now())
                .with("self", self)
                .with("key", key)
                .with("version", version);
    }

    void move(SelfInspection self, SelfState to, Caller signer, LocalDate day, boolean late) {
        new Statement("""
                        update self_inspection set state = :to, submitted_on = cast(:day as date),
                               submitted_at = cast(:at as timestamptz), signed_by = cast(:by as uuid),
                               signed_name = cast(:name as text), late = :late, version = version + 1
                         where id = :id
                        """)
                .with("to", to.name())
                .with("day", day)
                .with("at", signer == null ? null : Instant.now())
                .with("by", signer == null ? null : signer.person())
                .with("name", signer == null ? null : signer.name())
                .with("late", late)
                .with("id", self.id())
                .run(entities);
    }

    void note(Caller caller, UUID self, SelfAct act, LocalDate day, boolean late, String reason, Frozen frozen) {
        new Statement("""
                        insert into self_submission (id, self, act, person, name, at, business_day, late, reason, content, hash)
                        values (:id, :self, :act, cast(:person as uuid), :name, :at, :day, :late, cast(:reason as text),
                                cast(:content as jsonb), cast(:hash as text))
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("self", self)
                .with("act", act.name())
                .with("person", caller.person())
                .with("name", caller.name())
                .with("at", Instant.now())
                .with("day", day)
                .with("late", late)
                .with("reason", reason)
                .with("content", frozen == null ? null : frozen.json())
                .with("hash", frozen == null ? null : frozen.hash())
                .run(entities);
    }

    /** What was handed in. */
    record Frozen(String json, String hash) {}

    List<SelfInspectionView.SelfTaken> history(UUID self) {
        return new Statement("""
                        select act, name, at, business_day, late, reason, hash from self_submission
                         where self = :self order by id
                        """).with("self", self).rows(entities, SelfRepository::taken);
    }

    private static SelfInspectionView.SelfTaken taken(Tuple row) {
        return new SelfInspectionView.SelfTaken(
                SelfAct.valueOf(row.get("act", String.class)),
                row.get("name", String.class),
                row.get("at", Instant.class),
                row.get("business_day", LocalDate.class),
                row.get("late", Boolean.class),
                row.get("reason", String.class),
                row.get("hash", String.class));
    }

    Optional<LocalDate> deadline(UUID round) {
        return new Statement("select ends from round_stage where round = :round and stage = 'SELF_INSPECTION'")
                .with("round", round)
                .first(entities, row -> row.get("ends", LocalDate.class));
    }
}
