package org.qingyuan.responsibility.reminder.delivery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One reminder inside a delivery.
 *
 * @param open whether the obligation still asks for something
 */
public record Line(
        UUID reminder,
        UUID obligation,
        String itemNo,
        String itemName,
        String clause,
        String unit,
        LocalDate due,
        int daysBefore,
        String audience,
        UUID person,
        String account,
        boolean open) {}
