package org.qingyuan.scoring.json;

/**
 * Documents as canonical JSON: UTF-8, members sorted by the code units of their names, no white space, absent members
 * left out, decimals plain and without trailing zeros. Equal documents have equal texts.
 */
public final class Canonical {
    private Canonical() {}

    public static String write(Record document) {
        StringBuilder text = new StringBuilder();
        JsonText.write(RecordTree.of(document), text);
        return text.toString();
    }

    /**
     * Reads any JSON of the right shape, canonical or not.
     *
     * @throws NotCanonical when the text is no JSON or a member is unknown, missing or of another type
     */
    public static <T extends Record> T read(String text, Class<T> type) {
        return type.cast(TreeRecord.of(JsonReader.read(text), type, ""));
    }
}
