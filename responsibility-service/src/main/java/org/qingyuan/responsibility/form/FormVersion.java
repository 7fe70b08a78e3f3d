package org.qingyuan.responsibility.form;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.kit.trail.Digests;

/** One version of a 表单. */
@Entity
public class FormVersion {
    @Id
    public UUID id;

    /** Null: shipped. */
    public String bureau;

    public String code;
    public int number;

    @Enumerated(EnumType.STRING)
    public FormState state;

    public String title;

    /** A {@link FormDefinition} as JSON. */
    public String definition;

    public String sha256;
    public UUID changedBy;
    public Instant changedAt;
    public UUID publishedBy;
    public LocalDate publishedOn;

    @Version
    public int version;

    public FormOrigin origin() {
        return bureau == null ? FormOrigin.SHIPPED : FormOrigin.BUREAU;
    }

    public FormDefinition read() {
        return FormJson.read(definition, FormDefinition.class);
    }

    void write(FormDefinition form) {
        title = form.title();
        definition = FormJson.write(form);
        sha256 = Digests.sha256(definition);
    }
}
