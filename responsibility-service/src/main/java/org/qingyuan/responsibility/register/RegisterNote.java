package org.qingyuan.responsibility.register;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.qingyuan.responsibility.form.FormJson;

/** What was done about an entry on a day: a review, a check, a publication, a visit. Never changed; a wrong one is struck out. */
@Entity
@DynamicUpdate
public class RegisterNote {
    @Id
    public UUID id;

    public UUID entry;
    public LocalDate heldOn;
    public UUID formVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    public String formValues = "{}";

    public String outcome;
    public LocalDate answeredDue;
    public UUID person;
    public Instant at;

    /** Who struck it out, when and why; it counts for nothing since. */
    public UUID struckBy;

    public Instant struckAt;
    public String struckReason;

    @ElementCollection
    @CollectionTable(name = "register_note_file", joinColumns = @JoinColumn(name = "note"))
    @Column(name = "file")
    public Set<UUID> files = new TreeSet<>();

    public JsonNode values() {
        return FormJson.parse(formValues);
    }
}
