package org.qingyuan.responsibility.record;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.responsibility.form.FormJson;

/**
 * 履职记录: what a unit did for one or several obligations. {@link #served} holds them with the reason why it fits each; the
 * one it was held for needs none.
 */
@Entity
@Table(name = "record")
public class DutyRecord {
    @Id
    public UUID id;

    public String bureau;
    public UUID unit;
    public LocalDate heldOn;
    public String title;
    public String content;
    public String participants;

    @Enumerated(EnumType.STRING)
    public RecordState state;

    /** Null for what a service told: then there is a notice. */
    public UUID recorder;

    public UUID notice;
    public UUID signer;
    public UUID acceptor;

    /** In whose place the signer signed. */
    public UUID signedFor;

    /** In whose place the acceptor accepted. */
    public UUID acceptedFor;

    @Enumerated(EnumType.STRING)
    public AcceptingSide acceptingSide;

    public UUID acceptingUnit;
    public LocalDate acceptedOn;
    public String hash;

    /** What {@link #hash} is over; see {@link RecordHash}. */
    public int hashVersion = RecordHash.VERSION;

    /** The version of the form that it is written with; null: without a form. */
    public UUID formVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    public String formValues = "{}";

    public Instant createdAt;
    public Instant changedAt;

    @Version
    public int version;

    @ElementCollection
    @CollectionTable(name = "record_obligation", joinColumns = @JoinColumn(name = "record"))
    @MapKeyColumn(name = "obligation")
    @Column(name = "reason")
    public Map<UUID, String> served = new TreeMap<>();

    public Set<UUID> obligations() {
        return served.keySet();
    }

    /** What was filled in, by field of the form. */
    public JsonNode values() {
        return FormJson.parse(formValues);
    }

    public boolean editable() {
        return state == RecordState.DRAFT || state == RecordState.RETURNED;
    }
}
