package org.qingyuan.responsibility.media;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** Uploads that resume (tus 1.0.0, core and creation): whoever began one continues where the service stands. */
@ApplicationScoped
public class MediaUploads implements PanacheRepositoryBase<MediaUpload, UUID> {
    /** An hour of film; larger ones are cut. */
    static final long MOST_BYTES = 2L * 1024 * 1024 * 1024;

    /** A piece; the gateway lets no more through. */
    static final long MOST_PIECE = 16L * 1024 * 1024;

    private static final int MOST_OPEN = 20;

    private static final int LONGEST_NAME = 200;

    private final Parts parts;

    MediaUploads(Parts parts) {
        this.parts = parts;
    }

    /**
     * Of more than {@link #MOST_OPEN} of one person the one that was left longest goes.
     *
     * @throws Problem 413 larger than {@link #MOST_BYTES}; 422 without a length or a name
     */
    @Transactional
    public UUID begin(Caller caller, Long length, String metadata) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        String name = name(metadata);
        if (length == null || length <= 0 || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new Problem(ResponsibilityProblem.UPLOAD_INCOMPLETE)
                    .withError(name.isBlank() ? "Upload-Metadata" : "Upload-Length", "REQUIRED");
        }
        if (length > MOST_BYTES) {
            throw Problem.tooLarge(MOST_BYTES);
        }
        find("bureau = ?1 and person = ?2 order by changedAt desc", caller.bureau(), caller.person()).stream()
                .skip(MOST_OPEN - 1)
                .toList()
                .forEach(this::drop);
        MediaUpload upload = new MediaUpload();
        upload.id = UUID.randomUUID();
        upload.bureau = caller.bureau();
        upload.person = caller.person();
        upload.name = name;
        upload.length = length;
        upload.createdAt = Instant.now();
        upload.changedAt = upload.createdAt;
        persist(upload);
        return upload.id;
    }

    /** @throws Problem 404 for somebody else's, and for one whose bytes were swept */
    @Transactional
    public MediaUpload get(Caller caller, UUID id) {
        return own(caller, id, LockModeType.NONE);
    }

    /**
     * Adds a piece. It is received before the upload is held, so that a slow line holds no row.
     *
     * @return how many bytes count now
     * @throws Problem 404; 409 when it does not begin where the service stands; 413 too long
     */
    public long append(Caller caller, UUID id, Long offset, InputStream body) {
        MediaUpload before = QuarkusTransaction.requiringNew().call(() -> own(caller, id, LockModeType.NONE));
        if (offset == null || offset != before.received) {
            throw new Problem(ResponsibilityProblem.UPLOAD_OFFSET, before.received);
        }
        Path piece = parts.piece(body, Math.min(MOST_PIECE, before.length - before.received));
        try {
            return QuarkusTransaction.requiringNew().call(() -> count(caller, id, offset, piece));
        } finally {
            parts.drop(piece);
        }
    }

    private long count(Caller caller, UUID id, long offset, Path piece) throws IOException {
        MediaUpload upload = own(caller, id, LockModeType.PESSIMISTIC_WRITE);
        if (offset != upload.received) {
            throw new Problem(ResponsibilityProblem.UPLOAD_OFFSET, upload.received);
        }
        parts.append(id, offset, piece);
        upload.received = offset + Files.size(piece);
        upload.changedAt = Instant.now();
        return upload.received;
    }

    @Transactional
    public void stop(Caller caller, UUID id) {
        drop(own(caller, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private void drop(MediaUpload upload) {
        delete(upload);
        parts.drop(upload.id);
    }

    InputStream open(MediaUpload upload) {
        try {
            return parts.open(upload.id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private MediaUpload own(Caller caller, UUID id, LockModeType lock) {
        MediaUpload upload = find("id = ?1 and bureau = ?2 and person = ?3", id, caller.bureau(), caller.person())
                .withLock(lock)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (upload.received > 0 && !parts.there(id)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return upload;
    }

    /** The {@code filename} of a tus Upload-Metadata header: pairs of key and base64, parted by commas. */
    static String name(String metadata) {
        if (metadata == null) {
            return "";
        }
        for (String pair : metadata.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            if (parts.length == 2 && parts[0].equals("filename")) {
                try {
                    return new String(Base64.getDecoder().decode(parts[1].strip()), StandardCharsets.UTF_8).strip();
                } catch (IllegalArgumentException e) {
                    // No base64: as if there was no name.
                    return "";
                }
            }
        }
        return "";
    }
}
