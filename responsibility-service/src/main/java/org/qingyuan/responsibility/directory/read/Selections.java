package org.qingyuan.responsibility.directory.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.qingyuan.kit.calendar.BusinessCalendar;

/** Begins the queries of the directory. */
@ApplicationScoped
public class Selections {
    private final EntityManager em;
    private final BusinessCalendar calendar;

    public Selections(EntityManager em, BusinessCalendar calendar) {
        this.em = em;
        this.calendar = calendar;
    }

    /** @param from select and from clause, up to where; the object's alias is {@code o} */
    public <T> Selection<T> of(Class<T> type, String from, Reading reading) {
        return new Selection<>(em, type, from, reading.bureau(), calendar.today());
    }
}
