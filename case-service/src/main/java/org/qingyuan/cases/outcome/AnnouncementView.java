package org.qingyuan.cases.outcome;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.lead.MeasureKind;

/**
 * A measure of a lead, and whether it was announced.
 *
 * @param measure the record of the measure
 * @param announcedOn null until it was
 * @param byName null until it was announced
 * @param revokedOn null while it stands; it can be announced anew then
 * @param kept false where the lead was opened again after it was announced, and the decision then did not keep it: it is to be revoked
 * @param open whether the caller may announce it now
 */
public record AnnouncementView(
        UUID measure,
        MeasureKind kind,
        String decider,
        LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable Boolean byName,
        @Nullable LocalDate revokedOn,
        boolean kept,
        boolean open) {}
