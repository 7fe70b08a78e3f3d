package org.qingyuan.responsibility.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.Numbered;

/** Which form each duty has, and what else was decided about its records. */
@ApplicationScoped
public class DutySettings {
    private static final String DUTIES = """
            select d.id, w.ordinal as row, w.item_no, w.item_name, d.clause_text, d.kind, d.acts, s.form_code,
                   coalesce(s.form_required, false) as form_required, coalesce(s.shareable, true) as shareable,
                   coalesce(s.version, 0) as version
              from duty d
              join plan_row w on w.id = d.plan_row
              join plan p on p.id = w.plan
              left join duty_setting s on s.duty = d.id
             where d.bureau = :bureau and p.state <> 'DISCARDED'
            """;

    private final EntityManager entities;
    private final FormRepository forms;
    private final Trail trail;

    DutySettings(EntityManager entities, FormRepository forms, Trail trail) {
        this.entities = entities;
        this.forms = forms;
        this.trail = trail;
    }

    /** In the order of the table. @throws Problem 404 when the caller does not know the plan */
    @Transactional
    public List<DutySettingView> of(Caller caller, UUID plan) {
        Sql sql = new Sql(DUTIES)
                .add("and p.id = :plan")
                .with("bureau", caller.bureau())
                .with("plan", plan);
        if (!decides(caller)) {
            sql.add("and p.state <> 'DRAFT'");
        }
        List<DutySettingView> found =
                views(caller.bureau(), sql.add("order by w.ordinal, d.ordinal").rows(entities));
        if (found.isEmpty()) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return found;
    }

    /** @throws Problem 404 unknown duty; 422 unknown form; 428 and 412 as for every change */
    @Transactional
    public DutySettingView change(Caller caller, UUID duty, String ifMatch, DutySettingRequest request) {
        DutySettingView now = one(caller, duty);
        IfMatch.check(ifMatch, now.version());
        if (request.form() != null && !forms.inUse(caller.bureau()).containsKey(request.form())) {
            throw new Problem(ResponsibilityProblem.FORM_UNKNOWN, request.form());
        }
        DutySetting setting = entities.find(DutySetting.class, duty);
        boolean created = setting == null;
        if (created) {
            setting = new DutySetting();
            setting.duty = duty;
            setting.bureau = caller.bureau();
            // The view said 0 while there was nothing: the first stored one has to differ.
            setting.version = 1;
        }
        setting.formCode = request.form();
        setting.formRequired = request.formRequired();
        setting.shareable = request.shareable();
        setting.changedBy = caller.person();
        setting.changedAt = Instant.now();
        if (created) {
            entities.persist(setting);
        }
        entities.flush();
        trail.record("duty-setting.change", "duty", duty);
        return one(caller, duty);
    }

    /** A duty of a new version of the plan keeps what was decided for the one that it follows, unless decided anew. */
    public void passOn(UUID was, UUID duty) {
        entities.createNativeQuery("""
                        insert into duty_setting (duty, bureau, form_code, form_required, shareable, changed_by, changed_at, version)
                        select :duty, bureau, form_code, form_required, shareable, changed_by, changed_at, 1
                          from duty_setting where duty = :was
                        on conflict (duty) do nothing
                        """)
                .setParameter("duty", duty)
                .setParameter("was", was)
                .executeUpdate();
    }

    private DutySettingView one(Caller caller, UUID duty) {
        return views(
                        caller.bureau(),
                        new Sql(DUTIES)
                                .add("and d.id = :duty")
                                .with("bureau", caller.bureau())
                                .with("duty", duty)
                                .rows(entities))
                .stream()
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** What was decided for these duties, by duty. */
    public List<DutySettingView> of(String bureau, Collection<UUID> duties) {
        return duties.isEmpty()
                ? List.of()
                : views(
                        bureau,
                        new Sql(DUTIES)
                                .add("and d.id in (:duties)")
                                .with("bureau", bureau)
                                .with("duties", duties)
                                .rows(entities));
    }

    private List<DutySettingView> views(String bureau, List<Tuple> rows) {
        // A plan that is over may name a form that is retired; nobody's words choose one.
        Map<String, FormVersion> current = forms.current(bureau);
        List<String> retired = forms.retired(bureau);
        List<FormChoice.Candidate> candidates = current.values().stream()
                .filter(form -> !retired.contains(form.code))
                .map(form -> new FormChoice.Candidate(form.code, form.read().serves()))
                .toList();
        return rows.stream().map(row -> view(row, current, candidates)).toList();
    }

    private static DutySettingView view(
            Tuple row, Map<String, FormVersion> current, List<FormChoice.Candidate> candidates) {
        String item = row.get("item_no", String.class);
        String clause = row.get("clause_text", String.class);
        DutyKind kind = DutyKind.valueOf(row.get("kind", String.class));
        String chosen = row.get("form_code", String.class);
        String code = chosen == null ? FormChoice.of(candidates, item, clause, kind) : chosen;
        Map<String, String> byAct = new LinkedHashMap<>();
        for (String act : row.get("acts", String[].class)) {
            byAct.put(act, chosen == null ? FormChoice.of(candidates, item, act, kind) : chosen);
        }
        Stream<String> titles = byAct.isEmpty() ? Stream.of(code) : byAct.values().stream();
        return new DutySettingView(
                row.get("id", UUID.class),
                row.get("row", Integer.class),
                new Numbered(item, row.get("item_name", String.class)),
                clause,
                kind,
                code,
                titles.distinct().map(one -> current.get(one).title).collect(Collectors.joining("、")),
                byAct,
                chosen != null,
                row.get("form_required", Boolean.class),
                row.get("shareable", Boolean.class),
                row.get("version", Integer.class));
    }

    private static boolean decides(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
    }
}
