package org.qingyuan.responsibility.form;

import java.util.UUID;

/** The form in use for a record of an obligation, and what the bureau decided for its duty. */
public record ObligationForm(
        UUID obligation, UUID duty, FormVersionView form, boolean formRequired, boolean shareable) {}
