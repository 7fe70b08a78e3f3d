package org.qingyuan.kit.sample;

import java.util.UUID;

record BookView(UUID id, String title, int pages, int version) {
    static BookView of(Book book) {
        return new BookView(book.id, book.title, book.pages, book.version);
    }
}
