package org.qingyuan.cases.transfer;

import java.util.List;
import java.util.UUID;
import org.qingyuan.cases.intake.SubjectView;
import org.qingyuan.cases.lead.LeadSource;

/**
 * An entry as the desk reads it.
 *
 * @param source the door that the registration begins with
 * @param outsideSystem as it will stand on the lead
 * @param likely people of the directory who bear the subject's name
 * @param mentioned people of the directory whom the letter names besides; at the superior's desk also those of that organ
 * @param subjects whom of the bureau it may be about: all that are likely or mentioned, and its heads
 */
public record TransferContents(
        TransferView entry,
        TransferLetter letter,
        LeadSource source,
        String outsideSystem,
        List<TransferPaper> originals,
        List<SubjectView> likely,
        List<SubjectView> mentioned,
        List<SubjectView> subjects) {

    public record TransferPaper(UUID id, String name, long size) {}
}
