package org.qingyuan.responsibility.reading;

/**
 * The words of a task that a duty or a flag was read from.
 *
 * @param start offset in {@link RowText#task()}, in UTF-16 units
 * @param end exclusive
 */
public record Clause(String text, int start, int end) {
    public static Clause of(String task, int start, int end) {
        return new Clause(task.substring(start, end), start, end);
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
