package org.qingyuan.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.testkit.DirectoryOwner;
import org.qingyuan.testkit.Fixture;

/** Lets the service under test learn the fixture bureau; it keeps its copy when the owner is gone again. */
public final class Directory {
    private Directory() {}

    public static void learn(CopiedDirectory directory) {
        UUID last = Fixture.unit("驻局纪检监察组");
        if (directory.unit("changzhou", last).isPresent() && person(directory)) {
            return;
        }
        try (DirectoryOwner owner = new DirectoryOwner().start()) {
            Instant end = Instant.now().plus(Duration.ofSeconds(20));
            while (!person(directory) && Instant.now().isBefore(end)) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean person(CopiedDirectory directory) {
        return directory
                .person("changzhou", Fixture.account("superior").person())
                .isPresent();
    }
}
