package org.qingyuan.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What is written down about a running stack, so that a later command (or the next start, after a crash) finds it.
 *
 * @param portBase the base given at the last start; later commands go by it
 * @param launcher the process that watches over the parts
 * @param parts the processes it started
 * @param ready whether every part has answered its health check
 */
record StackState(int portBase, ProcessMark launcher, List<ProcessMark> parts, boolean ready) {

    static Optional<StackState> read(Home home) {
        try {
            return Optional.of(Json.MAPPER.readValue(home.state().toFile(), StackState.class));
        } catch (NoSuchFileException | java.io.FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StackException("Cannot read " + home.state() + ": " + e.getMessage(), e);
        }
    }

    /** Written beside and renamed: a reader, or a crash, never meets half a file. */
    void write(Home home) {
        try {
            Path fresh = home.state().resolveSibling("stack.json.new");
            Json.MAPPER.writerWithDefaultPrettyPrinter().writeValue(fresh.toFile(), this);
            Files.move(fresh, home.state(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("Cannot write " + home.state() + ": " + e.getMessage(), e);
        }
    }

    /** The same base, nothing running. */
    StackState ended() {
        return new StackState(portBase, null, List.of(), false);
    }

    boolean launcherAlive() {
        return launcher != null && launcher.alive();
    }

    List<ProcessMark> living() {
        return parts.stream().filter(ProcessMark::alive).toList();
    }
}
