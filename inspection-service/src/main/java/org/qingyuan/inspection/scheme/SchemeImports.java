package org.qingyuan.inspection.scheme;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.qingyuan.inspection.scheme.reading.ReadScheme;
import org.qingyuan.inspection.scheme.reading.ScoringTableReader;
import org.qingyuan.inspection.scheme.reading.TableUnreadable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.Clamd;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.files.StoredFile;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.scoring.Scheme;

/** From a scoring table to a draft whose doubts a person settles. The file is kept whether it can be read or not. */
@ApplicationScoped
class SchemeImports {
    /** The ballot rules of the shipped scheme that a share of votes is read as. */
    private static final String BALLOT = "appraisal";

    private final SchemeService service;
    private final SchemeUploads uploads;
    private final FileStore files;
    private final Clamd clamd;

    SchemeImports(SchemeService service, SchemeUploads uploads, FileStore files, Clamd clamd) {
        this.service = service;
        this.uploads = uploads;
        this.files = files;
        this.clamd = clamd;
    }

    /** @throws Problem 422 saying why there is nothing to read in it, with the id that the upload is kept under */
    UUID read(Caller caller, byte[] file, String name, SchemeImportRequest request, Language language) {
        clamd.require(file, name);
        try {
            ReadScheme read = ScoringTableReader.read(file, BALLOT);
            Scheme scheme = ShippedScheme.with(request.title(), request.year(), List.of(read.sheet()));
            return QuarkusTransaction.requiringNew().call(() -> {
                StoredFile stored = store(file, name);
                SchemeVersion version = service.imported(caller, scheme, flags(read), stored);
                uploads.accepted(caller, stored, version.id);
                return version.id;
            });
        } catch (TableUnreadable e) {
            UUID upload = QuarkusTransaction.requiringNew().call(() -> uploads.refused(caller, store(file, name), e));
            throw new Problem(SchemeProblem.SCORING_TABLE_UNREADABLE, name, language == Language.EN ? e.en() : e.zh())
                    .with("upload", upload);
        }
    }

    private StoredFile store(byte[] file, String name) {
        return files.store(new ByteArrayInputStream(file), name, file.length);
    }

    private static List<SchemeFlag> flags(ReadScheme read) {
        List<SchemeFlag> flags = new ArrayList<>();
        for (ReadScheme.IndicatorDoubt one : read.doubts()) {
            flags.add(SchemeFlag.open(
                    flags.size() + 1,
                    one.doubt().code(),
                    one.indicator(),
                    one.doubt().words(),
                    one.doubt().from()));
        }
        return flags;
    }
}
