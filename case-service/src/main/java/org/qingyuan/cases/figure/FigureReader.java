package org.qingyuan.cases.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.lead.LeadSight;
import org.qingyuan.cases.vault.BlindIndex;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.directory.Unit;
import org.qingyuan.kit.sql.Statement;

/** Counts the leads that the reader may know of: those that concern him or his unit are in no figure of his. */
@ApplicationScoped
class FigureReader {
    private static final String ROWS = """
            select l.source, l.matter_kind, l.subject_rank, l.stage, l.disposal, l.repeated, l.stage_since,
                   encode(l.subject_unit, 'hex') as unit,
                   exists (select from lead_clock k where k.lead = l.id and k.stopped_on is null and k.suspended_on is null
                              and k.due < :today) as overdue
              from lead l
             where l.received_on between :first and :last and not l.frozen and
            """;

    private final EntityManager entities;
    private final LeadSight sight;
    private final BlindIndex index;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;
    private final FigureConfig config;

    FigureReader(
            EntityManager entities,
            LeadSight sight,
            BlindIndex index,
            CopiedDirectory directory,
            BusinessCalendar calendar,
            FigureConfig config) {
        this.entities = entities;
        this.sight = sight;
        this.index = index;
        this.directory = directory;
        this.calendar = calendar;
        this.config = config;
    }

    /** Whole years only: figures of overlapping spans would tell by their difference what each of them hides. */
    LeadFigures read(Caller caller, int year) {
        LocalDate today = calendar.today();
        Map<String, UUID> units = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        for (Unit unit : directory.units(caller.bureau(), today)) {
            units.put(HexFormat.of().formatHex(index.id(unit.id())), unit.id());
            names.put(unit.id().toString(), unit.name());
        }
        List<FigureRow> rows = sight.visible(new Statement(ROWS), caller)
                .with("first", LocalDate.of(year, 1, 1))
                .with("last", LocalDate.of(year, 12, 31))
                .with("today", today)
                .rows(
                        entities,
                        row -> new FigureRow(
                                row.get("source", String.class),
                                row.get("matter_kind", String.class),
                                row.get("subject_rank", String.class),
                                units.get(row.get("unit", String.class)),
                                row.get("stage", String.class),
                                row.get("disposal", String.class),
                                row.get("repeated", Boolean.class),
                                row.get("overdue", Boolean.class),
                                (int) ChronoUnit.DAYS.between(row.get("stage_since", LocalDate.class), today)));
        return FigureTables.of(year, rows, Math.max(2, config.smallest()), names::get);
    }
}
