package org.qingyuan.responsibility.record;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What a list of records is narrowed to. */
public record RecordFilter(
        @Parameter(description = "only what waits for the caller") @RestQuery
        Queue queue,

        @RestQuery UUID unit,
        @RestQuery RecordState state,
        @RestQuery UUID obligation,

        @Parameter(description = "words of title, content, participants or form; several parted by blanks")
        @RestQuery
        @Size(max = 100)
        String q,

        @Parameter(description = "number of an item of the table") @RestQuery @Size(max = 20)
        String item,

        @Parameter(description = "first day on which it was held") @RestQuery
        LocalDate from,

        @Parameter(description = "last day on which it was held") @RestQuery
        LocalDate to,

        @Parameter(description = "who recorded, signed or accepted it, or is named in its form") @RestQuery
        UUID person,

        @Parameter(description = "code of the form that it is written with") @RestQuery @Size(max = 60)
        String form,

        @Parameter(description = "a field of the form, together with value")
        @RestQuery
        @Pattern(regexp = "[a-z][A-Za-z0-9]{0,39}")
        String field,

        @Parameter(description = "what that field holds: a choice, true, false, a number or an id")
        @RestQuery
        @Size(max = 200)
        String value,

        @RestQuery RecordSort sort) {

    public static RecordFilter waiting(Queue queue) {
        return new RecordFilter(queue, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Without one: what waits for somebody is taken from its beginning, everything else from its end. */
    RecordSort order() {
        if (sort != null) {
            return sort;
        }
        return queue == null || queue == Queue.DRAFTS ? RecordSort.NEWEST : RecordSort.CHANGED_EARLIEST;
    }
}
