package org.qingyuan.cases.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.qingyuan.cases.CaseReminder;
import org.qingyuan.cases.CaseReminderKind;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;

/** Petitions that wait for the caller as head or for his unit, and are yellow or red. */
@ApplicationScoped
public class PetitionReminders {
    private static final int MOST = 200;

    private final PetitionRepository petitions;
    private final PetitionRules rules;
    private final BusinessCalendar calendar;

    PetitionReminders(PetitionRepository petitions, PetitionRules rules, BusinessCalendar calendar) {
        this.petitions = petitions;
        this.rules = rules;
        this.calendar = calendar;
    }

    public List<CaseReminder> of(Caller caller) {
        PetitionSight sight = PetitionSight.of(caller, rules);
        return Stream.of(PetitionQueue.HEAD, PetitionQueue.UNIT)
                .flatMap(queue -> Stream.of(PetitionLight.RED, PetitionLight.YELLOW)
                        .flatMap(light ->
                                petitions.list(sight, waiting(queue, light), calendar.today(), null, MOST).stream()))
                .map(one -> new CaseReminder(
                        CaseReminderKind.PETITION, one.id(), one.number(), one.due(), one.light() == PetitionLight.RED))
                .toList();
    }

    private static PetitionFilter waiting(PetitionQueue queue, PetitionLight light) {
        return new PetitionFilter(null, queue, null, null, null, null, light, null, null);
    }
}
