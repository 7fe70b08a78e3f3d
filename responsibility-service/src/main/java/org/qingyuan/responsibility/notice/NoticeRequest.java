package org.qingyuan.responsibility.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * This row's duty was fulfilled. Never contents: neither a lead nor a case can be told from it.
 *
 * @param item of the table, such as 5.2
 * @param duty narrows where several duties of the item are owed
 * @param unit narrows to one that records for it
 * @param reference of the sender, under which the contents are found there
 */
public record NoticeRequest(
        @NotBlank @Size(max = 40) String bureau,
        @NotBlank @Size(max = 20) String item,
        UUID duty,
        UUID unit,
        @NotNull LocalDate fulfilledOn,
        @NotBlank @Size(max = 100) String reference) {}
