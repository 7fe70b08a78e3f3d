package org.qingyuan.responsibility.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qingyuan.responsibility.reading.LeftAside;
import org.qingyuan.responsibility.reading.LeftAsideReason;
import org.qingyuan.responsibility.reading.PlanFound;
import org.qingyuan.responsibility.reading.PlanText;
import org.qingyuan.responsibility.reading.UnreadableDocument;
import org.qingyuan.responsibility.reading.ValueField;
import org.qingyuan.responsibility.reading.ValueSource;
import org.qingyuan.responsibility.reading.document.SourceDocument;

/**
 * The plans of a document where it holds more than one, each under a title of its own. Each can be read alone: what is above
 * the first title (文号, who issued it) counts for all of them, what is between two titles for one.
 */
public final class SeveralPlans {
    private static final String ENCLOSURE = "附[件表]?[\\d一二三四五六七八九十]*[：:]?";

    private final SourceDocument document;
    private final List<PlanTables.Beginning> beginnings;
    private final List<PlanFound> found = new ArrayList<>();
    private final int cover;

    private SeveralPlans(SourceDocument document, List<PlanTables.Beginning> beginnings) {
        this.document = document;
        this.beginnings = beginnings;
        Optional<PlanText> first = tried(slice(0, 0));
        cover = coverOf(first);
        found.add(named(beginnings.getFirst(), first));
        for (int i = 1; i < beginnings.size(); i++) {
            found.add(named(beginnings.get(i), tried(slice(i, cover))));
        }
    }

    /** Empty for a document of one plan or none. */
    public static Optional<SeveralPlans> of(SourceDocument document) {
        List<PlanTables.Beginning> beginnings = new PlanTables(document).beginnings();
        return beginnings.size() < 2 ? Optional.empty() : Optional.of(new SeveralPlans(document, beginnings));
    }

    /** In the order of the document. */
    public List<PlanFound> found() {
        return List.copyOf(found);
    }

    /** The document as if it held this plan alone, the others named as left aside; empty when there is none at that place. */
    public Optional<SourceDocument> only(String at) {
        for (int i = 0; i < beginnings.size(); i++) {
            if (beginnings.get(i).at().equals(at)) {
                SourceDocument slice = slice(i, i == 0 ? 0 : cover);
                List<LeftAside> leftAside = new ArrayList<>(slice.leftAside());
                found.stream()
                        .filter(other -> !other.at().equals(at))
                        .forEach(other -> leftAside.add(new LeftAside(
                                other.at(), Sections.shortened(other.title()), LeftAsideReason.ANOTHER_PLAN)));
                return Optional.of(
                        new SourceDocument(slice.file(), slice.blocks(), List.copyOf(leftAside), slice.flags()));
            }
        }
        return Optional.empty();
    }

    /** The document cut at the titles, in its order. */
    public List<SourceDocument> each() {
        return IntStream.range(0, beginnings.size())
                .mapToObj(i -> slice(i, i == 0 ? 0 : cover))
                .toList();
    }

    private SourceDocument slice(int plan, int coverBlocks) {
        List<SourceDocument.Block> all = document.blocks();
        int to = plan + 1 < beginnings.size() ? beginnings.get(plan + 1).block() : all.size();
        List<SourceDocument.Block> blocks = new ArrayList<>();
        all.subList(0, coverBlocks).stream()
                .filter(block -> block instanceof SourceDocument.Paragraph)
                .forEach(blocks::add);
        blocks.addAll(all.subList(plan == 0 ? 0 : beginnings.get(plan).block(), to));
        return new SourceDocument(document.file(), List.copyOf(blocks), document.leftAside(), document.flags());
    }

    private static Optional<PlanText> tried(SourceDocument slice) {
        try {
            return PlanTableReader.read(slice);
        } catch (UnreadableDocument e) {
            // Its own refusal comes when it is chosen.
            return Optional.empty();
        }
    }

    private static PlanFound named(PlanTables.Beginning beginning, Optional<PlanText> text) {
        String title = text.map(PlanText::title).filter(t -> !t.isEmpty()).orElse(beginning.title());
        return new PlanFound(
                beginning.at(), title, text.map(t -> t.rows().size()).orElse(null));
    }

    private static boolean isTitled(SourceDocument.Paragraph paragraph, String title) {
        return !title.isEmpty()
                && Sections.shortened(CellText.tight(paragraph.text())).equals(title);
    }

    /** How many blocks stand above the first plan's own title. */
    private int coverOf(Optional<PlanText> first) {
        String title = first.stream()
                .flatMap(text -> text.particulars().sources().stream())
                .filter(source -> source.field() == ValueField.TITLE)
                .map(ValueSource::at)
                .findFirst()
                .orElse("");
        String unread = first.isPresent() ? "" : beginnings.getFirst().title();
        List<SourceDocument.Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof SourceDocument.Paragraph paragraph
                    && (paragraph.at().equals(title) || isTitled(paragraph, unread))) {
                int from = i;
                while (from > 0
                        && blocks.get(from - 1) instanceof SourceDocument.Paragraph above
                        && CellText.tight(above.text()).matches("|" + ENCLOSURE)) {
                    from--;
                }
                return from;
            }
        }
        return 0;
    }
}
