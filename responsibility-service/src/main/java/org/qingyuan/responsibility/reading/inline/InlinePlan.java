package org.qingyuan.responsibility.reading.inline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.FlagText;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.Numbered;
import org.qingyuan.responsibility.reading.Particulars;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.RowText;
import org.qingyuan.responsibility.reading.TimeLimit;
import org.qingyuan.responsibility.reading.TimeLimitKind;
import org.qingyuan.responsibility.reading.ValueField;
import org.qingyuan.responsibility.reading.ValueOrigin;
import org.qingyuan.responsibility.reading.ValueSource;
import org.qingyuan.responsibility.reading.clause.CellAndClause;
import org.qingyuan.responsibility.reading.clause.ClauseReader;
import org.qingyuan.responsibility.reading.clause.ReadingContext;
import org.qingyuan.responsibility.reading.document.SourceDocument;
import org.qingyuan.responsibility.reading.table.LimitCells;
import org.qingyuan.responsibility.reading.table.ParticularsReader;

/** A plan without a table: paragraphs, each with its units in brackets at the end or on the lines below it. */
public final class InlinePlan {
    /** 加强廉政教育。每年… : the first sentence is the name of the item. */
    private static final Pattern LEAD =
            Pattern.compile("(?s)(?<name>(?:(?!每|不少于|至少|\\d次)[^。：:，,；;\\n]){2,24})[。：:\\n](?<rest>.{6,})");

    private InlinePlan() {}

    /** Empty when the paragraphs assign nothing. */
    public static Optional<PlanText> read(SourceDocument document, List<LeftAside> others) {
        Outline outline = new Outline(document.blocks());
        if (outline.tasks().isEmpty() || !outline.isPlan()) {
            return Optional.empty();
        }
        List<RowText> rows = new ArrayList<>();
        outline.tasks().forEach(task -> rows.add(row(rows.size() + 1, task)));
        String first = outline.tasks().getFirst().above().isEmpty()
                ? outline.tasks().getFirst().at()
                : outline.tasks().getFirst().above().getFirst().at();
        ParticularsReader around = ParticularsReader.ofParagraphs(document, first);
        List<FlagText> flags = new ArrayList<>(document.flags());
        flags.add(new FlagText(first, FlagCode.READ_FROM_PARAGRAPHS, null, List.of(String.valueOf(rows.size()))));
        List<LeftAside> leftAside = new ArrayList<>(others);
        leftAside.addAll(outline.leftAside());
        Particulars particulars = around.particulars();
        flags.addAll(around.flags());
        return Optional.of(new PlanText(particulars, List.copyOf(rows), List.copyOf(leftAside), List.copyOf(flags)));
    }

    /** Where a document has both, the table counts, and the paragraphs are named. */
    public static PlanText beside(SourceDocument document, PlanText table) {
        Outline outline = new Outline(document.blocks());
        if (outline.tasks().isEmpty() || !outline.isPlan()) {
            return table;
        }
        Outline.Task task = outline.tasks().getFirst();
        List<LeftAside> leftAside = new ArrayList<>(table.leftAside());
        String name = task.words().length() <= 40 ? task.words() : task.words().substring(0, 40) + "…";
        leftAside.add(new LeftAside(task.at(), name, LeftAsideReason.TEXT_BESIDE_TABLE));
        return new PlanText(table.particulars(), table.rows(), List.copyOf(leftAside), table.flags());
    }

    private static RowText row(int ordinal, Outline.Task task) {
        List<FlagText> flags = new ArrayList<>();
        Set<ValueSource> sources = new LinkedHashSet<>();
        List<Outline.Head> above = task.above();
        Numbered mechanism = above.isEmpty() ? Numbered.NONE : above.getFirst().name();
        Numbered item = above.size() < 2 ? Numbered.NONE : above.getLast().name();
        if (!above.isEmpty()) {
            sources.add(new ValueSource(ValueField.MECHANISM, above.getFirst().at(), ValueOrigin.HEADING));
        }
        String words = task.words();
        if (above.size() >= 2) {
            sources.add(new ValueSource(ValueField.ITEM, above.getLast().at(), ValueOrigin.HEADING));
        } else {
            Matcher lead = LEAD.matcher(words);
            if (!task.own().no().isEmpty() && lead.matches()) {
                item = new Numbered(task.own().no(), lead.group("name"));
                words = lead.group("rest").strip();
                sources.add(new ValueSource(ValueField.ITEM, task.at(), ValueOrigin.HEADING));
            }
        }
        sources.add(new ValueSource(ValueField.TASK, task.at(), ValueOrigin.PRINTED));
        Assignment assigned = task.assignment();
        says(sources, ValueField.RESPONSIBLE, !assigned.responsible().isEmpty(), task);
        says(sources, ValueField.SUPPORTING, !assigned.supporting().isEmpty(), task);
        says(sources, ValueField.LEADER, !assigned.leader().isEmpty(), task);
        says(sources, ValueField.TIME_LIMIT, !assigned.limit().isEmpty(), task);
        if (assigned.responsible().isEmpty()) {
            flags.add(new FlagText(task.assignedAt(), FlagCode.EMPTY_CELL, null, List.of("责任单位")));
        }
        TimeLimit limit = limit(assigned.limit(), task.assignedAt(), flags);
        var reading = ClauseReader.read(words, new ReadingContext(task.at(), assigned.responsible(), limit));
        if (CellAndClause.agree(limit.text(), reading)) {
            flags.removeIf(flag -> flag.code() == FlagCode.TIME_LIMIT_NOT_UNDERSTOOD);
        }
        flags.addAll(reading.flags());
        return new RowText(
                ordinal,
                mechanism,
                item,
                words,
                assigned.responsible(),
                assigned.supporting(),
                assigned.leader(),
                limit,
                reading.duties(),
                List.copyOf(flags),
                List.copyOf(sources));
    }

    private static void says(Set<ValueSource> sources, ValueField field, boolean said, Outline.Task task) {
        if (said) {
            sources.add(new ValueSource(field, task.assignedAt(), ValueOrigin.PRINTED));
        }
    }

    private static TimeLimit limit(String words, String at, List<FlagText> flags) {
        if (words.isEmpty()) {
            flags.add(new FlagText(at, FlagCode.EMPTY_CELL, null, List.of("完成时限")));
            return TimeLimit.NONE;
        }
        TimeLimit limit = LimitCells.read(words);
        if (limit.kind() == TimeLimitKind.NONE) {
            flags.add(new FlagText(at, FlagCode.TIME_LIMIT_NOT_UNDERSTOOD, null, List.of(words)));
        } else if (limit.kind() == TimeLimitKind.WITHIN) {
            flags.add(new FlagText(at, FlagCode.TIME_LIMIT_START_UNKNOWN, null, List.of(words)));
        }
        return limit;
    }
}
