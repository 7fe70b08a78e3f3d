package org.qingyuan.responsibility.form;

import java.util.Map;
import java.util.UUID;

/**
 * The form in use for a record of an obligation, and what the bureau decided for its duty.
 *
 * @param fill what the obligation says already, by field of the form: the person whose duty it is
 */
public record ObligationForm(
        UUID obligation,
        UUID duty,
        FormVersionView form,
        Map<String, Object> fill,
        boolean formRequired,
        boolean shareable) {}
