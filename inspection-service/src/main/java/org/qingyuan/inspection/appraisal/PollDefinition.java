package org.qingyuan.inspection.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.ObjectKind;

/**
 * What is asked, of whom, and how it is counted. All of it is data of the scheme or of the poll.
 *
 * @param instructions shown to voters above the items
 * @param minimum valid ballots of each group below which nothing of the result is shown
 * @param trimAbove with more valid ballots than this in a group the highest and the lowest are left out; null: never
 * @param minAnswered a ballot with fewer answers is void as a whole
 * @param caps options that one ballot may give only so often, else it is void as a whole
 */
public record PollDefinition(
        @NotNull @Size(max = 2000) String instructions,
        @NotEmpty @Size(max = 12) List<@Valid @NotNull PollOption> options,
        @NotEmpty @Size(max = 12) List<@Valid @NotNull PollGroup> groups,
        @NotEmpty @Size(max = 60) List<@Valid @NotNull PollItem> items,
        @Min(3) @Max(1000) int minimum,
        @Min(2) @Max(1000) @Nullable Integer trimAbove,
        @Min(1) @Max(60) int minAnswered,
        @NotNull @Size(max = 12) List<@Valid @NotNull PollCap> caps) {

    static final String CODE = "[A-Za-z0-9_-]{1,20}";

    /**
     * @param coefficient 0 to 100
     * @param valid false for 弃权 and 不了解, which are no valid ballots
     */
    public record PollOption(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 20) String title,
            @NotNull @Min(0) @Max(100) BigDecimal coefficient,
            boolean valid) {}

    /**
     * @param weight of the group within the result; what counts is its share of the sum
     * @param heads how many may vote; no more ballots go out. Null where nobody can say, as of the public. Left out rather than written
     *     as null: a poll that was fixed without it stays word for word as it is
     */
    public record PollGroup(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotBlank @Size(max = 40) String title,
            @NotNull @Min(0) @Max(100) BigDecimal weight,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable @Min(1) @Max(100_000)
            Integer heads) {}

    /**
     * One line of the ballot: a question about an object of the evaluation, or a question by itself.
     *
     * @param key the name under which the scheme takes the ballots in
     * @param object id of the unit, person or branch, or the code of a bureau right below; null for a question about the bureau
     */
    public record PollItem(
            @NotBlank @Size(max = 60) String key,
            @NotBlank @Size(max = 200) String title,
            @Nullable ObjectKind objectKind,
            @Nullable @Size(max = 60) String object) {}

    /** @param most how many items of a ballot may get the option */
    public record PollCap(
            @NotNull @Pattern(regexp = CODE) String option,
            @Min(0) @Max(60) int most) {}

    int option(String code) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    int cell(int item, int option) {
        return item * options.size() + option;
    }

    int cells() {
        return items.size() * options.size();
    }
}
