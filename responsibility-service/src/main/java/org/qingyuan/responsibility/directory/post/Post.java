package org.qingyuan.responsibility.directory.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.object.Stored;

/** 职务: one person in one office of one unit for a term. A duty of the office passes to the successor. */
@Entity
public class Post extends BureauObject implements Stored<PostBody> {
    public UUID unit;
    public UUID person;
    public String title;

    @Enumerated(EnumType.STRING)
    public PostKind kind;

    /** The database derives it from the kind, for sorting. */
    @Column(insertable = false, updatable = false)
    public int rank;

    @Column(name = "economic_responsibility")
    public boolean economicResponsibility;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_to")
    public LocalDate validTo;

    @Override
    public PostBody body() {
        return new PostBody(id, bureau, unit, person, title, kind, economicResponsibility, validFrom, validTo);
    }

    @Override
    public void take(PostBody body) {
        bureau = body.bureau();
        id = body.id();
        unit = body.unit();
        person = body.person();
        title = body.title();
        kind = body.kind();
        economicResponsibility = body.economicResponsibility();
        validFrom = body.validFrom();
        validTo = body.validTo();
    }
}
