package org.qingyuan.responsibility.plan;

import java.util.regex.Pattern;

/** Which Party organisations the words of a duty of branches mean. What they do not say outright becomes a flag. */
record BranchWording(BranchList branches, boolean said) {
    private static final Pattern GENERAL = Pattern.compile("党?总支部?");

    /** 总支部（支部）, 总支或支部: either, and not said when which. */
    private static final Pattern EITHER = Pattern.compile("党?总支部?(?:（|\\(|或)");

    /** @param owners as the table names them; null where it does not */
    static BranchWording of(String owners) {
        String words = owners == null ? "" : owners;
        boolean branches = GENERAL.matcher(words).replaceAll("").contains("支部");
        if (!GENERAL.matcher(words).find()) {
            return new BranchWording(BranchList.BRANCHES, branches);
        }
        if (!branches) {
            return new BranchWording(BranchList.GENERAL_BRANCHES, true);
        }
        boolean either = EITHER.matcher(words).find();
        return new BranchWording(either ? BranchList.BRANCHES : BranchList.BOTH, !either);
    }
}
