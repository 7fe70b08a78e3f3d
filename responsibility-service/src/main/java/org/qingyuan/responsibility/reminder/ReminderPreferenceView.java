package org.qingyuan.responsibility.reminder;

import org.jspecify.annotations.Nullable;

/**
 * How the caller is reminded, besides the inbox.
 *
 * @param available whether this service sends mail at all
 * @param mail whether the caller wants letters
 * @param address as the caller wrote it; null: the one of the account
 * @param accountAddress where letters go otherwise; null: nowhere
 * @param domain what an address must end with; null: any address
 * @param version 0 while nothing was chosen
 */
public record ReminderPreferenceView(
        boolean available,
        boolean mail,
        @Nullable String address,
        @Nullable String accountAddress,
        @Nullable String domain,
        int version) {}
