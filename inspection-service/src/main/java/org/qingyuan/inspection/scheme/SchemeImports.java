package org.qingyuan.inspection.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.qingyuan.inspection.scheme.reading.ReadScheme;
import org.qingyuan.inspection.scheme.reading.ScoringTableReader;
import org.qingyuan.inspection.scheme.reading.TableUnreadable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.files.FileStore;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.scoring.Scheme;

/** From a scoring table to a draft whose doubts a person settles. */
@ApplicationScoped
class SchemeImports {
    /** The ballot rules of the shipped scheme that a share of votes is read as. */
    private static final String BALLOT = "appraisal";

    private final SchemeService service;
    private final FileStore files;

    SchemeImports(SchemeService service, FileStore files) {
        this.service = service;
        this.files = files;
    }

    /** @throws Problem 422 saying why there is nothing to read in it */
    SchemeVersion read(Caller caller, byte[] file, String name, SchemeImportRequest request, Language language) {
        ReadScheme read = read(file, name, language);
        Scheme scheme = ShippedScheme.with(request.title(), request.year(), List.of(read.sheet()));
        var stored = files.store(new ByteArrayInputStream(file), name, file.length);
        return service.imported(caller, scheme, flags(read), stored);
    }

    private static ReadScheme read(byte[] file, String name, Language language) {
        try {
            return ScoringTableReader.read(file, BALLOT);
        } catch (TableUnreadable e) {
            throw new Problem(SchemeProblem.SCORING_TABLE_UNREADABLE, name, language == Language.EN ? e.en() : e.zh());
        }
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
