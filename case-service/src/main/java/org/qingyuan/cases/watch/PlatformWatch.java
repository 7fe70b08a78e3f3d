package org.qingyuan.cases.watch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** 值机: one person answers for the internet report platform for a time, and hands over to the next. */
@Entity
@Table(name = "platform_watch")
public class PlatformWatch {
    @Id
    public UUID id;

    public String bureau;
    public UUID person;
    public LocalDate fromDay;
    public LocalDate untilDay;
    public UUID namedBy;
    public LocalDate namedOn;

    @Enumerated(EnumType.STRING)
    public WatchState state;

    public UUID takenBy;
    public UUID taker;
    public UUID writtenBy;
    public LocalDate writtenOn;
    public Integer unentered;
    public Integer sealedBy;
    public byte[] sealed;
    public LocalDate decidedOn;

    @Version
    public int version;

    String place() {
        return "platform_watch:" + id;
    }

    boolean holds(LocalDate day) {
        return state != WatchState.CANCELLED && !fromDay.isAfter(day) && !untilDay.isBefore(day);
    }
}
