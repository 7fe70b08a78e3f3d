package org.qingyuan.responsibility.register;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/**
 * A note that is about to be kept.
 *
 * @param entry values of the entry that it belongs to
 * @param values tidy, by field of the note's form
 * @param withFiles whether papers prove it
 */
public record NoteTaken(JsonNode entry, LocalDate heldOn, JsonNode values, boolean withFiles) {}
