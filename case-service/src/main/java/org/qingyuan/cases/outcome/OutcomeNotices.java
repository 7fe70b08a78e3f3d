package org.qingyuan.cases.outcome;

import java.util.UUID;
import org.qingyuan.cases.lead.MeasureKind;
import org.qingyuan.cases.notify.client.AnnouncedKind;

/** How an outcome is told to responsibility-service. */
final class OutcomeNotices {
    private OutcomeNotices() {}

    /** The kind in integrity files; null for what they do not hold. */
    static AnnouncedKind kind(MeasureKind kind) {
        return switch (kind) {
            case REMINDER -> AnnouncedKind.REMINDER;
            case CRITICISM -> AnnouncedKind.CRITICISM;
            case SELF_CRITICISM -> AnnouncedKind.SELF_EXAMINATION;
            case ADMONISHMENT -> AnnouncedKind.ADMONITION;
            case ORGANISATIONAL -> AnnouncedKind.ORGANISATIONAL;
            case PARTY_SANCTION -> AnnouncedKind.PARTY_DISCIPLINE;
            case ADMINISTRATIVE_SANCTION -> AnnouncedKind.ADMINISTRATIVE;
            case SUSPENSION_FROM_DUTY, CONFINEMENT -> null;
        };
    }

    /** Of the outcome, which leads to no lead. */
    static String reference(UUID outcome) {
        return "宣布 " + outcome.toString().substring(0, 8);
    }
}
