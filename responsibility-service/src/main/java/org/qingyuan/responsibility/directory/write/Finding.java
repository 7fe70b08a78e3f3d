package org.qingyuan.responsibility.directory.write;

import java.util.List;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.DirectoryProblem;
import org.qingyuan.responsibility.directory.object.ObjectKey;

/**
 * One thing wrong with one object.
 *
 * @param field the component of the object's body
 * @param args what the problem's text is filled in with
 */
public record Finding(ObjectKey object, String field, DirectoryProblem code, List<String> args) {
    public String message(Language language) {
        return new Problem(code, args.toArray()).detail(language);
    }
}
