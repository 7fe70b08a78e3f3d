package org.qingyuan.cases.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.cases.lead.LeadSource;

/**
 * @param sameName whether the subject's name is the same
 * @param likeness share of the typed letter pairs that the other one has too, in percent
 * @param ended whether nobody works on it any more, so that what is joined into it is merely kept
 */
public record DuplicateView(
        UUID id,
        String number,
        LeadSource source,
        LocalDate receivedOn,
        boolean sameName,
        int likeness,
        boolean ended) {}
