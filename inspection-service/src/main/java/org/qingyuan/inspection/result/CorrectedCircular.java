package org.qingyuan.inspection.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.qingyuan.inspection.notice.OwnerNotices;
import org.qingyuan.inspection.reminder.RoundReminders;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;

/** 通报更正: whoever was told of results by the circular is told that they were corrected, and the files hold the corrected one. */
@ApplicationScoped
class CorrectedCircular {
    private final Publications publications;
    private final Revisions revisions;
    private final OwnerNotices notices;
    private final RoundReminders reminders;

    CorrectedCircular(Publications publications, Revisions revisions, OwnerNotices notices, RoundReminders reminders) {
        this.publications = publications;
        this.revisions = revisions;
        this.notices = notices;
        this.reminders = reminders;
    }

    /** @param corrected the objects that got another revision just now; before the publication nobody was told anything */
    void tell(Round round, List<RoundObject> corrected) {
        if (!round.state().reached(RoundState.PUBLISHED)) {
            return;
        }
        boolean allSawThem = publications
                .of(round.id())
                .map(PublicationView::scope)
                .filter(scope -> scope.grades)
                .isPresent();
        reminders.corrected(
                round.id(),
                allSawThem ? null : corrected.stream().map(RoundObject::id).toArray(UUID[]::new));
        for (RoundObject object : corrected) {
            UUID revision = revisions.last(object.id()).orElseThrow().id();
            notices.circularCorrected(round, object, "考评通报更正 " + revision);
        }
    }
}
