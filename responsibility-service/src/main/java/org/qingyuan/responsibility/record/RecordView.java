package org.qingyuan.responsibility.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.form.Closing;
import org.qingyuan.responsibility.form.Measure;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * 履职记录 with what it serves, its evidence, its history and what the caller may do now.
 *
 * @param signedFor the absent head in whose place the signer signed
 * @param acceptedFor the absent one in whose place the acceptor accepted
 * @param acceptingUnit set where a responsible unit accepts
 * @param hash over the frozen content, once accepted
 * @param hashVersion what the hash is over; see the description of records
 * @param form id of the version of the form that it was written with
 * @param values what was filled in, by field of the form
 * @param names of the people and units in the values, by id
 * @param measures what it yields for the evaluation, once accepted
 * @param past what was accepted before it was reopened, the first first
 * @param foundWrong what a spot check found wrong, for those who can give it back
 * @param editable whether the caller may change it now
 * @param acts the steps the caller may take now
 */
public record RecordView(
        UUID id,
        NamedRef unit,
        @Nullable LocalDate heldOn,
        String title,
        String content,
        String participants,
        RecordState state,
        NamedRef recorder,
        @Nullable NamedRef signer,
        @Nullable NamedRef signedFor,
        @Nullable NamedRef acceptor,
        @Nullable NamedRef acceptedFor,
        @Nullable AcceptingSide acceptingSide,
        @Nullable NamedRef acceptingUnit,
        @Nullable LocalDate acceptedOn,
        @Nullable String hash,
        int hashVersion,
        @Nullable UUID form,
        Map<String, Object> values,
        Map<String, String> names,
        List<Measure> measures,
        List<Served> obligations,
        List<EvidenceView> evidence,
        List<Step> history,
        List<Past> past,
        @Nullable FoundWrong foundWrong,
        List<Possible> acts,
        boolean editable,
        int version) {

    /**
     * An obligation that a record serves.
     *
     * @param act which of several acts of the clause it is (廉政承诺); null: the clause asks for one thing
     * @param reason why the record fits it; empty for the one that it was held for
     * @param fulfils whether it counts for it once it is accepted, or is progress; null while it is being written
     * @param closing what would count for it, where it is progress
     */
    public record Served(
            UUID id,
            Numbered item,
            String clause,
            @Nullable String act,
            String owner,
            LocalDate starts,
            LocalDate due,
            String reason,
            @Nullable Boolean fulfils,
            @Nullable Closing closing) {}

    /**
     * @param recorderBefore of TAKE_OVER: who recorded it until then
     * @param recorderAfter of TAKE_OVER: who does since
     */
    public record Step(
            RecordAct act,
            @Nullable RecordState from,
            RecordState to,
            NamedRef person,
            @Nullable NamedRef onBehalfOf,
            @Nullable NamedRef recorderBefore,
            @Nullable NamedRef recorderAfter,
            Instant at,
            @Nullable String reason) {}

    /** What was accepted of it once. */
    public record Past(
            LocalDate acceptedOn,
            NamedRef acceptor,
            String hash,
            LocalDate heldOn,
            String title,
            String content,
            String participants,
            @Nullable UUID form,
            Map<String, Object> values,
            Map<String, String> names,
            List<PastFile> evidence) {}

    /**
     * A file that was accepted. It stays to be opened by everybody who sees the record.
     *
     * @param removedAt when the recorder took it out, after the record was reopened
     */
    public record PastFile(
            UUID id,
            String name,
            String mediaType,
            long size,
            String sha256,
            @Nullable Instant removedAt) {
        static PastFile of(Evidence file) {
            return new PastFile(file.id, file.name, file.mediaType, file.size, file.sha256, file.removedAt);
        }
    }

    public record FoundWrong(String remark, @Nullable String notedBy, LocalDate notedOn) {}

    /** @param reason whether the step asks for one */
    public record Possible(RecordAct act, boolean reason) {}
}
