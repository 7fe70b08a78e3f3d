package org.qingyuan.inspection.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.scheme.reading.TableUnreadable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** What was handed in as a scoring table, read or refused; never changed. */
@ApplicationScoped
class SchemeUploads {
    private final EntityManager entities;
    private final Trail trail;

    SchemeUploads(EntityManager entities, Trail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    void accepted(Caller caller, StoredFile file, UUID scheme) {
        insert(caller, file, scheme, null);
    }

    UUID refused(Caller caller, StoredFile file, TableUnreadable why) {
        UUID id = insert(caller, file, null, why);
        trail.record("scheme.refuse-import", "scheme-upload", id);
        return id;
    }

    private UUID insert(Caller caller, StoredFile file, @Nullable UUID scheme, @Nullable TableUnreadable why) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        new Statement("""
                        insert into scheme_upload (id, bureau, file, name, bytes, sha256, scheme, refused_zh, refused_en,
                                                   uploaded_by, uploaded_by_name, uploaded_at)
                        values (:id, :bureau, :file, :name, :bytes, :sha256, cast(:scheme as uuid), cast(:zh as text),
                                cast(:en as text), :by, :byName, :at)
                        """)
                .with("id", id)
                .with("bureau", caller.bureau())
                .with("file", file.id())
                .with("name", file.name())
                .with("bytes", file.size())
                .with("sha256", file.sha256())
                .with("scheme", scheme)
                .with("zh", why == null ? null : why.zh())
                .with("en", why == null ? null : why.en())
                .with("by", caller.account())
                .with("byName", caller.name())
                .with("at", Instant.now())
                .run(entities);
        return id;
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<SchemeUploadView> list(Caller caller, @Nullable Cursor after, int limit, Language language) {
        return new Statement("""
                        select u.id, u.name, u.bytes, u.sha256, s.id as scheme, u.refused_zh, u.refused_en, u.uploaded_by_name,
                               u.uploaded_at
                          from scheme_upload u left join scheme_version s on s.id = u.scheme
                         where u.bureau = :bureau
                        """)
                .with("bureau", caller.bureau())
                .when(after == null ? null : after.uuid(0), "and u.id < :after", "after")
                .add("order by u.id desc limit :limit")
                .with("limit", limit + 1)
                .rows(entities, row -> SchemeUploadView.of(row, language));
    }

    /** @throws Problem 404 when the bureau has no such upload */
    UUID file(Caller caller, UUID id) {
        return new Statement("select file from scheme_upload where bureau = :bureau and id = :id")
                .with("bureau", caller.bureau())
                .with("id", id)
                .first(entities, row -> row.get("file", UUID.class))
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }
}
