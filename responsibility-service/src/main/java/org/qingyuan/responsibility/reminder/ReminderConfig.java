package org.qingyuan.responsibility.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Reminders: how often they are worked on, what holds where a plan says nothing, how they leave the service. */
@ConfigMapping(prefix = "qingyuan.reminder")
public interface ReminderConfig {
    /** How often it is looked for reminders that are due; {@code off} on a replica that is not to do so. */
    @WithDefault("1m")
    String recordEvery();

    /** How often letters and calls that wait are sent. */
    @WithDefault("20s")
    String deliverEvery();

    /** Lead times of a plan without its own, in days before the due date. */
    @WithDefault("30,7,1")
    List<Integer> leadDays();

    /** Days overdue after which the unit's head is told. */
    @WithDefault("3")
    int headAfter();

    /** Days overdue after which 纪委 is told. */
    @WithDefault("10")
    int disciplineAfter();

    /** Nothing is sent between these two times of day in Shanghai; the inbox is silent anyway. */
    @WithDefault("20:00")
    LocalTime quietFrom();

    @WithDefault("08:00")
    LocalTime quietTo();

    /** Address of the system as people open it, for the links in letters. */
    @WithDefault("http://localhost:8080")
    URI origin();

    Mail mail();

    Hooks hooks();

    /** Letters; the server itself is set under {@code quarkus.mailer}. */
    interface Mail {
        @WithDefault("false")
        boolean enabled();

        /** {@code police.example}: the address of an account is account@domain, and nobody can name one elsewhere. */
        Optional<String> domain();
    }

    /** Calls of other systems. */
    interface Hooks {
        /** {@code host} or {@code host:port}, each spelled out: the service calls nobody else. Empty: no calls at all. */
        Optional<List<String>> hosts();

        /** What the endpoints' secrets are derived from, at least 32 characters; changing it changes all secrets. */
        Optional<String> key();

        /** Whether an endpoint may do without TLS; for a network that is trusted as a whole. */
        @WithDefault("false")
        boolean plainHttp();

        @WithDefault("5S")
        Duration timeout();
    }

    /** How long one replica may take for the one it claimed before another one tries. Longer than a letter or a call can take. */
    @WithDefault("5M")
    Duration lease();
}
