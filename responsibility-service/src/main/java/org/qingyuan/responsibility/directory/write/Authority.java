package org.qingyuan.responsibility.directory.write;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.bureau.BureauBody;
import org.qingyuan.responsibility.directory.object.ObjectKey;
import org.qingyuan.responsibility.directory.object.ObjectKind;

/**
 * Whose directory an administrator may write: that of the own bureau. One exception lets a first bureau get in together
 * with its superior: whoever sets up a bureau may introduce the bureau right above or below it, with its objects, as long
 * as the directory does not know that bureau. From then on it is written by its own administrator only.
 */
final class Authority {
    private final String own;
    private final DirectoryState before;
    private final DirectoryState after;

    Authority(String own, DirectoryState before, DirectoryState after) {
        this.own = own;
        this.before = before;
        this.after = after;
    }

    /** @throws Problem 403 for a change in a bureau that the caller may not write */
    void check(List<Change> changes) {
        for (Change change : changes) {
            String bureau = change.after().bureau();
            boolean allowed = bureau.equals(own) || (isNextTo(bureau) && (change.isNothing() || isIntroduced(bureau)));
            if (!allowed) {
                throw new Problem(DirectoryProblem.BUREAU_NOT_YOURS, bureau);
            }
        }
    }

    private boolean isNextTo(String bureau) {
        String parentOfOwn = bureau(after, own).map(BureauBody::parent).orElse(null);
        String parentOfOther = bureau(after, bureau).map(BureauBody::parent).orElse(null);
        return Objects.equals(parentOfOwn, bureau) || Objects.equals(parentOfOther, own);
    }

    private boolean isIntroduced(String bureau) {
        return bureau(before, bureau).isEmpty() && bureau(after, bureau).isPresent();
    }

    private static Optional<BureauBody> bureau(DirectoryState state, String code) {
        return state.find(new ObjectKey(ObjectKind.BUREAU, code, code)).map(BureauBody.class::cast);
    }
}
