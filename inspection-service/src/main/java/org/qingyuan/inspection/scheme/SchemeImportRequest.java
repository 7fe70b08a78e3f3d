package org.qingyuan.inspection.scheme;

/** What a scoring table itself does not say. */
record SchemeImportRequest(String title, int year) {}
