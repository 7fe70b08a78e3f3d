package org.qingyuan.kit.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.qingyuan.kit.directory.client.DirectoryApi;
import org.qingyuan.kit.directory.client.FeedView;
import org.qingyuan.kit.directory.client.PageFeedView;

/**
 * Keeps this service's read copy of the directory current. When the owner cannot be reached the copy stays as it is and the
 * service works on. Only in services that say {@code qingyuan.directory.copy=true}.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingyuan.directory.copy", stringValue = "true")
public class DirectoryCopy {
    private static final Logger LOG = Logger.getLogger(DirectoryCopy.class);
    private static final int CONFLICT = 409;

    private final DirectoryApi owner;
    private final DirectoryPages pages;
    private final DirectoryCopyConfig config;

    private volatile Instant checkedAt;
    private volatile Instant unreachableSince;
    private String reasonSaid;

    public DirectoryCopy(@RestClient DirectoryApi owner, DirectoryPages pages, DirectoryCopyConfig config) {
        this.owner = owner;
        this.pages = pages;
        this.config = config;
    }

    /** Takes over what is new, page by page. */
    @Scheduled(every = "${qingyuan.directory.poll-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public void poll() {
        try {
            if (!follow()) {
                readAgain();
            }
            reached();
        } catch (RuntimeException e) {
            missed(e);
        }
    }

    public DirectoryCopyView state() {
        DirectoryPages.State state = pages.state();
        return new DirectoryCopyView(state.position(), state.changedAt(), checkedAt, unreachableSince);
    }

    /** @return false when the owner no longer has the change that was taken over last */
    private boolean follow() {
        PageFeedView page;
        do {
            DirectoryPages.State state = pages.state();
            try {
                page = owner.readDirectoryFeed(state.position(), state.changed(), config.pageSize());
            } catch (WebApplicationException e) {
                if (e.getResponse().getStatus() == CONFLICT && state.position() > 0) {
                    return false;
                }
                throw e;
            }
            pages.take(state.position(), page.getItems());
        } while (page.getNext() != null);
        return true;
    }

    /** The owner was restored to an earlier day: what the copy took from the lost hours must go as well. */
    private void readAgain() {
        long position = pages.state().position();
        List<FeedView> all = new ArrayList<>();
        PageFeedView page;
        do {
            FeedView last = all.isEmpty() ? null : all.getLast();
            page = last == null
                    ? owner.readDirectoryFeed(0L, null, config.pageSize())
                    : owner.readDirectoryFeed(last.getPosition(), last.getAt(), config.pageSize());
            all.addAll(page.getItems());
        } while (page.getNext() != null);
        if (all.isEmpty()) {
            throw new IllegalStateException("The directory is empty, though change " + position + " of it was copied");
        }
        pages.replace(position, all);
        LOG.warnf(
                "The directory lacks change %d, which was copied: it was restored. All of it was read again", position);
    }

    private void reached() {
        checkedAt = Instant.now();
        if (unreachableSince != null) {
            LOG.infof("The directory is back; it was away since %s", unreachableSince);
            unreachableSince = null;
            reasonSaid = null;
        }
    }

    /** Said once per absence and reason: a line each time would bury everything else. */
    private void missed(RuntimeException reason) {
        if (unreachableSince == null) {
            unreachableSince = Instant.now();
        }
        if (reason.toString().equals(reasonSaid)) {
            LOG.debugf(reason, "The directory still cannot be read");
        } else {
            reasonSaid = reason.toString();
            LOG.warnf("The directory cannot be read, working with the copy of %s: %s", checkedAt, reason);
        }
    }
}
