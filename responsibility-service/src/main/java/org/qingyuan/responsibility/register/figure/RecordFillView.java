package org.qingyuan.responsibility.register.figure;

import java.util.Map;

/**
 * What a record can be filled in with.
 *
 * @param form code of the record's form
 * @param values by field; fields that registers know nothing of are left out
 */
public record RecordFillView(String form, int year, Map<String, Object> values) {}
