package org.qingyuan.responsibility.report;

import java.util.Map;

/** A form as it was filled in: words by the titles of its fields, in their order. */
record FilledForm(String title, Map<String, String> fields) {}
