package org.qingyuan.inspection.rectification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * @param round under which its steps are taken, also where it was carried over
 * @param overdue whether its day has passed while it is not settled
 * @param acts the steps the caller may take now
 */
public record MeasureView(
        UUID id,
        UUID round,
        String roundTitle,
        UUID object,
        String objectName,
        MeasureKind kind,
        MeasureState state,
        String subject,
        String basis,
        String addressee,
        LocalDate due,
        boolean overdue,
        LocalDate issuedOn,
        String issuedName,
        int version,
        List<MeasureTaken> history,
        List<MeasureAct> acts) {

    public record MeasureTaken(
            MeasureAct act, MeasureState from, MeasureState to, String name, Instant at, String content) {}
}
