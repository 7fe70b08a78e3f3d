package org.qingyuan.inspection.round;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The stages of a round as all-day events (RFC 5545), each with an alarm as many days before its last day as it reminds. */
final class StageCalendar {
    private StageCalendar() {}

    static String of(Round round, List<Stage> stages, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Qingyuan//Evaluation round//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", round.title()));
        stages.forEach(stage -> calendar.add(event(round, stage, now)));
        StringWriter text = new StringWriter();
        try {
            // A calendar without events is not valid by the letter; every program reads it.
            new CalendarOutputter(!stages.isEmpty()).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(Round round, Stage stage, Instant now) {
        String summary = round.title() + " · " + stage.stage().zh();
        // The end of an all-day event is the first day after it.
        VEvent event = new VEvent(stage.starts(), stage.ends().plusDays(1), summary);
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(now));
        // Of round and stage: who takes the file again moves the event instead of adding another.
        event.add(new Uid(round.id() + "-" + stage.stage() + "@qingyuan"));
        event.add(ImmutableTransp.TRANSPARENT);
        VAlarm alarm = new VAlarm();
        alarm.add(new Trigger(new ParameterList(List.of(Related.END)), Duration.ofDays(-stage.remindDays() - 1L)));
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(summary));
        event.add(alarm);
        return event;
    }
}
