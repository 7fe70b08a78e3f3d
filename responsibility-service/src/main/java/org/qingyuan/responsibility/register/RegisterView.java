package org.qingyuan.responsibility.register;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A register: its forms in use, its states and the table of its steps.
 *
 * @param item number in the table of responsibilities
 * @param form version in use for entries
 * @param noteForm version in use for notes; none where nothing is noted
 * @param ends states in which nothing more is due
 * @param wide whether the caller reads the entries of all units
 * @param fills codes of record forms that can be filled in from it
 */
public record RegisterView(
        RegisterKind kind,
        String item,
        UUID form,
        @Nullable UUID noteForm,
        List<RegisterState> states,
        List<RegisterState> ends,
        List<RegisterTransition> table,
        boolean wide,
        List<String> fills) {}
