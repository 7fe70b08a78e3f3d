package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.DirectoryNames;
import org.qingyuan.responsibility.form.Closing;
import org.qingyuan.responsibility.form.FormJson;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.obligation.ObligationNames;
import org.qingyuan.responsibility.reading.Numbered;

/** Puts together what a caller sees of one record. */
@ApplicationScoped
public class RecordViews {
    private final EntityManager entities;
    private final RecordRepository records;
    private final EvidenceRepository evidence;
    private final Deputies deputies;
    private final Forms forms;
    private final RecordMeasures measures;
    private final Acceptance acceptance;
    private final Fulfilments fulfilments;
    private final PastVersions past;

    RecordViews(
            EntityManager entities,
            RecordRepository records,
            EvidenceRepository evidence,
            Deputies deputies,
            Forms forms,
            RecordMeasures measures,
            Acceptance acceptance,
            Fulfilments fulfilments,
            PastVersions past) {
        this.entities = entities;
        this.records = records;
        this.evidence = evidence;
        this.deputies = deputies;
        this.forms = forms;
        this.measures = measures;
        this.acceptance = acceptance;
        this.fulfilments = fulfilments;
        this.past = past;
    }

    public RecordView of(Caller caller, DutyRecord record) {
        List<RecordView.Possible> acts = acts(caller, record);
        boolean reopens = acts.stream().anyMatch(one -> one.act() == RecordAct.REOPEN);
        return new RecordView(
                record.id,
                unit(record.bureau, record.unit),
                record.heldOn,
                record.title,
                record.content,
                record.participants,
                record.state,
                record.notice == null
                        ? person(record.bureau, record.recorder)
                        : named(
                                "select notice_source_name(source) as name from fulfilment_notice where bureau = :bureau and id = :id",
                                record.bureau,
                                record.notice),
                person(record.bureau, record.signer),
                person(record.bureau, record.signedFor),
                person(record.bureau, record.acceptor),
                person(record.bureau, record.acceptedFor),
                record.acceptingSide,
                unit(record.bureau, record.acceptingUnit),
                record.acceptedOn,
                record.hash,
                record.hashVersion,
                record.formVersion,
                FormJson.map(record.values()),
                names(record),
                measures.of(record.id),
                served(record),
                evidence(record),
                history(record),
                past.of(record),
                reopens ? records.foundWrong(record) : null,
                acts,
                record.editable() && records.writes(caller, record),
                record.version);
    }

    private List<EvidenceView> evidence(DutyRecord record) {
        Map<String, Long> elsewhere = evidence.elsewhere(record);
        return evidence.of(record.id).stream()
                .map(file -> EvidenceView.of(file, elsewhere.getOrDefault(file.sha256, 0L)))
                .toList();
    }

    private Map<String, String> names(DutyRecord record) {
        return record.formVersion == null
                ? Map.of()
                : forms.names(record.bureau, forms.version(record.bureau, record.formVersion), record.values());
    }

    private List<RecordView.Possible> acts(Caller caller, DutyRecord record) {
        return Transition.TABLE.stream()
                .filter(step -> step.from() == record.state && open(caller, step, record))
                .map(step -> new RecordView.Possible(step.act(), step.reason()))
                .toList();
    }

    private boolean open(Caller caller, Transition step, DutyRecord record) {
        try {
            UUID inPlaceOf = deputies.require(caller, step.who(), record);
            return step.act() != RecordAct.ACCEPT || !acceptance.owed(caller, inPlaceOf, record);
        } catch (Problem notNow) {
            return false;
        }
    }

    private List<RecordView.Served> served(DutyRecord record) {
        List<Tuple> rows = new Sql("""
                        select o.id, w.item_no, w.item_name, d.clause_text, o.act, o.starts, o.due, ro.reason, ro.fulfils,
                        """ + ObligationNames.owner("o") + """
                          from record_obligation ro
                          join obligation o on o.id = ro.obligation
                          join duty d on d.id = o.duty
                          join plan_row w on w.id = o.plan_row
                         where ro.record = :record order by w.ordinal, o.due, o.id
                        """)
                .with("record", record.id)
                .rows(entities);
        boolean progress = !record.editable() && rows.stream().anyMatch(row -> !row.get("fulfils", Boolean.class));
        Map<UUID, Closing> closing = progress ? fulfilments.closing(record) : Map.of();
        return rows.stream()
                .map(row -> served(row, record.editable() ? null : row.get("fulfils", Boolean.class), closing))
                .toList();
    }

    private static RecordView.Served served(Tuple row, Boolean fulfils, Map<UUID, Closing> closing) {
        UUID id = row.get("id", UUID.class);
        return new RecordView.Served(
                id,
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                row.get("clause_text", String.class),
                row.get("act", String.class),
                row.get("owner_name", String.class),
                row.get("starts", LocalDate.class),
                row.get("due", LocalDate.class),
                row.get("reason", String.class),
                fulfils,
                Boolean.FALSE.equals(fulfils) ? closing.get(id) : null);
    }

    private List<RecordView.Step> history(DutyRecord record) {
        return entities.createQuery("from RecordStep where record = :record order by id", RecordStep.class)
                .setParameter("record", record.id)
                .getResultStream()
                .map(step -> new RecordView.Step(
                        step.act,
                        step.fromState,
                        step.toState,
                        person(record.bureau, step.person),
                        person(record.bureau, step.onBehalfOf),
                        person(record.bureau, step.recorderBefore),
                        person(record.bureau, step.recorderAfter),
                        step.at,
                        step.reason))
                .toList();
    }

    private NamedRef unit(String bureau, UUID id) {
        return DirectoryNames.unit(entities, bureau, id);
    }

    private NamedRef person(String bureau, UUID id) {
        return DirectoryNames.person(entities, bureau, id);
    }

    private NamedRef named(String sql, String bureau, UUID id) {
        if (id == null) {
            return null;
        }
        Stream<Tuple> names = new Sql(sql).with("bureau", bureau).with("id", id).rows(entities).stream();
        return new NamedRef(
                id, names.findFirst().map(row -> row.get("name", String.class)).orElse(null));
    }
}
