package org.qingyuan.responsibility.notice;

import java.time.LocalDate;
import java.util.UUID;

/**
 * @param obligation that it counts for
 * @param record that stands in the ledger for it
 */
public record NoticeView(UUID id, UUID obligation, UUID record, LocalDate fulfilledOn, String reference) {}
