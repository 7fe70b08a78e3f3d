package org.qingyuan.kit.page;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next give it as {@code after} for the next page; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    /**
     * @param rowsPlusOne what a finder got with {@code limit + 1}: the row too many says that there is a next page
     * @param key the sort key of a row, in the order of the finder's ORDER BY
     */
    public static <R, T> Page<T> of(List<R> rowsPlusOne, int limit, Function<R, T> view, Function<R, Cursor> key) {
        boolean more = rowsPlusOne.size() > limit;
        List<R> rows = more ? rowsPlusOne.subList(0, limit) : rowsPlusOne;
        String next = more ? key.apply(rows.getLast()).encode() : null;
        return new Page<>(rows.stream().map(view).toList(), next);
    }
}
