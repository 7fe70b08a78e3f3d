package org.qingyuan.responsibility.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * SHA-256 over the lines, joined by line feeds, that make up an accepted record: {@code record}, its id, bureau, unit, day,
 * the SHA-256 of title, content and participants, the ids of recorder, signer and acceptor, the day of acceptance, the ids
 * of its obligations in ascending order, the SHA-256 of each evidence in ascending order. Hexadecimal, lower case.
 */
final class RecordHash {
    private RecordHash() {}

    static String of(DutyRecord record, List<Evidence> evidence) {
        return sha256(String.join(
                "\n",
                "record",
                record.id.toString(),
                record.bureau,
                record.unit.toString(),
                record.heldOn.toString(),
                sha256(record.title),
                sha256(record.content),
                sha256(record.participants),
                record.recorder.toString(),
                record.signer.toString(),
                record.acceptor.toString(),
                record.acceptedOn.toString(),
                record.obligations.stream().map(Object::toString).sorted().collect(Collectors.joining(",")),
                evidence.stream().map(file -> file.sha256).sorted().collect(Collectors.joining(","))));
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
