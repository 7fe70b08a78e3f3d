package org.qingyuan.responsibility.media;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.Staged;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.obligation.Sight;
import org.qingyuan.responsibility.upload.EvidenceScreen;

/** 图片影像库: what came in whole is screened, kept and shown to the bureau. */
@ApplicationScoped
public class MediaLibrary {
    private static final long MOST_THUMBNAIL = 2L * 1024 * 1024;

    private final MediaRepository items;
    private final MediaUploads uploads;
    private final EvidenceScreen screen;
    private final FileStore files;
    private final BusinessCalendar calendar;
    private final Trail trail;

    MediaLibrary(
            MediaRepository items,
            MediaUploads uploads,
            EvidenceScreen screen,
            FileStore files,
            BusinessCalendar calendar,
            Trail trail) {
        this.items = items;
        this.uploads = uploads;
        this.screen = screen;
        this.files = files;
        this.calendar = calendar;
        this.trail = trail;
    }

    /**
     * Makes an item of an upload that is whole, under an id of the client. The bytes are looked at before a transaction begins.
     *
     * @throws Problem 404 no such upload; 409 it is not whole; 422 dangerous, infected, or neither picture nor video
     */
    public void add(Caller caller, UUID id, MediaRequest request) {
        if (caller.unit() == null || caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (request.upload() == null) {
            throw new Problem(ResponsibilityProblem.UPLOAD_INCOMPLETE).withError("upload", "REQUIRED");
        }
        if (QuarkusTransaction.requiringNew().call(() -> again(caller, id, request.upload()))) {
            return;
        }
        MediaUpload upload = uploads.get(caller, request.upload());
        if (!upload.whole()) {
            throw new Problem(ResponsibilityProblem.UPLOAD_OFFSET, upload.received);
        }
        Staged staged = receive(upload);
        MediaKind kind = kind(staged);
        QuarkusTransaction.requiringNew().run(() -> keep(caller, id, request, staged, kind));
        uploads.stop(caller, upload.id);
        if (kind == MediaKind.PICTURE) {
            QuarkusTransaction.requiringNew().run(() -> drawFrom(caller, id));
        }
    }

    /** The same person made the item, and its upload is used up: the answer got lost on the way. */
    private boolean again(Caller caller, UUID id, UUID upload) {
        return uploads.findByIdOptional(upload).isEmpty()
                && items.findByIdOptional(id)
                        .filter(item -> item.bureau.equals(caller.bureau()))
                        .filter(item -> item.addedBy.equals(caller.person()) && item.removedAt == null)
                        .isPresent();
    }

    private Staged receive(MediaUpload upload) {
        try (InputStream whole = uploads.open(upload)) {
            return screen.receive(whole, upload.name, MediaUploads.MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MediaKind kind(Staged staged) {
        if (staged.mediaType().startsWith("image/")) {
            return MediaKind.PICTURE;
        }
        if (staged.mediaType().startsWith("video/") || staged.mediaType().equals("application/mp4")) {
            return MediaKind.VIDEO;
        }
        throw new Problem(ResponsibilityProblem.MEDIA_KIND, staged.name());
    }

    private void keep(Caller caller, UUID id, MediaRequest request, Staged staged, MediaKind kind) {
        if (items.findByIdOptional(id).isPresent()) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        StoredFile file = files.keep(UUID.randomUUID(), staged);
        MediaItem item = new MediaItem();
        item.id = id;
        item.bureau = caller.bureau();
        item.unit = caller.unit();
        item.kind = kind;
        item.file = file.id();
        item.mediaType = file.mediaType();
        item.size = file.size();
        item.sha256 = file.sha256();
        item.addedBy = caller.person();
        item.addedAt = Instant.now();
        item.addedOn = calendar.today();
        fill(item, request);
        items.persist(item);
        trail.record("media.add", "media", id);
    }

    private void drawFrom(Caller caller, UUID id) {
        MediaItem item = items.get(caller, id, LockModeType.PESSIMISTIC_WRITE);
        try (InputStream picture = files.open(item.file)) {
            Thumbnails.of(picture).ifPresent(small -> item.thumbnail = store(small));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID store(byte[] small) {
        return files.store(new ByteArrayInputStream(small), "thumbnail.jpg", MOST_THUMBNAIL)
                .id();
    }

    private static void fill(MediaItem item, MediaRequest request) {
        item.collection = request.collection().strip();
        item.title = request.title().strip();
        item.description = request.description().strip();
        item.tags = request.tags().stream().map(String::strip).distinct().toArray(String[]::new);
    }

    /** @throws Problem 403 for another unit's item */
    @Transactional
    public void change(Caller caller, UUID id, String ifMatch, MediaRequest request) {
        MediaItem item = editable(caller, id);
        IfMatch.check(ifMatch, item.version);
        fill(item, request);
        items.flush();
        trail.record("media.change", "media", id);
    }

    @Transactional
    public void remove(Caller caller, UUID id, String ifMatch) {
        MediaItem item = editable(caller, id);
        IfMatch.check(ifMatch, item.version);
        item.removedAt = Instant.now();
        trail.record("media.remove", "media", id);
    }

    /**
     * Takes a frame that the page drew as the picture of a video; drawn anew, so that nothing else comes in with it. It is received before
     * the item is held, so that a slow line holds no row.
     */
    public void poster(Caller caller, UUID id, InputStream body) {
        QuarkusTransaction.requiringNew().run(() -> editable(caller, id));
        Optional<byte[]> small = Thumbnails.of(body);
        QuarkusTransaction.requiringNew().run(() -> {
            MediaItem item = editable(caller, id);
            item.thumbnail = store(small.orElseThrow(() -> new Problem(ResponsibilityProblem.MEDIA_KIND, item.title)));
            trail.record("media.poster", "media", id);
        });
    }

    @Transactional
    public RestResponse<?> content(Caller caller, UUID id, String range) {
        return files.download(items.get(caller, id, LockModeType.NONE).file, range);
    }

    /** @throws Problem 404 where there is none */
    @Transactional
    public RestResponse<?> thumbnail(Caller caller, UUID id) {
        UUID small = items.get(caller, id, LockModeType.NONE).thumbnail;
        if (small == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return files.download(small, null);
    }

    private MediaItem editable(Caller caller, UUID id) {
        MediaItem item = items.get(caller, id, LockModeType.PESSIMISTIC_WRITE);
        boolean own =
                caller.ofUnit() && Sight.ours(items.getEntityManager(), caller).test(item.unit);
        if (!own && !MediaRepository.keeper(caller)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return item;
    }
}
