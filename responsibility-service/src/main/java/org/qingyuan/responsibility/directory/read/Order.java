package org.qingyuan.responsibility.directory.read;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.qingyuan.kit.page.Cursor;

/**
 * What a list is sorted by. One place says how a key is called in the query, what it is of a row and how it is read back
 * from a cursor, so that the three cannot fall apart. The last key must tell any two rows apart.
 *
 * @param <T> a row of the list
 */
public final class Order<T> {
    @FunctionalInterface
    private interface ReadBack {
        Object of(Cursor cursor, int index);
    }

    private record Key<T>(String expression, Function<T, ?> of, ReadBack read) {}

    private final List<Key<T>> keys;

    private Order(List<Key<T>> keys) {
        this.keys = keys;
    }

    public static <T> Order<T> byText(String expression, Function<T, String> of) {
        return new Order<T>(List.of()).and(new Key<>(expression, of, Cursor::text));
    }

    public static <T> Order<T> byNumber(String expression, Function<T, Integer> of) {
        return new Order<T>(List.of()).thenNumber(expression, of);
    }

    public Order<T> thenNumber(String expression, Function<T, Integer> of) {
        return and(new Key<>(expression, of, (cursor, index) -> (int) cursor.number(index)));
    }

    public Order<T> thenId(Function<T, UUID> of) {
        return and(new Key<>("o.id", of, Cursor::uuid));
    }

    private Order<T> and(Key<T> key) {
        List<Key<T>> more = new ArrayList<>(keys);
        more.add(key);
        return new Order<>(List.copyOf(more));
    }

    String expressions() {
        return String.join(", ", keys.stream().map(Key::expression).toList());
    }

    Cursor cursor(T row) {
        return Cursor.of(keys.stream().map(key -> key.of().apply(row)).toArray());
    }

    /** The values to go on after, in the order of the keys; empty for the first page. */
    List<Object> values(String after) {
        Cursor cursor = Cursor.decode(after, keys.size());
        List<Object> values = new ArrayList<>();
        for (int i = 0; cursor != null && i < keys.size(); i++) {
            values.add(keys.get(i).read().of(cursor, i));
        }
        return values;
    }
}
