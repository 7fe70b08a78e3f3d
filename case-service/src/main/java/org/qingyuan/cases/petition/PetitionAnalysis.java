package org.qingyuan.cases.petition;

import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.qingyuan.cases.analysis.Analyses;
import org.qingyuan.cases.document.ChineseDate;
import org.qingyuan.cases.document.DocumentTemplates;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.directory.Bureau;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.directory.Unit;

/** 季度信访分析 (2.4): what a unit handled itself in a quarter, drafted with figures and a chart; people write the conclusions. */
@ApplicationScoped
class PetitionAnalysis {
    private static final int MONTHS = 3;
    private static final String UNWRITTEN = "（由承办单位填写：反映集中的问题、原因和改进措施）";
    private static final List<String> QUARTERS = List.of("一", "二", "三", "四");

    private final PetitionFigureReader figures;
    private final DocumentTemplates templates;
    private final Analyses analyses;
    private final CopiedDirectory directory;
    private final BusinessCalendar calendar;

    PetitionAnalysis(
            PetitionFigureReader figures,
            DocumentTemplates templates,
            Analyses analyses,
            CopiedDirectory directory,
            BusinessCalendar calendar) {
        this.figures = figures;
        this.templates = templates;
        this.analyses = analyses;
        this.directory = directory;
        this.calendar = calendar;
    }

    byte[] draft(Caller caller, UUID unit, int year, int quarter) {
        LocalDate first = LocalDate.of(year, (quarter - 1) * MONTHS + 1, 1);
        PetitionFigures read =
                figures.read(caller, unit, first, first.plusMonths(MONTHS).minusDays(1));
        List<Map<String, String>> kinds = rows(read.kinds(), code -> PetitionWords.of(PetitionKind.valueOf(code)));
        Map<String, Object> values = new HashMap<>();
        values.put("period", "%d年第%s季度".formatted(year, QUARTERS.get(quarter - 1)));
        values.put("unit", whose(caller, unit));
        values.put("date", ChineseDate.of(calendar.today()));
        values.put("summary", summary(read));
        values.put("handling", handling(read));
        values.put(
                "advice",
                analyses.words(caller, narrowed(caller, unit), year, quarter).orElse(UNWRITTEN));
        values.put("kinds", kinds);
        values.put("sources", rows(read.sources(), code -> PetitionWords.of(PetitionSource.valueOf(code))));
        values.put("chart", read.kinds());
        Configure configure = Configure.builder()
                .bind("kinds", new LoopRowTableRenderPolicy())
                .bind("sources", new LoopRowTableRenderPolicy())
                .bind("chart", new PetitionChart(read.kinds()))
                .build();
        return templates.fill("petition-analysis", values, configure).bytes();
    }

    private static UUID narrowed(Caller caller, UUID unit) {
        return unit == null && !caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD) ? caller.unit() : unit;
    }

    private String whose(Caller caller, UUID unit) {
        UUID asked = narrowed(caller, unit);
        return asked == null
                ? directory.bureau(caller.bureau()).map(Bureau::name).orElse("")
                : directory.unit(caller.bureau(), asked).map(Unit::name).orElse("");
    }

    private static String summary(PetitionFigures read) {
        return read.count() == 0
                ? "本季度没有收到由本单位办理的信访和政风热线来件。"
                : "本季度收到并办理信访和政风热线来件 %d 件，其中重复件 %d 件；已办结 %d 件，正在办理 %d 件。"
                        .formatted(read.count(), read.repeated(), read.closed(), read.open());
    }

    private static String handling(PetitionFigures read) {
        return "按期告知受理 %d 件，超期 %d 件，延期 %d 件。".formatted(read.told(), read.late(), read.extended());
    }

    private static List<Map<String, String>> rows(
            List<PetitionFigures.PetitionCount> counts, Function<String, String> word) {
        if (counts.isEmpty()) {
            return List.of(Map.of("name", "无", "count", "0", "closed", "0", "late", "0", "repeated", "0"));
        }
        return counts.stream()
                .map(line -> Map.of(
                        "name", word.apply(line.code()),
                        "count", Long.toString(line.count()),
                        "closed", Long.toString(line.closed()),
                        "late", Long.toString(line.late()),
                        "repeated", Long.toString(line.repeated())))
                .toList();
    }
}
