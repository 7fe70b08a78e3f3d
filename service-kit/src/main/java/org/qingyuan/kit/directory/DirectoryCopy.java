package org.qingyuan.kit.directory;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;
import org.qingyuan.kit.directory.client.DirectoryApi;
import org.qingyuan.kit.directory.client.PageFeedView;

/**
 * Keeps this service's read copy of the directory current. When the owner cannot be reached the copy stays as it is and the
 * service works on. Only in services that say {@code qingyuan.directory.copy=true}.
 */
@ApplicationScoped
@IfBuildProperty(name = "qingyuan.directory.copy", stringValue = "true")
public class DirectoryCopy {
    private static final Logger LOG = Logger.getLogger(DirectoryCopy.class);

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
            PageFeedView page;
            do {
                long position = pages.state().position();
                page = owner.readDirectoryFeed(position, config.pageSize());
                pages.take(position, page.getItems());
            } while (page.getNext() != null);
            reached();
        } catch (RuntimeException e) {
            missed(e);
        }
    }

    public DirectoryCopyView state() {
        DirectoryPages.State state = pages.state();
        return new DirectoryCopyView(state.position(), state.changedAt(), checkedAt, unreachableSince);
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
