package org.qingyuan.responsibility.register.figure;

import java.time.LocalDate;
import java.util.Map;

/**
 * What a record can be filled in with.
 *
 * @param form code of the record's form
 * @param from first day of what is counted
 * @param to last day, today at the latest
 * @param bureau counted are all units of the bureau; otherwise those that were asked for
 * @param values by field; fields that registers know nothing of are left out
 */
public record RecordFillView(String form, LocalDate from, LocalDate to, boolean bureau, Map<String, Object> values) {}
