package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.directory.Directory;
import org.qingyuan.responsibility.form.FormVersionView;
import org.qingyuan.responsibility.form.Forms;
import org.qingyuan.responsibility.form.Measures;
import org.qingyuan.responsibility.obligation.OwnDuty;

/**
 * Who accepts a record (domain: Who accepts). A record of 纪委 goes to a leader of the bureau. Of any other unit: to the
 * responsible unit where the recording unit only supports, else to 纪委; to 纪委 also when one record serves rows of
 * different responsible units, and where no responsible unit stands any more.
 */
@ApplicationScoped
public class Acceptance {
    private final EntityManager entities;
    private final Directory directory;
    private final BusinessCalendar calendar;
    private final EvidenceRepository evidence;
    private final Forms forms;
    private final RecordMeasures measures;

    Acceptance(
            EntityManager entities,
            Directory directory,
            BusinessCalendar calendar,
            EvidenceRepository evidence,
            Forms forms,
            RecordMeasures measures) {
        this.entities = entities;
        this.directory = directory;
        this.calendar = calendar;
        this.evidence = evidence;
        this.forms = forms;
        this.measures = measures;
    }

    /** Fixes the accepting side of a record that is being signed. */
    void choose(DutyRecord record) {
        UUID discipline =
                directory.disciplineUnit(record.bureau, calendar.today()).orElse(null);
        if (record.unit.equals(discipline)) {
            record.acceptingSide = AcceptingSide.BUREAU_LEADER;
            record.acceptingUnit = null;
            return;
        }
        Set<UUID> responsible = new HashSet<>();
        new Sql("""
                        select distinct first_value(case when own then null else p.unit end)
                                 over (partition by p.plan_row order by p.ordinal) as unit
                          from (select o.plan_row, rp.unit, rp.ordinal,
                                       bool_or(rp.unit = :unit) over (partition by o.plan_row) as own
                                  from record_obligation ro
                                  join obligation o on o.id = ro.obligation
                                  left join lateral row_units(o.plan_row, cast(:today as date)) rp
                                    on rp.side = 'RESPONSIBLE'
                                 where ro.record = :record) p
                        """)
                .with("unit", record.unit)
                .with("record", record.id)
                .with("today", calendar.today())
                .rows(entities)
                .forEach(row -> responsible.add(row.get("unit", UUID.class)));
        UUID only = responsible.size() == 1 ? responsible.iterator().next() : null;
        boolean byResponsible = only != null && !only.equals(discipline);
        record.acceptingSide = byResponsible ? AcceptingSide.RESPONSIBLE : AcceptingSide.DISCIPLINE;
        record.acceptingUnit = byResponsible ? only : null;
    }

    /** Whether the acceptor, or in whose place he stands, owes one of the duties that the record serves: nobody accepts that. */
    boolean owed(Caller caller, UUID inPlaceOf, DutyRecord record) {
        Sql own = new Sql("select 1 as n from record_obligation ro join obligation o on o.id = ro.obligation")
                .add("where ro.record = :record and")
                .add(OwnDuty.owed("o"))
                .with("record", record.id);
        return !OwnDuty.owing(own, caller.person(), inPlaceOf).rows(entities).isEmpty();
    }

    /**
     * Accepts, and freezes what was accepted under a hash.
     *
     * @throws Problem 403 when the acceptor, or in whose place he stands, owes one of the duties that the record serves
     */
    void accept(Caller caller, UUID inPlaceOf, DutyRecord record) {
        if (owed(caller, inPlaceOf, record)) {
            throw new Problem(ResponsibilityProblem.FOUR_EYES);
        }
        List<Evidence> files = evidence.of(record.id);
        record.acceptor = caller.person();
        record.acceptedFor = inPlaceOf;
        record.acceptedOn = calendar.today();
        FormVersionView form = record.formVersion == null ? null : forms.published(caller, record.formVersion);
        record.hash = RecordHash.of(record, form == null ? null : form.sha256(), files);
        record.hashVersion = RecordHash.VERSION;
    }

    /** Writes what an accepted record yields; only once its state says so, as the statement writes the record first. */
    void measure(Caller caller, DutyRecord record) {
        if (record.formVersion != null) {
            FormVersionView form = forms.published(caller, record.formVersion);
            measures.keep(record.id, Measures.of(form.definition(), record.values()));
        }
    }
}
