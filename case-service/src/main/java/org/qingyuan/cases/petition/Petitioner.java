package org.qingyuan.cases.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Who asks: read only by the people who answer. */
@Entity
class Petitioner {
    @Id
    UUID petition;

    String name;
    String contact;
    String address;
    boolean anonymous;
}
