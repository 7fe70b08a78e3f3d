package org.qingyuan.responsibility.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param minutesNo number of the minutes; needed to issue them
 * @param reason of a step back
 */
public record MeetingActRequest(
        @NotNull MeetingAct act,
        @Size(max = 200) String minutesNo,
        @Size(max = 1000) String reason) {}
