package org.qingyuan.inspection.scheme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.PartKind;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Sheet;
import org.qingyuan.scoring.json.Canonical;

/** The scheme that comes with the system: the bureau's table as indicators. All of it is a default to be changed. */
final class ShippedScheme {
    private static final Scheme SHIPPED = load();

    private ShippedScheme() {}

    static Scheme start(SchemeStart start, String title, int year) {
        return with(
                title,
                year,
                switch (start) {
                    case EXAMPLE -> SHIPPED.sheets();
                    case FRAME ->
                        List.of(new Sheet(
                                ObjectKind.UNIT,
                                List.of(new Part(
                                        "quantitative",
                                        PartKind.QUANTITATIVE,
                                        "定量考评",
                                        BigDecimal.valueOf(100),
                                        BigDecimal.valueOf(100),
                                        List.of())),
                                List.of()));
                });
    }

    /** The shipped grades, ballots, vetoes, quotas and rounding around other sheets. */
    static Scheme with(String title, int year, List<Sheet> sheets) {
        return new Scheme(
                title,
                year,
                null,
                SHIPPED.base(),
                SHIPPED.ceiling(),
                SHIPPED.bonusCap(),
                SHIPPED.rounding(),
                SHIPPED.notApplicable(),
                sheets,
                SHIPPED.ballots(),
                SHIPPED.grades(),
                SHIPPED.vetoes(),
                SHIPPED.quotas());
    }

    private static Scheme load() {
        try (InputStream in = ShippedScheme.class.getResourceAsStream("/schemes/example.json")) {
            return Canonical.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), Scheme.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
