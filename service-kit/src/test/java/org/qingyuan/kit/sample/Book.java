package org.qingyuan.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "book")
class Book {
    @Id
    UUID id;

    String bureau;
    String title;
    int pages;

    @Version
    int version;

    protected Book() {}

    Book(UUID id, String bureau, String title, int pages) {
        this.id = id;
        this.bureau = bureau;
        this.title = title;
        this.pages = pages;
    }
}
