package org.qingyuan.responsibility.calendarfeed;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Due dates as all-day events (RFC 5545). An event says which item, which unit and how far; neither the words of the task nor any
 * person: the address may end up in hands that it was not meant for. The rest is behind its link, where one signs in.
 */
final class Ical {
    private Ical() {}

    static String of(DueDates.Feed feed, URI origin, Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Qingyuan//Due dates//ZH"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", feed.name()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        feed.dues().forEach(due -> calendar.add(event(due, feed.alarmDays(), origin, now)));
        StringWriter text = new StringWriter();
        try {
            // A calendar without events is not valid by the letter; every program reads it.
            new CalendarOutputter(!feed.dues().isEmpty()).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static VEvent event(DueDates.Due due, Integer alarmDays, URI origin, Instant now) {
        String summary = "%s%s %s（%s）".formatted(due.settled() ? "✓ " : "", due.itemNo(), due.itemName(), due.unit());
        VEvent event = new VEvent(due.day(), summary);
        event.removeAll("DTSTAMP");
        event.add(new DtStamp(now));
        // Of the obligation or sub-task: a program that reads again moves the event instead of making another.
        event.add(new Uid(due.id() + "@qingyuan"));
        event.add(new Description(due.how()));
        event.add(new Url(
                URI.create(origin + (due.inPerson() ? "/integrity/mine#duties" : "/obligations/" + due.obligation()))));
        event.add(ImmutableTransp.TRANSPARENT);
        if (alarmDays != null && !due.settled()) {
            VAlarm alarm = new VAlarm(Duration.ofDays(-alarmDays));
            alarm.add(ImmutableAction.DISPLAY);
            alarm.add(new Description(summary));
            event.add(alarm);
        }
        return event;
    }
}
