package org.qingyuan.responsibility.revision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was taken out of a text and what was put in. Chinese has no spaces to part words at, so a character is a word, a
 * number or a Latin word is one too; a lone character that stands by chance between two changes is counted to them, so that
 * a reader sees one change and not three.
 */
public final class WordDiff {
    private static final Pattern WORD = Pattern.compile("[0-9０-９.]+%?|[A-Za-z]+|.", Pattern.DOTALL);
    private static final int TOO_SHORT_TO_PART = 1;

    private WordDiff() {}

    /** In reading order; what was removed stands before what replaced it. */
    public static List<Piece> of(String old, String fresh) {
        List<String> from = words(old);
        List<String> to = words(fresh);
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(from, to).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Piece.Kind.SAME, from.subList(at, start));
            add(pieces, Piece.Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Piece.Kind.ADDED, delta.getTarget().getLines());
            at = start + delta.getSource().size();
        }
        add(pieces, Piece.Kind.SAME, from.subList(at, from.size()));
        return joined(pieces);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, words.stream().collect(Collectors.joining())));
        }
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = i > 0 && i < pieces.size() - 1 && piece.text().length() <= TOO_SHORT_TO_PART;
            switch (piece.kind()) {
                case REMOVED -> removed.append(piece.text());
                case ADDED -> added.append(piece.text());
                case SAME -> {
                    if (between) {
                        removed.append(piece.text());
                        added.append(piece.text());
                    } else {
                        flush(joined, removed, added);
                        joined.add(piece);
                    }
                }
            }
        }
        flush(joined, removed, added);
        return joined;
    }

    private static void flush(List<Piece> pieces, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            pieces.add(new Piece(Piece.Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
