package org.qingyuan.responsibility.form;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form in use for a record of an obligation, and what the bureau decided for its duty.
 *
 * @param fill what the obligation says already, by field of the form: the person whose duty it is, the period
 * @param closing which records close it; null: every accepted one
 */
public record ObligationForm(
        UUID obligation,
        UUID duty,
        FormVersionView form,
        Map<String, Object> fill,
        boolean formRequired,
        boolean shareable,
        @Nullable Closing closing) {}
