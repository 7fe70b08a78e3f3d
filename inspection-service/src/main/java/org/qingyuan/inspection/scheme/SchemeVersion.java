package org.qingyuan.inspection.scheme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.scoring.Hashes;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.json.Canonical;

/** One version of a 考评方案. */
@Entity
public class SchemeVersion {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<SchemeFlag>> FLAGS = new TypeReference<>() {};

    @Id
    public UUID id;

    public String bureau;
    /** The same for all versions of a scheme: the id of the first. */
    public UUID family;

    public int number;

    @Enumerated(EnumType.STRING)
    public SchemeState state;

    public String title;
    public int year;
    /** The canonical text of a {@link Scheme}. */
    public String content;

    public String sha256;
    public String flags = "[]";
    public int openFlags;
    public UUID sourceFile;
    public String sourceName;
    public String changedBy;
    public String changedByName;
    public Instant changedAt;
    public String adoptedBy;
    public String adoptedByName;
    public LocalDate adoptedOn;
    public String adoptionBasis;

    @Version
    public int version;

    public Scheme read() {
        return Canonical.read(content, Scheme.class);
    }

    void write(Scheme scheme) {
        title = scheme.title() == null ? "" : scheme.title();
        year = scheme.year();
        content = Canonical.write(scheme);
        sha256 = Hashes.of(scheme);
    }

    List<SchemeFlag> readFlags() {
        try {
            return JSON.readValue(flags, FLAGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    void writeFlags(List<SchemeFlag> all) {
        try {
            flags = JSON.writeValueAsString(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        openFlags = (int) all.stream().filter(flag -> !flag.settled()).count();
    }
}
