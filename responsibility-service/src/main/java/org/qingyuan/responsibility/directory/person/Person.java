package org.qingyuan.responsibility.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.directory.object.BureauObject;
import org.qingyuan.responsibility.directory.object.Stored;

/** 民警: somebody who serves in the bureau. What the person may do at which time is said by posts. */
@Entity
public class Person extends BureauObject implements Stored<PersonBody> {
    @Column(name = "police_number")
    public String policeNumber;

    public String name;
    public UUID unit;
    public String account;

    @Column(name = "valid_from")
    public LocalDate validFrom;

    @Column(name = "valid_to")
    public LocalDate validTo;

    @Override
    public PersonBody body() {
        return new PersonBody(id, bureau, policeNumber, name, unit, account, validFrom, validTo);
    }

    @Override
    public void take(PersonBody body) {
        bureau = body.bureau();
        id = body.id();
        policeNumber = body.policeNumber();
        name = body.name();
        unit = body.unit();
        account = body.account();
        validFrom = body.validFrom();
        validTo = body.validTo();
    }
}
