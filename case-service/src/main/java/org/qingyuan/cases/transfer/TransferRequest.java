package org.qingyuan.cases.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.qingyuan.cases.lead.Naming;
import org.qingyuan.cases.vault.Reporter;

/**
 * A report as an outside system hands it in.
 *
 * @param number the outside system's own number; the same number again is the same report
 * @param subjectName whom it is about; blank where the report does not say
 * @param letter the words of the reporter, to be read at the desk alone
 * @param originals how many files follow
 */
public record TransferRequest(
        @NotNull TransferSystem system,

        @NotNull @Pattern(regexp = "[\\p{IsHan}\\w〔〕\\[\\]()（）./-]{1,60}")
        String number,

        @NotNull Naming naming,
        @NotNull @Valid Reporter reporter,
        @NotNull @Size(max = 60) String subjectName,
        @NotNull @Size(max = 60) String subjectUnit,
        @NotNull @Size(max = 60) String subjectPost,
        @NotBlank @Size(max = 200) String matter,
        @NotBlank @Size(max = 20000) String letter,
        @Min(0) @Max(20) int originals) {

    TransferLetter letterOnly() {
        return new TransferLetter(naming, reporter, subjectName, subjectUnit, subjectPost, matter, letter);
    }
}
