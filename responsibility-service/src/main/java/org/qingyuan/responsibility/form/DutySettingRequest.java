package org.qingyuan.responsibility.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param form code of a form in use; null: the one that serves the words of the clause
 * @param formRequired whether a record without the form is refused when it is submitted
 * @param shareable whether a record of this duty may serve other duties as well
 */
public record DutySettingRequest(
        @Size(max = 60) String form,
        @NotNull Boolean formRequired,
        @NotNull Boolean shareable) {}
