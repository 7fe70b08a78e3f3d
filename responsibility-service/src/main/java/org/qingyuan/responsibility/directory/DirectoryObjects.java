package org.qingyuan.responsibility.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.qingyuan.kit.page.Page;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.directory.history.History;
import org.qingyuan.responsibility.directory.history.HistoryView;
import org.qingyuan.responsibility.directory.object.DirectoryBody;
import org.qingyuan.responsibility.directory.object.ObjectKind;
import org.qingyuan.responsibility.directory.read.Answer;
import org.qingyuan.responsibility.directory.read.ObjectView;
import org.qingyuan.responsibility.directory.read.ObjectViews;
import org.qingyuan.responsibility.directory.read.ReadScope;
import org.qingyuan.responsibility.directory.read.Reading;
import org.qingyuan.responsibility.directory.write.DirectoryWriter;
import org.qingyuan.responsibility.directory.write.Written;

/**
 * What every kind of objects of a bureau answers to alike: get, put and history. A resource adds its paths, who may
 * come in and what its list can be narrowed by.
 */
@ApplicationScoped
public class DirectoryObjects {
    private final ReadScope scope;
    private final DirectoryWriter writer;
    private final History history;

    public DirectoryObjects(ReadScope scope, DirectoryWriter writer, History history) {
        this.scope = scope;
        this.writer = writer;
        this.history = history;
    }

    /** @throws Problem 404 when the caller may not know that there is such a bureau */
    public Reading reading(String bureau) {
        return scope.of(bureau);
    }

    /** @throws Problem 404 */
    public <V extends ObjectView> RestResponse<V> get(ObjectViews<V> views, UUID id, String bureau) {
        return Answer.found(views.find(scope.of(bureau), id));
    }

    /**
     * 201 for a new object, 200 for a changed one and for one put again as it was.
     *
     * @throws Problem 403, 412, 422 or 428, as {@link DirectoryWriter#put} says
     */
    public <V extends ObjectView> RestResponse<V> put(
            ObjectViews<V> views, UUID id, String ifMatch, DirectoryBody body) {
        Written written = writer.put(id.toString(), body, ifMatch);
        return Answer.written(written, views.find(scope.of(body.bureau()), id));
    }

    /** Changes of an object of the own bureau, latest first. */
    public Page<HistoryView> history(ObjectKind kind, UUID id, int limit, String after) {
        return history.of(scope.own().bureau(), kind, id.toString(), after, limit);
    }
}
