package org.qingyuan.responsibility.reading.container;

/** What a file is by its bytes; its name says nothing. */
public enum FileKind {
    /** Word 2007 and later. */
    DOCX,
    /** Word 97 to 2003. */
    DOC,
    /** Excel 2007 and later. */
    XLSX,
    /** Excel 97 to 2003. */
    XLS,
    /** A web page or a text: whatever can be read as characters. */
    TEXT
}
