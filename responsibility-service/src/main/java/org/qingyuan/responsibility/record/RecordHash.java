package org.qingyuan.responsibility.record;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.responsibility.form.FormJson;

/**
 * SHA-256 over the lines, joined by line feeds, that make up an accepted record: {@code record/2}, its id, bureau, unit, day,
 * the SHA-256 of title, content and participants, the SHA-256 of the form version's definition and that of the values in
 * their canonical text ({@link FormJson#canonical}; both empty without a form), the ids of recorder, signer and acceptor,
 * the day of acceptance, the ids of its obligations in ascending order, each followed by a colon and the SHA-256 of the
 * reason why it fits where there is one, the SHA-256 of each evidence in ascending order. Hexadecimal, lower case.
 *
 * <p>Records of version 1 began with the line {@code record} and had neither form, values nor reasons.
 */
final class RecordHash {
    static final int VERSION = 2;

    private RecordHash() {}

    /** @param form SHA-256 of the definition of the form version; null without a form */
    static String of(DutyRecord record, @Nullable String form, List<Evidence> evidence) {
        return Digests.sha256(String.join(
                "\n",
                "record/" + VERSION,
                record.id.toString(),
                record.bureau,
                record.unit.toString(),
                record.heldOn.toString(),
                Digests.sha256(record.title),
                Digests.sha256(record.content),
                Digests.sha256(record.participants),
                form == null ? "" : form,
                form == null ? "" : Digests.sha256(FormJson.canonical(record.values())),
                record.recorder.toString(),
                record.signer.toString(),
                record.acceptor.toString(),
                record.acceptedOn.toString(),
                record.served.entrySet().stream().map(RecordHash::link).sorted().collect(Collectors.joining(",")),
                evidence.stream().map(file -> file.sha256).sorted().collect(Collectors.joining(","))));
    }

    private static String link(Map.Entry<?, String> served) {
        return served.getKey() + (served.getValue().isEmpty() ? "" : ":" + Digests.sha256(served.getValue()));
    }
}
