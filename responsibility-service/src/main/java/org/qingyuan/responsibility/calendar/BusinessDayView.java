package org.qingyuan.responsibility.calendar;

import java.time.LocalDate;

/**
 * @param today the business day, by which due dates are judged
 * @param workday whether offices are open on it (holidays and moved workdays of the State Council)
 */
public record BusinessDayView(LocalDate today, boolean workday) {}
