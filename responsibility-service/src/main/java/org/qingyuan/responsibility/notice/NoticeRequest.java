package org.qingyuan.responsibility.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * This row's duty was fulfilled. Never contents: neither a lead nor a case can be told from it.
 *
 * @param item of the table, such as 5.2
 * @param duty narrows where several duties of the item are owed
 * @param unit narrows to one that records for it
 * @param reference of the sender, under which the contents are found there
 * @param title what a reader of the ledger sees of it; the reference where there is none
 */
public record NoticeRequest(
        @NotBlank @Size(max = 40) String bureau,
        @NotBlank @Size(max = 20) String item,
        UUID duty,
        UUID unit,
        @NotNull LocalDate fulfilledOn,
        @NotBlank @Size(max = 100) String reference,
        @Nullable @Size(max = 200) String title) {

    /** Under which it is known again. Without the title, which is how one speaks of it and may be put better later. */
    String meaning() {
        return "NoticeRequest[bureau=%s, item=%s, duty=%s, unit=%s, fulfilledOn=%s, reference=%s]"
                .formatted(bureau, item, duty, unit, fulfilledOn, reference);
    }

    String called() {
        return title == null || title.isBlank() ? reference : title.strip();
    }
}
