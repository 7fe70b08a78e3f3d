package org.qingyuan.responsibility.reading;

import java.time.LocalDate;
import java.util.List;

/**
 * What the words around the table say of the document.
 *
 * @param title empty when there is none
 * @param documentNo 文号 as printed, 常公委〔2012〕28号; empty when there is none
 * @param issuer who issued it; empty when that is not said
 * @param issuedOn null when there is no date
 * @param sources where each of them stands
 */
public record Particulars(
        String title, String documentNo, String issuer, LocalDate issuedOn, List<ValueSource> sources) {}
