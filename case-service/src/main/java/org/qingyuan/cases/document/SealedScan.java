package org.qingyuan.cases.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.Tika;
import org.qingyuan.kit.problem.Problem;

/** A scan that is held in memory until it is sealed: it never lies on a disk in the clear. */
record SealedScan(byte[] bytes, String mediaType) {
    private static final Set<String> SCANS = Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff");
    private static final Tika TIKA = new Tika();

    /** @throws Problem 422 when it is neither PDF nor picture */
    static void require(String mediaType, String name) {
        if (!SCANS.contains(mediaType.split(";")[0].strip())) {
            throw new Problem(DocumentProblem.DOCUMENT_ORIGINAL_REFUSED, name);
        }
    }

    /** @throws Problem 413 */
    static SealedScan read(InputStream body, long most) {
        try {
            byte[] bytes = body.readNBytes((int) most + 1);
            if (bytes.length > most) {
                throw Problem.tooLarge(most);
            }
            return new SealedScan(bytes, bytes.length == 0 ? "" : TIKA.detect(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
